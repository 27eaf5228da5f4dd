package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// whyGrip returns the handle of a score.
func (c *Context) whyGrip(i int) view.Grip {
	return view.Grip{ID: idWhyScore + view.ID(i), Target: sim.KnobTarget(sim.WhyZ + sim.Knob(i)), Ink: view.ClassInk(i),
		Name:  c.word(words.WhySayScore, c.givenName(i)),
		Value: c.word(words.WhySayScoreValue, c.logit(c.State.WhyLogits()[i]), c.why.rows[sim.SoftmaxShares].text[i])}
}

// whyScores draws a handle for each score on its track.
func (c *Context) whyScores(box view.Rect) {
	b := &c.b
	s := view.Scale{D0: -sim.MaxWhyLogit, D1: sim.MaxWhyLogit, R0: box.Bottom() - view.RingRadius - 2, R1: box.Y + view.RingRadius + 2}
	for _, v := range [...]float64{-3, 0, 3} {
		b.Level(box, s.Map(v), 8, v == 0, c.signed(v))
	}
	b.Text(view.Point{X: box.X - 30, Y: s.Map(0) + 4}, c.word(words.WhyAxis), view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted})
	for i := range whyN {
		k := sim.WhyZ + sim.Knob(i)
		col := box.Column(i, whyN)
		at := view.Point{X: col.Centre().X, Y: s.Map(c.Shown.V[k])}
		b.PoleTo(at, view.AxisY, s, 0, c.Shown.V[k], view.ClassInk(i))
		if was, ok := c.before(k); ok {
			b.GhostRing(view.Point{X: at.X, Y: s.Map(was)})
		}
		g := c.whyGrip(i)
		b.Track(col, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
		b.Ring(at, &g, view.AxisY, s, view.Point{})
		b.ClassMark(at, i)
		b.Halo(view.Point{X: at.X + view.RingRadius + 5, Y: at.Y + 5}, col.W/2-view.RingRadius+7, c.logit(c.State.V[k]), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	}
}

// whyStripWide draws the question, the examples and the switch in one row.
func (c *Context) whyStripWide(box view.Rect) {
	c.whyPresets(c.whyAskAndFlip(box))
}

func (c *Context) whyAskPhone(box view.Rect) { c.whyAskAndFlip(box) }

// whyAskAndFlip draws the switch and the question, and returns the room between them.
func (c *Context) whyAskAndFlip(box view.Rect) (rest view.Rect) {
	_, ok := askedWhy(c.State)
	return c.askAtLeft(c.flipAtRight(box, idWhySigmoid, sim.WhySigmoid, words.WhySwitch), askGap, ok)
}

func (c *Context) whyToggle(room view.Rect) {
	c.flip(room, idWhySigmoid, sim.WhySigmoid, words.WhySwitch)
}

// whyPresets draws the examples.
func (c *Context) whyPresets(room view.Rect) {
	var vs [sim.NCases - sim.CasePositive]view.Button
	for i := range vs {
		vs[i] = view.Button{ID: idWhyPreset + view.ID(i), Text: c.word(words.WhyPresetPositive + words.Key(i)), Act: set(sim.WhyCase+sim.CasePositive+sim.Target(i), 1)}
	}
	c.examples(room, vs[:], false)
}
