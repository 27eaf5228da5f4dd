package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// softNats is as far as the axis of the columns is even; what is beyond, as far as
// ∞, is pressed into the room of one nat more, so that q = 0 has a place on it.
const softNats = 2.2

// crossPile is how wide the means beside the columns are.
const crossPile = 154

// crossColumns draws the columns of entropy, over each the outline of what is
// believed, and the two means with the price between them.
func (c *Context) crossColumns(box view.Rect) {
	e, m := &c.entropy, &c.cross
	asked := c.asking()
	rail, rest := box.CutBottom(90)
	pile, plot := rest.CutRight(crossPile)
	_, plot = plot.CutLeft(22)
	_, plot = plot.CutTop(16)
	up := view.Scale{D1: sim.MostSurprisal, R0: plot.Bottom(), R1: plot.Y, Soft: softNats}
	across := view.Scale{D1: 1, R0: plot.X, R1: plot.Right()}
	c.natGrid(plot, up)
	left := 0.0
	for i := range 3 {
		c.weatherColumn(i, across, up, left)
		left += e.shown[i]
	}
	belief, digits := m.shown, &m.q
	if asked {
		belief = c.guessedBelief()
		digits = &belief
	}
	c.beliefOutlines(across, up, belief)
	c.beliefBefore(across, up)
	c.widthRail(rail, plot, across, digits)
	if asked {
		_, cover := pile.CutLeft(view.RingRadius + 14)
		cover.Y = plot.Y - 8
		cover.H = plot.Bottom() - cover.Y
		c.b.Covered(cover)
	} else {
		c.crossMeans(plot, pile, up)
	}
	c.beliefHandles(across, up, belief)
}

// likely is the axis of a share by its surprise: 0 stands where ∞ does.
func likely(up view.Scale) view.Scale {
	return view.Scale{D0: 1, D1: 0, R0: up.R0, R1: up.R1, Log: true, Soft: up.Soft}
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
		if c.asking() {
			b.DashedRect(r, 1.8, view.Black)
			continue
		}
		solid := s.Map(e.shown[i])
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
}

// beliefBefore outlines the belief as it was at the press, or was guessed to be,
// and names that once, in the widest column.
func (c *Context) beliefBefore(across, up view.Scale) {
	e, m := &c.entropy, &c.cross
	p, q, ink, stroke, name := e.p, m.ghost, view.Muted, 1.2, words.CrossBefore
	switch {
	case c.UI.Predict.Stage == Shown:
		q, ink, stroke, name = c.guessedBelief(), view.Black, 1.8, words.CrossGuess
	case !m.ghosts:
		return
	case e.hasGhost:
		p = e.ghost
	}
	widest := 0
	for i := range p {
		if p[i] > p[widest] {
			widest = i
		}
	}
	left, s := 0.0, likely(up)
	for i := range 3 {
		if w := across.Map(p[i]) - across.R0; w > 4 {
			r := view.Rect{X: across.Map(left) + 2, Y: s.Map(q[i]), W: w - 5}
			r.H = up.R0 - r.Y
			c.b.DashedRect(r, stroke, ink)
			if i == widest {
				text, t := c.word(name), view.Type{Size: view.TickSize, Ink: ink}
				at := view.Point{X: r.X + 5}
				for _, at.Y = range [...]float64{r.Y - 5, r.Y + 15, r.Y - 24, r.Y + 34} {
					if at.Y > up.R1+8 && !c.onBelief(view.Rect{X: at.X, Y: at.Y - 11, W: c.M.Width(text, t.Size, t.Weight), H: 14}, across, s) {
						break
					}
				}
				c.b.Halo(at, r.W, text, t)
			}
		}
		left += p[i]
	}
}

// onBelief reports whether a handle of the outlines stands in the room.
func (c *Context) onBelief(room view.Rect, across, s view.Scale) bool {
	left := 0.0
	for i, p := range c.entropy.p {
		at := view.Point{X: across.Map(left + p/2), Y: s.Map(c.cross.q[i])}
		if room.Overlaps(view.Around(at, view.PillWidth+6, view.PillHeight+6)) {
			return true
		}
		left += p
	}
	return false
}

// beliefHandles draws the ends of the outlines.
func (c *Context) beliefHandles(across, up view.Scale, q [3]float64) {
	b, e, m := &c.b, &c.entropy, &c.cross
	asked := c.asking()
	digits := m.q
	if asked {
		digits = q
	}
	s := likely(up)
	left := 0.0
	for i := range 3 {
		at := view.Point{X: across.Map(left + e.shown[i]/2), Y: s.Map(q[i])}
		left += e.shown[i]
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
