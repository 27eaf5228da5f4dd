package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func (c *Context) likelihoodLog(room view.Rect) {
	c.flip(room, idLogSwitch, sim.LogLikelihood, words.LikelihoodLog)
}

// likelihoodStrip draws the question and the examples in one row; in a short box the
// formula at its right, where it has room.
func (c *Context) likelihoodStrip(box view.Rect) {
	box = c.askAtLeft(box, askGap, true)
	c.coinPresets(box, false)
	if !c.likelihood.short || c.Env.Hide&HideFormula != 0 {
		return
	}
	const gap = 16
	for i := range words.Key(3) {
		_, box = box.CutLeft(c.b.ButtonWidth(c.word(words.LikelihoodPreset4+i)) + 6)
	}
	line, log := c.likelihoodLine()
	if log != nil {
		line = c.b.Keep(append(append(append(c.b.Scratch(), line...), ", "...), log...))
	}
	t := view.Type{Size: view.NoteSize, Align: view.End, Ink: view.Muted}
	if c.M.Width(line, t.Size, t.Weight)+gap <= box.W {
		c.b.Text(view.Point{X: box.Right(), Y: box.Centre().Y + 4}, line, t)
	}
}

func (c *Context) likelihoodAskPhone(box view.Rect) {
	c.askAndFlip(box, idLogSwitch, sim.LogLikelihood, words.LikelihoodLog)
}

func (c *Context) likelihoodPresets(box view.Rect) { c.coinPresets(box, true) }

func (c *Context) coinPresets(box view.Rect, fill bool) {
	c.presets(box, idCoinPreset, words.LikelihoodPreset4, sim.ThreeOfFour, 3, fill)
}
