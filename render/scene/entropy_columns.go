package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// entropyColumns draws a column for each class, as wide as its share and as
// high as its surprise, beside them the areas piled up to the entropy, and
// below the edges to drag.
func (c *Context) entropyColumns(box view.Rect) {
	b, m := &c.b, &c.entropy
	head, rest := box.CutTop(24)
	rail, rest := rest.CutBottom(74)
	pile, plot := rest.CutRight(98)
	_, plot = plot.CutLeft(22)
	_, plot = plot.CutTop(18)
	b.Fit(view.Point{X: head.X, Y: head.Y + 16}, head.W, c.word(words.EntropyColumns), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	up := view.Scale{D1: tallest, R0: plot.Bottom(), R1: plot.Y}
	across := view.Scale{D1: 1, R0: plot.X, R1: plot.Right()}
	c.natGrid(plot, up)
	left := 0.0
	for i := range m.n {
		c.weatherColumn(i, across, up, left)
		left += m.shown[i]
	}
	if m.hasGhost {
		left = 0
		for i := range m.n {
			p := m.ghost[i]
			if top := up.Map(sim.Surprisal(p)); p > 0.002 {
				b.DashedRect(view.Rect{X: across.Map(left), Y: top, W: across.Map(p) - across.R0, H: up.R0 - top}, 1.2, view.Black)
			}
			left += p
		}
	}
	line := up.Map(m.shownH)
	b.Dash(view.Point{X: plot.X, Y: line}, view.Point{X: pile.X + 16, Y: line}, 1.5, 2, 5, view.Black)
	c.columnNumbers(plot, across, up)
	c.entropyPile(pile, up)
	c.widthRail(rail, plot, across, nil)
}

// columnNumbers writes the surprise over each column and the area into it,
// where there is room: that hangs on the State, so that no number comes or goes
// in a glide.
func (c *Context) columnNumbers(plot view.Rect, across, up view.Scale) {
	b, m := &c.b, &c.entropy
	var taken [3]view.Rect
	over := view.Type{Size: view.SmallSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black}
	middle := func(p *[3]float64, i int, w float64) float64 {
		left := 0.0
		for j := range i {
			left += p[j]
		}
		return min(max(across.Map(left+p[i]/2), plot.X+w/2), plot.Right()+14-w/2)
	}
	// The widest column first: where two numbers meet, it keeps its own.
	order := [3]int{0, 1, 2}
	for i := range 2 {
		for j := i + 1; j < m.n; j++ {
			if m.p[order[j]] > m.p[order[i]] {
				order[i], order[j] = order[j], order[i]
			}
		}
	}
	for at, i := range order[:m.n] {
		if m.p[i] == 0 {
			continue
		}
		text := c.number(sim.Surprisal(m.p[i]))
		w := c.M.Width(text, over.Size, over.Weight)
		here := func(p *[3]float64, h float64) view.Point {
			y, line := up.Map(sim.Surprisal(max(p[i], 1e-9)))-6, up.Map(h)
			if line > y-13 && line < y+4 { // the line at H would go through it: over that
				y = line - 5
			}
			return view.Point{X: middle(p, i, w), Y: y}
		}
		still := here(&m.p, m.h)
		taken[at] = view.Rect{X: still.X - w/2 - 2, Y: still.Y - 12, W: w + 4, H: 15}
		free := true
		for _, t := range taken[:at] {
			free = free && !t.Overlaps(taken[at])
		}
		if !free {
			taken[at] = view.Rect{}
			continue
		}
		b.Halo(here(&m.shown, m.shownH), w+4, text, over)
		width, height := across.Map(m.p[i])-across.R0, up.R0-up.Map(sim.Surprisal(m.p[i]))
		inside := over
		inside.Ink = view.Paper
		area := c.fixed(m.area[i], 3)
		if width < c.M.Width(area, inside.Size, inside.Weight)+8 || height < 22 {
			continue
		}
		y := (up.R0+up.Map(sim.Surprisal(m.shown[i])))/2 + 5
		if line := up.Map(m.shownH); y > line-6 && y < line+15 { // the line at H goes through
			if y = line + 17; y > up.R0-4 {
				y = line - 6
			}
		}
		at := view.Point{X: middle(&m.shown, i, w), Y: y}
		if m.hasGhost { // no outline goes through it
			b.HaloOn(c.weatherInk(i), at, width, area, inside)
			continue
		}
		b.Text(at, area, inside)
	}
}
