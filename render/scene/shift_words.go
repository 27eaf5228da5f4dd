package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// shiftWords is what the picture shows, in words.
func (c *Context) shiftWords() []byte {
	m := &c.shift
	switch c.UI.Predict.Stage {
	case Asked:
		return c.word(words.ShiftAsk, c.trimmed(askedShift(c.State), 4))
	case Shown:
		return c.shiftAnswer()
	}
	for i, z := range c.State.ShiftLogits() {
		t := sim.Target(i)
		if z*z == sim.MaxShiftLogit*sim.MaxShiftLogit && (c.UI.Holds(sim.KnobTarget(sim.ShiftZ)+t) || c.UI.Holds(sim.Shifted+t) || c.UI.Holds(sim.Scaled+t)) {
			return c.word(words.ShiftEnd, c.logit(z))
		}
	}
	if c.State.On(sim.ShiftComputer) {
		big, top := c.grouped(m.big), c.grouped(m.largest)
		switch p := m.book[m.leader]; {
		case p != p:
			return c.word(words.ShiftBig, big, top)
		case p == 0:
			return c.word(words.ShiftBigSum, big, top, c.fixed(mostExponent-c.State.ShiftLogits()[m.leader], 3))
		}
		return c.word(words.ShiftBigFine, big, c.fixed(m.limit, 3))
	}
	add, times := m.c != 0, m.a != 1
	touched, _ := c.UI.Touched.Knob()
	switch {
	case m.level && touched != sim.ShiftC:
		return c.word(words.ShiftLevel)
	case touched == sim.ShiftC || add && !times:
		return c.shiftAddWords()
	case touched == sim.ShiftA || times && !add:
		return c.shiftTimesWords()
	case !add:
		return c.word(words.ShiftNeutral)
	case !m.cells[0][1].ok || !m.cells[1][1].ok:
		return c.shiftAddWords()
	}
	return c.word(words.ShiftBoth, c.trimmed(m.c, 4), c.times(), c.trimmed(1/m.a, 3))
}

func (c *Context) shiftAddWords() []byte {
	m := &c.shift
	k := &m.cells[0][1]
	by := c.trimmed(m.c, 4)
	switch {
	case m.level && k.ok && k.okStart:
		return c.word(words.ShiftAddSame, by)
	case m.c == 0:
		return c.word(words.ShiftAddNone)
	case !k.ok:
		return c.word(words.ShiftAddUndefined, by)
	case !k.okStart:
		return c.word(words.ShiftAddWas, by)
	}
	return c.word(words.ShiftAdd, by, c.givenName(m.leader), c.anyShare(k.start[m.leader]), c.anyShare(k.p[m.leader]))
}

func (c *Context) shiftTimesWords() []byte {
	m := &c.shift
	k := &m.cells[1][0]
	if m.a == 1 {
		return c.word(words.ShiftTimesNone)
	}
	key := words.ShiftTimes
	if !m.cells[1][1].ok {
		key = words.ShiftTimesUndefined
	}
	return c.word(key, c.times(), c.givenName(m.leader), c.percent(k.start[m.leader]), c.percent(k.p[m.leader]), c.trimmed(1/m.a, 3))
}

// times returns a with two decimals, or with all where two would make it 1.
func (c *Context) times() []byte {
	if text := c.trimmed(c.shift.a, 2); c.shift.a == 1 || string(text) != "1" {
		return text
	}
	return c.trimmed(c.shift.a, 5)
}

// shiftAnswer compares the guess with the truth: the difference is that of the
// numbers printed.
func (c *Context) shiftAnswer() []byte {
	guess, truth := c.UI.Predict.Guess, c.shift.cells[0][0].p[0]
	off := (math.Round(guess*1000) - math.Round(truth*1000)) / 10
	key, off := offBy(off, off == 0, words.ShiftHigh, words.ShiftLow, words.ShiftExact)
	return c.word(key, c.givenName(0), c.percent(guess), c.percent(truth), c.trimmed(off, 1))
}

// shiftFormula draws the arithmetic of the largest: with c added its e^z are all
// e^c as large, and the quotient is the same.
func (c *Context) shiftFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 || c.asking() {
		return
	}
	m, z := &c.shift, c.State.ShiftLogits()
	var before, after [shiftN]float64
	touched, _ := c.UI.Touched.Knob()
	scaled := touched == sim.ShiftA || m.c == 0 && m.a != 1
	for i, v := range z {
		before[i] = sim.Exp(v)
		after[i] = sim.Exp(v + m.c)
		if scaled {
			after[i] = sim.Exp(float64(v * m.a))
		}
	}
	head, of := c.word(words.ShiftFormula, c.givenName(m.leader)), &after
	result := c.share(after[m.leader] / (after[0] + after[1] + after[2]))
	if c.State.On(sim.ShiftComputer) {
		of, result = &m.less, c.share(m.cells[0][0].start[m.leader])
		if m.big > m.limit {
			var e [shiftN][]byte
			for i := range e {
				e[i] = c.exponential3(m.exps[i])
			}
			book := c.word(words.ShiftNaN)
			if p := m.book[m.leader]; p == p {
				book = c.short(p)
			}
			head = c.word(words.ShiftFormulaBook, e[m.leader], e[0], e[1], e[2], book)
		}
	}
	now, then := c.quotient(of[:], m.leader), c.quotient(before[:], m.leader)
	equals := " = "
	if string(result) == "1" {
		equals = " ≈ "
	}
	line := append(append(append(append(c.b.Scratch(), head...), now...), equals...), result...)
	whole := c.b.Keep(line)
	t := view.Type{Size: view.NoteSize, Ink: view.Muted}
	if !scaled && m.c != 0 && !c.State.On(sim.ShiftComputer) {
		whole = c.b.Keep(append(append(append(c.b.Scratch(), line...), " = "...), then...))
	}
	if c.M.Width(whole, t.Size, t.Weight) > box.W*1.12 { // the half that matters has to be read
		head = c.word(words.ShiftFormula, c.givenName(m.leader))
		whole = c.b.Keep(append(append(append(append(c.b.Scratch(), head...), now...), equals...), result...))
	}
	c.arithmetic(box, 15, whole, nil, "", false)
}
