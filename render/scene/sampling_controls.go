package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// samplingKnobs draws the four sliders, one below the other, or two by two.
func (c *Context) samplingKnobs(box view.Rect) {
	columns := 1
	if box.H < 4*(samplingKnob-4) {
		columns = 2
	}
	for i := range 4 {
		room := box.Line(i/columns, 4/columns)
		if columns == 2 {
			const gap = 24
			w := (room.W - gap) / 2
			room.X, room.W = room.X+float64(i%2)*(w+gap), w
		}
		c.samplingKnob(room, i)
	}
}

// topK, topP and minP say of a rule what it is set to, and what it leaves.
func (c *Context) topK() []byte { return c.ruleValue(sim.SamplingK, sim.ByTopK) }

func (c *Context) ruleValue(k sim.Knob, rule sim.Rule) []byte {
	return c.word(words.SamplingSayLeft, c.trimmed(c.State.V[k], 3), c.fixed(float64(c.sampling.m.Left[rule]), 0))
}

func (c *Context) samplingKnob(room view.Rect, i int) {
	m := &c.sampling
	k := sim.SamplingT + sim.Knob(i)
	r := sim.RowOf(k)
	s := view.Scale{D0: r.Min, D1: r.Max}
	g := view.Grip{ID: idWarmth + view.ID(i), Target: sim.KnobTarget(k), Ink: view.Black}
	mark := -1.0
	var label, text []byte
	if k == sim.SamplingT {
		g.Name = c.word(words.TemperatureName)
		text = c.temperature(k)
		h, unit := c.inUnit(m.m.H)
		g.Value = c.word(words.SayTemperatureValue, text, c.number(h), c.word(unit))
		s.Log, mark = true, 1
		if label = g.Name; room.W < 130 {
			label = c.word(words.SamplingWarmth)
		}
	} else {
		rule := sim.Rule(i - 1)
		g.Name = c.word(words.SamplingTopK + words.Key(rule))
		text = c.trimmed(c.State.V[k], 3)
		g.Value, label = c.ruleValue(k, rule), g.Name
	}
	c.b.Slider(room, label, text, &g, s, c.Shown.V[k], mark, nil)
}

// samplingEntropy draws the entropy of what is kept on the scale of all that is
// possible, with the outline of that of the full distribution.
func (c *Context) samplingEntropy(box view.Rect) {
	b, m := &c.b, &c.sampling
	base := box.Y + 14
	full, unit := c.inUnit(m.m.FullH)
	kept, _ := c.inUnit(m.m.H)
	value := b.Text(view.Point{X: box.Right(), Y: base}, c.word(words.SamplingEntropyValue, c.number(full), c.number(kept), c.word(unit)),
		view.Type{Size: view.ValueSize, Align: view.End, Ink: view.Black})
	b.Fit(view.Point{X: box.X, Y: base}, value.X-box.X-8, c.word(words.SamplingEntropy), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	most := sim.Log(nWords)
	s := view.Scale{D1: most, R0: box.X, R1: box.Right()}
	bar := view.Rect{X: box.X, Y: base + 9, W: box.W, H: 14}
	b.Rect(bar, 3, view.Grid)
	now := s.Map(m.shown.H) - s.R0
	b.Rect(view.Rect{X: bar.X, Y: bar.Y, W: max(now, view.LeastBar), H: bar.H}, 3, view.Black)
	uncut := s.Map(m.m.FullH)
	b.Dash(view.Point{X: uncut, Y: bar.Y - 3}, view.Point{X: uncut, Y: bar.Bottom() + 1}, 1.5, 3, 5.5, view.Muted)
	note := view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted}
	low := bar.Bottom() + 17 // clear of the pill of an entropy of 0
	end, _ := c.inUnit(most)
	r := b.Text(view.Point{X: bar.Right(), Y: low}, c.word(words.EntropyMax, c.number(end), c.word(unit)), note)
	b.Fit(view.Point{X: bar.X, Y: low}, r.X-bar.X-8, c.word(words.SamplingEntropyFull), view.Type{Size: view.TickSize, Ink: view.Muted})
	g := view.Grip{ID: idCutEntropy, Target: sim.SamplingH, Ink: view.Black, Name: c.word(words.SamplingSayEntropy),
		Value: c.word(words.SamplingSayEntropyValue, c.number(kept), c.number(full), c.word(unit), c.temperature(sim.SamplingT))}
	b.Track(view.Rect{X: bar.X, Y: bar.Centre().Y - view.Touch/2, W: bar.W, H: view.Touch}, view.TrackOf(g.ID), &g, view.AxisX, s, view.Point{})
	b.BarEnd(view.Point{X: bar.X + now, Y: bar.Centre().Y}, now, &g, view.AxisX, s)
}

func (c *Context) samplingOrder(room view.Rect) {
	room.W = min(room.W, c.toggleWidth(words.SamplingLast))
	c.flip(room, idWarmthLast, sim.SamplingLast, words.SamplingLast)
}

// samplingOrderPhone draws the unit beside it.
func (c *Context) samplingOrderPhone(room view.Rect) {
	c.samplingOrder(room)
	unit, _ := room.CutRight(samplingUnit)
	c.samplingBits(unit)
}

// samplingUnit is how wide the choice of the unit is.
const samplingUnit = 84

func (c *Context) samplingBits(room view.Rect) {
	c.either(room, idBits, sim.Units, words.Nat, words.Bit, words.UnitsName)
}

// samplingStrip draws the examples, and the unit below what is measured in it.
func (c *Context) samplingStrip(box view.Rect) {
	unit, box := box.CutRight(samplingUnit)
	c.samplingBits(unit)
	c.samplingPresets(box)
}

// samplingDraw draws what draws words: one, twenty, one after the other.
func (c *Context) samplingDraw(box view.Rect) {
	const gap = 6
	n := c.State.V[sim.SamplingDraws]
	most := sim.RowOf(sim.SamplingDraws).Max
	play, rest := box.CutRight(view.ButtonHeight + gap)
	play.X, play.W = play.X+gap, play.W-gap
	twenty, one := rest.CutRight(c.b.ButtonWidth(c.word(words.SamplingDraw20)))
	one.W -= gap
	c.b.Button(one, view.Button{ID: idDraw, Text: c.word(words.SamplingDraw), Main: true, Off: n >= most, Act: set(sim.KnobTarget(sim.SamplingDraws), n+1)})
	c.b.Button(twenty, view.Button{ID: idDraw20, Text: c.word(words.SamplingDraw20), Off: n >= most, Act: set(sim.KnobTarget(sim.SamplingDraws), min(n+20, most))})
	c.playButton(play, sim.SamplingDraws)
}

// samplingPresets draws the examples.
func (c *Context) samplingPresets(box view.Rect) {
	c.presets(box, idCutPreset, words.SamplingGreedy, sim.Greedy, 4, c.Box.X < view.ColumnWidth)
}
