package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// sigmoidPlot draws the curve of the difference, its point and its tangent.
func (c *Context) sigmoidPlot(room view.Rect) {
	b, m := &c.b, &c.sigmoid
	box := view.Rect{X: room.X + axisWidth, Y: room.Y + 22, W: room.W - axisWidth - 12, H: room.H - 22 - 52}
	const clear = 8 // the ring at the end of the curve lies over no number of either axis
	y := view.Scale{D1: 1, R0: box.Bottom(), R1: box.Y}
	x := view.Scale{D0: -2 * sim.MaxSigmoidLogit, D1: 2 * sim.MaxSigmoidLogit, R0: box.X + clear, R1: box.Right()}
	c.percentGrid(box, y)
	for _, v := range [...]float64{-6, -3, 0, 3, 6} {
		if v == 0 {
			b.Hair(view.Point{X: x.Map(v) - 0.5, Y: box.Y}, 1, box.H, view.Grid)
		}
		b.Hair(view.Point{X: x.Map(v) - 0.75, Y: box.Bottom()}, 1.5, 4, view.Track)
		b.Text(view.Point{X: x.Map(v), Y: box.Bottom() + clear + 17}, c.signed(v), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
	}
	b.Text(view.Point{X: box.Right(), Y: box.Bottom() + clear + 34}, c.word(words.SigmoidAxis), view.Type{Size: view.NoteSize, Align: view.End, Ink: view.Muted})
	place := func(d float64) view.Point { return view.Point{X: x.Map(d), Y: y.Map(sim.Sigmoid(d))} }

	at := place(m.shown)
	b.Hair(view.Point{X: at.X - 0.75, Y: at.Y}, 1.5, y.R0-at.Y, view.Class0)
	p := sim.Sigmoid(m.shown)
	slope := p * (1 - p)
	reach := min(2.2, p/slope, (1-p)/slope) // the tangent stays in the panel
	reach = min(reach, m.shown-x.D0+0.4, x.D1-m.shown+0.4)
	b.Line(view.Point{X: x.R0 + (m.shown-reach-x.D0)/(x.D1-x.D0)*(x.R1-x.R0), Y: y.Map(p - reach*slope)},
		view.Point{X: x.R0 + (m.shown+reach-x.D0)/(x.D1-x.D0)*(x.R1-x.R0), Y: y.Map(p + reach*slope)}, 1.5, view.Muted)
	from := b.Here()
	for i := -60; i <= 60; i++ {
		b.Vertex(place(float64(i) / 10))
	}
	b.Polyline(from, 3, view.Black)
	if m.hasGhost && m.ghost != m.d {
		b.GhostRing(place(m.ghost))
	}
	c.sigmoidTag(box, at, func(at float64) float64 { return place(x.Invert(at)).Y })
	g := view.Grip{ID: idTwoPoint, Target: sim.SigmoidDiff, Ink: view.Class0, Name: c.word(words.SigmoidSayPoint),
		Value: c.word(words.SigmoidSayPointValue, c.logit(m.d), c.twoName(0), c.percent(m.p))}
	b.Track(view.Rect{X: box.X - 6, Y: box.Y, W: box.W + 12, H: box.H + 22}, view.TrackOf(g.ID), &g, view.AxisX, x, view.Point{})
	b.Ring(at, &g, view.AxisX, x, view.Point{})
}

// sigmoidTag names the point where the curve leaves room: right of it and below,
// or left of it and above; curve returns how high the curve is at an x.
func (c *Context) sigmoidTag(box view.Rect, at view.Point, curve func(x float64) float64) {
	m := &c.sigmoid
	t := view.Type{Size: 13.5, Weight: view.SemiBold, Ink: view.Black}
	u := view.Type{Size: view.NoteSize, Ink: view.Muted}
	value := c.word(words.SigmoidTag, c.trimmed(m.d, 4), c.share(m.p))
	slope := c.word(words.SigmoidTagSlope, c.short(m.p*(1-m.p)))
	w := max(c.M.Width(value, t.Size, t.Weight), c.M.Width(slope, u.Size, u.Weight))
	const line, gap = 17.0, 5.0
	p := view.Point{X: min(at.X+20, box.Right()-w)}
	p.Y = max(at.Y+24, curve(p.X-3)+13+gap)
	if m.d < 0 {
		p.X = max(at.X-20-w, box.X+6)
		p.Y = min(at.Y-14, curve(p.X+w+3)-4-gap) - line
	}
	c.b.Rect(view.Rect{X: p.X - 3, Y: p.Y - 13, W: w + 6, H: line + 17}, 3, view.Paper) // the line down from the point may lie there
	c.b.Plate(p, value, t)
	c.b.Plate(view.Point{X: p.X, Y: p.Y + line}, slope, u)
}
