package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// crossNumbers returns H(p), KL and H(p, q) as they are printed, and with how many
// decimals: they add up. KL, which the see-saw prints too, and the whole keep their
// own rounding, and H(p) is what is left.
func (c *Context) crossNumbers() (h, kl, ce []byte, decimals int) {
	e, m := &c.entropy, &c.cross
	if m.infinite >= 0 {
		return c.short(e.h), c.short(m.kl), c.short(m.ce), 3
	}
	d, unit := view.Figures(e.h, m.kl)
	price, whole := math.Round(m.kl*unit)/unit, math.Round(m.ce*unit)/unit
	return c.trimmed(whole-price, d), c.trimmed(price, d), c.trimmed(whole, d), d
}

// crossWords is what the picture shows, in words.
func (c *Context) crossWords() []byte {
	e, m := &c.entropy, &c.cross
	switch c.UI.Predict.Stage {
	case Asked:
		return c.word(words.CrossAsk)
	case Shown:
		return c.crossAnswer()
	}
	h, kl, ce, _ := c.crossNumbers()
	switch {
	case m.infinite >= 0:
		return c.word(words.CrossInfinite, c.weather(m.infinite), c.percent(e.p[m.infinite]))
	case m.q == e.p && c.UI.Holds(sim.CrossMean):
		if e.h == 0 {
			return c.word(words.CrossNoLineSure)
		}
		return c.word(words.CrossNoLine, h)
	case m.q == e.p:
		if e.h == 0 {
			return c.word(words.CrossSameSure)
		}
		return c.word(words.CrossSame, h)
	case c.State.On(sim.SeeSaw) && c.UI.Touched == sim.KnobTarget(sim.SeeSaw):
		a, b := c.short(m.kl), c.short(m.back)
		if string(a) == string(b) {
			return c.word(words.CrossEven, a)
		}
		return c.word(words.CrossSwapped, a, b)
	}
	if e.h == 0 {
		return c.word(words.CrossAllPrice, ce)
	}
	return c.word(words.CrossNow, ce, kl)
}

// crossAnswer compares the guess with the truth: the difference is that of the
// numbers said.
func (c *Context) crossAnswer() []byte {
	e := &c.entropy
	g := c.guessedBelief()
	ce, best := sim.CrossEntropy(e.p[:], g[:]), math.Round(e.h*1e3)/1e3
	if math.IsInf(ce, 1) {
		return c.word(words.CrossAnswerInfinite, c.trimmed(best, 3))
	}
	ce = math.Round(ce*1e3) / 1e3
	key := words.CrossAnswer
	if ce == best {
		key = words.CrossExact
	}
	return c.word(key, c.trimmed(ce, 3), c.trimmed(best, 3), c.trimmed(ce-best, 3))
}

// crossFormula draws the arithmetic: the mean surprise, and what of it is price.
func (c *Context) crossFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 || c.asking() {
		return
	}
	e, m := &c.entropy, &c.cross
	h, kl, ce, decimals := c.crossNumbers()
	digits := decimals
	for digits < 11 && !c.meanWorksOut(digits, decimals) {
		digits++
	}
	text, terms := c.b.Scratch(), 0
	for i := range 3 {
		if e.p[i] == 0 {
			continue // it never happens
		}
		if terms++; terms > 1 {
			text = append(text, " + "...)
		}
		text = append(view.AppendTrimmed(text, e.p[i], digits), " × "...)
		if m.q[i] == 0 {
			text = append(text, "∞"...)
		} else {
			text = view.AppendTrimmed(text, sim.Surprisal(m.q[i]), digits)
		}
	}
	first := c.word(words.CrossFormula, c.b.Keep(text), ce)
	second := c.word(words.CrossFormulaKL, ce, h, kl)
	c.arithmetic(box, 15, first, second, ", ", box.H >= 2*arithmeticLeading)
	if box.H >= 52 {
		c.b.Fit(view.Point{X: box.X, Y: box.Y + 15 + 2*arithmeticLeading}, box.W, c.word(words.CrossLikelihood), view.Type{Size: view.NoteSize, Ink: view.Black})
	}
}

// meanWorksOut reports whether Σ p × (−ln q) with that many decimals of the
// factors is what H(p, q) is with that many of its own, and none is printed as 0.
func (c *Context) meanWorksOut(digits, decimals int) bool {
	e, m := &c.entropy, &c.cross
	if m.infinite >= 0 {
		return true
	}
	unit, fine := math.Pow(10, float64(decimals)), math.Pow(10, float64(digits))
	sum := 0.0
	for i := range 3 {
		if e.p[i] == 0 {
			continue
		}
		width, height := math.Round(e.p[i]*fine)/fine, math.Round(sim.Surprisal(m.q[i])*fine)/fine
		if width == 0 || height == 0 && m.q[i] < 1 {
			return false
		}
		sum += width * height
	}
	return math.Abs(sum-math.Round(m.ce*unit)/unit) <= 0.5/unit
}
