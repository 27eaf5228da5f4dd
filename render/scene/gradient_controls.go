package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func (c *Context) gradientRate(box view.Rect) {
	rate := c.rate(c.State.V[sim.GradientRate])
	g := view.Grip{ID: idRate, Target: sim.KnobTarget(sim.GradientRate), Ink: view.Black,
		Name: c.word(words.GradientRate), Value: c.word(words.GradientSayRateValue, rate)}
	r := sim.RowOf(sim.GradientRate)
	c.b.Slider(box, c.word(words.GradientRate), rate, &g, view.Scale{D0: r.Min, D1: r.Max, Log: true}, c.Shown.V[sim.GradientRate], -1, nil)
}

// rate returns a learning rate as it is read.
func (c *Context) rate(v float64) []byte {
	if v < 0.0995 {
		return c.number(v)
	}
	return c.fixed(v, 2)
}

// gradientPlay draws what takes steps.
func (c *Context) gradientPlay(box view.Rect) {
	back, box := box.CutRight(view.Touch)
	back.X += (view.Touch - view.ButtonHeight) / 2 // what is drawn ends where the box does
	step, play := box.CutLeft((box.W - 8) / 2)
	_, play = play.CutLeft(8)
	play.W -= 2
	c.stepButton(step, sim.GradientSteps, c.word(words.GradientStep))
	c.playButton(play, sim.GradientSteps)
	c.rewindButton(back, sim.GradientSteps)
}

// gradientCount says how far it has gone.
func (c *Context) gradientCount(box view.Rect) {
	m := &c.gradient
	if m.steps == 0 {
		return
	}
	c.b.Fit(view.Point{X: box.X, Y: box.Y + 12}, box.W, c.word(words.GradientCount, c.steps(), c.number(m.first)), view.Type{Size: view.NoteSize, Ink: view.Muted})
}

// steps returns how many steps were taken, in words.
func (c *Context) steps() []byte {
	if n := c.gradient.steps; n != 1 {
		return c.word(words.GradientManySteps, c.ratio(max(n, 1)))
	}
	return c.word(words.GradientOneStep)
}

// gradientLegend names the marks: first the arrow, as long as a push of 1 is.
func (c *Context) gradientLegend(box view.Rect) {
	b := &c.b
	if c.asking() {
		return
	}
	t := view.Type{Size: view.NoteSize, Ink: view.Muted}
	const gap = 12
	y, x := box.Y+box.H/2, box.X
	name := func(k words.Key) {
		x = b.Fit(view.Point{X: x, Y: y + 4.5}, max(box.Right()-x, 1), c.word(k), t).Right() + gap
	}
	has := func(k words.Key) bool { return x+c.M.Width(c.word(k), t.Size, t.Weight) <= box.Right() }
	b.Arrow(view.Point{X: x, Y: y}, view.Point{X: x + pushUnit, Y: y}, pushWidth, pushHead, view.Black)
	x += pushUnit + 6
	name(words.GradientPush)
	b.DashedCircle(view.Point{X: x + 7, Y: y}, 6.5, 1.6, view.Black)
	x += 19
	squared, nudged := c.State.On(sim.GradientSquared), c.State.On(sim.GradientNudge)
	if !squared && !nudged && has(words.GradientNextLong) {
		name(words.GradientNextLong)
	} else {
		name(words.GradientNext)
	}
	switch {
	case squared:
		b.Arrow(view.Point{X: x + 3, Y: y + 8}, view.Point{X: x + 3, Y: y - 8}, squareWidth, squareHead, view.Muted)
		x += 12
		name(words.GradientSquaredLegend)
	case nudged:
		b.Arrow(view.Point{X: x + 4, Y: y + 8}, view.Point{X: x + 4, Y: y - 8}, nudgeWidth, nudgeHead, view.Black)
		x += 14
		name(words.GradientNudgeLegend)
	case has(words.GradientKnee):
		name(words.GradientKnee)
	}
}

// gradientFoot draws the legend, and right of it the switches: in a short box these
// are among the examples.
func (c *Context) gradientFoot(box view.Rect) {
	if c.gradient.short {
		c.gradientLegend(box)
		return
	}
	switches, legend := box.CutRight(c.switchesWidth())
	legend.W -= 16
	c.gradientLegend(legend)
	c.gradientSwitches(switches)
}

// switchesWidth is the room of both switches.
func (c *Context) switchesWidth() float64 {
	return c.toggleWidth(words.GradientSquaredSwitch) + 16 + c.toggleWidth(words.GradientNudgeSwitch)
}

func (c *Context) gradientSwitches(box view.Rect) {
	for i, k := range [...]sim.Knob{sim.GradientSquared, sim.GradientNudge} {
		name := words.GradientSquaredSwitch + words.Key(i)
		room := view.Rect{X: box.X, Y: box.Y, W: c.toggleWidth(name), H: box.H}
		box.X += room.W + 16
		c.flip(room, idSquared+view.ID(i), k, name)
	}
}

func (c *Context) gradientPresets(box view.Rect) { c.lessonChips(box, true) }

// lessonChips draws the examples: as wide as their words, or sharing the room.
func (c *Context) lessonChips(box view.Rect, share bool) {
	c.presets(box, idLesson, words.GradientPresetWrong, sim.ConfidentlyWrong, 3, share)
}

// gradientAsk is the phone's row of the question and the number of classes.
func (c *Context) gradientAsk(box view.Rect) {
	c.classCount(c.askAtLeft(box, 16, c.gradient.more))
}

// gradientClasses draws + and − of a short box one above the other, in place of a
// column more.
func (c *Context) gradientClasses(box view.Rect) {
	if c.Env.Hide&HideClasses != 0 {
		return
	}
	_, box = box.CutTop(box.H/2 - view.Touch)
	plus, box := box.CutTop(view.Touch)
	minus, _ := box.CutTop(view.Touch)
	less, more := c.classButtons()
	less.Icon, more.Icon = view.IconMinus, view.IconPlus
	c.b.Button(minus, less)
	c.b.Button(plus, more)
}

// gradientStrip draws question, examples and the number of classes in one row; in a
// short box, where the switches have no row of their own, those for the number.
func (c *Context) gradientStrip(box view.Rect) {
	gap, side, draw := 14.0, c.classCountWidth(), c.classCount
	if c.gradient.short {
		gap, side, draw = 6, c.switchesWidth(), c.gradientSwitches
	}
	box = c.askAtLeft(box, gap, c.gradient.more) // where no step leads anywhere there is nothing to ask
	right, box := box.CutRight(side)
	draw(right)
	box.W -= gap
	want := 0.0
	for i := range words.Key(3) {
		want += c.b.ButtonWidth(c.word(words.GradientPresetWrong+i)) + 6
	}
	if box.W >= want*0.85 { // narrower, their names could not be read
		c.lessonChips(box, false)
	}
}
