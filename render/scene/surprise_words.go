package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// surpriseWords is what the picture shows, in words.
func (c *Context) surpriseWords() []byte {
	if c.UI.Notice != "" {
		return c.bytes(c.UI.Notice)
	}
	p, q := c.State.V[sim.SurpriseP], c.State.V[sim.SurpriseQ]
	if t := c.UI.Touched; t == sim.Both || t == sim.KnobTarget(sim.SurpriseQ) {
		a, b, sum := addUp(bitsOf(p), bitsOf(q))
		x, y, z := c.trimmed(a.v, a.d), c.trimmed(b.v, b.d), c.trimmed(sum.v, sum.d)
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

// A rounded is a number and the decimals it is printed with.
type rounded struct {
	v float64
	d int
}

// addUp rounds two numbers ≥ 0 and their sum so that the printed ones add up: with
// the decimals figures gives them or one more, and where neither does it, the sum
// is that of the two as they are printed.
func addUp(a, b float64) (x, y, sum rounded) {
	d, unit := figures(a, b)
	at := func(v float64, d int, unit float64) rounded { return rounded{math.Round(v*unit) / unit, d} }
	for more := range 2 {
		fine := unit * math.Pow10(more)
		if math.Round(a*fine)+math.Round(b*fine) == math.Round((a+b)*fine) {
			return at(a, d+more, fine), at(b, d+more, fine), at(a+b, d+more, fine)
		}
	}
	x, y = at(a, d, unit), at(b, d, unit)
	return x, y, at(x.v+y.v, d, unit)
}

// figures returns the decimals, three or more, that leave each of two numbers ≥ 0
// which is not 0 three figures, and the power of ten they are.
func figures(a, b float64) (decimals int, unit float64) {
	d, unit := 3, 1e3
	for ; d < 9 && (a > 0 && math.Round(a*unit) < 100 || b > 0 && math.Round(b*unit) < 100); d++ {
		unit *= 10
	}
	return d, unit
}

// surpriseFormula draws the arithmetic: the surprise of the event, and the sum.
func (c *Context) surpriseFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 {
		return
	}
	p, q := c.State.V[sim.SurpriseP], c.State.V[sim.SurpriseQ]
	a, b, sum := addUp(sim.Surprisal(p), sim.Surprisal(q))
	first := c.word(words.SurpriseFormula, c.chance(p), c.trimmed(a.v, a.d))
	second := c.word(words.SurpriseFormulaBoth, c.trimmed(a.v, a.d), c.trimmed(b.v, b.d), c.trimmed(sum.v, sum.d))
	line := c.two(first, second)
	c.b.F.Say.Arithmetic = c.b.Plain(line)
	t := view.Type{Size: view.NoteSize, Ink: view.Muted}
	if box.H < 36 {
		c.b.Fit(view.Point{X: box.X, Y: box.Y + 14}, box.W, line, t)
		return
	}
	c.b.Fit(view.Point{X: box.X, Y: box.Y + 14}, box.W, first, t)
	c.b.Fit(view.Point{X: box.X, Y: box.Y + 32}, box.W, second, t)
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
