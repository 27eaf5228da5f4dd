package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// set is the act of a button that sets a target.
func set(t sim.Target, v float64) view.Act {
	return view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Target: t, Value: v}}
}

// apply is the act of a button for a preset.
func apply(p sim.Preset) view.Act {
	return view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgApply, Arg: int(p)}}
}

// flip draws the switch of a knob that is on or off.
func (c *Context) flip(room view.Rect, id view.ID, k sim.Knob, text words.Key) {
	on, to := c.State.On(k), 1.0
	if on {
		to = 0
	}
	c.b.Toggle(room, view.Button{ID: id, Text: c.word(text), On: on, Act: set(sim.KnobTarget(k), to)})
}

// examples draws the buttons of the examples in one group of the Tab order; with
// fill they share the box.
func (c *Context) examples(box view.Rect, vs []view.Button, fill bool) {
	if c.Env.Hide&HidePresets != 0 {
		return
	}
	name := c.word(words.PresetsName)
	for i := range vs {
		vs[i].Group, vs[i].Groups = groupPresets, name
	}
	c.b.Row(box, vs, fill)
}
