package scene

import (
	"softmax/render/view"
	"softmax/render/words"
)

// The least pitch that dots have: below it they run together to a bar.
const leastPitch = 3.2

// pitch is how wide one of that many draws is in a pile.
func (l *wordList) pitch(draws int) float64 { return (l.bars.R1 - l.bars.R0) / float64(max(draws, 20)) }

// samplingPiles draws what was drawn under the bars. A pile is as long as its
// share of the draws, so that it may be held against the bar; with few draws it is
// shorter, and grows.
func (c *Context) samplingPiles(l *wordList) {
	b, m := &c.b, &c.sampling
	if m.draws == 0 {
		return
	}
	pitch := l.pitch(m.draws)
	r := min(l.row*0.11, pitch/2-0.3, 2.9)
	for i, n := range m.piled.count {
		y := l.box.Y + l.row*float64(i) + l.top() + l.bar + l.under()
		if pitch < leastPitch {
			if n > 0 {
				h := min(l.row*0.16, 4)
				b.Rect(view.Rect{X: l.bars.R0, Y: y - h/2, W: max(pitch*float64(n), 1), H: h}, 1, view.Black)
			}
			continue
		}
		for j := range n {
			b.Disc(view.Point{X: l.bars.R0 + pitch*(float64(j)+0.5), Y: y}, r, view.Black)
		}
	}
}

// samplingLegend tells what the marks of a row are.
func (c *Context) samplingLegend(box view.Rect, l *wordList) {
	b, m := &c.b, &c.sampling
	y := box.Y + box.H/2
	t := view.Type{Size: view.TickSize, Ink: view.Muted}
	mark := func(i int, at view.Point) {
		r := view.Rect{X: at.X, Y: at.Y - 5, W: 16, H: 10}
		switch i {
		case 0:
			b.Rect(r, 2, view.Class0)
		case 1:
			c.dashedBar(r, 1.2, view.Black)
		case 2:
			b.Outline(r, 3, 1.2, view.Muted)
		case 3:
			b.Disc(r.Centre(), 2.9, view.Black)
		case 4:
			b.Rect(view.Rect{X: r.X, Y: at.Y - 2, W: r.W, H: 4}, 1, view.Black)
		}
	}
	n, dot := c.grouped(float64(m.draws)), words.SamplingLegendDot
	if m.draws == 1 {
		dot = words.SamplingLegendDot1
	}
	items := [...]struct {
		text []byte
		on   bool
	}{
		{c.word(words.SamplingLegendP), true},
		{c.word(words.SamplingLegendFull), true},
		{c.word(words.SamplingLegendBefore), m.hasGhost},
		{c.word(dot, n), m.draws > 0 && l.pitch(m.draws) >= leastPitch},
		{c.word(words.SamplingLegendPile, n), m.draws > 0 && l.pitch(m.draws) < leastPitch},
	}
	const mine, gap = 21, 14
	full, count := 0.0, 0
	for _, e := range items {
		if e.on {
			full += c.M.Width(e.text, t.Size, t.Weight)
			count++
		}
	}
	room := box.W - float64(count)*mine - float64(count-1)*gap
	x := box.X
	for i, e := range items {
		if !e.on {
			continue
		}
		mark(i, view.Point{X: x, Y: y})
		w := c.M.Width(e.text, t.Size, t.Weight) * min(1, room/full)
		b.Fit(view.Point{X: x + mine, Y: y + 4}, w, e.text, t)
		x += mine + w + gap
	}
}
