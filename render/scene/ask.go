package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// askGap is what the other buttons of a wide row stand off from the question.
const askGap = 14

// askWidth is the room of the question's buttons: that of its longest words,
// so that nothing jumps when it is asked. Where an author leaves questions out it is
// none.
func (c *Context) askWidth() float64 {
	if c.Env.Hide&HidePredict != 0 {
		return 0
	}
	return max(c.b.ButtonWidth(c.word(words.Predict)), c.b.ButtonWidth(c.word(words.PredictShow))+6+c.b.ButtonWidth(c.word(words.PredictCancel)))
}

// asking reports whether a question is open: what would answer it must not be seen.
func (c *Context) asking() bool { return c.UI.Predict.Stage == Asked }

// predictButtons draws the buttons of a question that can always be asked.
func (c *Context) predictButtons(room view.Rect) { c.questionButtons(room, true) }

// questionButtons draws the question's button, off where there is nothing to ask, or,
// once it is asked, "show" and "cancel".
func (c *Context) questionButtons(room view.Rect, ok bool) {
	if c.Env.Hide&HidePredict != 0 {
		return
	}
	if !c.asking() {
		c.b.Button(room, view.Button{ID: idPredict, Text: c.word(words.Predict), Act: view.Act{Verb: view.VerbPredict}, Off: !ok})
		return
	}
	show := c.word(words.PredictShow)
	a, rest := room.CutLeft(c.b.ButtonWidth(show))
	c.b.Button(a, view.Button{ID: idPredict, Text: show, Main: true, Act: view.Act{Verb: view.VerbPredict}})
	_, rest = rest.CutLeft(6)
	c.b.Button(rest, view.Button{ID: idCancel, Text: c.word(words.PredictCancel), Act: view.Act{Verb: view.VerbCancel}})
}

// askAtLeft draws the question at the left of a row of buttons, off where there is
// nothing to ask, and returns what the others have, so far beside it.
func (c *Context) askAtLeft(box view.Rect, gap float64, ok bool) (rest view.Rect) {
	ask, rest := box.CutLeft(c.askWidth())
	c.questionButtons(ask, ok)
	_, rest = rest.CutLeft(gap)
	return rest
}

// askAndFlip draws the question at the left of a row, and a knob's switch at its right.
func (c *Context) askAndFlip(box view.Rect, id view.ID, k sim.Knob, text words.Key) {
	toggle, box := box.CutRight(c.toggleWidth(text))
	c.askAtLeft(box, 0, true)
	c.flip(toggle, id, k, text)
}
