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
	if was, ok := c.before(k); ok {
		c.b.GhostRing(view.Point{X: s.Map(was), Y: box.Y + view.SliderLine})
	}
	g := view.Grip{ID: id, Target: sim.KnobTarget(k), Ink: view.Black, Name: name, Value: value}
	c.b.SliderFrom(box, name, value, &g, s, c.Shown.V[k], neutral)
}

// shiftStrip draws the question, the switch and the examples in one row.
func (c *Context) shiftStrip(box view.Rect) {
	c.shiftPresets(c.shiftAskAndFlip(box))
}

func (c *Context) shiftAsk(box view.Rect) { c.shiftAskAndFlip(box) }

// shiftAskAndFlip draws the switch, and the question where there is one; it returns
// the room between them.
func (c *Context) shiftAskAndFlip(box view.Rect) (rest view.Rect) {
	rest = c.flipAtRight(box, idShiftComputer, sim.ShiftComputer, words.ShiftComputer)
	if !c.State.On(sim.ShiftComputer) {
		rest = c.askAtLeft(rest, askGap, true)
	}
	return rest
}

// shiftPresets draws the examples: where z/Σz breaks, and a flat softmax; to the
// computer, the c before and after each overflow.
func (c *Context) shiftPresets(room view.Rect) {
	sum := 0.0
	for _, z := range c.State.ShiftLogits() {
		sum += z
	}
	vs := [...]view.Button{
		{Text: c.word(words.ShiftPresetBreak), Act: set(sim.KnobTarget(sim.ShiftC), math.Round(-sum/shiftN*100)/100)},
		{Text: c.word(words.ShiftPresetFlat), Act: set(sim.KnobTarget(sim.ShiftA), 0.2)},
		{},
	}
	shown := vs[:2]
	if c.State.On(sim.ShiftComputer) {
		for i, v := range [...]float64{100, math.Ceil(c.shift.limit*100) / 100, 1000} {
			vs[i] = view.Button{Text: c.word(words.ShiftAddValue, c.grouped(v)), Act: set(sim.KnobTarget(sim.ShiftBig), v)}
		}
		shown = vs[:]
	}
	for i := range shown {
		shown[i].ID = idShiftPreset + view.ID(i)
	}
	c.examples(room, shown, false)
}
