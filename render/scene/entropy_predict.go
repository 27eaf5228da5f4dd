package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// askEntropy asks for the most uncertain distribution.
func askEntropy(s *sim.State) (Question, bool) {
	first, n := s.EntropyRow()
	if n == 2 {
		start := s.Value(sim.ShareOf(first))
		if math.Abs(start-0.5) < 0.08 { // a start at the answer would be one
			start = 0.75
		}
		t := sim.ShareOf(first)
		return Question{Target: t, Msg: sim.Set{Target: t, Value: 0.5}, Start: start}, true
	}
	start := s.Value(sim.EntropyPoint)
	p := sim.Unpack3(start)
	if max(p[0], p[1], p[2]) < 0.42 {
		start = sim.Pack3([3]float64{0.6, 0.3, 0.1})
	}
	return Question{Target: sim.EntropyPoint, Start: start,
		Msg: sim.Set{Target: sim.EntropyPoint, Value: sim.Pack3([3]float64{1. / 3, 1. / 3, 1. / 3})}}, true
}

// guessed returns the distribution that is guessed.
func (c *Context) guessed() [3]float64 {
	if g := c.UI.Predict.Guess; c.entropy.n == 2 {
		return [3]float64{g, 1 - g, 0}
	}
	return sim.Unpack3(c.UI.Predict.Guess)
}

// entropyAnswer compares the guess with the truth: the difference is that of
// the numbers said.
func (c *Context) entropyAnswer() []byte {
	m := &c.entropy
	g := c.guessed()
	h, most := math.Round(sim.Entropy(g[:m.n])*1e3)/1e3, math.Round(m.most*1e3)/1e3
	key := words.EntropyAnswer3
	if h == most {
		key = words.EntropyExact3
	}
	return c.word(c.byCount(key), c.trimmed(h, 3), c.trimmed(most, 3), c.trimmed(most-h, 3))
}

func (c *Context) entropyGuessGrip() view.Grip {
	m, p := &c.entropy, c.guessed()
	value := c.percent(p[0])
	if m.n == 3 {
		value = c.word(words.EntropySayPoint3, c.weather(0), value, c.weather(1), c.percent(p[1]), c.weather(2), c.percent(p[2]), c.short(sim.Entropy(p[:])))
	}
	return view.Grip{ID: idGuess, Target: GuessTarget, Ink: view.Black, Name: c.word(words.EntropySayGuess), Value: value}
}
