package scene

import (
	"math"

	"softmax/render/words"
	"softmax/sim"
)

// whyWords is what the picture shows, in words.
func (c *Context) whyWords() []byte {
	m, z := &c.why, c.State.WhyLogits()
	switch c.UI.Predict.Stage {
	case Asked:
		to, _ := askedWhy(c.State)
		key := words.WhyAskDown
		if to > z[whyN-1] {
			key = words.WhyAskUp
		}
		return c.word(key, c.givenName(whyN-1), c.trimmed(to, 0), c.givenName(0))
	case Shown:
		return c.whyAnswer()
	}
	for i, v := range z {
		if t := sim.Target(i); v*v == sim.MaxWhyLogit*sim.MaxWhyLogit && (c.UI.Holds(sim.KnobTarget(sim.WhyZ)+t) || c.UI.Holds(sim.WhyP+t)) {
			return c.word(words.WhyEnd, c.givenName(i), c.whySigned(v))
		}
	}
	switch at, ok := c.UI.Touched.WhyCaseOf(); {
	case m.by != 0:
		n := sim.Normalizer((at - sim.CaseUp) % sim.Target(sim.SoftmaxShares))
		return c.whyMoved(n)
	case ok && at == sim.CaseLarge:
		p, q := &m.rows[sim.SigmoidShares].text, &m.rows[sim.SoftmaxShares].text
		return c.word(words.WhyLarge, p[0], p[1], q[0], q[1])
	case ok && at == sim.CaseKink:
		return c.word(words.WhyKink, c.givenName(whyN-1))
	case c.UI.Touched == sim.KnobTarget(sim.WhySigmoid) && c.State.On(sim.WhySigmoid):
		return c.whySigmoid()
	}
	plain, abs := &m.rows[sim.PlainShares], &m.rows[sim.AbsoluteShares]
	switch {
	case !abs.ok:
		return c.word(words.WhyZero)
	case m.level:
		return c.word(words.WhyLevel)
	case abs.kink && !plain.negates && plain.ok && !abs.disorder:
		// Nothing else is wrong to see: the kink alone is not the reason.
		return c.word(words.WhyKink, c.givenName(c.whyZero()))
	case !plain.negates && plain.ok && !plain.disorder:
		return c.two(c.word(words.WhyFine), c.whyFineMoves())
	}
	var first, second []byte
	switch {
	case !plain.ok:
		first = c.word(words.WhyUndefined)
	case plain.disorder:
		first = c.whyReversed()
	default:
		first = c.word(words.WhyNegative, c.givenName(c.whyLeast()), plain.text[c.whyLeast()])
	}
	switch {
	case !abs.disorder:
		second = c.word(words.WhyAbsHolds)
	case abs.p[abs.low] == abs.p[abs.high]:
		second = c.word(words.WhyAlike, c.whySigned(z[abs.low]), c.whySigned(z[abs.high]))
	default:
		second = c.word(words.WhyAbsReversed, c.whySigned(z[abs.low]), c.whySigned(z[abs.high]))
	}
	return c.two(c.two(first, second), c.word(words.WhyAll))
}

// whyReversed says that the lowest score got the most; two that are lowest together
// got as much.
func (c *Context) whyReversed() []byte {
	low, z := c.whyLowest(), c.State.WhyLogits()
	for i := low + 1; i < whyN; i++ {
		if z[i] == z[low] {
			return c.word(words.WhyReversedTie, c.givenName(low), c.givenName(i))
		}
	}
	return c.word(words.WhyReversed, c.givenName(low), c.why.rows[sim.PlainShares].text[low])
}

// whyLowest returns the first class with the lowest score.
func (c *Context) whyLowest() (lowest int) {
	z := c.State.WhyLogits()
	for i, v := range z {
		if v < z[lowest] {
			lowest = i
		}
	}
	return lowest
}

// whyZero returns the class whose score is 0.
func (c *Context) whyZero() (class int) {
	for i, v := range c.State.WhyLogits() {
		if v == 0 {
			class = i
		}
	}
	return class
}

// whyFineMoves says what a shift makes of scores that look well.
func (c *Context) whyFineMoves() []byte {
	r := &c.why.rows[sim.PlainShares]
	return c.word(words.WhyFineMoves, c.whyIf(), c.givenName(r.moves), r.text[r.moves], c.anyShare(r.p1[r.moves]))
}

// whyIf says which shift there is room for.
func (c *Context) whyIf() []byte {
	if sim.ShiftedBy(c.State.WhyShift(0)) < 0 {
		return c.word(words.WhySubtract)
	}
	return c.word(words.WhyAdd)
}

// whyMoved says what the shift just made has done to the rule n.
func (c *Context) whyMoved(n sim.Normalizer) []byte {
	m := &c.why
	r := &m.rows[n]
	did, rule := c.word(words.WhyAdded), c.word(whyRules[n])
	if m.by < 0 {
		did = c.word(words.WhySubtracted)
	}
	most := 0
	for i := range r.p {
		if math.Abs(r.p[i]-r.before[i]) > math.Abs(r.p[most]-r.before[most])+1e-12 {
			most = i
		}
	}
	switch {
	case !r.ok:
		return c.word(words.WhyMovedAway, did, rule)
	case m.level && r.okBefore:
		return c.word(words.WhyMovedLevel, did)
	case !r.okBefore:
		return c.word(words.WhyMovedBack, did, rule, c.givenName(most), r.text[most])
	}
	return c.word(words.WhyMoved, did, rule, c.givenName(most), c.anyShare(r.before[most]), r.text[most])
}

// whySigmoid says what the row of sigmoids keeps, and what not.
func (c *Context) whySigmoid() []byte {
	r := &c.why.rows[sim.SigmoidShares]
	if !r.differs {
		return c.word(words.WhySigmoidLevel)
	}
	return c.word(words.WhySigmoid, c.whyIf(), c.givenName(r.moves), r.text[r.moves], c.anyShare(r.p1[r.moves]))
}

// whyAnswer compares the guess with the truth: the difference is that of the
// numbers printed.
func (c *Context) whyAnswer() []byte {
	m := &c.why
	guess := c.UI.Predict.Guess
	off := math.Round(guess*1000)/10 - m.rows[sim.PlainShares].printed[0]
	key, off := offBy(off, math.Abs(off) < 1e-9, words.WhyHigh, words.WhyLow, words.WhyExact)
	sum := c.trimmed(m.sum, 4)
	by := sum
	if m.sum < 0 {
		by = c.bracketed(sum)
	}
	return c.word(key, c.anyShare(guess), m.rows[sim.PlainShares].text[0], c.trimmed(off, 1), sum, c.trimmed(c.State.WhyLogits()[0], 4), by)
}
