package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
)

// guessBar draws the guess of a class's probability over its column.
func (c *Context) guessBar(col view.Rect, s view.Scale, class int) {
	g := c.guessGrip(class)
	c.b.HollowBar(col, s, c.UI.Predict.Guess, c.guessText(), &g)
}

// guessRow draws the guess in the row of its class, the bar's middle at y.
func (c *Context) guessRow(row view.Rect, s view.Scale, y float64, class int) {
	g := c.guessGrip(class)
	c.b.HollowRowBar(row, s, y, c.UI.Predict.Guess, &g)
}

// guessOver reports whether the guess would cover a number written at y in its
// column; the bar's own number gives way to it then.
func (c *Context) guessOver(y float64, s view.Scale) bool {
	return c.asking() && view.HollowCovers(s.Map(c.UI.Predict.Guess), y)
}

func (c *Context) guessGrip(class int) view.Grip {
	return view.Grip{ID: idGuess, Target: GuessTarget, Ink: view.Black,
		Name: c.word(words.SayGuess, c.name(class)), Value: c.percent(c.UI.Predict.Guess)}
}

// guessText is the guess with its name: "짐작 50.0%".
func (c *Context) guessText() []byte {
	return c.word(words.SoftmaxGuess, c.percent(c.UI.Predict.Guess))
}

// guessAnswer compares the guess with the truth: the difference is that of the numbers
// printed.
func (c *Context) guessAnswer() []byte {
	guess, truth := c.UI.Predict.Guess, min(c.UI.Predict.Truth, below1)
	off := (math.Round(guess*1000) - math.Round(truth*1000)) / 10
	key, off := offBy(off, off == 0, words.SoftmaxAnswerHigh, words.SoftmaxAnswerLow, words.SoftmaxAnswerExact)
	return c.word(key, nil, c.percent(guess), c.percent(truth), c.fixed(off, 1))
}

// offBy returns the text for a number that is off from another, and by how much without
// the sign: high, low, or, where what is printed does not tell them apart, the same.
func offBy(off float64, same bool, high, low, equal words.Key) (text words.Key, by float64) {
	switch {
	case same:
		return equal, max(off, -off)
	case off < 0:
		return low, -off
	}
	return high, off
}
