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
		ink := view.Grid
		if v == 0 {
			ink = view.Track
		}
		b.Hair(view.Point{X: in.X, Y: up.Map(v) - 0.5}, in.W, 1, ink)
		b.Text(view.Point{X: in.X - 8, Y: up.Map(v) + 4}, c.fixed(v, 0), view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted})
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

// surpriseTags names the event at its point, and above it what the second adds.
// It returns the room both take, also where they are only measured.
func (c *Context) surpriseTags(in view.Rect, at, to view.Point, draw bool) view.Rect {
	const line = 19
	p, q := c.State.V[sim.SurpriseP], c.State.V[sim.SurpriseQ]
	t := view.Type{Size: view.SmallSize + 0.5, Ink: view.Black}
	text := c.word(words.SurpriseTag, c.eventName(p), c.short(sim.Surprisal(p)))
	both := c.word(words.SurpriseTagBoth, c.eventName(q), c.short(sim.Surprisal(q)))
	w, v := c.M.Width(text, t.Size, t.Weight), c.M.Width(both, t.Size, t.Weight)
	// The room above and left of a curve that rises is empty.
	x := max(at.X-view.RingRadius-9, in.X+6+w)
	y := min(at.Y-13, in.Bottom()-22)
	if x > at.X-view.RingRadius-9 {
		y = min(at.Y-view.RingRadius-9, y)
	}
	if x > to.X-view.RingRadius-6 {
		y = min(to.Y-view.RingRadius-9, y)
	}
	x2 := max(min(to.X-view.RingRadius-9, in.Right()-4), in.X+6+v)
	y2 := min(to.Y-view.RingRadius-2, y-line)
	if y2 < in.Y-5 { // the head of the plot ends there
		y2 = in.Y - 5
		y = max(y, y2+line)
	}
	if left := to.X + view.RingRadius + 10; c.State.On(sim.SurpriseAxis) && x > at.X-view.RingRadius-9 && left+max(w, v) < in.Right() && in.H > 120 {
		// No room left of it; below the straight line there is.
		x, x2 = left+w, left+v
		y2 = min(to.Y+7, in.Bottom()-line-8)
		y = y2 + line
	}
	if draw {
		c.tag(view.Point{X: x - w, Y: y}, text, t)
		c.tag(view.Point{X: x2 - v, Y: y2}, both, t)
	}
	left, top := min(x-w, x2-v), y2-t.Size
	return view.Rect{X: left, Y: top, W: max(x, x2) - left, H: y + 4 - top}
}

// tag sets a text with the background cleared behind it.
func (c *Context) tag(p view.Point, text []byte, t view.Type) {
	at := len(c.b.F.Ops)
	c.b.Rect(view.Rect{}, 3, view.Paper)
	c.b.F.Ops[at].Box = c.b.Text(p, text, t).Inset(-3, -1)
}

// surpriseMark draws a landmark on the curve, named where its name has room.
func (c *Context) surpriseMark(in view.Rect, at view.Point, i int, taken view.Rect) {
	b := &c.b
	b.Disc(at, 6.5, view.Paper)
	b.Disc(at, 4.5, view.Black)
	text := c.word(landmarks[i].card)
	t := view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted}
	w := c.M.Width(text, t.Size, t.Weight)
	p := view.Point{X: max(at.X, in.X+w/2+2), Y: at.Y - 12}
	if c.State.On(sim.SurpriseAxis) {
		// On the logarithm's axis they stand close: each on a flag of its own height.
		p = view.Point{X: at.X + 6 + w/2, Y: in.Bottom() - 96 + 22*float64(i)}
		if p.Y > at.Y-10 || in.H < 120 {
			return
		}
	}
	if box := (view.Rect{X: p.X - w/2 - 2, Y: p.Y - 12, W: w + 4, H: 16}); box.Overlaps(taken) {
		return
	}
	if c.State.On(sim.SurpriseAxis) {
		b.Line(view.Point{X: at.X, Y: at.Y - 8}, view.Point{X: at.X, Y: p.Y - 8}, 1.2, view.Track)
	}
	b.Text(p, text, t)
}

// surpriseTicks writes the probability under the axis.
func (c *Context) surpriseTicks(in view.Rect, s view.Scale) {
	b := &c.b
	t := view.Type{Size: view.TickSize, Ink: view.Muted}
	key := words.SurpriseTick0
	if c.Box.X < view.ColumnWidth {
		key = words.SurpriseTickShort0
	}
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
