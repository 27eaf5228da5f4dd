package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// crossColumns draws the columns of entropy, over each the outline of what is
// believed, and the two means with the price between them.
func (c *Context) crossColumns(box view.Rect) {
	e, m := &c.entropy, &c.cross
	asked := c.UI.Predict.Stage == Asked
	rail, rest := box.CutBottom(74)
	pile, plot := rest.CutRight(136)
	_, plot = plot.CutLeft(22)
	_, plot = plot.CutTop(26)
	up := view.Scale{D1: tallest, R0: plot.Bottom(), R1: plot.Y}
	across := view.Scale{D1: 1, R0: plot.X, R1: plot.Right()}
	c.natGrid(plot, up)
	left := 0.0
	for i := range 3 {
		c.entropyColumn(i, across, up, left)
		left += e.shown[i]
	}
	belief := m.shown
	if asked {
		belief = c.guessedBelief()
	}
	c.beliefOutlines(across, up, belief)
	if m.ghosts {
		c.beliefGhosts(across, up)
	}
	c.entropyRail(rail, plot, across)
	if !asked {
		c.crossMeans(plot, pile, up)
	}
	c.beliefHandles(plot, across, up, belief)
}

// likely is the axis of a share by its surprise.
func likely(up view.Scale) view.Scale {
	return view.Scale{D0: 1, D1: sim.Exp(-tallest), R0: up.R0, R1: up.R1, Log: true}
}

func (c *Context) beliefOutlines(across, up view.Scale, q [3]float64) {
	b, e := &c.b, &c.entropy
	s := likely(up)
	left := 0.0
	for i := range 3 {
		w := across.Map(e.shown[i]) - across.R0
		r := view.Rect{X: across.Map(left), Y: s.Map(q[i]), W: max(w-1, min(w, 1)), H: up.R0 - s.Map(q[i])}
		left += e.shown[i]
		if w < 0.5 {
			continue
		}
		if c.UI.Predict.Stage == Asked {
			b.DashedRect(r, 1.8, view.Black)
			continue
		}
		solid := up.Map(sim.Surprisal(max(min(e.shown[i], 1), 1e-12)))
		if solid < r.Y-0.5 { // it lies inside the column
			b.Hatch(view.Rect{X: r.X, Y: r.Y, W: r.W, H: r.H}, 0, view.Paper)
			b.Line(view.Point{X: r.X, Y: r.Y}, view.Point{X: r.Right(), Y: r.Y}, 2, view.Paper)
			continue
		}
		if solid > r.Y {
			b.Hatch(view.Rect{X: r.X, Y: r.Y, W: r.W, H: solid - r.Y}, 2, view.ClassInk(i))
		}
		b.Outline(r, 2, 2, view.ClassInk(i))
	}
	if c.UI.Predict.Stage == Shown {
		left, g := 0.0, c.guessedBelief()
		for i := range 3 {
			w := across.Map(e.shown[i]) - across.R0
			if y := s.Map(g[i]); w > 4 {
				b.DashedRect(view.Rect{X: across.Map(left) + 2, Y: y, W: w - 5, H: up.R0 - y}, 1.8, view.Black)
			}
			left += e.shown[i]
		}
	}
}

func (c *Context) beliefGhosts(across, up view.Scale) {
	e, m := &c.entropy, &c.cross
	p := e.p
	if e.hasGhost {
		p = e.ghost
	}
	left, s := 0.0, likely(up)
	for i := range 3 {
		if w := across.Map(p[i]) - across.R0; w > 2 {
			y := s.Map(m.ghost[i])
			c.b.DashedRect(view.Rect{X: across.Map(left), Y: y, W: w, H: up.R0 - y}, 1.2, view.Muted)
		}
		left += p[i]
	}
}

