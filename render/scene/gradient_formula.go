package scene

import (
	"bytes"
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// gradientFormula draws the arithmetic: p − y of the class touched last, and the
// loss.
func (c *Context) gradientFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 {
		return
	}
	m := &c.gradient
	t := view.Type{Size: view.NoteSize, Ink: view.Muted}
	first := c.differenceLine()
	if c.State.On(sim.GradientNudge) {
		first = c.slopeLine()
	}
	second := c.lossArithmetic()
	one := box.H < 36
	w := c.M.Width(first, t.Size, t.Weight) + c.M.Width(second, t.Size, t.Weight) + 30
	if one && w > box.W || !one && c.M.Width(second, t.Size, t.Weight) > box.W || m.now.loss < 1e-9 {
		second = nil // it has too many terms to be read
	}
	all := first
	if second != nil {
		all = c.b.Keep(append(append(append(c.b.Scratch(), first...), ", "...), second...))
	}
	c.b.F.Say.Arithmetic = c.b.Plain(all)
	at := c.b.Fit(view.Point{X: box.X, Y: box.Y + 15}, box.W, first, t)
	if one {
		c.b.Fit(view.Point{X: at.Right() + 30, Y: box.Y + 15}, box.Right()-at.Right()-30, second, t)
		return
	}
	c.b.Fit(view.Point{X: box.X, Y: box.Y + 33}, box.W, second, t)
}

// differenceLine is p − y worked out: its digits give its result.
func (c *Context) differenceLine() []byte {
	m, d := &c.gradient, &c.gradient.now
	k := m.subject
	name := c.nameIn(k, 110, view.Type{Size: view.NoteSize})
	result := c.lack(d.g[k])
	decimals := 3
	for ; decimals < 15; decimals++ {
		p, y := atDecimals(d.p[k], decimals), atDecimals(d.y[k], decimals)
		if bytes.Equal(c.lack(p-y), result) {
			break
		}
	}
	return c.word(words.GradientFormula, name, c.trimmed(d.p[k], decimals), c.trimmed(d.y[k], decimals), result)
}

// atDecimals returns v rounded to that many decimals.
func atDecimals(v float64, decimals int) float64 {
	unit := math.Pow(10, float64(decimals))
	return math.Round(v*unit) / unit
}

// slopeLine is p (1 − p) worked out.
func (c *Context) slopeLine() []byte {
	m, d := &c.gradient, &c.gradient.now
	k := m.subject
	name := c.nameIn(k, 110, view.Type{Size: view.NoteSize})
	result := c.short(d.p[k] * (1 - d.p[k]))
	decimals := 3
	for ; decimals < 15; decimals++ {
		if p := atDecimals(d.p[k], decimals); bytes.Equal(c.short(p*(1-p)), result) {
			break
		}
	}
	return c.word(words.GradientFormulaNudge, name, c.trimmed(d.p[k], decimals), result)
}

// lossArithmetic is −Σ y ln p worked out.
func (c *Context) lossArithmetic() []byte {
	m, d := &c.gradient, &c.gradient.now
	result := c.short(d.loss)
	decimals := 3
	if !m.soft {
		for ; decimals < 15; decimals++ {
			if p := atDecimals(d.p[m.answer], decimals); p > 0 && bytes.Equal(c.short(sim.Surprisal(min(p, 1))), result) {
				break
			}
		}
		return c.word(words.GradientFormulaLoss, c.trimmed(d.p[m.answer], decimals), result)
	}
	for ; decimals < 12; decimals++ {
		sum := 0.0
		for i := range m.n {
			sum += atDecimals(d.y[i], decimals) * atDecimals(sim.Surprisal(d.p[i]), decimals)
		}
		if bytes.Equal(c.short(sum), result) {
			break
		}
	}
	text := c.b.Scratch()
	for i, terms := 0, 0; i < m.n; i++ {
		if d.y[i] == 0 {
			continue
		}
		if terms++; terms > 1 {
			text = append(text, " + "...)
		}
		text = append(view.AppendTrimmed(text, d.y[i], decimals), " × "...)
		text = view.AppendTrimmed(text, sim.Surprisal(d.p[i]), decimals)
	}
	return c.word(words.GradientFormulaSoft, c.b.Keep(text), result)
}
