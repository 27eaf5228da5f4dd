package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// softmaxLogits draws a handle for each logit on its track.
func (c *Context) softmaxLogits(box view.Rect) {
	b, m := &c.b, &c.softmax
	// The rings stay inside the box at both ends.
	s := view.Scale{D0: -sim.MaxLogit, D1: sim.MaxLogit, R0: box.Bottom() - 2, R1: box.Y + 2}
	b.SignedLevels(box, s, sim.MaxLogit)
	for i := range m.n {
		col := box.Column(i, m.n)
		c.softmaxLogit(col, i, s)
	}
}

func (c *Context) softmaxLogit(col view.Rect, i int, s view.Scale) {
	b := &c.b
	k := sim.Z0 + sim.Knob(i)
	x, y := col.Centre().X, s.Map(c.Shown.V[k])
	g := c.logitGrip(i)
	b.PoleTo(view.Point{X: x}, view.AxisY, s, 0, c.Shown.V[k], g.Ink)
	if was, ok := c.before(k); ok && c.softmax.hasGhost {
		b.GhostRing(view.Point{X: x, Y: s.Map(was)})
	}
	b.Track(col, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
	b.Ring(view.Point{X: x, Y: y}, &g, view.AxisY, s, view.Point{})
	b.ClassMark(view.Point{X: x, Y: y}, i)
	if col.W >= 76 {
		b.Halo(view.Point{X: x + view.RingRadius + 8, Y: y + 5}, col.W-2*view.RingRadius-14, c.logit(c.State.V[k]),
			view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	}
}

// logitGrip returns the handle of the logit of class i.
func (c *Context) logitGrip(i int) view.Grip {
	return view.Grip{ID: idLogit + view.ID(i), Target: sim.KnobTarget(sim.Z0 + sim.Knob(i)), Ink: view.ClassInk(i),
		Name:  c.word(words.SayLogit, c.name(i)),
		Value: c.word(words.SayLogitValue, c.logit(c.State.V[int(sim.Z0)+i]), c.percent(c.softmax.p[i]))}
}
