package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// askLikelihood asks for the θ of the largest likelihood.
func askLikelihood(s *sim.State) (Question, bool) {
	best := float64(s.Tosses().Heads()) / float64(s.Tosses().Count())
	start := s.V[sim.Theta]
	if math.Abs(start-best) < 0.02 { // a start at the answer would be one
		start = math.Abs(best - 0.3)
	}
	t := sim.KnobTarget(sim.Theta)
	return Question{Target: t, Msg: sim.Set{Target: t, Value: best}, Start: start}, true
}

// likelihoodAnswer compares the guess with the truth.
func (c *Context) likelihoodAnswer() []byte {
	guess, truth := c.UI.Predict.Guess, c.likelihood.best
	// A guess has two decimals; what they can't tell apart is no difference, and
	// the difference is that of the numbers printed.
	same, decimals := math.Round(guess*100) == math.Round(truth*100), 3
	if same {
		decimals = 2
	}
	key, off := offBy(math.Round(guess*100)/100-math.Round(truth*1e3)/1e3, same, words.LikelihoodHigh, words.LikelihoodLow, words.LikelihoodExact)
	return c.word(key, c.trimmed(guess, 2), c.trimmed(truth, decimals), c.trimmed(off, 3))
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
	c.b.Halo(p, 120, c.word(words.LikelihoodGuess, c.trimmed(c.UI.Predict.Guess, 2)), t)
}
