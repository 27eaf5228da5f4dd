package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// surprisePlot draws −ln p over p, rarer to the right: on a linear axis, or on
// the logarithm's, where it is the same axis as that of the coins.
func (c *Context) surprisePlot(box view.Rect) {
	b := &c.b
	tight := box.H < 200 // a low box: the curve has what is left of the margins
	top, baseline, above, below := 40.0, 26.0, 16.0, 30.0
	if tight {
		top, baseline, above, below = 34, 18, 5, 27
	}
	head, rest := box.CutTop(top)
	axis, title := head.CutRight(150)
	name := b.Fit(view.Point{X: title.X, Y: title.Y + baseline}, title.W-8, c.word(words.SurpriseAxis), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Muted})
	if tight { // at the right stand the names of the points
		axis.X, axis.H = name.Right()+14, head.H-6
	}
	c.surpriseAxis(axis)

	in := surpriseInner(rest)
	in.Y += above
	in.H -= above + below
	most := sim.Surprisal(1.0 / (1 << nCoins))
	up := view.Scale{D1: most, R0: in.Bottom(), R1: in.Y}
	along := surpriseScale(in)
	if !c.State.On(sim.SurpriseAxis) {
		along = view.Scale{D0: 1, D1: 0, R0: in.X, R1: in.Right()}
	}
	step := 5.0
	if in.H < 90 {
		step = 10
	}
	for v := 0.0; v < most; v += step {
		b.Level(in, up.Map(v), view.RingRadius+4, v == 0, c.fixed(v, 0))
	}
	c.surpriseTicks(in, along)

	place := func(p float64) view.Point {
		return view.Point{X: along.Map(p), Y: up.Map(sim.Surprisal(max(p, rarest/2)))}
	}
	from := b.Here()
	const pieces = 160
	for i := range pieces + 1 {
		p := sim.Exp(-most * float64(i) / pieces)
		b.Vertex(view.Point{X: along.Map(p), Y: up.Map(most * float64(i) / pieces)})
	}
	b.Polyline(from, 3, view.Black)

	one, both := c.events()
	g, h := c.eventGrip(idEventPoint, one), c.bothGrip(idEventBothPoint, both)
	at, to := place(one.shown), place(both.shown)
	from = b.Here()
	for i := range 25 {
		t := float64(i) / 24
		b.Vertex(place(sim.Exp(-(sim.Surprisal(one.shown)*(1-t) + sim.Surprisal(both.shown)*t))))
	}
	b.Polyline(from, 6, both.ink)
	b.Track(view.Rect{X: in.X - 12, Y: in.Y - 10, W: in.W + 24, H: in.H + 10}, view.TrackOf(g.ID), &g, view.AxisX, along, view.Point{})
	if c.UI.HasGhost && one.ghost != one.p {
		b.GhostRing(place(one.ghost))
	}
	// What there is room for hangs on the State, so that no word comes or goes in a glide.
	tag := c.surpriseTags(in, place(one.p), place(both.p), false)
	c.surpriseTags(in, at, to, true)
	for i := range landmarks {
		if m := &landmarks[i]; m.p != one.p && m.p > 0.01 {
			c.surpriseMark(in, place(m.p), i, tag)
		}
	}
	b.Ring(to, &h, view.AxisX, along, view.Point{})
	b.Ring(at, &g, view.AxisX, along, view.Point{})
	if way := to.Sub(at); way.X*way.X+way.Y*way.Y < view.RingRadius*view.RingRadius { // the second lies on the first, and is seen there
		b.Circle(to, view.SmallRing-3, 3, both.ink)
	}
}

// surpriseTicks writes the probability under the axis.
func (c *Context) surpriseTicks(in view.Rect, s view.Scale) {
	b := &c.b
	t := view.Type{Size: view.TickSize, Ink: view.Muted}
	key := words.SurpriseTick0
	if c.Box.X < view.ColumnWidth {
		key = words.SurpriseTickShort0
	}
	// Its name stands between two of the numbers: the middle of a step.
	between := 0.625
	if c.State.On(sim.SurpriseAxis) {
		between = 3.1623e-5
	}
	name := view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black}
	b.Text(view.Point{X: s.Map(between), Y: in.Bottom() + 23}, c.word(words.SurpriseAxisP), name)
	for i := range 5 {
		p := 1 - float64(i)/4
		var text []byte
		if c.State.On(sim.SurpriseAxis) {
			if i == 4 {
				return
			}
			p = [...]float64{1, 1e-3, 1e-6, 1e-9}[i]
			text = c.word(key + words.Key(i))
		} else {
			text = c.word(words.Percent, c.fixed(p*100, 0))
		}
		x := s.Map(p)
		t.Align = view.Middle
		if x < in.X+4 {
			t.Align = view.Start
		}
		if x > in.Right()-4 {
			t.Align = view.End
		}
		b.Hair(view.Point{X: x - 0.75, Y: in.Bottom()}, 1.5, 6, view.Track)
		b.Text(view.Point{X: x, Y: in.Bottom() + 23}, text, t)
	}
}

func (c *Context) surpriseAxis(room view.Rect) {
	c.either(room, idEventAxis, sim.SurpriseAxis, words.SurpriseLinear, words.SurpriseLog, words.SurpriseScale)
}
