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
	c.presetChips(c.askAtLeft(box), false)
	c.againToggle(again)
}

func (c *Context) toggleWidth(k words.Key) float64 {
	return c.b.ToggleWidth(c.word(k))
}

// askWidth is the room of the question's buttons: that of its longest words,
// so that nothing jumps when it is asked.
func (c *Context) askWidth() float64 {
	if c.Env.Hide&HidePredict != 0 {
		return 0
	}
	return max(c.b.ButtonWidth(c.word(words.Predict)), c.b.ButtonWidth(c.word(words.PredictShow))+6+c.b.ButtonWidth(c.word(words.PredictCancel)))
}

// predictButtons draws the buttons of a question that can always be asked.
func (c *Context) predictButtons(room view.Rect) { c.questionButtons(room, true) }

// questionButtons draws the question's button, off where there is nothing to ask, or,
// once it is asked, "show" and "cancel".
func (c *Context) questionButtons(room view.Rect, ok bool) {
	if c.Env.Hide&HidePredict != 0 {
		return
	}
	if c.UI.Predict.Stage != Asked {
		c.b.Button(room, view.Button{ID: idPredict, Text: c.word(words.Predict), Act: view.Act{Verb: view.VerbPredict}, Off: !ok})
		return
	}
	show := c.word(words.PredictShow)
	a, rest := room.CutLeft(c.b.ButtonWidth(show))
	c.b.Button(a, view.Button{ID: idPredict, Text: show, Main: true, Act: view.Act{Verb: view.VerbPredict}})
	_, rest = rest.CutLeft(6)
	c.b.Button(rest, view.Button{ID: idCancel, Text: c.word(words.PredictCancel), Act: view.Act{Verb: view.VerbCancel}})
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

// softmaxClasses draws how many classes there are, with − and +.
func (c *Context) softmaxClasses(box view.Rect) {
	if c.Env.Hide&HideClasses != 0 {
		return
	}
	text := c.word(words.ClassesName, c.fixed(float64(c.State.N), 0))
	y := box.Centre().Y + view.SmallSize*0.36
	c.b.Text(view.Point{X: box.X, Y: y}, text, view.Type{Size: view.SmallSize + 0.5, Weight: view.SemiBold, Ink: view.Black})
	box.W += (view.Touch - view.ButtonHeight) / 2 // what is drawn ends where the box does
	plus, box := box.CutRight(view.Touch)
	minus, _ := box.CutRight(view.Touch)
	c.b.Button(minus, view.Button{ID: idRemove, Icon: view.IconMinus, Name: c.word(words.ClassRemove), Off: c.State.N <= sim.MinClasses,
		Act: view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgRemoveClass, Arg: c.State.N - 1}}})
	c.b.Button(plus, view.Button{ID: idAdd, Icon: view.IconPlus, Name: c.word(words.ClassAdd), Off: c.State.N >= sim.MaxClasses,
		Act: view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgAddClass}}})
}

// softmaxPrinciple says, once, what the picture does not promise.
func (c *Context) softmaxPrinciple(box view.Rect) {
	c.b.Fit(view.Point{X: box.X, Y: box.Y + 14}, box.W, c.word(words.SoftmaxPrinciple), view.Type{Size: view.NoteSize, Ink: view.Muted})
}
