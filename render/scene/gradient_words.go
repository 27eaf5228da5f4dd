package scene

import (
	"bytes"
	"math"

	"softmax/render/words"
	"softmax/sim"
)

// gradientWords is what the picture shows, in words.
func (c *Context) gradientWords() []byte {
	m, d := &c.gradient, &c.gradient.now
	switch c.UI.Predict.Stage {
	case Asked:
		return c.word(words.GradientAsk, c.called(m.answer))
	case Shown:
		return c.guessAnswer()
	}
	if end := c.gradientEnd(); end != nil {
		return end
	}
	switch {
	case c.State.On(sim.GradientNudge):
		return c.word(words.GradientNudged, c.called(m.subject), c.short(m.slopes[m.subject]))
	case m.steps > 0:
		return c.descentWords()
	case c.State.On(sim.GradientSquared):
		return c.squareWords()
	case m.soft:
		return c.softWords()
	case !m.more:
		return c.word(words.GradientStuck, c.called(m.answer), c.percent(d.p[m.answer]))
	}
	p, lacks := c.percent(d.p[m.answer]), c.lack(-d.g[m.answer])
	switch {
	case d.p[m.answer] >= 0.9:
		return c.word(words.GradientNear, c.called(m.answer), p, lacks)
	case m.n == 2:
		return c.word(words.GradientLacksTwo, c.called(m.answer), p, lacks)
	}
	return c.word(words.GradientLacks, c.called(m.answer), p, lacks)
}

// gradientEnd says why a handle that is held goes no further; nil where none is at
// its end.
func (c *Context) gradientEnd() []byte {
	for _, t := range c.UI.Held {
		i := -1
		if first, class, ok := t.Probability(); ok && first == sim.GradientZ {
			i = class
		} else if k, ok := t.Knob(); ok && k >= sim.GradientZ && k < sim.GradientZ+sim.MaxClasses {
			i = int(k - sim.GradientZ)
		}
		if i < 0 || i >= c.gradient.n {
			continue
		}
		if z := c.gradient.now.z[i]; z == sim.MaxLogit || z == -sim.MaxLogit {
			return c.word(words.SoftmaxLogitEnd, c.called(i), c.signed(z))
		}
	}
	return nil
}

// descentWords says what the steps so far have done.
func (c *Context) descentWords() []byte {
	m, d := &c.gradient, &c.gradient.now
	var said []byte
	switch {
	case m.steps == sim.RowOf(sim.GradientSteps).Max:
		said = c.word(words.GradientMost, c.ratio(m.steps))
	case m.soft:
		said = c.word(words.GradientAfterSoft, c.steps())
	default:
		said = c.word(words.GradientAfter, c.called(m.answer), c.percent(d.p[m.answer]), c.steps())
	}
	from, to := c.short(m.first), c.short(d.loss)
	key := words.GradientFell
	switch {
	case bytes.Equal(from, to):
		key = words.GradientSame
	case d.loss > m.first:
		key = words.GradientRose
	}
	said = c.two(said, c.word(key, from, to))
	if m.soft && key != words.GradientRose {
		floor := c.short(m.least)
		if bytes.Equal(floor, to) {
			return c.two(said, c.word(words.GradientAtFloor))
		}
		said = c.two(said, c.word(words.GradientFloor, floor))
	}
	return said
}

// squareWords compares the push of the squared error on the answer.
func (c *Context) squareWords() []byte {
	m, d := &c.gradient, &c.gradient.now
	var g [sim.MaxClasses]float64
	sim.SquaredErrorGradient(g[:0], d.z[:m.n], d.y[:m.n], 1)
	square, cross := c.lack(math.Abs(g[m.answer])), c.lack(math.Abs(d.g[m.answer]))
	key := words.GradientSquare
	if !m.soft && d.p[m.answer] < 0.05 {
		for _, p := range d.p[:m.n] {
			if p > 0.8 {
				key = words.GradientSquareDead
			}
		}
	}
	return c.word(key, c.called(m.answer), square, cross)
}

// softWords says what of the loss stays, and who is pushed the most.
func (c *Context) softWords() []byte {
	m, d := &c.gradient, &c.gradient.now
	up, down := 0, 0
	for i, g := range d.g[:m.n] {
		if g < d.g[up] {
			up = i
		}
		if g > d.g[down] {
			down = i
		}
	}
	if d.g[down] < 5e-5 {
		return c.word(words.GradientSoftRest, c.short(d.loss))
	}
	return c.word(words.GradientSoft, c.short(d.loss), c.short(m.least), c.called(up), c.called(down))
}
