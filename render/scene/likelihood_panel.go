package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// leastLog is the foot of the axis of ln L.
const leastLog = -6

// panelRooms parts a panel into its title, its plot, its rail and its note.
func panelRooms(in view.Rect, above float64) (title, plot, rail, note view.Rect) {
	title, plot = in.CutTop(24)
	note, plot = plot.CutBottom(20)
	rail, plot = plot.CutBottom(52)
	_, plot = plot.CutTop(above)
	return title, plot, rail, note
}

// panelTitle writes what moves, and, pinned, what is held still.
func (c *Context) panelTitle(title view.Rect, x float64, key words.Key, pinned []byte) {
	b := &c.b
	y := title.Y + 16
	room := title.Right() - x
	if c.Box.X < view.ColumnWidth {
		room += 18
	}
	at := b.Fit(view.Point{X: x, Y: y}, room*0.6, c.word(key), view.Type{Size: 14, Weight: view.SemiBold, Ink: view.Black})
	w := c.M.Width(pinned, view.SmallSize, view.Regular)
	left := max(x+room-w, at.Right()+24)
	b.Fit(view.Point{X: left, Y: y}, x+room-left, pinned, view.Type{Size: view.SmallSize, Ink: view.Black})
	b.Disc(view.Point{X: left - 11, Y: y - 8}, 3.5, view.Black)
	b.Line(view.Point{X: left - 11, Y: y - 5}, view.Point{X: left - 11, Y: y + 1}, 2, view.Black)
}

// unitAxis draws the axis from 0 to 1 that both panels share.
func (c *Context) unitAxis(plot view.Rect, s view.Scale, numbers bool) {
	for i := range 5 {
		v := float64(i) / 4
		if i%2 == 1 && plot.H < 90 {
			continue
		}
		ink := view.Grid
		if i == 0 {
			ink = view.Track
		}
		c.b.Hair(view.Point{X: plot.X, Y: s.Map(v) - 0.5}, plot.W, 1, ink)
		if numbers {
			c.b.Text(view.Point{X: plot.X - 7, Y: s.Map(v) + 4}, c.trimmed(v, 2), view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted})
		}
	}
}

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
	for j := range m.n + 1 {
		mid := s.Map(float64(j))
		ink, text, weight := view.Track, view.Muted, view.Regular
		if j == m.k {
			ink, text, weight = view.Class0, view.Black, view.SemiBold
		} else {
			b.Disc(view.Point{X: mid, Y: y}, min(4, col*0.2), view.Muted)
		}
		top := up.Map(sim.Binomial(m.n, j, m.shown))
		b.Rect(view.Rect{X: mid - w/2, Y: min(top, plot.Bottom()-1.5), W: w, H: max(plot.Bottom()-top, 1.5)}, 2, ink)
		if c.UI.HasGhost && c.UI.Ghost.V[sim.Theta] != m.theta && c.UI.Ghost.V[sim.Coins] == c.State.V[sim.Coins] {
			was := up.Map(sim.Binomial(m.n, j, c.UI.Ghost.V[sim.Theta]))
			b.DashedRect(view.Rect{X: mid - w/2, Y: was, W: w, H: plot.Bottom() - was}, 1.2, view.Muted)
		}
		// The number they share is a line to the right: no other number stands in it.
		line := up.Map(m.l) - up.Map(sim.Binomial(m.n, j, m.theta)) + 11
		if j != m.k && col >= 42 && (j < m.k || line < -9 || line > 9) {
			c.haloText(view.Point{X: mid, Y: top - 7}, col-2, c.short(sim.Binomial(m.n, j, m.theta)), view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted})
		}
		t.Ink, t.Weight = text, weight
		label := c.fixed(float64(j), 0)
		if col >= 48 {
			label = c.word(words.LikelihoodHeadsTick, label)
		}
		b.Fit(view.Point{X: mid, Y: y + 28}, col-2, label, t)
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

// sumNote writes the bars as a sum, rounded together, where that is short.
func (c *Context) sumNote() []byte {
	m := &c.likelihood
	if m.n > 4 {
		return c.word(words.LikelihoodSumMany, c.fixed(float64(m.n+1), 0))
	}
	const unit = 1e4
	var whole, rest [sim.MaxCoins + 1]float64
	short := unit
	for j := range m.n + 1 {
		p := sim.Binomial(m.n, j, m.theta) * unit
		whole[j] = math.Floor(p + 1e-9)
		rest[j] = p - whole[j]
		short -= whole[j]
	}
	for ; short > 0.5; short-- {
		best := 0
		for j := range m.n + 1 {
			if rest[j] > rest[best] {
				best = j
			}
		}
		whole[best]++
		rest[best] = -1
	}
	line := c.b.Scratch()
	for j := range m.n + 1 {
		if j > 0 {
			line = append(line, " + "...)
		}
		line = view.AppendTrimmed(line, whole[j]/unit, 4)
	}
	return c.word(words.LikelihoodSum, c.b.Keep(line))
}

