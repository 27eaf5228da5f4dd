package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// leastLog is the foot of the axis of ln L.
const leastLog = -6

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
			b.Level(plot, up.Map(v), 7, false, c.fixed(v, 0))
		}
	} else {
		c.unitAxis(plot, up, c.Box.X < view.ColumnWidth)
	}
	asked := c.asking()
	y := rail.Y + 18
	point := view.Point{X: along.Map(m.shown), Y: up.Map(c.height(m.n, m.k, m.shown))}
	m.point = point
	if !asked {
		if !log {
			c.shade(along, up)
		}
		if _, ok := c.before(sim.Coins); ok {
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
		if !log {
			c.nameArea(along, up)
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
	if was, ok := c.before(sim.Theta); ok {
		b.GhostRing(view.Point{X: along.Map(was), Y: y})
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
	b.Halo(view.Point{X: at.X + side*20, Y: at.Y - 17}, room-22, text, view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: align, Ink: view.Black})
}
