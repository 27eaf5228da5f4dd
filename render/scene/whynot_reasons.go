package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// whyLeast returns the class of the most negative plain share.
func (c *Context) whyLeast() (least int) {
	p := &c.why.rows[sim.PlainShares].p
	for i, v := range p {
		if v < p[least] {
			least = i
		}
	}
	return least
}

// whyPair writes the two scores that the row has in the wrong order: "−1 = +1".
func (c *Context) whyPair(r *whyRow) []byte {
	z := c.State.WhyLogits()
	sign := " > "
	if r.p[r.low] == r.p[r.high] {
		sign = " = "
	}
	low, high := c.whySigned(z[r.low]), c.whySigned(z[r.high])
	return c.b.Keep(append(append(append(c.b.Scratch(), low...), sign...), high...))
}

// whySigned returns a score with its sign, and no more decimals than it has.
func (c *Context) whySigned(z float64) []byte {
	dst := c.b.Scratch()
	if z > 0 {
		dst = append(dst, '+')
	}
	return c.b.Keep(view.AppendTrimmed(dst, z, 4))
}

// whyChange writes what a shift of all scores makes of the share it moves most,
// as short as a badge needs it: in whole percents, and within a thousand, where
// that is still too long (rough).
func (c *Context) whyChange(n sim.Normalizer, rough bool) []byte {
	r := &c.why.rows[n]
	p, p1, at, ok, ok1 := r.p, r.p1, r.moves, r.ok, r.ok1
	if !r.differs { // these scores do not show it: the counterexample of the default
		z := [...]float64{2, 1, -1}
		ok, ok1, at = whyShares(&p, n, z[:], 0), whyShares(&p1, n, z[:], 1), 0
	}
	brief := c.whyBrief
	if rough && math.Round(p[at]*100) != math.Round(p1[at]*100) {
		brief = c.whyRough
	}
	from, to := c.word(words.WhyByZero), c.word(words.WhyByZero)
	if ok {
		from = brief(p[at])
	}
	if ok1 {
		to = c.word(words.Percent, brief(p1[at]))
	} else {
		from = c.word(words.Percent, from)
	}
	return c.word(words.WhyChange, from, to)
}

// whyRough returns a share in whole percents without the sign: past 999 only that
// it is past it, which is as good a reason.
func (c *Context) whyRough(p float64) []byte {
	const most = 999
	switch v := p * 100; {
	case v > most:
		return c.bytes(">999")
	case v < -most:
		return c.bytes("<−999")
	default:
		return c.fixed(math.Round(v)+0, 0) // never −0
	}
}

// whyBrief returns a share in percent without its sign, and without a decimal
// that is 0.
func (c *Context) whyBrief(p float64) []byte {
	if text := c.anyShare(p); p < 0 && p > -0.0005 || p > 0 && p < 0.0005 || math.Abs(p) >= 9.9995 || p > 0.9995 && p < 1 {
		return text[:len(text)-1]
	}
	return c.trimmed(p*100, 1)
}
