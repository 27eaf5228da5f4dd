package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// logitKnee is the logit as far as which the handles' scale is wide: there most
// of it happens.
const logitKnee = 3

// gradientLogits draws a handle for each logit with its push: the arrow ends at
// the ring where the handle lands after one step.
func (c *Context) gradientLogits(box view.Rect) {
	b, m := &c.b, &c.gradient
	s := view.Scale{D0: -sim.MaxLogit, D1: sim.MaxLogit, R0: box.Bottom() - 2, R1: box.Y + 2, Knee: logitKnee}
	for _, end := range [...]float64{-sim.MaxLogit, logitKnee} { // where the scale is narrow
		top := s.Map(end + sim.MaxLogit - logitKnee)
		b.Rect(view.Rect{X: box.X, Y: top, W: box.W, H: s.Map(end) - top}, 0, view.Surface)
	}
	for _, v := range [...]float64{-6, -3, 0, 3, 6} {
		y := s.Map(v)
		if v == 0 {
			b.Hair(view.Point{X: box.X, Y: y - 0.75}, box.W, 1.5, view.Track)
		} else {
			b.Hair(view.Point{X: box.X, Y: y - 0.5}, box.W, 1, view.Grid)
		}
		if v*v == 9 && s.Map(v)-s.Map(v*2) < 13 && s.Map(v*2)-s.Map(v) < 13 {
			continue // its number would touch the end's
		}
		b.Text(view.Point{X: box.X - 8, Y: y + 4}, c.signed(v), view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted})
	}
	for i := range m.n {
		c.gradientLogit(box.Column(i, m.n), i, s)
	}
}

func (c *Context) gradientLogit(col view.Rect, i int, s view.Scale) {
	b, m := &c.b, &c.gradient
	x := col.Centre().X
	g := c.gradientLogitGrip(i)
	at := view.Point{X: x, Y: s.Map(m.shown.z[i])}
	b.Line(view.Point{X: x, Y: s.R1}, view.Point{X: x, Y: s.R0}, 3, view.Track)
	b.Ruler(view.Point{X: x}, view.AxisY, s, 5, view.Track)
	if m.hasGhost && m.ghost.z[i] != m.now.z[i] {
		b.Circle(view.Point{X: x, Y: s.Map(m.ghost.z[i])}, view.RingRadius, 1.5, view.Muted)
	}
	if !c.asking() {
		c.pushes(at, view.Point{X: min(pushLane, col.W/2-3)}, view.Point{Y: 1}, i, s)
	}
	b.Track(col, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
	b.Ring(at, &g, view.AxisY, s, view.Point{})
	c.classMark(at, i)
}

// pushLane is how far beside a handle its push is drawn: there a short one is seen
// too.
const pushLane = view.RingRadius + 9

// pushes draws the ring where the handle at a place of the axis lands, and beside the
// handle the arrow that leads as far; on its other side that of the squared error.
func (c *Context) pushes(at, lane, axis view.Point, i int, s view.Scale) {
	b := &c.b
	along := func(p view.Point, v float64) view.Point {
		r := s.Map(v)
		return view.Point{X: p.X*(1-axis.X) + r*axis.X, Y: p.Y*(1-axis.Y) + r*axis.Y}
	}
	next := c.gradient.shown.next[i]
	to := along(at, next)
	if d := to.Sub(at); d.X*d.X+d.Y*d.Y > 0.5 {
		b.DashedCircle(to, view.RingRadius, 1.8, view.ClassInk(i))
	}
	side := at.Add(lane)
	b.Arrow(side, along(side, next), pushWidth, pushHead, view.Black)
	if c.State.On(sim.GradientSquared) {
		side := at.Sub(lane)
		b.Arrow(side, along(side, c.squareTo(i)), 2, 6, view.Muted)
	}
}

const (
	pushWidth = 3.5
	pushHead  = 8
)

// squareTo returns where the squared error would take the logit of class i.
func (c *Context) squareTo(i int) float64 {
	z := [1]float64{c.gradient.shown.z[i]}
	sim.Descend(z[:], c.gradient.square[i:i+1], c.Shown.V[sim.GradientRate])
	return z[0]
}

func (c *Context) gradientLogitGrip(i int) view.Grip {
	m := &c.gradient
	return view.Grip{ID: idPushLogit + view.ID(i), Target: sim.KnobTarget(sim.GradientZ + sim.Knob(i)), Ink: view.ClassInk(i),
		Name:  c.word(words.GradientSayLogit, c.name(i)),
		Value: c.word(words.GradientSayLogitValue, c.logit(m.now.z[i]), c.percent(m.now.p[i]), c.difference(m.now.g[i]))}
}

// gradientRows draws a row for each class where columns would be too narrow.
func (c *Context) gradientRows(box view.Rect) {
	b, m := &c.b, &c.gradient
	head, rows := box.CutTop(rowsHead)
	left, right := rowHalves(rows)
	t := view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Muted}
	name := words.GradientDifference
	if c.State.On(sim.GradientNudge) {
		name = words.GradientSlopeRow
	}
	b.Text(view.Point{X: left.X, Y: head.Y + 14}, c.word(words.AxisProbability), t)
	b.Text(view.Point{X: right.X, Y: head.Y + 14}, c.word(name), t)
	t.Align = view.End
	b.Text(view.Point{X: right.Right(), Y: head.Y + 14}, c.word(words.AxisLogit), t)
	names, _ := left.CutRight(52)
	c.gradientNames(view.Rect{X: names.X, Y: head.Y - 4, W: names.W, H: rowsHead})
	p := view.Scale{D1: 1, R0: left.X, R1: left.Right() - 8}
	z := view.Scale{D0: -sim.MaxLogit, D1: sim.MaxLogit, R0: right.X + view.RingRadius, R1: right.Right() - view.RingRadius, Knee: logitKnee}
	b.Hair(view.Point{X: z.Map(0) - 0.75, Y: rows.Y + 4}, 1.5, rows.H-8, view.Grid)
	for i := range m.n {
		c.gradientRow(rows.Line(i, m.n), i, p, z)
	}
	if c.asking() {
		row := rows.Line(m.answer, m.n)
		c.guessRow(row, p, lessonLine(row), m.answer)
	}
}

