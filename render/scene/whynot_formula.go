package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// whyFormula draws the arithmetic of the class touched last, by each rule.
func (c *Context) whyFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 || c.asking() {
		return
	}
	m, z := &c.why, c.State.WhyLogits()
	var e [whyN]float64
	for i, v := range z {
		e[i] = sim.Exp(v)
	}
	of, sizes := c.whySum(false), c.whySum(true)
	score := c.trimmed(z[m.k], 4)
	size := c.b.Keep(append(append(append(c.b.Scratch(), '|'), score...), '|'))
	plain := c.whyQuotient(score, of, &m.rows[sim.PlainShares])
	abs := c.whyQuotient(size, sizes, &m.rows[sim.AbsoluteShares])
	soft := c.whyEquals(c.quotient(e[:], m.k), c.share(m.rows[sim.SoftmaxShares].p[m.k]), m.rows[sim.SoftmaxShares].p[m.k])
	head := c.word(words.WhyFormula, c.givenName(m.k))
	first := c.join(head, plain, "   ·   ", abs)
	top, apart := 16.0, c.Box.X < view.ColumnWidth
	if apart {
		top = 15
		if c.M.Width(first, view.NoteSize, view.Regular) > box.W*1.2 { // it would be too small to be read
			c.arithmetic(box, top, c.join(head, plain, "", nil), soft, "", apart)
			c.b.F.Say.Arithmetic = c.b.Plain(c.join(first, c.bytes("   ·   "), "", soft))
			return
		}
	}
	c.arithmetic(box, top, first, soft, "   ·   ", apart)
}

// join puts texts together.
func (c *Context) join(head, a []byte, between string, b []byte) []byte {
	return c.b.Keep(append(append(append(append(c.b.Scratch(), head...), a...), between...), b...))
}

// whySum writes the scores, or their sizes, as a sum: 2 + 1 − 1.
func (c *Context) whySum(sizes bool) []byte {
	dst := c.b.Scratch()
	for i, v := range c.State.WhyLogits() {
		if sizes || i > 0 {
			switch {
			case i == 0:
			case v < 0 && !sizes:
				dst = append(dst, " − "...)
			default:
				dst = append(dst, " + "...)
			}
			v = math.Abs(v)
		}
		dst = view.AppendTrimmed(dst, v, 4)
	}
	return c.b.Keep(dst)
}

// whyQuotient writes a score over a sum with its result, or that there is none.
func (c *Context) whyQuotient(score, of []byte, r *whyRow) []byte {
	if !r.ok {
		return c.word(words.WhyFormulaNone, score, of)
	}
	p := r.p[c.why.k]
	return c.whyEquals(c.join(score, c.bytes(" / ("), "", c.join(of, nil, ")", nil)), c.short(p), p)
}

// whyEquals writes a quotient with its result, which is about it where it prints as 1 and is not.
func (c *Context) whyEquals(quotient, result []byte, p float64) []byte {
	equals := " = "
	if string(result) == "1" && p != 1 || string(result) == "−1" && p != -1 {
		equals = " ≈ "
	}
	return c.join(nil, quotient, equals, result)
}

func (c *Context) bracketed(text []byte) []byte {
	return c.b.Keep(append(append(append(c.b.Scratch(), '('), text...), ')'))
}
