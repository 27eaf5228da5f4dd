package scene

import (
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
