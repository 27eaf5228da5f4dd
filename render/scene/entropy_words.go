package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// byCount returns the key for three classes, or the next one, for two.
func (c *Context) byCount(three words.Key) words.Key {
	if c.entropy.n == 2 {
		return three + 1
	}
	return three
}

// entropyWords is what the picture shows, in words.
func (c *Context) entropyWords() []byte {
	m := &c.entropy
	switch c.UI.Predict.Stage {
	case Asked:
		return c.word(c.byCount(words.EntropyAsk3))
	case Shown:
		return c.entropyAnswer()
	}
	h := c.short(m.h)
	even := true
	for i := range m.n {
		even = even && m.p[i] == m.p[0]
	}
	for i := range m.n {
		end := m.p[i] == 0 || m.p[i] == 1
		if end && c.UI.Holds(sim.ShareOf(m.first+sim.Knob(i))) {
			return c.word(words.EntropyEnd, c.weather(i), c.percent(m.p[i]), h)
		}
	}
	for i := range m.n {
		if m.p[i] == 1 {
			return c.word(words.EntropySure, c.weather(i))
		}
	}
	switch {
	case even:
		return c.word(c.byCount(words.EntropyEven3), h)
	case c.UI.Touched == sim.EntropyTurn:
		return c.word(words.EntropyTurned, h)
	}
	return c.word(c.byCount(words.EntropyNow3), h, c.short(m.most), c.percent(m.h/m.most))
}

// entropyFormula draws the arithmetic: Σ p × (−ln p). It has as many figures as
// it takes for the line to work out to what it says.
func (c *Context) entropyFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 {
		return
	}
	m := &c.entropy
	decimals := 3
	area := apportioned(m.p, m.h, decimals)
	for ; decimals < 7 && c.vanishes(area); decimals++ {
		area = apportioned(m.p, m.h, decimals+1)
	}
	// The factors need more figures than the sum.
	digits := decimals
	for digits < 10 && !c.worksOut(digits, decimals) {
		digits++
	}
	sum := c.trimmed(m.h, decimals)
	text, terms := append(c.b.Scratch(), "H = "...), 0
	for i := range m.n {
		if m.p[i] == 0 {
			continue // p ln p goes to 0
		}
		if terms++; terms > 1 {
			text = append(text, " + "...)
		}
		text = view.AppendTrimmed(text, m.p[i], digits)
		text = append(text, " × "...)
		text = view.AppendTrimmed(text, sim.Surprisal(m.p[i]), digits)
	}
	first := c.b.Keep(text)
	text = c.b.Scratch()
	sign := "= "
	for i := range m.n {
		if m.p[i] > 0 && terms > 1 {
			text = view.AppendTrimmed(append(text, sign...), area[i], decimals)
			sign = " + "
		}
	}
	if terms > 1 {
		text = append(text, ' ')
	}
	second := c.b.Keep(append(append(append(text, "= "...), sum...), " nat"...))
	top, apart := 15.0, c.Box.X < view.ColumnWidth && box.H >= 2*arithmeticLeading
	if apart {
		top = 14
	}
	c.arithmetic(box, top, first, second, " ", apart)
}

// vanishes reports whether an area that is not 0 is printed as 0.
func (c *Context) vanishes(area [3]float64) bool {
	for i, p := range c.entropy.p {
		if p > 0 && p < 1 && area[i] <= 0 {
			return true
		}
	}
	return false
}

// worksOut reports whether Σ p × (−ln p) with that many decimals of the factors
// is what h is with that many of its own, and no factor is printed as 0.
func (c *Context) worksOut(digits, decimals int) bool {
	m := &c.entropy
	unit, fine := math.Pow(10, float64(decimals)), math.Pow(10, float64(digits))
	sum := 0.0
	for i := range m.n {
		p := m.p[i]
		width, height := math.Round(p*fine)/fine, math.Round(sim.Surprisal(p)*fine)/fine
		switch {
		case p == 0:
			continue
		case width == 0, height == 0 && p < 1:
			return false
		}
		sum += width * height
	}
	return math.Abs(sum-math.Round(m.h*unit)/unit) <= 0.5/unit
}
