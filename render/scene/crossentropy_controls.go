package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// crossButtons draws the question, two examples and the switch of the see-saw.
func (c *Context) crossButtons(box view.Rect) {
	box = c.askAtLeft(box)
	w := c.toggleWidth(words.CrossSwap)
	swap, box := box.CutRight(w)
	c.crossSwitch(swap)
	c.crossPresets(box)
}

func (c *Context) crossAskPhone(box view.Rect) {
	ask, rest := box.CutLeft(c.askWidth())
	c.predictButtons(ask)
	_, rest = rest.CutLeft(8)
	c.crossPresets(rest)
}

func (c *Context) crossSwitchPhone(box view.Rect) {
	room, _ := box.CutLeft(c.toggleWidth(words.CrossSwap))
	c.crossSwitch(room)
}

func (c *Context) crossSwitch(room view.Rect) { c.flip(room, idSeeSaw, sim.SeeSaw, words.CrossSwap) }

func (c *Context) crossPresets(box view.Rect) {
	if c.UI.Predict.Stage == Asked {
		return // one of them is the answer
	}
	vs := [...]view.Button{
		{ID: idBeliefPreset, Text: c.word(words.CrossSameButton), Act: set(sim.BeliefPoint, sim.Pack3(c.entropy.p))},
		{ID: idBeliefPreset + 1, Text: c.word(words.CrossNothing, c.weather(0)), Act: set(sim.ShareOf(sim.BeliefQ), 0)},
	}
	c.examples(box, vs[:], false)
}