// likelihoodCurve draws L over θ for the coins there are.
func (c *Context) likelihoodCurve(in view.Rect, x, above float64) {
	b, m := &c.b, &c.likelihood
	log := c.State.On(sim.LogLikelihood)
	title, plot, rail, note := panelRooms(in, above)
	c.panelTitle(title, x, words.LikelihoodRight, c.pinnedCoins())
	along := view.Scale{D1: 1, R0: plot.X, R1: plot.Right()}
	up := view.Scale{D1: 1, R0: plot.Bottom(), R1: plot.Y}
	if log {
		up.D0, up.D1 = leastLog, 0
		for v := 0.0; v >= leastLog; v -= 2 {
			b.Hair(view.Point{X: plot.X, Y: up.Map(v) - 0.5}, plot.W, 1, view.Grid)
			b.Text(view.Point{X: plot.X - 7, Y: up.Map(v) + 4}, c.fixed(v, 0), view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted})
		}
	} else {
		c.unitAxis(plot, up, c.Box.X < view.ColumnWidth)
	}
	asked := c.UI.Predict.Stage == Asked
	y := rail.Y + 18
	point := view.Point{X: along.Map(m.shown), Y: up.Map(c.height(m.n, m.k, m.shown))}
	m.point = point
	if !asked {
		if !log {
			c.shade(along, up)
		}
		if c.UI.HasGhost && c.UI.Ghost.V[sim.Coins] != c.State.V[sim.Coins] {
			w := c.UI.Ghost.Tosses()
			c.trace(along, up, w.Count(), w.Heads(), 1.5, view.Muted)
		}
		c.trace(along, up, m.n, m.k, 3, view.Black)
		if c.UI.Predict.Stage == Shown {
			at := along.Map(c.UI.Predict.Guess)
			b.Dash(view.Point{X: at, Y: plot.Y}, view.Point{X: at, Y: y}, 1.8, 4, 7, view.Black)
			c.guessTag(at, plot)
		}
		c.likelihoodFlag(plot, along, up)
		if !log && sim.Binomial(m.n, m.k, m.best) > 0.35 {
			at := min(max(m.best, 0.25), 0.75)
			if math.Abs(m.theta-at) < 0.16 {
				at += math.Copysign(0.24, at-m.theta)
			}
			c.haloText(view.Point{X: along.Map(min(max(at, 0.14), 0.86)), Y: plot.Bottom() - 8}, 90, c.word(words.LikelihoodArea, c.short(1/float64(m.n+1))),
				view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
		}
		b.Dash(point, view.Point{X: point.X, Y: y}, 1.5, 2, 6, view.Class0)
	}
	b.Line(view.Point{X: plot.X, Y: y}, view.Point{X: plot.Right(), Y: y}, 4, view.Track)
	for _, v := range [...]float64{0, 0.5, 1} {
		b.Text(view.Point{X: along.Map(v), Y: y + 28}, c.trimmed(v, 1), view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted})
	}
	b.Text(view.Point{X: along.Map(0.25), Y: y + 28}, c.word(words.LikelihoodThetaAxis), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
	key := words.LikelihoodAreaNote
	if log {
		key = words.LikelihoodAreaLog
	}
	b.Fit(view.Point{X: x, Y: note.Y + 14}, in.Right()-x, c.word(key, c.short(1/float64(m.n+1))), view.Type{Size: view.NoteSize, Ink: view.Black})
	room := view.Rect{X: plot.X - 10, Y: plot.Y, W: plot.W + 20, H: rail.Bottom() - plot.Y}
	if asked {
		c.likelihoodGuess(view.Point{X: along.Map(c.UI.Predict.Guess), Y: y}, plot, room, along)
		return
	}
	b.Line(view.Point{X: plot.X, Y: y}, view.Point{X: point.X, Y: y}, 4, view.Class0)
	g := view.Grip{ID: idTheta, Target: sim.KnobTarget(sim.Theta), Ink: view.Class0, Name: c.word(words.LikelihoodSayTheta),
		Value: c.word(words.LikelihoodSayThetaValue, c.trimmed(m.theta, 4), c.short(m.l))}
	b.Track(room, view.TrackOf(g.ID), &g, view.AxisX, along, view.Point{})
	if c.UI.HasGhost && c.UI.Ghost.V[sim.Theta] != m.theta {
		b.GhostRing(view.Point{X: along.Map(c.UI.Ghost.V[sim.Theta]), Y: y})
	}
	b.Ring(view.Point{X: point.X, Y: y}, &g, view.AxisX, along, view.Point{})
	h := g
	h.ID, h.Skip = idThetaPoint, true
	b.Ring(point, &h, view.AxisX, along, view.Point{})
}

