package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// softmaxStrip draws the buttons in one row: the question, the examples, and
// the second softmax.
func (c *Context) softmaxStrip(box view.Rect) {
	again, box := box.CutRight(c.toggleWidth(words.AgainName))
	c.presetChips(c.askAtLeft(box, askGap, true), false)
	c.againToggle(again)
}

// presetChips draws the examples: as wide as their words, or sharing the room.
func (c *Context) presetChips(box view.Rect, share bool) {
	c.presets(box, idPreset, words.PresetOneHot, sim.OneHot, sim.NPresets, share)
}

func (c *Context) againToggle(room view.Rect) { c.flip(room, idAgain, sim.Again, words.AgainName) }

// softmaxAsk is the phone's row of the question and the second softmax.
func (c *Context) softmaxAsk(box view.Rect) {
	c.askAndFlip(box, idAgain, sim.Again, words.AgainName)
}

// softmaxPresets is the phone's row of examples.
func (c *Context) softmaxPresets(box view.Rect) { c.presetChips(box, true) }

// softmaxPrinciple says, once, what the picture does not promise.
func (c *Context) softmaxPrinciple(box view.Rect) {
	c.b.Fit(view.Point{X: box.X, Y: box.Y + 14}, box.W, c.word(words.SoftmaxPrinciple), view.Type{Size: view.NoteSize, Ink: view.Muted})
}
