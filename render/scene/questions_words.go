package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// questionsWords is what the picture shows, in words.
func (c *Context) questionsWords() []byte {
	m := &c.questions
	switch c.UI.Predict.Stage {
	case Asked:
		return c.word(words.QuestionsAsk)
	case Shown:
		return c.questionsAnswer()
	}
	touched := int(c.UI.Touched) - int(ballsTarget)
	if touched < 0 || touched >= sim.BallColours {
		touched = -1
	}
	if m.bag.Colours() == 1 {
		only := m.tree.order[0]
		if touched == only && m.bag.N == 1 {
			return c.word(words.QuestionsLast, c.ball(only))
		}
		return c.word(words.QuestionsSure, c.ball(only))
	}
	if c.UI.Touched == drawsTarget && m.drawn > 0 {
		return c.drawnWords()
	}
	e, h := c.count(round3(m.bag.Mean())), c.rounded3(m.h)
	if touched >= 0 {
		text := c.word(words.QuestionsTightShort, e, h)
		if !m.bag.Tight() {
			text = c.word(words.QuestionsGapShort, e, h, c.gap())
		}
		full := m.bag.Counts[touched] == sim.MaxBalls && c.UI.Holds(c.UI.Touched)
		switch {
		case full:
			return c.two(text, c.word(words.QuestionsFull, c.ball(touched)))
		case m.drawn == 1:
			return c.two(text, c.word(words.QuestionsRedrawn1))
		case m.drawn > 1:
			return c.two(text, c.word(words.QuestionsRedrawn, c.fixed(float64(m.drawn), 0)))
		}
	}
	if m.bag.Tight() {
		return c.word(words.QuestionsTight, e, h)
	}
	return c.word(words.QuestionsGap, e, h, c.gap())
}

// drawnWords tells the ball drawn last, and how far the mean is from E.
func (c *Context) drawnWords() []byte {
	m := &c.questions
	ball, took := c.ball(m.last), c.count(float64(m.bag.Lengths[m.last]))
	e := c.rounded3(m.bag.Mean())
	if m.drawn == 1 {
		if m.mean() == m.bag.Mean() {
			return c.word(words.QuestionsFirstEqual, ball, took)
		}
		return c.word(words.QuestionsFirst, ball, took, e)
	}
	off := round3(m.mean()) - round3(m.bag.Mean())
	key, off := offBy(off, math.Abs(off) < 5e-4, words.QuestionsMeanHigh, words.QuestionsMeanLow, words.QuestionsMeanEqual)
	return c.word(key, ball, took, c.fixed(float64(m.drawn), 0), c.rounded3(m.mean()), e, c.trimmed(off, 3))
}

// questionsFormula draws the arithmetic of E and of the entropy.
func (c *Context) questionsFormula(box view.Rect) {
	if c.Env.Hide&HideFormula != 0 || c.asking() {
		return
	}
	m := &c.questions
	sum := c.b.Scratch()
	for k, i := range m.tree.order[:m.tree.n] {
		if k > 0 {
			sum = append(sum, " + "...)
		}
		sum = view.AppendFixed(sum, float64(m.bag.Counts[i]), 0)
		sum = append(sum, '/')
		sum = view.AppendFixed(sum, float64(m.bag.N), 0)
		sum = append(sum, " × "...)
		sum = view.AppendFixed(sum, float64(m.bag.Lengths[i]), 0)
	}
	first := c.word(words.QuestionsFormula, c.b.Keep(sum), c.rounded3(m.bag.Mean()))
	bits, nats := c.bitsInNats(m.h)
	second := c.word(words.QuestionsFormulaH, bits, nats)
	c.arithmetic(box, 14, first, second, ", ", box.H >= 2*arithmeticLeading)
}

// bitsInNats returns h bits and the same in nats, the bits with as many decimals,
// three or more, as it takes for the printed ones to be one in the other.
func (c *Context) bitsInNats(h float64) (bits, nats []byte) {
	n := round3(h * ln2)
	unit := 1e3
	for d := 3; ; d, unit = d+1, unit*10 {
		if b := math.Round(h*unit) / unit; round3(b*ln2) == n || d == 9 {
			return c.trimmed(b, d), c.trimmed(n, 3)
		}
	}
}