// crossMeans draws H(p), an immovable base, and H(p, q), with what is between.
func (c *Context) crossMeans(plot, pile view.Rect, up view.Scale) {
	b, e, m := &c.b, &c.entropy, &c.cross
	x := pile.X + 46
	const w = 22
	low, high := up.Map(e.shownH), up.Map(m.shownCE)
	b.Dash(view.Point{X: plot.X, Y: low}, view.Point{X: x, Y: low}, 1.5, 2, 5, view.Black)
	b.Dash(view.Point{X: plot.X, Y: high}, view.Point{X: x, Y: high}, 1.8, 6, 9, view.Black)
	b.Rect(view.Rect{X: x, Y: low, W: w, H: up.R0 - low}, 2, view.Muted)
	if low > high+0.5 {
		gap := view.Rect{X: x, Y: high, W: w, H: low - high}
		b.Hatch(gap, 0, view.Black)
		b.Outline(gap, 0, 1.8, view.Black)
	}
	if m.ghosts {
		y := up.Map(m.ghostCE)
		b.Dash(view.Point{X: x - 4, Y: y}, view.Point{X: x + w + 4, Y: y}, 1.5, 4, 7, view.Muted)
	}
	// What they are called hangs on the State; three pairs of lines always have room.
	value := view.Type{Size: 15, Weight: view.SemiBold, Ink: view.Black}
	note := view.Type{Size: view.TickSize, Ink: view.Muted}
	h, kl, ce := c.crossNumbers()
	still := [3]float64{(up.Map(e.h)+up.R0)/2 + 4, (up.Map(e.h)+up.Map(m.ce))/2 + 4, up.Map(m.ce) - 12}
	const pitch = 34
	still[0] = min(still[0], up.R0-14)
	still[1] = min(still[1], still[0]-pitch)
	still[2] = min(still[2], still[1]-pitch)
	if still[2] < plot.Y-12 {
		still[2] = plot.Y - 12
		still[1] = max(still[1], still[2]+pitch)
		still[0] = max(still[0], still[1]+pitch)
	}
	for i, v := range [...]struct {
		text []byte
		name words.Key
	}{{h, words.CrossBase}, {kl, words.CrossPrice}, {ce, words.CrossMean}} {
		b.Fit(view.Point{X: x + w + 7, Y: still[i]}, pile.Right()-x-w-7, v.text, value)
		b.Fit(view.Point{X: x + w + 7, Y: still[i] + 14}, pile.Right()-x-w-7, c.word(v.name), note)
	}
	g := view.Grip{ID: idMean, Target: sim.CrossMean, Ink: view.Black, Name: c.word(words.CrossSayMean), Value: c.word(words.CrossSayMeanValue, ce, kl)}
	b.Ring(view.Point{X: pile.X + 27, Y: high}, &g, view.AxisY, up, view.Point{})
}

// beliefHandles draws the ends of the outlines, with the share that is believed.
func (c *Context) beliefHandles(plot view.Rect, across, up view.Scale, q [3]float64) {
	b, e, m := &c.b, &c.entropy, &c.cross
	asked := c.UI.Predict.Stage == Asked
	digits := m.q
	if asked {
		digits = q
	}
	s := likely(up)
	t := view.Type{Size: view.SmallSize, Weight: view.SemiBold, Align: view.Middle}
	centre := func(p *[3]float64, i int) float64 {
		left := 0.0
		for j := range i {
			left += p[j]
		}
		return across.Map(left + p[i]/2)
	}
	var taken [3]view.Rect
	for i := range 3 {
		at := view.Point{X: centre(&e.shown, i), Y: s.Map(q[i])}
		text := c.word(words.CrossBelieved, c.percent(digits[i]))
		w := c.M.Width(text, t.Size, t.Weight) + 6
		still := view.Rect{X: min(max(centre(&e.p, i)-w/2, plot.X-4), plot.Right()+18-w), Y: s.Map(digits[i]) - 25, W: w, H: 15}
		free := true
		for _, o := range taken[:i] {
			free = free && !o.Overlaps(still)
		}
		if free {
			taken[i] = still
			t.Ink = view.ClassInk(i)
			x := still.Centre().X + at.X - centre(&e.p, i)
			c.haloText(view.Point{X: min(max(x, plot.X-4+w/2), plot.Right()+18-w/2), Y: at.Y - 13}, w, text, t)
		}
		g := view.Grip{ID: idBelief + view.ID(i), Target: sim.ShareOf(sim.BeliefQ + sim.Knob(i)), Ink: view.ClassInk(i), Group: groupBars, GroupName: c.word(words.CrossLegendQ),
			Name: c.word(words.CrossSayQ, c.weather(i)), Value: c.word(words.CrossSayQValue, c.percent(digits[i]), c.short(sim.Surprisal(digits[i])))}
		b.Rect(view.Around(at, view.PillWidth+4, view.PillHeight+4), view.PillHeight/2+2, view.Paper)
		if !asked {
			b.Pill(at, view.PillWidth, view.PillHeight, &g, view.AxisY, s)
			continue
		}
		g.Target, g.Name, g.Ink = GuessTarget, c.word(words.CrossSayGuess, c.weather(i)), view.Black
		if i == 0 {
			g.ID = idGuess
		}
		b.Pill(at, view.PillWidth, view.PillHeight, &g, view.AxisPart, s)
		z := &b.F.Zones[len(b.F.Zones)-1]
		z.Base, z.Class, z.Vertical = c.UI.Predict.Guess, i, true
	}
}

func (c *Context) guessedBelief() [3]float64 { return sim.Unpack3(c.UI.Predict.Guess) }