// lessonLine is where a row's bar has its middle.
func lessonLine(row view.Rect) float64 { return row.Bottom() - 17 }

func (c *Context) gradientRow(row view.Rect, i int, p, z view.Scale) {
	b, m := &c.b, &c.gradient
	left, right := rowHalves(row)
	y := lessonLine(row)
	base := y - 21
	t := view.Type{Size: 13, Weight: view.SemiBold, Align: view.End, Ink: view.Black}
	share := b.Text(view.Point{X: left.Right(), Y: base}, c.percent(m.now.p[i]), t)
	name := c.M.Width(c.name(i), view.BodySize-1, view.SemiBold) + 20
	c.gradientChip(view.Rect{X: left.X, Y: base - 15, W: min(name, share.X-left.X-8), H: 22}, i)

	b.Rect(view.Rect{X: p.R0, Y: y - rowBar/2, W: p.R1 - p.R0, H: rowBar}, 3, view.Grid)
	w := max(p.Map(m.shown.p[i])-p.R0, 1.5)
	b.Rect(view.Rect{X: p.R0, Y: y - rowBar/2, W: w, H: rowBar}, 3, view.ClassInk(i))
	if m.hasGhost && m.ghost.p[i] != m.now.p[i] {
		b.Outline(view.Rect{X: p.R0, Y: y - rowBar/2 - 2, W: p.Map(m.ghost.p[i]) - p.R0, H: rowBar + 4}, 3, 1.5, view.Muted)
	}
	if next := p.Map(m.shown.nextP[i]); c.showsNext() && (next-p.R0-w)*(next-p.R0-w) > 1 {
		b.Dash(view.Point{X: next, Y: y - rowBar/2 - 4}, view.Point{X: next, Y: y + rowBar/2 + 4}, 1.8, 4, 6, view.Black)
	}
	if c.UI.Predict.Stage == Shown && i == m.answer {
		b.Outline(view.Rect{X: p.R0, Y: y - rowBar/2 - 3, W: p.Map(c.UI.Predict.Guess) - p.R0, H: rowBar + 6}, 3, 1.8, view.Black)
	}
	if c.State.On(sim.GradientNudge) {
		at := view.Point{X: p.R0 + w, Y: y - rowBar/2 - 3}
		b.Arrow(at, view.Point{X: p.Map(m.shown.p[i] + m.arrows[i]), Y: at.Y}, 2.5, 5, view.Black)
	}
	g := c.gradientBarGrip(i)
	b.Track(view.Rect{X: left.X, Y: y - 14, W: left.W, H: 28}, view.TrackOf(g.ID), &g, view.AxisX, p, view.Point{})
	b.BarEnd(view.Point{X: p.R0 + w, Y: y}, w, &g, view.AxisX, p)
	if t := c.gradientTargetGrip(i); (m.now.y[i] > 0 || m.shown.y[i] > 0 || c.keeps(t.Target)) && !c.asking() {
		end := p.Map(m.shown.y[i])
		b.DottedRect(view.Rect{X: p.R0, Y: y - rowBar/2 - 4, W: max(end-p.R0, 2), H: rowBar + 8}, 2, view.Black)
		b.Pill(view.Point{X: end, Y: y}, 12, 24, &t, view.AxisX, p)
	}
	c.gradientRowLogit(right, base, y, i, z)
}

func (c *Context) gradientRowLogit(right view.Rect, base, y float64, i int, z view.Scale) {
	b, m := &c.b, &c.gradient
	t := view.Type{Size: 13, Weight: view.SemiBold, Align: view.End, Ink: view.Black}
	value := b.Text(view.Point{X: right.Right(), Y: base}, c.logit(m.now.z[i]), t)
	t.Align = view.Start
	d := m.now.g[i]
	if c.State.On(sim.GradientNudge) {
		d = m.slopes[i]
	}
	b.Fit(view.Point{X: right.X, Y: base}, value.X-right.X-6, c.difference(d), t)
	g := c.gradientLogitGrip(i)
	at := view.Point{X: z.Map(m.shown.z[i]), Y: y}
	b.Line(view.Point{X: z.R0, Y: y}, view.Point{X: z.R1, Y: y}, 3, view.Track)
	b.Ruler(view.Point{Y: y}, view.AxisX, z, 4, view.Track)
	if m.hasGhost && m.ghost.z[i] != m.now.z[i] {
		b.Circle(view.Point{X: z.Map(m.ghost.z[i]), Y: y}, view.RingRadius, 1.5, view.Muted)
	}
	if !c.asking() {
		c.pushes(at, view.Point{Y: view.RingRadius + 4.5}, view.Point{X: 1}, i, z)
	}
	b.Track(view.Rect{X: right.X, Y: y - 16, W: right.W, H: 32}, view.TrackOf(g.ID), &g, view.AxisX, z, view.Point{})
	b.Ring(at, &g, view.AxisX, z, view.Point{})
	c.classMark(at, i)
}
