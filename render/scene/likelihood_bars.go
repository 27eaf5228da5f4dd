package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// likelihoodBars draws the probability of each number of heads at the θ there
// is, and the handle that chooses the number.
func (c *Context) likelihoodBars(in view.Rect, x, above float64) {
	b, m := &c.b, &c.likelihood
	title, plot, rail, note := panelRooms(in, above)
	c.panelTitle(title, x, words.LikelihoodLeft, c.word(words.LikelihoodFixedTheta, c.trimmed(m.theta, 4)))
	up := view.Scale{D1: 1, R0: plot.Bottom(), R1: plot.Y}
	c.unitAxis(plot, up, true)
	col := plot.W / float64(m.n+1)
	w := min(col*0.62, 52)
	y := rail.Y + 18
	s := view.Scale{D1: float64(m.n), R0: plot.X + col/2, R1: plot.Right() - col/2}
	g := view.Grip{ID: idHeads, Target: sim.Heads, Ink: view.Class0, Name: c.word(words.LikelihoodSayHeads),
		Value: c.word(words.LikelihoodSayHeadsValue, c.fixed(float64(m.k), 0), c.fixed(float64(m.n), 0), c.short(m.l))}
	b.Line(view.Point{X: s.R0, Y: y}, view.Point{X: s.R1, Y: y}, 4, view.Track)
	t := view.Type{Size: view.NoteSize, Align: view.Middle}
	before, ghosts := c.before(sim.Theta)
	if _, others := c.before(sim.Coins); others {
		ghosts = false
	}
	for j := range m.n + 1 {
		mid := s.Map(float64(j))
		ink, text, weight := view.Track, view.Muted, view.Regular
		if j == m.k {
			ink, text, weight = view.Class0, view.Black, view.SemiBold
		} else {
			b.Disc(view.Point{X: mid, Y: y}, min(4, col*0.2), view.Muted)
		}
		top := up.Map(sim.Binomial(m.n, j, m.shown))
		b.Rect(view.Rect{X: mid - w/2, Y: min(top, plot.Bottom()-view.LeastBar), W: w, H: max(plot.Bottom()-top, view.LeastBar)}, 2, ink)
		over := top
		if ghosts {
			was := up.Bar(mid, w, sim.Binomial(m.n, j, before))
			b.DashedRect(was, 1.2, view.Muted)
			over = min(top, was.Y) // no number stands in an outline
		}
		// The number they share is a line to the right: no other number stands in it.
		line := up.Map(m.l) - up.Map(sim.Binomial(m.n, j, m.theta)) + 11
		if j != m.k && col >= 42 && (j < m.k || line < -9 || line > 9) {
			b.Halo(view.Point{X: mid, Y: over - 7}, col-2, c.barNumber(j), view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted})
		}
		t.Ink, t.Weight = text, weight
		label := c.fixed(float64(j), 0)
		if col >= 48 {
			label = c.word(words.LikelihoodHeadsTick, label)
		}
		b.Fit(view.Point{X: mid, Y: y + 28}, col-2, label, t)
	}
	if ghosts { // where the tall bars are not
		note := view.Type{Size: view.TickSize, Ink: view.Muted}
		at := view.Point{X: plot.X + 4, Y: plot.Y + 13}
		if m.theta < 0.5 {
			note.Align, at.X = view.End, plot.Right()-4
		}
		b.Halo(at, plot.W/2, c.word(words.LikelihoodBefore), note)
	}
	if col < 48 {
		b.Text(view.Point{X: x, Y: y + 28}, c.word(words.LikelihoodHeadsAxis), view.Type{Size: 9.5, Ink: view.Muted})
	}
	b.Track(view.Rect{X: plot.X, Y: plot.Y, W: plot.W, H: rail.Bottom() - plot.Y}, view.TrackOf(g.ID), &g, view.AxisX, s, view.Point{})
	at := view.Point{X: s.Map(float64(m.k)), Y: y}
	if c.UI.HasGhost && c.UI.Ghost.Value(sim.Heads) != float64(m.k) && c.UI.Ghost.Tosses().Count() == m.n {
		b.GhostRing(view.Point{X: s.Map(c.UI.Ghost.Value(sim.Heads)), Y: y})
	}
	b.Ring(at, &g, view.AxisX, s, view.Point{})
	b.Fit(view.Point{X: x, Y: note.Y + 14}, in.Right()-x, c.sumNote(), view.Type{Size: view.NoteSize, Ink: view.Black})
	m.tagY = y + 24
	m.bar = view.Point{X: at.X + w/2, Y: up.Map(sim.Binomial(m.n, m.k, m.shown))}
}

// sumNote writes the bars as a sum, where that is short.
func (c *Context) sumNote() []byte {
	m := &c.likelihood
	if !m.few() {
		return c.word(words.LikelihoodSumMany, c.fixed(float64(m.n+1), 0))
	}
	line := c.b.Scratch()
	for j := range m.n + 1 {
		if j > 0 {
			line = append(line, " + "...)
		}
		line = view.AppendTrimmed(line, m.sum[j], 4)
	}
	return c.word(words.LikelihoodSum, c.b.Keep(line))
}

// barNumber returns the number over bar j: as the sum below has it, if it has one.
func (c *Context) barNumber(j int) []byte {
	m := &c.likelihood
	if m.few() && m.sum[j] > 0 {
		return c.trimmed(m.sum[j], 4)
	}
	return c.short(sim.Binomial(m.n, j, m.theta))
}
