package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// softmaxSentence draws the live sentence. On the picture a long label is
// shortened; what is said has it in full.
func (c *Context) softmaxSentence(room view.Rect) {
	c.sentence(room, (*Context).softmaxWords)
}

// softmaxWords is what the picture shows, in words.
func (c *Context) softmaxWords() []byte {
	switch c.UI.Predict.Stage {
	case Asked:
		key := words.SoftmaxAsk
		if askDown(c.State) {
			key = words.SoftmaxAskDown
		}
		return c.word(key, c.called(asked))
	case Shown:
		return c.guessAnswer()
	}
	if end := c.endWords(); end != nil {
		return c.two(c.leaderWords(), end)
	}
	if c.State.On(sim.Again) {
		return c.againWords()
	}
	if c.softmax.ties == c.softmax.n {
		return c.leaderWords()
	}
	return c.two(c.leaderWords(), c.uncertainWords())
}

// leaderWords says who leads, and by how much.
func (c *Context) leaderWords() []byte {
	m := &c.softmax
	share := c.percent(m.p[m.leader])
	switch {
	case m.ties == m.n && m.n == 2:
		return c.word(words.SoftmaxLevelBoth, share)
	case m.ties == m.n:
		return c.word(words.SoftmaxLevel, c.fixed(float64(m.n), 0), share)
	case m.ties == 2:
		return c.word(words.SoftmaxTie2, c.called(m.leader), share, c.called(m.second))
	case m.ties > 2:
		return c.word(words.SoftmaxTieMany, c.called(m.leader), share, c.fixed(float64(m.ties-1), 0), c.fixed(float64(m.ties), 0))
	case m.p[m.second] < 1e-6:
		return c.word(words.SoftmaxCertain, c.called(m.leader), share)
	}
	ratio := m.p[m.leader] / m.p[m.second]
	if ratio < 1.05 {
		return c.word(words.SoftmaxAlmostLevel, c.called(m.leader), share, c.called(m.second))
	}
	times := c.ratio(ratio)
	if string(times) == "2" {
		return c.word(words.SoftmaxTwice, c.called(m.leader), share, c.called(m.second))
	}
	return c.word(words.SoftmaxLeader, c.called(m.leader), share, c.called(m.second), times)
}

// uncertainWords says how uncertain the choice is.
func (c *Context) uncertainWords() []byte {
	k := sim.Perplexity(c.softmax.h)
	if k < 1.05 {
		return c.word(words.SoftmaxUncertainOne)
	}
	options := c.about(k)
	if string(options) == "2" {
		return c.word(words.SoftmaxUncertainTwo)
	}
	return c.word(words.SoftmaxUncertain, options)
}

// endWords says why a handle that is held goes no further; nil where none is at its end.
func (c *Context) endWords() []byte {
	for _, t := range c.UI.Held {
		if t == sim.NeedleH || t == sim.Effective {
			if c.softmax.ties == c.softmax.n {
				return c.word(words.SoftmaxNoTemperature)
			}
			if v := c.State.V[sim.Temperature]; v == sim.MinTemperature || v == sim.MaxTemperature {
				return c.word(words.SoftmaxTemperatureEnd, c.short(v))
			}
		}
		if i, ok := t.Bar(); ok && i < c.softmax.n {
			if z := c.State.V[int(sim.Z0)+i]; z == sim.MaxLogit || z == -sim.MaxLogit {
				return c.word(words.SoftmaxLogitEnd, c.called(i), c.signed(z))
			}
		}
	}
	return nil
}

// againWords says what the second softmax does.
func (c *Context) againWords() []byte {
	m := &c.softmax
	if m.ties == m.n {
		return c.word(words.SoftmaxAgainSame)
	}
	once, twice := c.percent(m.p[m.leader]), c.percent(m.again[m.leader])
	if string(once) == string(twice) {
		return c.word(words.SoftmaxAgainAlmost)
	}
	return c.word(words.SoftmaxAgainSentence, c.called(m.leader), once, twice)
}
