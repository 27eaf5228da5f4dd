package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// surpriseWords is what the picture shows, in words.
func (c *Context) surpriseWords() []byte {
	p, q := c.State.V[sim.SurpriseP], c.State.V[sim.SurpriseQ]
	if t := c.UI.Touched; t == sim.Both || t == sim.KnobTarget(sim.SurpriseQ) {
		a, b, sum := view.AddUp(bitsOf(p), bitsOf(q))
		x, y, z := c.trimmed(a.V, a.Decimals), c.trimmed(b.V, b.Decimals), c.trimmed(sum.V, sum.Decimals)
		if r := sim.RowOf(sim.SurpriseQ); c.UI.Holds(sim.Both) && (q == r.Min || q == r.Max) {
			return c.two(c.word(words.SurpriseSumShort, x, y, z), c.word(words.SurpriseEndBoth, c.percent(q)))
		}
		return c.word(words.SurpriseSum, c.eventName(p), c.eventName(q), x, y, z)
	}
	nat, bit := c.short(sim.Surprisal(p)), bitsOf(p)
	n := math.Round(bit)
	key := words.SurpriseAbout
	switch exact := math.Abs(bit-n) < 5e-4; {
	case p == 1:
		key = words.SurpriseNone
	case p == 0.5:
		key = words.SurpriseUnit
	case bit < 0.75:
		key = words.SurpriseLess
	case n == 1:
		key = words.SurpriseAbout1
	case exact:
		key = words.SurpriseExactly
	}
	r := sim.RowOf(sim.SurpriseP)
	end := c.UI.Holds(sim.KnobTarget(sim.SurpriseP)) && (p == r.Min || p == r.Max)
	if end {
		key = words.SurpriseShort
	}
	text := c.word(key, c.eventName(p), nat, c.short(bit), c.fixed(n, 0))
	if end {
		return c.two(text, c.word(words.SurpriseEnd, c.percent(p)))
	}
	return text
}

// surpriseFormula draws the arithmetic: the surprise of the event, and the sum.
func (c *Context) surpriseFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 {
		return
	}
	p, q := c.State.V[sim.SurpriseP], c.State.V[sim.SurpriseQ]
	a, b, sum := view.AddUp(sim.Surprisal(p), sim.Surprisal(q))
	first := c.word(words.SurpriseFormula, c.chance(p), c.trimmed(a.V, a.Decimals))
	second := c.word(words.SurpriseFormulaBoth, c.trimmed(a.V, a.Decimals), c.trimmed(b.V, b.Decimals), c.trimmed(sum.V, sum.Decimals))
	c.arithmetic(box, 14, first, second, " ", box.H >= 2*arithmeticLeading)
}

// chance returns a probability with all the figures its knob keeps.
func (c *Context) chance(p float64) []byte {
	for i := range landmarks {
		if m := &landmarks[i]; m.p == p && i > 0 {
			return c.bytes(m.fraction)
		}
	}
	if p < 1e-4 {
		decimals := 0
		for m := figure(p); decimals < 3 && math.Abs(m-math.Round(m)) > 1e-6; m *= 10 {
			decimals++
		}
		return c.power(p, decimals)
	}
	return c.trimmed(p, 8)
}

// figure returns v > 0 scaled by a power of ten to 1 … 10.
func figure(v float64) float64 {
	for v < 1 {
		v *= 10
	}
	return v
}
