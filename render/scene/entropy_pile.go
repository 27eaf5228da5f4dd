package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// entropyPile piles the areas up, each spread over the width 1: the same scale
// as the columns, so that the top is their mean height.
func (c *Context) entropyPile(box view.Rect, up view.Scale) {
	b, m := &c.b, &c.entropy
	const w = 22
	x := box.X + 16
	top := up.Map(m.most)
	b.Rect(view.Rect{X: x, Y: top, W: w, H: up.R0 - top}, 2, view.Track)
	low, lowShown, last := 0.0, 0.0, up.R0
	for i := range m.n {
		part := func(p float64) float64 {
			if p == 0 {
				return 0
			}
			return p * sim.Surprisal(p)
		}
		still, shown := part(m.p[i]), part(m.shown[i])
		y, y0 := up.Map(lowShown+shown), up.Map(lowShown)
		if y0 > y {
			b.Rect(view.Rect{X: x, Y: y, W: w, H: y0 - y}, 0, c.weatherInk(i))
			if i > 0 {
				b.Hair(view.Point{X: x, Y: y0 - 0.75}, w, 1.5, view.Paper)
			}
		}
		if up.Map(low)-up.Map(low+still) >= 14 {
			last = up.Map(low+still/2) + 4
			b.Text(view.Point{X: x + w + 7, Y: (y+y0)/2 + 4}, c.fixed(m.area[i], 3), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: c.weatherInk(i)})
		}
		low, lowShown = low+still, lowShown+shown
	}
	line := up.Map(m.shownH)
	b.Line(view.Point{X: x - 2, Y: line}, view.Point{X: x + w + 2, Y: line}, 3, view.Black)
	if m.hasGhost {
		was := up.Map(sim.Entropy(m.ghost[:m.n]))
		b.Dash(view.Point{X: x - 2, Y: was}, view.Point{X: x + w + 2, Y: was}, 1.5, 4, 7, view.Black)
	}
	if !c.asking() && last > top+19 {
		b.Text(view.Point{X: x + w + 7, Y: top + 4}, c.word(words.EntropyLog, c.fixed(float64(m.n), 0)), view.Type{Size: view.TickSize, Ink: view.Muted})
	}
	note := view.Type{Size: view.TickSize + 0.5, Ink: view.Muted}
	y := top - 44
	b.Fit(view.Point{X: x, Y: y}, box.Right()-x, c.number(m.h), view.Type{Size: 21, Weight: view.SemiBold, Ink: view.Black})
	b.Fit(view.Point{X: x, Y: y + 16}, box.Right()-x, c.word(words.EntropySum), note)
	b.Fit(view.Point{X: x, Y: y + 30}, box.Right()-x, c.word(words.EntropySumShort), note)
}
