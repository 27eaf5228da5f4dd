package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// sigmoidLogits draws both logits, the pill between them that moves both, and
// outlined the pair as it could stand elsewhere with the same difference.
func (c *Context) sigmoidLogits(room view.Rect) {
	b := &c.b
	box := view.Rect{X: room.X + axisWidth, Y: room.Y + 14, W: room.W - axisWidth, H: room.H - 28}
	s := view.Scale{D0: -sim.MaxSigmoidLogit, D1: sim.MaxSigmoidLogit, R0: box.Bottom(), R1: box.Y}
	for _, v := range [...]float64{-3, 0, 3} {
		b.Level(box, s.Map(v), 8, v == 0, c.signed(v))
	}
	b.Text(view.Point{X: box.X - 8, Y: (s.Map(0)+s.Map(3))/2 + 4}, c.word(words.SigmoidLogits), view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted})
	var at [2]view.Point
	for i := range at {
		k := sim.SigmoidZ + sim.Knob(i)
		at[i] = view.Point{X: box.Column(i, 2).Centre().X, Y: s.Map(c.Shown.V[k])}
		b.PoleTo(at[i], view.AxisY, s, 0, c.Shown.V[k], view.ClassInk(i))
		if was, ok := c.before(k); ok {
			b.GhostRing(view.Point{X: at[i].X, Y: s.Map(was)})
		}
	}
	if !c.UI.HasGhost {
		c.sigmoidPair(s, at)
	}
	b.Line(at[0], at[1], 2, view.Black)
	for i := range at {
		k := sim.SigmoidZ + sim.Knob(i)
		g := view.Grip{ID: idTwoLogit + view.ID(i), Target: sim.KnobTarget(k), Ink: view.ClassInk(i), Name: c.word(words.SigmoidSayLogit, c.twoName(i)),
			Value: c.word(words.SigmoidSayLogitValue, c.logit(c.State.V[k]), c.percent(c.State.Value(sim.SigmoidP+sim.Target(i))))}
		col := box.Column(i, 2)
		b.Track(col, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
		b.Ring(at[i], &g, view.AxisY, s, view.Point{})
		b.ClassMark(at[i], i)
		// The numbers stand outside, where the pill is not.
		t := view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black, Align: view.Start}
		x := at[i].X + view.RingRadius + 7
		if i == 0 {
			t.Align, x = view.End, at[i].X-view.RingRadius-7
		}
		b.Halo(view.Point{X: x, Y: at[i].Y + 5}, col.W/2-view.RingRadius-7, c.logit(c.State.V[k]), t)
	}
	mid := view.Point{X: (at[0].X + at[1].X) / 2, Y: (at[0].Y + at[1].Y) / 2}
	d := c.logit(c.sigmoid.d)
	g := view.Grip{ID: idTwoBoth, Target: sim.SigmoidMean, Ink: view.Black, Name: c.word(words.SigmoidSayBoth),
		Value: c.word(words.SigmoidSayBothValue, c.logit(c.State.V[sim.SigmoidZ]), c.logit(c.State.V[sim.SigmoidZ+1]), d)}
	w := min(at[1].X-at[0].X-2*view.RingRadius-10, 84)
	b.Pill(mid, w, 24, &g, view.AxisY, s)
	b.Fit(view.Point{X: mid.X, Y: mid.Y + 4.5}, w-10, c.word(words.SigmoidPill, d), view.Type{Size: view.SmallSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
}

// sigmoidPair outlines both handles moved alike, where there is room for it.
func (c *Context) sigmoidPair(s view.Scale, at [2]view.Point) {
	const by = 1.5
	b := &c.b
	z := c.State.V[sim.SigmoidZ : sim.SigmoidZ+2]
	off := s.Map(0) - s.Map(by)
	switch most := float64(sim.MaxSigmoidLogit); {
	case max(z[0], z[1])+by <= most:
		off = -off
	case min(z[0], z[1])-by < -most:
		return
	}
	var to [2]view.Point
	for i, p := range at {
		to[i] = view.Point{X: p.X, Y: p.Y + off}
	}
	b.Dash(to[0], to[1], 1.5, 3, 6, view.Muted)
	for i, p := range to {
		b.Disc(p, view.RingRadius-1, view.Paper)
		b.DashedCircle(p, view.RingRadius-2, 1.5, view.ClassInk(i))
	}
	mid := view.Point{X: (to[0].X + to[1].X) / 2, Y: (to[0].Y+to[1].Y)/2 + 4}
	b.Halo(mid, at[1].X-at[0].X-2*view.RingRadius-8, c.word(words.SigmoidSame), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
}
