package scene

import (
	"softmax/render/words"
	"softmax/sim"
)

// figures keeps the numbers of the picture that a text beside it may quote, as
// the picture prints them, without their units. While a question is asked there are
// none: one of them may be its answer.
func (c *Context) figures() {
	if c.asking() {
		return
	}
	b := &c.b
	switch c.State.Scene {
	case sim.SceneSoftmax:
		b.Figure("entropy", -1, c.short(c.softmax.h))
	case sim.SceneWhyNot:
		b.Figure("sum", -1, c.trimmed(c.why.sum, 4))
		for i, text := range c.why.rows[sim.PlainShares].text {
			if !c.why.rows[sim.PlainShares].ok {
				text = c.word(words.ShiftUndefined)
			}
			b.Figure("plain", i, text)
		}
	case sim.SceneSigmoid:
		b.Figure("difference", -1, c.logit(c.sigmoid.d))
	case sim.SceneShift:
		cells := &c.shift.cells
		b.Figure("shift.a", -1, c.times())
		for i := range shiftN {
			b.Figure("shifted", i, c.anyShare(cells[0][0].p[i]))
			b.Figure("scaled", i, c.anyShare(cells[1][0].p[i]))
			b.Figure("plain", i, c.quotientShare(cells[0][1].ok, cells[0][1].p[i]))
			b.Figure("start", i, c.quotientShare(cells[0][1].okStart, cells[0][1].start[i]))
		}
	case sim.SceneGradient:
		d := &c.gradient.now
		b.Figure("loss", -1, c.short(d.loss))
		for i, g := range d.g[:c.gradient.n] {
			b.Figure("gradient", i, c.difference(g))
		}
	case sim.SceneLikelihood:
		m := &c.likelihood
		b.Figure("theta", -1, c.trimmed(m.theta, 4))
		b.Figure("likelihood", -1, c.short(m.l))
		b.Figure("best", -1, c.short(m.best))
		b.Figure("area", -1, c.short(1/float64(m.n+1)))
	case sim.SceneSurprise:
		p := c.State.V[sim.SurpriseP]
		b.Figure("surprise.p", -1, c.chance(p))
		b.Figure("surprise", -1, c.short(sim.Surprisal(p)))
		b.Figure("bits", -1, c.short(bitsOf(p)))
	case sim.SceneQuestions:
		b.Figure("questions", -1, c.rounded3(c.questions.bag.Mean()))
		b.Figure("bits", -1, c.rounded3(c.questions.h))
	case sim.SceneEntropy:
		b.Figure("entropy", -1, c.short(c.entropy.h))
	case sim.SceneCrossEntropy:
		h, kl, ce, _ := c.crossNumbers()
		b.Figure("entropy", -1, h)
		b.Figure("KL", -1, kl)
		b.Figure("crossentropy", -1, ce)
	case sim.SceneSampling:
		m := &c.sampling.m
		b.Figure("sampling.temperature", -1, c.temperature(sim.SamplingT))
		b.Figure("kept", -1, c.fixed(float64(m.Kept()), 0))
		b.Figure("kept", 0, c.percent(m.P[0])) // the likeliest is never cut
	}
}

// quotientShare returns a share of z/Σz, which is none where that divides by 0.
func (c *Context) quotientShare(ok bool, p float64) []byte {
	if !ok {
		return c.word(words.ShiftUndefined)
	}
	return c.anyShare(p)
}
