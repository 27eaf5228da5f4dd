package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// shiftSliders draws both operations, each under its column.
func (c *Context) shiftSliders(box view.Rect) {
	_, columns, disc := c.shiftColumns(box)
	for op, col := range columns {
		c.shiftSlider(view.Rect{X: col.X, Y: box.Y + 2, W: col.W + 2*disc - 8, H: box.H}, op)
	}
}

// shiftSlider draws the handle of an operation, with a mark where it changes nothing.
func (c *Context) shiftSlider(box view.Rect, op int) {
	k, id, neutral := sim.ShiftC, idShiftC, 0.0
	name := c.word(words.ShiftAddName)
	value := c.word(words.ShiftAddValue, c.logit(c.shift.c))
	if op == 1 {
		k, id, neutral = sim.ShiftA, idShiftA, 1
		name, value = c.word(words.ShiftTimesName), c.word(words.ShiftTimesValue, c.times())
	}
	r := sim.RowOf(k)
	s := view.Scale{D0: r.Min, D1: r.Max, R0: box.X + view.RingRadius, R1: box.Right() - view.RingRadius, Log: op == 1}
	if c.UI.HasGhost && c.UI.Ghost.V[k] != c.State.V[k] {
		c.b.GhostRing(view.Point{X: s.Map(c.UI.Ghost.V[k]), Y: box.Y + view.SliderLine})
	}
	g := view.Grip{ID: id, Target: sim.KnobTarget(k), Ink: view.Black, Name: name, Value: value}
	c.b.SliderFrom(box, name, value, &g, s, c.Shown.V[k], neutral)
}

// shiftStrip draws the question, the switch and the examples in one row.
func (c *Context) shiftStrip(box view.Rect) {
	toggle, box := box.CutRight(c.toggleWidth(words.ShiftComputer))
	c.shiftToggle(toggle)
	if !c.State.On(sim.ShiftComputer) {
		ask, rest := box.CutLeft(c.askWidth())
		c.predictButtons(ask)
		_, box = rest.CutLeft(14)
	}
	c.shiftPresets(box)
}

func (c *Context) shiftAsk(box view.Rect) {
	toggle, box := box.CutRight(c.toggleWidth(words.ShiftComputer))
	c.shiftToggle(toggle)
	if !c.State.On(sim.ShiftComputer) {
		ask, _ := box.CutLeft(c.askWidth())
		c.predictButtons(ask)
	}
}

func (c *Context) shiftToggle(room view.Rect) {
	on, to := c.State.On(sim.ShiftComputer), 1.0
	if on {
		to = 0
	}
	c.b.Toggle(room, view.Button{ID: idShiftComputer, Text: c.word(words.ShiftComputer), On: on,
		Act: view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Target: sim.KnobTarget(sim.ShiftComputer), Value: to}}})
}

// shiftPresets draws the examples: where z/Σz breaks, and a flat softmax; to the
// computer, the c before and after each overflow.
func (c *Context) shiftPresets(room view.Rect) {
	if c.Env.Hide&HidePresets != 0 {
		return
	}
	type example struct {
		text  []byte
		k     sim.Knob
		value float64
	}
	sum := 0.0
	for _, z := range c.State.ShiftLogits() {
		sum += z
	}
	all := [...]example{
		{c.word(words.ShiftPresetBreak), sim.ShiftC, math.Round(-sum/shiftN*100) / 100},
		{c.word(words.ShiftPresetFlat), sim.ShiftA, 0.2},
		{nil, sim.ShiftBig, 0},
	}
	shown := all[:2]
	if c.State.On(sim.ShiftComputer) {
		for i, v := range [...]float64{100, math.Ceil(c.shift.limit*100) / 100, 1000} {
			all[i] = example{c.word(words.ShiftAddValue, c.grouped(v)), sim.ShiftBig, v}
		}
		shown = all[:]
	}
	for i, e := range shown {
		box := view.Rect{X: room.X, Y: room.Y, W: c.b.ButtonWidth(e.text), H: room.H}
		room.X += box.W + 6
		c.b.Button(box, view.Button{ID: idShiftPreset + view.ID(i), Text: e.text, Group: groupPresets, Groups: c.word(words.PresetsName),
			Act: view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Target: sim.KnobTarget(e.k), Value: e.value}}})
	}
}

// grouped returns a number with its thousands set apart and at most three decimals.
func (c *Context) grouped(v float64) []byte {
	if v < 1000 {
		return c.trimmed(v, 3)
	}
	whole := math.Floor(math.Round(v*1e3) / 1e3)
	dst := view.AppendRatio(c.b.Scratch(), whole)
	at := len(dst)
	dst = view.AppendTrimmed(dst, math.Round((v-whole)*1e3)/1e3, 3)
	copy(dst[at:], dst[at+1:]) // the 0 before the point
	return c.b.Keep(dst[:len(dst)-1])
}
