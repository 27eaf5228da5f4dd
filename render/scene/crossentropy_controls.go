package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// crossButtons draws the question, two examples and the switch of the see-saw.
func (c *Context) crossButtons(box view.Rect) {
	box = c.askAtLeft(box, askGap, true)
	c.crossPresets(c.flipAtRight(box, idSeeSaw, sim.SeeSaw, words.CrossSwap))
}

func (c *Context) crossAskPhone(box view.Rect) {
	c.crossPresets(c.askAtLeft(box, 8, true))
}

func (c *Context) crossSwitchPhone(box view.Rect) {
	room, _ := box.CutLeft(c.toggleWidth(words.CrossSwap))
	c.flip(room, idSeeSaw, sim.SeeSaw, words.CrossSwap)
}

func (c *Context) crossPresets(box view.Rect) {
	if c.asking() {
		return // one of them is the answer
	}
	vs := [...]view.Button{
		{ID: idBeliefPreset, Text: c.word(words.CrossSameButton), Act: set(sim.BeliefPoint, sim.Pack3(c.entropy.p))},
		{ID: idBeliefPreset + 1, Text: c.word(words.CrossNothing, c.weather(0)), Act: set(sim.ShareOf(sim.BeliefQ), 0)},
	}
	c.examples(box, vs[:], false)
}
