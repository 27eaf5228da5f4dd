package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// entropyButtons draws the question, the number of choices and the examples.
func (c *Context) entropyButtons(box view.Rect) {
	box = c.askAtLeft(box, askGap, true)
	choices, box := box.CutLeft(c.choicesWidth())
	c.choicesButtons(choices)
	_, box = box.CutLeft(14)
	box.W = min(box.W, 330)
	c.entropyPresets(box)
}

func (c *Context) entropyAskPhone(box view.Rect) {
	rest := c.askAtLeft(box, 8, true)
	choices, _ := rest.CutRight(min(c.choicesWidth(), rest.W))
	c.choicesButtons(choices)
}

func (c *Context) choicesWidth() float64 {
	if c.Env.Hide&HideClasses != 0 {
		return 0
	}
	return c.b.ButtonWidth(c.word(words.EntropyChoices3)) + c.b.ButtonWidth(c.word(words.EntropyChoices2)) - 16
}

func (c *Context) choicesButtons(room view.Rect) {
	if c.Env.Hide&HideClasses != 0 {
		return
	}
	two := c.entropy.n == 2
	pair := sim.KnobTarget(sim.EntropyPair)
	name := c.word(words.EntropyChoicesName)
	a, b := c.word(words.EntropyChoices2), c.word(words.EntropyChoices3)
	vs := [...]view.Button{
		{ID: idChoices, Text: a, Name: a, On: two, Act: set(pair, 1), Group: groupUnits, Groups: name},
		{ID: idChoicesLast, Text: b, Name: b, On: !two, Act: set(pair, 0), Group: groupUnits, Groups: name},
	}
	c.b.Segments(room, vs[:])
}

// entropyPresets draws the examples, and the button that hands the
// probabilities on. The first of them is the answer to the question.
func (c *Context) entropyPresets(box view.Rect) {
	vs := [...]view.Button{
		{ID: idEntropyPreset, Text: c.word(words.EntropyAllEqual), Act: apply(sim.AllEqual)},
		{ID: idEntropyPreset + 1, Text: c.word(words.EntropyNearlySure), Act: apply(sim.NearlySure)},
		{ID: idTurn, Text: c.word(words.EntropyTurn), Act: set(sim.EntropyTurn, 1)},
	}
	from := 0
	if c.asking() {
		from = 1
	}
	c.examples(box, vs[from:], true)
}
