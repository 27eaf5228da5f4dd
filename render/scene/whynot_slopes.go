package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
)

// whyTangents draws where the score is on each curve, and how steep it is there:
// at the kink of |z|, once on each side.
func (c *Context) whyTangents(g view.Graph, z []float64) {
	b, k := &c.b, c.why.k
	ink := view.ClassInk(k)
	perX := (g.X.R1 - g.X.R0) / (g.X.D1 - g.X.D0)
	perY := (g.Y.R1 - g.Y.R0) / (g.Y.D1 - g.Y.D0)
	for _, n := range whyShown {
		var p [whyN]float64
		left, right, ok := n.Slopes(z, k)
		if !ok || !whyShares(&p, n, z, 0) || math.Abs(p[k]) > whyOver {
			continue
		}
		at := view.Point{X: g.X.Map(z[k]), Y: g.Y.Map(p[k])}
		for i, slope := range [...]float64{left, right} {
			dx := 20 / math.Hypot(perX, slope*perY) * float64(2*i-1)
			to := view.Point{X: at.X + dx*perX, Y: at.Y + dx*slope*perY}
			b.Line(at, to, 2.5, ink)
		}
		b.Disc(at, 5.5, view.Paper)
		b.Disc(at, 4, ink)
	}
}

// whyLegend names the curves, each with its slope at the score.
func (c *Context) whyLegend(box view.Rect) {
	b, m := &c.b, &c.why
	rest := box
	for i, n := range whyShown {
		left, right, ok := n.Slopes(c.State.WhyLogits(), m.k)
		w := rest.W / float64(len(whyShown)-i)
		if ok && left != right { // the two slopes of a kink
			w = box.W * 0.42
		}
		col, after := rest.CutLeft(w)
		rest = after
		s := whyStyleOf(n)
		y := col.Y + 9
		if s.on > 0 {
			b.Dash(view.Point{X: col.X, Y: y}, view.Point{X: col.X + 15.5, Y: y}, s.stroke, s.on, s.period, s.ink)
		} else {
			b.Line(view.Point{X: col.X + 1, Y: y}, view.Point{X: col.X + 15, Y: y}, s.stroke, s.ink)
		}
		t := view.Type{Size: view.TickSize, Weight: view.SemiBold, Ink: view.Black}
		b.Fit(view.Point{X: col.X + 20, Y: y + 4}, col.W-24, c.word(s.name), t)
		t.Weight, t.Ink = view.Regular, view.Muted
		text := c.word(words.WhyNoSlope)
		switch {
		case ok && left != right:
			text = c.word(words.WhySlopes, c.short(left), c.short(right))
			t.Weight, t.Ink = view.SemiBold, view.Black
		case ok:
			text = c.word(words.WhySlope, c.short(left))
		default:
			t.Weight, t.Ink = view.SemiBold, view.Bad
		}
		b.Fit(view.Point{X: col.X + 20, Y: y + 19}, col.W-24, text, t)
	}
}
