package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// tallest is the largest −ln p the columns have room for; a taller one is torn.
const tallest = 3.2

// shareGrip returns the handle of the share of class i.
func (c *Context) shareGrip(id view.ID, i int) view.Grip {
	m := &c.entropy
	return view.Grip{ID: id, Target: sim.ShareOf(m.first + sim.Knob(i)), Ink: view.Black, Name: c.word(words.EntropySayShare, c.weather(i)),
		Value: c.word(words.EntropySayShareValue, c.percent(m.p[i]), c.short(sim.Surprisal(m.p[i])), c.short(m.h))}
}

// weatherInk returns the ink of class i; of two they are sun and rain.
func (c *Context) weatherInk(i int) view.Ink {
	if i == 1 && c.entropy.n == 2 {
		i = 2
	}
	return view.ClassInk(i)
}

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
	b.Fit(view.Point{X: head.X, Y: head.Y + 16}, head.W, c.word(words.EntropyColumns), view.Type{Size: 13, Weight: view.SemiBold, Ink: view.Black})
	up := view.Scale{D1: tallest, R0: plot.Bottom(), R1: plot.Y}
	across := view.Scale{D1: 1, R0: plot.X, R1: plot.Right()}
	c.natGrid(plot, up)
	left := 0.0
	for i := range m.n {
		c.entropyColumn(i, across, up, left)
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
	c.entropyRail(rail, plot, across)
}

func (c *Context) entropyColumn(i int, across, up view.Scale, left float64) {
	b, p := &c.b, c.entropy.shown[i]
	if p == 0 {
		return
	}
	s := sim.Surprisal(p)
	x, w := across.Map(left), across.Map(p)-across.R0
	top := up.Map(s)
	h := max(up.R0-top, 1.5)
	b.Rect(view.Rect{X: x, Y: up.R0 - h, W: max(w-1, min(w, 1)), H: h}, 2, c.weatherInk(i))
	if s > tallest {
		// It goes on: torn.
		b.Line(view.Point{X: x - 3, Y: top + 16}, view.Point{X: x + w + 2, Y: top + 10}, 3, view.Paper)
	}
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
		here := func(p *[3]float64) view.Point {
			return view.Point{X: middle(p, i, w), Y: up.Map(sim.Surprisal(max(p[i], 1e-9))) - 6}
		}
		still := here(&m.p)
		taken[at] = view.Rect{X: still.X - w/2 - 2, Y: still.Y - 12, W: w + 4, H: 15}
		free := true
		for _, t := range taken[:at] {
			free = free && !t.Overlaps(taken[at])
		}
		if !free {
			taken[at] = view.Rect{}
			continue
		}
		c.haloText(here(&m.shown), w+4, text, over)
		width, height := across.Map(m.p[i])-across.R0, up.R0-still.Y-6
		inside := over
		inside.Ink = view.Paper
		area := c.fixed(m.area[i], 3)
		if width < c.M.Width(area, inside.Size, inside.Weight)+8 || height < 22 {
			continue
		}
		shown := here(&m.shown)
		y := (up.R0+shown.Y+6)/2 + 5
		if line := up.Map(m.shownH); y > line-3 && y < line+15 { // the line at H goes through
			y = line + 17
		}
		b.Text(view.Point{X: shown.X, Y: y}, area, inside)
	}
}

// entropyPile piles the areas up, each spread over the width 1: the same scale
// as the columns, so that the top is their mean height.
func (c *Context) entropyPile(box view.Rect, up view.Scale) {
	b, m := &c.b, &c.entropy
	const w = 22
	x := box.X + 16
	top := up.Map(m.most)
	b.Rect(view.Rect{X: x, Y: top, W: w, H: up.R0 - top}, 2, view.Track)
	low, lowShown := 0.0, 0.0
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
	if c.UI.Predict.Stage != Asked && m.most-m.h > 0.12 {
		b.Text(view.Point{X: x + w + 7, Y: top + 4}, c.word(words.EntropyLog, c.fixed(float64(m.n), 0)), view.Type{Size: view.TickSize, Ink: view.Muted})
	}
	note := view.Type{Size: view.TickSize + 0.5, Ink: view.Muted}
	y := top - 44
	b.Fit(view.Point{X: x, Y: y}, box.Right()-x, c.number(m.h), view.Type{Size: 21, Weight: view.SemiBold, Ink: view.Black})
	b.Fit(view.Point{X: x, Y: y + 16}, box.Right()-x, c.word(words.EntropySum), note)
	b.Fit(view.Point{X: x, Y: y + 30}, box.Right()-x, c.word(words.EntropySumShort), note)
}

