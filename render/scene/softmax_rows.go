package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// softmaxRows draws a row for each class where columns would be too narrow:
// the steps as a line of text, under it the bar and the logit's handle.
func (c *Context) softmaxRows(box view.Rect) {
	b, m := &c.b, &c.softmax
	head, box := box.CutTop(rowsHead)
	left, right := view.RowHalves(box)
	b.RowHeads(head, c.word(words.AxisProbability), c.expName(), c.word(words.AxisLogit))
	p := view.Scale{D1: 1, R0: left.X, R1: left.Right()}
	z := view.Scale{D0: -sim.MaxLogit, D1: sim.MaxLogit, R0: right.X + view.RingRadius, R1: right.Right() - view.RingRadius}
	rows := view.Rect{X: box.X, Y: box.Y, W: box.W, H: box.H - rowsFoot}
	b.Hair(view.Point{X: z.Map(0) - 0.75, Y: rows.Y + 4}, 1.5, rows.H-8, view.Grid)
	level := p.Map(1 / float64(m.n))
	for i := range m.n {
		c.softmaxRow(rows.Line(i, m.n), i, p, z)
		y := barLine(rows.Line(i, m.n))
		b.Dash(view.Point{X: level, Y: y - view.RowBar/2 - 3}, view.Point{X: level, Y: y + view.RowBar/2 + 3}, 1.2, 2.5, 5, view.Muted)
	}
	if c.asking() {
		c.guessRow(rows.Line(asked, m.n), p, barLine(rows.Line(asked, m.n)), asked)
	}
}

// rowText is how far below its row's top the text stands.
const rowText = 11

// barLine is where a row's bar has its middle: where the row is as high as it
// wants to be, a hollow pill stays clear of this row's text and of the next's.
func barLine(row view.Rect) float64 { return row.Y + min(31, row.H-13) }

func (c *Context) softmaxRow(row view.Rect, i int, p, z view.Scale) {
	b, m := &c.b, &c.softmax
	left, right := view.RowHalves(row)
	base, y := row.Y+rowText, barLine(row)
	t := view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.End, Ink: view.Black}
	share := b.Text(view.Point{X: left.Right(), Y: base}, c.percent(m.p[i]), t)
	t.Align = view.Start
	c.label(view.Rect{X: left.X - 6, Y: row.Y, W: share.X - left.X - 2, H: 18}, view.Point{X: left.X, Y: base}, i, t)

	w := b.RowBar(p, y, m.shown[i], view.ClassInk(i))
	if m.hasGhost && m.ghost[i] != m.p[i] {
		b.RowBarOutline(p, y, m.ghost[i], 2, 1.5, view.Muted)
	}
	if c.State.On(sim.Again) {
		b.RowBarEnd(p, y, m.shownAgain[i])
	}
	if c.UI.Predict.Stage == Shown && i == asked {
		b.RowBarOutline(p, y, c.UI.Predict.Guess, 3, 1.8, view.Black)
	}
	g := c.barGrip(i)
	b.Track(left, view.TrackOf(g.ID), &g, view.AxisX, p, view.Point{})
	b.BarEnd(view.Point{X: p.R0 + w, Y: y}, w, &g, view.AxisX, p)

	k := sim.Z0 + sim.Knob(i)
	zg := c.logitGrip(i)
	value := b.Text(view.Point{X: right.Right(), Y: base}, c.logit(c.State.V[k]), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.End, Ink: view.Black})
	c.rowExp(view.Point{X: right.X, Y: base}, value.X-right.X-8, i)
	b.PoleTo(view.Point{Y: y}, view.AxisX, z, 0, c.Shown.V[k], zg.Ink)
	at := z.Map(c.Shown.V[k])
	b.Track(right, view.TrackOf(zg.ID), &zg, view.AxisX, z, view.Point{})
	b.Ring(view.Point{X: at, Y: y}, &zg, view.AxisX, z, view.Point{})
	b.ClassMark(view.Point{X: at, Y: y}, i)
}

// rowExp writes the middle step of a row where it has room.
func (c *Context) rowExp(p view.Point, w float64, i int) {
	t := view.Type{Size: view.TickSize, Ink: view.Muted}
	text := c.expText(i)
	if c.M.Width(text, t.Size, t.Weight)+4 < w {
		c.b.Text(p, text, t)
	}
}
