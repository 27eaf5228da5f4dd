package scene

import (
	"softmax/render/view"
	"softmax/sim"
)

// likelihoodPanels draws both panels side by side, and the number they share.
func (c *Context) likelihoodPanels(box view.Rect) {
	const gap, axis = 78, 30
	_, inner := box.CutLeft(axis)
	inner.W -= view.RingRadius + 2
	w := (inner.W - gap) / 2
	left, right := inner, inner
	left.W, right.X, right.W = w, inner.X+w+gap, w
	c.likelihoodBars(left, box.X, 36)
	c.likelihoodCurve(right, right.X, 36)
	tag := left.Right() + gap/2 + 4
	if c.State.On(sim.LogLikelihood) { // the numbers of the other axis stand there
		tag = left.Right() + 26
	}
	c.likelihoodLink(tag)
}

// likelihoodBarsPhone and likelihoodCurvePhone are the panels one below the other.
func (c *Context) likelihoodBarsPhone(room view.Rect) {
	c.likelihoodBars(view.Rect{X: room.X + 28, Y: room.Y, W: room.W - 28 - 58, H: room.H - 6}, room.X, 14)
}

func (c *Context) likelihoodCurvePhone(room view.Rect) {
	c.likelihoodCurve(view.Rect{X: room.X + 28, Y: room.Y, W: room.W - 28 - 58, H: room.H - 4}, room.X, 34)
}

// likelihoodLink draws the one number as a line across both panels.
func (c *Context) likelihoodLink(x float64) {
	if c.asking() {
		return
	}
	b, bar, point := &c.b, c.likelihood.bar, c.likelihood.point
	from := b.Here()
	end := point.X - view.RingRadius - 2
	if point.X < x {
		end = point.X + view.RingRadius + 2
	}
	b.Vertex(bar)
	b.Vertex(view.Point{X: x, Y: bar.Y})
	b.Vertex(view.Point{X: x, Y: point.Y})
	b.Vertex(view.Point{X: end, Y: point.Y})
	b.Polyline(from, 2.5, view.Class0)
	text := c.short(c.likelihood.l)
	t := view.Type{Size: view.LoudSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Paper}
	const w = 58
	at := view.Point{X: x, Y: (bar.Y + point.Y) / 2}
	if c.Box.X < view.ColumnWidth {
		at.Y = c.likelihood.tagY
	}
	b.Rect(view.Around(at, w, 28), 14, view.Class0)
	b.Fit(view.Point{X: at.X, Y: at.Y + 5.4}, w-10, text, t)
}
