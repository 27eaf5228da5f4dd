package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func (c *Context) likelihoodLog(room view.Rect) {
	c.flip(room, idLogSwitch, sim.LogLikelihood, words.LikelihoodLog)
}

// likelihoodStrip draws the question and the examples in one row.
func (c *Context) likelihoodStrip(box view.Rect) {
	c.coinPresets(c.askAtLeft(box, askGap, true), false)
}

func (c *Context) likelihoodAskPhone(box view.Rect) {
	c.askAndFlip(box, idLogSwitch, sim.LogLikelihood, words.LikelihoodLog)
}

func (c *Context) likelihoodPresets(box view.Rect) { c.coinPresets(box, true) }

func (c *Context) coinPresets(box view.Rect, fill bool) {
	c.presets(box, idCoinPreset, words.LikelihoodPreset4, sim.ThreeOfFour, 3, fill)
}