// entropyRail draws the widths with their edges as handles, and names them.
func (c *Context) entropyRail(rail, plot view.Rect, across view.Scale) {
	b, m := &c.b, &c.entropy
	y := rail.Y + 20
	left := 0.0
	for i := range m.n {
		if p := m.shown[i]; p > 0 {
			b.Line(view.Point{X: across.Map(left), Y: y}, view.Point{X: across.Map(left + p), Y: y}, 5, c.weatherInk(i))
		}
		left += m.shown[i]
	}
	b.Text(view.Point{X: plot.X - 14, Y: y + 4}, c.bytes("p"), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.End, Ink: view.Muted})
	c.railNames(plot, across, y)
	if c.UI.Predict.Stage == Asked {
		return // there is another thing to drag
	}
	back := across
	back.D0, back.D1 = 1, 0
	first, last := c.shareGrip(idEdge, 0), c.shareGrip(idEdgeLast, m.n-1)
	b.Track(view.Rect{X: plot.X - 8, Y: plot.Y, W: plot.W + 16, H: y + 14 - plot.Y}, view.TrackOf(first.ID), &first, view.AxisX, across, view.Point{})
	edge := func(p *[3]float64, from int) float64 {
		if from == 0 {
			return across.Map(p[0])
		}
		return back.Map(p[m.n-1])
	}
	if m.hasGhost {
		b.Circle(view.Point{X: edge(&m.ghost, 0), Y: y}, view.RingRadius, 1.5, view.Muted)
		if m.n == 3 {
			b.Circle(view.Point{X: edge(&m.ghost, 1), Y: y}, view.RingRadius, 1.5, view.Muted)
		}
	}
	// Where the two meet at an end, the one that can leave it lies on top.
	firstOnTop := m.p[0] > 0.5
	for i := range 2 {
		if (i == 1) == firstOnTop {
			b.Ring(view.Point{X: edge(&m.shown, 0), Y: y}, &first, view.AxisX, across, view.Point{})
		} else if m.n == 3 {
			b.Ring(view.Point{X: edge(&m.shown, 1), Y: y}, &last, view.AxisX, back, view.Point{})
		}
	}
}

// railNames writes the names and shares under the widths, apart where these are narrow.
func (c *Context) railNames(plot view.Rect, across view.Scale, y float64) {
	b, m := &c.b, &c.entropy
	name := view.Type{Size: 13, Weight: view.SemiBold, Align: view.Middle}
	share := view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Black}
	var half, at [3]float64
	left := 0.0
	for i := range m.n {
		half[i] = math.Max(c.M.Width(c.weather(i), name.Size, name.Weight), c.M.Width(c.percent(m.p[i]), share.Size, share.Weight))/2 + 3
		at[i] = across.Map(left + m.p[i]/2)
		left += m.p[i]
		if i == 0 {
			at[i] = max(at[i], plot.X-16+half[i])
		} else {
			at[i] = max(at[i], at[i-1]+half[i-1]+half[i])
		}
	}
	end := plot.Right() + 30
	for i := m.n - 1; i >= 0; i-- {
		at[i] = min(at[i], end-half[i])
		end = at[i] - half[i]
	}
	for i := range m.n {
		name.Ink = c.weatherInk(i)
		b.Text(view.Point{X: at[i], Y: y + 32}, c.weather(i), name)
		b.Text(view.Point{X: at[i], Y: y + 48}, c.percent(m.p[i]), share)
	}
}

// natGrid draws the lines at 0 to 3 nat behind columns.
func (c *Context) natGrid(plot view.Rect, up view.Scale) {
	b := &c.b
	for i := range 4 {
		v, ink := float64(i), view.Grid
		if i == 0 {
			ink = view.Track
		}
		b.Hair(view.Point{X: plot.X, Y: up.Map(v) - 0.5}, plot.W, 1, ink)
		b.Text(view.Point{X: plot.X - 8, Y: up.Map(v) + 4}, c.fixed(v, 0), view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted})
	}
}
