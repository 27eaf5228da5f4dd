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
	ask, box := box.CutLeft(c.askWidth())
	c.predictButtons(ask)
	_, box = box.CutLeft(14)
	c.coinPresets(box, false)
}

func (c *Context) likelihoodAskPhone(box view.Rect) {
	log, box := box.CutRight(c.toggleWidth(words.LikelihoodLog))
	ask, _ := box.CutLeft(c.askWidth())
	c.predictButtons(ask)
	c.likelihoodLog(log)
}

func (c *Context) likelihoodPresets(box view.Rect) { c.coinPresets(box, true) }

func (c *Context) coinPresets(box view.Rect, fill bool) {
	var vs [3]view.Button
	for i := range vs {
		vs[i] = view.Button{ID: idCoinPreset + view.ID(i), Text: c.word(words.LikelihoodPreset4 + words.Key(i)), Act: apply(sim.ThreeOfFour + sim.Preset(i))}
	}
	c.examples(box, vs[:], fill)
}
