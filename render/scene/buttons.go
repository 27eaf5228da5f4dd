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

// other is the act of a button that turns a knob, which is on or off, to the
// other side.
func (c *Context) other(k sim.Knob) view.Act {
	to := 1.0
	if c.State.On(k) {
		to = 0
	}
	return set(sim.KnobTarget(k), to)
}

// toggleWidth is the room of a switch with that word.
func (c *Context) toggleWidth(text words.Key) float64 { return c.b.ToggleWidth(c.word(text)) }

// flipAtRight draws the switch of a knob at the right of a row, and returns what is
// left of it.
func (c *Context) flipAtRight(box view.Rect, id view.ID, k sim.Knob, text words.Key) (rest view.Rect) {
	room, rest := box.CutRight(c.toggleWidth(text))
	c.flip(room, id, k, text)
	return rest
}

// flip draws the switch of a knob that is on or off.
func (c *Context) flip(room view.Rect, id view.ID, k sim.Knob, text words.Key) {
	c.b.Toggle(room, view.Button{ID: id, Text: c.word(text), On: c.State.On(k), Act: c.other(k)})
}

// either draws the choice between the two values of a knob, under a name.
func (c *Context) either(room view.Rect, id view.ID, k sim.Knob, first, second, name words.Key) {
	on, group := c.State.On(k), c.word(name)
	var vs [2]view.Button
	for i, text := range [...]words.Key{first, second} {
		t := c.word(text)
		vs[i] = view.Button{ID: id + view.ID(i), Text: t, Name: t, On: on == (i == 1), Act: set(sim.KnobTarget(k), float64(i)), Group: groupUnits, Groups: group}
	}
	c.b.Segments(room, vs[:])
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

// presets draws n examples, the State's one after the other from the first, as are
// their names; with fill they share the box.
func (c *Context) presets(box view.Rect, id view.ID, name words.Key, first sim.Preset, n int, fill bool) {
	var vs [5]view.Button
	for i := range n {
		vs[i] = view.Button{ID: id + view.ID(i), Text: c.word(name + words.Key(i)), Act: apply(first + sim.Preset(i))}
	}
	c.examples(box, vs[:n], fill)
}
