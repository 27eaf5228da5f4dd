package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// gradientRows draws a row for each class where columns would be too narrow.
func (c *Context) gradientRows(box view.Rect) {
	b, m := &c.b, &c.gradient
	head, rows := box.CutTop(rowsHead)
	left, right := view.RowHalves(rows)
	name := words.GradientDifference
	if c.State.On(sim.GradientNudge) {
		name = words.GradientSlopeRow
	}
	b.RowHeads(head, c.word(words.AxisProbability), c.word(name), c.word(words.AxisLogit))
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

// lessonLine is where a row's bar has its middle: where there is room for it, above
// the lane of the push.
func lessonLine(row view.Rect) float64 {
	return row.Bottom() - 17 - min(max((row.H-gradientRowLeast)/2, 0), 3)
}

func (c *Context) gradientRow(row view.Rect, i int, p, z view.Scale) {
	b, m := &c.b, &c.gradient
	left, right := view.RowHalves(row)
	y := lessonLine(row)
	base := y - 21
	t := view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.End, Ink: view.Black}
	share := b.Text(view.Point{X: left.Right(), Y: base}, c.percent(m.now.p[i]), t)
	name := c.M.Width(c.name(i), view.BodySize-1, view.SemiBold) + 20
	c.gradientChip(view.Rect{X: left.X, Y: base - 15, W: min(name, share.X-left.X-8), H: 22}, view.ValueSize, i)

	w := b.RowBar(p, y, m.shown.p[i], view.ClassInk(i))
	if m.hasGhost && m.ghost.p[i] != m.now.p[i] {
		b.RowBarOutline(p, y, m.ghost.p[i], 2, 1.5, view.Muted)
	}
	if next := p.Map(m.shown.nextP[i]); c.showsNext() && (next-p.R0-w)*(next-p.R0-w) > 1 {
		b.RowBarEnd(p, y, m.shown.nextP[i])
	}
	if c.UI.Predict.Stage == Shown && i == m.answer {
		b.RowBarOutline(p, y, c.UI.Predict.Guess, 3, 1.8, view.Black)
	}
	if c.State.On(sim.GradientNudge) {
		at := view.Point{X: p.R0 + w, Y: y - view.RowBar/2 - 3}
		b.Arrow(at, view.Point{X: p.Map(m.shown.p[i] + m.arrows[i]), Y: at.Y}, 2.5, 5, view.Black)
	}
	g := c.gradientBarGrip(i)
	b.Track(view.Rect{X: left.X, Y: y - 14, W: left.W, H: 28}, view.TrackOf(g.ID), &g, view.AxisX, p, view.Point{})
	b.BarEnd(view.Point{X: p.R0 + w, Y: y}, w, &g, view.AxisX, p)
	if t := c.gradientTargetGrip(i); (m.now.y[i] > 0 || m.shown.y[i] > 0 || c.keeps(t.Target)) && !c.asking() {
		end := p.Map(m.shown.y[i])
		b.DottedRect(view.Rect{X: p.R0, Y: y - view.RowBar/2 - 4, W: max(end-p.R0, 2), H: view.RowBar + 8}, 2, view.Black)
		b.Pill(view.Point{X: end, Y: y}, 12, 24, &t, view.AxisX, p)
	}
	c.gradientRowLogit(right, base, y, i, z)
}

func (c *Context) gradientRowLogit(right view.Rect, base, y float64, i int, z view.Scale) {
	b, m := &c.b, &c.gradient
	t := view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.End, Ink: view.Black}
	value := b.Text(view.Point{X: right.Right(), Y: base}, c.logit(m.now.z[i]), t)
	t.Align = view.Start
	d := m.now.g[i]
	if c.State.On(sim.GradientNudge) {
		d = m.slopes[i]
	}
	b.Fit(view.Point{X: right.X, Y: base}, value.X-right.X-6, c.difference(d), t)
	g := c.gradientLogitGrip(i)
	at := view.Point{X: z.Map(m.shown.z[i]), Y: y}
	b.Pole(view.Point{Y: y}, view.AxisX, z)
	b.Ruler(view.Point{Y: y}, view.AxisX, z, 4, view.Track)
	if m.hasGhost && m.ghost.z[i] != m.now.z[i] {
		b.GhostRing(view.Point{X: z.Map(m.ghost.z[i]), Y: y})
	}
	if !c.asking() {
		c.pushes(at, view.Point{Y: view.RingRadius + 4.5}, view.Point{X: 1}, i, z)
	}
	b.Track(view.Rect{X: right.X, Y: y - 16, W: right.W, H: 32}, view.TrackOf(g.ID), &g, view.AxisX, z, view.Point{})
	b.Ring(at, &g, view.AxisX, z, view.Point{})
	b.ClassMark(at, i)
}
