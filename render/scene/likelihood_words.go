package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// likelihoodWords is what the picture shows, in words.
func (c *Context) likelihoodWords() []byte {
	m := &c.likelihood
	theta, l := c.trimmed(m.theta, 4), c.short(m.l)
	k, n := c.fixed(float64(m.k), 0), c.fixed(float64(m.n), 0)
	switch c.UI.Predict.Stage {
	case Asked:
		return c.word(words.LikelihoodAsk, c.seen())
	case Shown:
		return c.likelihoodAnswer()
	}
	if c.UI.Touched == sim.KnobTarget(sim.Theta) {
		switch {
		case m.atTop():
			return c.word(words.LikelihoodTop, theta, k, n, l)
		case c.UI.Holds(sim.KnobTarget(sim.Theta)) && (m.theta == 0 || m.theta == 1):
			return c.word(words.LikelihoodEnd, theta, l)
		case m.l == 0:
			return c.word(words.LikelihoodRuledOut, theta, c.seen())
		case m.theta == 0.5:
			return c.word(words.LikelihoodThetaFair, theta, c.seen(), l)
		}
		return c.word(words.LikelihoodTheta, theta, c.seen(), l)
	}
	if m.l == 0 {
		return c.word(words.LikelihoodNever, theta, c.seen())
	}
	return c.word(words.LikelihoodBoth, theta, c.seen(), l)
}

// seen returns what the coins show: so many heads in so many tosses.
func (c *Context) seen() []byte {
	m, key := &c.likelihood, words.LikelihoodSeen
	if m.k == 1 {
		key = words.LikelihoodSeenHead
	}
	if m.n == 1 {
		key += words.LikelihoodSeenToss - words.LikelihoodSeen
	}
	return c.word(key, c.fixed(float64(m.k), 0), c.fixed(float64(m.n), 0))
}

// likelihoodFormula draws the arithmetic of the one number.
func (c *Context) likelihoodFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 {
		return
	}
	line, log := c.likelihoodLine()
	c.arithmetic(box, 15, line, log, ", ", false)
}

// likelihoodLine is the one number worked out, and its logarithm where that is drawn.
func (c *Context) likelihoodLine() (line, log []byte) {
	m := &c.likelihood
	line = c.word(words.LikelihoodFormula, c.fixed(float64(m.n), 0), c.fixed(float64(m.k), 0), c.trimmed(m.theta, 4),
		c.trimmed(1-m.theta, 4), c.fixed(float64(m.n-m.k), 0), c.short(m.l))
	if c.State.On(sim.LogLikelihood) {
		log = c.word(words.LikelihoodFormulaLog, c.short(sim.Log(m.l)))
	}
	return line, log
}
