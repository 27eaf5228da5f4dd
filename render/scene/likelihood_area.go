package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// nameArea writes the area under the curve, where it has room there.
func (c *Context) nameArea(along, up view.Scale) {
	text := c.word(words.LikelihoodArea, c.short(1/float64(c.likelihood.n+1)))
	t := view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black}
	const foot, tall = 8, 20 // the word's, in the picture
	half := (c.M.Width(text, t.Size, t.Weight)/2 + 6) / (along.R1 - along.R0)
	if at, ok := c.roomiest(half, tall/(up.R0-up.R1)); ok {
		c.b.Halo(view.Point{X: along.Map(at), Y: up.R0 - foot}, 90, text, t)
	}
}

// roomiest returns the θ under whose curve a word has the most room, that far to
// both sides of it and that high, clear of the line down from the point, of the
// guess, of the curve as it was and of the line to the other panel.
func (c *Context) roomiest(half, tall float64) (at float64, ok bool) {
	m := &c.likelihood
	if !(half > 0 && half < 0.5) {
		return 0, false
	}
	const steps = 60
	most := tall
	for i := range steps + 1 {
		t := half + (1-2*half)*float64(i)/steps
		low := min(sim.Binomial(m.n, m.k, max(t-half, 0)), sim.Binomial(m.n, m.k, min(t+half, 1)))
		switch {
		case low <= most,
			math.Abs(t-m.theta) < half+0.03,
			c.UI.Predict.Stage == Shown && math.Abs(t-c.UI.Predict.Guess) < half+0.01,
			m.l < tall && (t > m.theta) == (c.Box.X < view.ColumnWidth),
			c.ghostCrosses(t, half, tall):
			continue
		}
		at, most, ok = t, low, true
	}
	return at, ok
}

// ghostCrosses reports whether the curve as it was at the press goes through a
// word at t, that far to both sides of it and that high.
func (c *Context) ghostCrosses(t, half, tall float64) bool {
	if _, ok := c.before(sim.Coins); !ok {
		return false
	}
	was := c.UI.Ghost.Tosses()
	const parts = 8
	for i := range parts + 1 {
		if at := t + half*(2*float64(i)/parts-1); sim.Binomial(was.Count(), was.Heads(), min(max(at, 0), 1)) < tall {
			return true
		}
	}
	return false
}

// shade tints the area under the curve.
func (c *Context) shade(along, up view.Scale) {
	b, m := &c.b, &c.likelihood
	const strips = curveSteps / 2
	for i := range strips {
		l, r := float64(i)/strips, float64(i+1)/strips
		from := b.Here()
		b.Vertex(view.Point{X: along.Map(l), Y: up.R0})
		b.Vertex(view.Point{X: along.Map(l), Y: up.Map(c.height(m.n, m.k, l))})
		b.Vertex(view.Point{X: along.Map(r), Y: up.Map(c.height(m.n, m.k, r))})
		b.Vertex(view.Point{X: along.Map(r), Y: up.R0})
		b.Polygon(from, view.Class0)
		b.Fade(0.13)
	}
}
