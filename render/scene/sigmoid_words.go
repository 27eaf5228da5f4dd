package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// sigmoidWords is what the picture shows, in words.
func (c *Context) sigmoidWords() []byte {
	m := &c.sigmoid
	d, name, p := c.logit(m.d), c.twoName(0), c.percent(m.p)
	touched := c.UI.Touched
	if k, knob := touched.Knob(); (touched.Sigmoid() || knob && (k == sim.SigmoidZ || k == sim.SigmoidZ+1)) && c.UI.Holds(touched) {
		for _, z := range c.State.V[sim.SigmoidZ : sim.SigmoidZ+2] {
			if z*z == sim.MaxSigmoidLogit*sim.MaxSigmoidLogit && (touched != sim.SigmoidDiff || m.d*m.d == 4*z*z) {
				return c.word(words.SigmoidEnd, c.logit(z), d, name, p)
			}
		}
	}
	switch {
	case touched == sim.SigmoidMean:
		return c.word(words.SigmoidTogether, d, name, p)
	case m.d == 0:
		return c.word(words.SigmoidLevel)
	case touched.Sigmoid(), touched == sim.KnobTarget(sim.SigmoidZ), touched == sim.KnobTarget(sim.SigmoidZ+1):
		slope := c.short(m.p * (1 - m.p))
		if string(slope) == "0.25" { // as at 0, to the digits shown
			return c.word(words.SigmoidNear, d, name, p)
		}
		return c.word(words.SigmoidSlope, d, name, p, slope)
	}
	return c.word(words.SigmoidOnly, d, name, p)
}

// sigmoidFormula draws the arithmetic: softmax of two is the sigmoid of their difference.
func (c *Context) sigmoidFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 {
		return
	}
	m := &c.sigmoid
	line := c.word(words.SigmoidFormula, c.trimmed(c.State.V[sim.SigmoidZ], 4), c.trimmed(c.State.V[sim.SigmoidZ+1], 4), c.trimmed(-m.d, 4), c.share(m.p))
	c.arithmetic(box, 15, line, nil, "", false)
}
