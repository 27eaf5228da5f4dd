package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// entropyDots draws ln n for 2 … 12 equal choices, and how many the present
// entropy is worth.
func (c *Context) entropyDots(box view.Rect) {
	if c.asking() { // it tells that equal is the most
		c.b.Covered(box.Inset(0, 8))
		return
	}
	b, m := &c.b, &c.entropy
	above := 8.0
	if c.Box.X >= view.DesktopWidth {
		above = 0
	}
	head, rest := box.CutTop(24 + above)
	b.Fit(view.Point{X: head.X, Y: head.Y + 16 + above}, head.W, c.word(words.EntropyRoom), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	foot, plot := rest.CutBottom(22)
	plot = view.Rect{X: plot.X + 26, Y: plot.Y + 8, W: plot.W - 26 - 10, H: plot.H - 12}
	along := view.Scale{D0: 1, D1: 12, R0: plot.X, R1: plot.Right()}
	up := view.Scale{D1: sim.Log(12), R0: plot.Bottom(), R1: plot.Y}
	tick := view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted}
	for i := range 3 {
		v := float64(i)
		b.Level(plot, up.Map(v), 8, i == 0, c.fixed(v, 0))
	}
	for n := 2; n <= 12; n++ {
		at := view.Point{X: along.Map(float64(n)), Y: up.Map(sim.Log(float64(n)))}
		t := tick
		if n == m.n {
			t.Ink, t.Weight = view.Black, view.SemiBold
			b.Disc(at, 5.5, view.Black)
		} else {
			b.Disc(at, 4, view.Muted)
		}
		b.Text(view.Point{X: at.X, Y: foot.Y + 13}, c.fixed(float64(n), 0), t)
	}
	k := sim.Perplexity(m.shownH)
	at := view.Point{X: along.Map(k), Y: up.Map(m.shownH)}
	b.Dash(view.Point{X: plot.X, Y: at.Y}, at, 1.5, 2, 5, view.Black)
	b.Dash(view.Point{X: at.X, Y: plot.Bottom()}, at, 1.5, 2, 5, view.Black)
	b.Disc(at, 4.5, view.Paper)
	b.Circle(at, 3.5, 2, view.Black)
	now := view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.End, Ink: view.Black}
	many := c.ratio(sim.Perplexity(m.h))
	text := c.word(words.EntropyHere, many)
	switch {
	case string(many) == "1":
		text = c.word(words.EntropyHereOne)
	case c.M.Width(text, now.Size, now.Weight) > plot.W*0.66:
		text = c.word(words.EntropyHereShort, many)
	}
	b.Fit(view.Point{X: plot.Right(), Y: plot.Bottom() - 8}, plot.W*0.66, text, now)
}
