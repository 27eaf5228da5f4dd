package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// samplingFormula draws the arithmetic: the cuts in their order, and what the
// likeliest word gets of what is left.
func (c *Context) samplingFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 {
		return
	}
	m := &c.sampling.m
	var steps [sim.NRules + 2][]byte
	was, at := nWords, 0
	warm := c.word(words.SamplingFormulaT, c.trimmed(c.State.V[sim.SamplingT], 3))
	if !c.State.On(sim.SamplingLast) {
		steps[at] = warm
		at++
	}
	for rule, left := range m.Left {
		steps[at] = c.word(words.SamplingFormulaCut, c.word(words.SamplingTopK+words.Key(rule)), c.trimmed(c.State.V[sim.SamplingK+sim.Knob(rule)], 3),
			c.fixed(float64(was), 0), c.fixed(float64(was-left), 0), c.fixed(float64(left), 0))
		was = left
		at++
	}
	if c.State.On(sim.SamplingLast) {
		steps[at] = warm
	}
	share, sum := c.shareDigits()
	steps[len(steps)-1] = c.word(words.SamplingFormulaShare, c.nextWord(0), share, sum, c.short(m.P[0]))
	line := c.chain(steps[:], "")
	c.b.F.Say.Arithmetic = c.b.Plain(line)
	t := view.Type{Size: view.NoteSize, Ink: view.Muted}
	y := box.Y + 15
	if box.H < 40 {
		c.b.Fit(view.Point{X: box.X, Y: y}, box.W, line, t)
		return
	}
	c.b.Fit(view.Point{X: box.X, Y: y}, box.W, c.chain(steps[:3], ""), t)
	c.b.Fit(view.Point{X: box.X, Y: y + 18}, box.W, c.chain(steps[3:], "→ "), t)
}

// chain joins steps that follow one from the other.
func (c *Context) chain(steps [][]byte, before string) []byte {
	dst := append(c.b.Scratch(), before...)
	for i, s := range steps {
		if i > 0 {
			dst = append(dst, " → "...)
		}
		dst = append(dst, s...)
	}
	return c.b.Keep(dst)
}

// shareDigits returns the likeliest word's share before the cuts and the sum of
// those left, with as many digits as it takes for the quotient to be what is printed.
func (c *Context) shareDigits() (share, sum []byte) {
	m := &c.sampling.m
	want := string(c.short(m.P[0]))
	decimals := 3
	for ; decimals < 12; decimals++ {
		unit := math.Pow(10, float64(decimals))
		a, b := math.Round(m.Warm[0]*unit)/unit, math.Round(m.Sum*unit)/unit
		if string(c.short(a/b)) == want {
			break
		}
	}
	return c.trimmed(m.Warm[0], decimals), c.trimmed(m.Sum, decimals)
}
