package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// softmaxFormula draws the arithmetic of one class, the one touched last or
// the leader, so that what is printed can be worked out again:
// 7.39 / (7.39 + 2.72 + 1.10 + 0.30) = 0.642.
func (c *Context) softmaxFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 {
		return
	}
	t := view.Type{Size: view.NoteSize, Ink: view.Muted}
	leading := 18.0
	room := box.W * max(float64(int(box.H/leading)), 1) * 0.94
	line := c.formula(true)
	if c.M.Width(line, t.Size, t.Weight) > room {
		line = c.formula(false)
	}
	c.b.F.Say.Arithmetic = c.b.Plain(line)
	c.b.Lines(box, line, t, leading)
}

// formula returns the arithmetic line, with every addend or only their sum.
func (c *Context) formula(addends bool) []byte {
	m := &c.softmax
	i := m.subject
	head := c.formulaHead(i)
	if m.p[i] < tinyShare {
		return c.formulaPower(head, i)
	}
	result := c.share(m.p[i])
	var e [sim.MaxClasses]float64
	decimals, sum := 2, 0.0
	for ; decimals < 12; decimals++ {
		sum = c.addends(&e, decimals)
		if addends {
			sum = 0
			for j := range m.n {
				sum += e[j]
			}
		}
		if string(c.share(e[i]/sum)) == string(result) {
			break
		}
	}
	line := append(c.b.Scratch(), head...)
	line = view.AppendFixed(line, e[i], decimals)
	line = append(line, " / "...)
	if addends {
		line = append(line, '(')
		for j := range m.n {
			if j > 0 {
				line = append(line, " + "...)
			}
			line = view.AppendFixed(line, e[j], decimals)
		}
		line = append(line, ')')
	} else {
		line = view.AppendFixed(line, sum, decimals)
	}
	equals := " = "
	if m.p[i] < 1 && string(result) == "1" {
		equals = " ≈ "
	}
	return c.b.Keep(append(append(line, equals...), result...))
}

// formulaPower is the line where the share is too small for plain decimals.
func (c *Context) formulaPower(head []byte, i int) []byte {
	m := &c.softmax
	e, sum := c.exponential(i), 0.0
	for j := range m.n {
		sum += c.exponential(j)
	}
	result := c.power(m.p[i], 2)
	decimals := 2
	for ; decimals < 9; decimals++ {
		if q := round(e, decimals+1) / round(sum, decimals); string(c.power(q, 2)) == string(result) {
			break
		}
	}
	line := append(c.b.Scratch(), head...)
	line = view.AppendPower(line, e, decimals+1)
	line = append(line, " / "...)
	line = view.AppendFixed(line, sum, decimals)
	line = append(line, " = "...)
	return c.b.Keep(append(line, result...))
}

// round returns v > 0 to one figure and that many more: as AppendPower prints
// it, and AppendFixed a number between 1 and 10.
func round(v float64, decimals int) float64 {
	unit := 1.0
	for v < unit {
		unit /= 10
	}
	for v >= 10*unit {
		unit *= 10
	}
	for range decimals {
		unit /= 10
	}
	return math.Round(v/unit) * unit
}

// formulaHead names the class and the formula.
func (c *Context) formulaHead(i int) []byte {
	name := c.nameIn(i, 120, view.Type{Size: view.NoteSize})
	z, t := c.State.V[int(sim.Z0)+i], c.State.V[sim.Temperature]
	switch {
	case c.shifted():
		return c.word(words.SoftmaxFormulaShifted, name)
	case t != 1:
		return c.word(words.SoftmaxFormulaT, name, c.trimmed(z, 4), c.trimmed(t, 5))
	}
	return c.word(words.SoftmaxFormula, name, c.trimmed(z, 4))
}