// height returns L, or ln L where that is drawn, down to the foot of its axis.
func (c *Context) height(n, k int, theta float64) float64 {
	l := sim.Binomial(n, k, theta)
	if c.State.On(sim.LogLikelihood) {
		return max(sim.Log(l), leastLog)
	}
	return l
}

const curveSteps = 120

// trace draws the curve; where ln L leaves the picture, so does it.
func (c *Context) trace(along, up view.Scale, n, k int, stroke float64, ink view.Ink) {
	b := &c.b
	from := b.Here()
	for i := range curveSteps + 1 {
		theta := float64(i) / curveSteps
		if c.State.On(sim.LogLikelihood) && sim.Log(sim.Binomial(n, k, theta)) < leastLog {
			continue
		}
		b.Vertex(view.Point{X: along.Map(theta), Y: up.Map(c.height(n, k, theta))})
	}
	b.Polyline(from, stroke, ink)
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

// likelihoodFlag stands where the likelihood is largest.
func (c *Context) likelihoodFlag(plot view.Rect, along, up view.Scale) {
	b, m := &c.b, &c.likelihood
	top := sim.Binomial(m.n, m.k, m.best)
	at := view.Point{X: along.Map(m.best), Y: up.Map(c.height(m.n, m.k, m.best))}
	b.Disc(at, 6.5, view.Paper)
	b.Disc(at, 4.5, view.Black)
	b.Line(at, view.Point{X: at.X, Y: at.Y - 26}, 2, view.Black)
	side, align, room := 1.0, view.Start, plot.Right()-at.X
	if m.best > 0.45 {
		side, align, room = -1, view.End, at.X-plot.X
	}
	from := b.Here()
	for _, p := range [...]view.Point{{X: 0, Y: -27}, {X: side * 15, Y: -21}, {X: 0, Y: -15}} {
		b.Vertex(at.Add(p))
	}
	b.Polygon(from, view.Black)
	key, value := words.LikelihoodFlag, top
	if room < 230 {
		key = words.LikelihoodFlagShort
	}
	if c.State.On(sim.LogLikelihood) {
		key, value = words.LikelihoodFlagLog, sim.Log(top)
	}
	text := c.word(key, c.fixed(float64(m.k), 0), c.fixed(float64(m.n), 0), c.short(m.best), c.short(value))
	c.haloText(view.Point{X: at.X + side*20, Y: at.Y - 17}, room-22, text, view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: align, Ink: view.Black})
}

// likelihoodGuess draws the marker of the guess on the axis of θ.
func (c *Context) likelihoodGuess(at view.Point, plot, room view.Rect, along view.Scale) {
	b := &c.b
	g := view.Grip{ID: idGuess, Target: GuessTarget, Ink: view.Black, Name: c.word(words.LikelihoodSayGuess), Value: c.trimmed(c.UI.Predict.Guess, 2)}
	b.Dash(view.Point{X: at.X, Y: plot.Y}, at, 1.8, 4, 7, view.Black)
	c.guessTag(at.X, plot)
	b.Track(room, view.TrackOf(g.ID), &g, view.AxisX, along, view.Point{})
	b.Pill(at, view.PillHeight+2, view.PillWidth, &g, view.AxisX, along)
}

// likelihoodFlagHigh reports whether the flag stands in the upper half of its plot.
func (c *Context) likelihoodFlagHigh() bool {
	m := &c.likelihood
	top := sim.Binomial(m.n, m.k, m.best)
	return top > 0.45 || c.State.On(sim.LogLikelihood)
}

// guessTag names the guess beside its line, inside the plot.
func (c *Context) guessTag(x float64, plot view.Rect) {
	p := view.Point{X: x}
	t := view.Type{Size: view.SmallSize, Weight: view.SemiBold, Ink: view.Black}
	p.X += 8
	if p.X > plot.Centre().X {
		p.X, t.Align = p.X-16, view.End
	}
	p.Y = plot.Y + 12
	if c.likelihoodFlagHigh() {
		p.Y = plot.Y + plot.H*0.6
	}
	c.haloText(p, 120, c.word(words.LikelihoodGuess, c.trimmed(c.UI.Predict.Guess, 2)), t)
}

// pinnedCoins names what was seen: the faces, or, where they are many, their numbers.
func (c *Context) pinnedCoins() []byte {
	m := &c.likelihood
	if m.n > 4 {
		return c.word(words.LikelihoodFixedCounts, c.fixed(float64(m.k), 0), c.fixed(float64(m.n-m.k), 0))
	}
	var faces [4][]byte
	for i := range m.n {
		faces[i] = c.word(words.LikelihoodTailFace)
		if m.coins.Head(i) {
			faces[i] = c.word(words.LikelihoodHeadFace)
		}
	}
	line := c.b.Scratch()
	for i := range m.n {
		line = append(line, faces[i]...)
	}
	return c.word(words.LikelihoodFixedCoins, c.b.Keep(line))
}
