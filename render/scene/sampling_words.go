package scene

import (
	"softmax/render/words"
	"softmax/sim"
)

// samplingWords is what the picture shows, in words.
func (c *Context) samplingWords() []byte {
	m := &c.sampling
	touched := c.UI.Touched
	switch {
	case touched == sim.SamplingH && !c.UI.Playing:
		return c.needleWords()
	case touched == sim.KnobTarget(sim.SamplingLast) && !c.UI.Playing:
		return c.orderWords()
	case m.draws > 0 && (c.UI.Playing || touched == sim.KnobTarget(sim.SamplingDraws) || touched == sim.NoTarget):
		if m.draws == 1 {
			return c.firstDrawWords()
		}
		return c.tallyWords()
	}
	if k, ok := touched.Knob(); ok && m.draws == 0 && k >= sim.SamplingK && k <= sim.SamplingMin {
		return c.two(c.ruleWords(k), c.keptWords())
	}
	return c.orAgain(c.keptWords(), c.uncertaintyWords())
}

// ruleWords says what a rule does at what it is set to.
func (c *Context) ruleWords(k sim.Knob) []byte {
	rule, v := words.Key(k-sim.SamplingK), c.State.V[k]
	off := sim.RowOf(k).Max
	if k == sim.SamplingMin {
		off = 0
	}
	if v == off {
		return c.word(words.SamplingRuleOff, c.word(words.SamplingTopK+rule), c.trimmed(v, 3))
	}
	return c.word(words.SamplingRuleK+rule, c.trimmed(v, 3))
}

// keptWords says how many words are left, and what the likeliest gets.
func (c *Context) keptWords() []byte {
	m := &c.sampling.m
	if m.Kept() == 1 {
		return c.word(words.SamplingOne, c.nextWord(0))
	}
	from, to := c.percent(m.Full[0]), c.percent(m.P[0])
	change := words.Key(0)
	switch {
	case string(from) == string(to):
		change = 2
	case m.P[0] < m.Full[0]:
		change = 1
	}
	key := words.SamplingSomeUp
	if m.Kept() == nWords {
		key = words.SamplingAllUp
	}
	return c.word(key+change, c.fixed(nWords, 0), c.nextWord(0), from, to, c.fixed(float64(m.Kept()), 0))
}

// uncertaintyWords says what became of the entropy.
func (c *Context) uncertaintyWords() []byte {
	m := &c.sampling.m
	k := sim.Perplexity(m.H)
	from, to := c.about(sim.Perplexity(m.FullH)), c.about(k)
	switch {
	case m.Kept() == 1:
		return c.word(words.SamplingSure)
	case k < 1.05:
		return c.word(words.SoftmaxUncertainOne)
	case string(from) == string(to):
		return c.word(words.SamplingAsMuch, from)
	case m.H < m.FullH:
		return c.word(words.SamplingLess, from, to)
	}
	return c.word(words.SamplingMore, from, to)
}

// firstDrawWords says what the one draw there is gave.
func (c *Context) firstDrawWords() []byte {
	m := &c.sampling
	key := words.SamplingFirstOther
	if m.drawn.last == 0 {
		key = words.SamplingFirstDraw
	}
	if m.m.Kept() == 1 {
		return c.two(c.keptWords(), c.uncertaintyWords())
	}
	return c.word(key, c.nextWord(m.drawn.last), c.percent(m.m.P[m.drawn.last]))
}

// tallyWords says how often the likeliest word came up, and how often it would on average.
func (c *Context) tallyWords() []byte {
	m := &c.sampling
	n, k := c.grouped(float64(m.draws)), m.drawn.count[0]
	p, mean := c.percent(m.m.P[0]), c.trimmed(m.m.P[0]*float64(m.draws), 1)
	switch {
	case m.m.Kept() == 1:
		return c.word(words.SamplingDrawnOnly, n, c.nextWord(0))
	case k == m.draws:
		return c.word(words.SamplingDrawnAll, n, c.nextWord(0), p, mean)
	case k == 0:
		return c.word(words.SamplingDrawnNever, n, c.nextWord(0), p, mean)
	case k == 1:
		return c.word(words.SamplingDrawnOnce, n, c.nextWord(0), p, mean)
	}
	return c.word(words.SamplingDrawn, n, c.nextWord(0), c.grouped(float64(k)), p, mean)
}

// orAgain adds to a sentence a second one: rest, or, where words were drawn, how
// often the likeliest comes up now that the same numbers fall on other shares.
func (c *Context) orAgain(first, rest []byte) []byte {
	m := &c.sampling
	if m.draws == 0 {
		return c.two(first, rest)
	}
	n, k := c.grouped(float64(m.draws)), m.drawn.count[0]
	key := words.SamplingAgain
	switch {
	case m.draws == 1 && k == 1:
		key = words.SamplingAgainThis
	case m.draws == 1:
		return c.two(first, c.word(words.SamplingAgainOther, n, c.nextWord(0), c.nextWord(m.drawn.last)))
	case k == 0:
		key = words.SamplingAgainNever
	case k == 1:
		key = words.SamplingAgainOnce
	}
	return c.two(first, c.word(key, n, c.nextWord(0), c.grouped(float64(k))))
}

// orderWords says what the other order would keep.
func (c *Context) orderWords() []byte {
	m := &c.sampling
	now, other := c.fixed(float64(m.m.Kept()), 0), c.fixed(float64(m.other.Kept()), 0)
	if m.m.Kept() == m.other.Kept() {
		return c.orAgain(c.word(words.SamplingEitherKeeps, now), c.word(words.SamplingOrderNothing))
	}
	key := words.SamplingFirstKeeps
	if c.State.On(sim.SamplingLast) {
		key = words.SamplingLastKeeps
	}
	return c.orAgain(c.word(key, now, other), c.word(words.SamplingOrderDecides))
}

// needleWords says what temperature the entropy has set, and why it goes no further.
func (c *Context) needleWords() []byte {
	m := &c.sampling.m
	least, most := c.State.SamplingAt(sim.MinTemperature), c.State.SamplingAt(sim.MaxTemperature)
	if least.H == most.H {
		return c.word(words.SamplingNeedleStuck, c.nextWord(0))
	}
	t, k := c.State.V[sim.SamplingT], sim.Perplexity(m.H)
	first := c.word(words.SamplingNeedle, c.trimmed(t, 3), c.about(k))
	if k < 1.05 {
		first = c.word(words.SamplingNeedleOne, c.trimmed(t, 3))
	}
	switch {
	case c.UI.Holds(sim.SamplingH) && (t == sim.MinTemperature || t == sim.MaxTemperature):
		return c.two(first, c.word(words.SoftmaxTemperatureEnd, c.short(t)))
	case c.sampling.draws == 0 && least.Kept() == most.Kept():
		return first
	}
	return c.orAgain(first, c.word(words.SamplingNeedleJumps))
}
