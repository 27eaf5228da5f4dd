package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// A step is one row of the way from logit to probability.
type step uint8

const (
	stepLogit step = iota
	stepExp
	stepDivide
	stepShare
	stepAgain // what a second softmax makes of the shares
	nSteps
)

// softmaxSteps draws under each bar its label and the steps from its logit to
// its probability, to be read downwards: z, e^z, ÷ Σ, p. Where all have no room
// the others stand at the handle and the bar.
func (c *Context) softmaxSteps(box view.Rect, label float64, steps []step) {
	names, table := box.CutTop(label)
	for i := range c.softmax.n {
		c.classLabel(names.Column(i, c.softmax.n), i)
	}
	for i, s := range steps {
		c.stepRow(table.Line(i, len(steps)), s)
	}
}

// The steps that are shown: all, and where few have room; and the same with the
// second softmax, whose row takes its room from the others.
var (
	allSteps      = [...]step{stepLogit, stepExp, stepDivide, stepShare, stepAgain}
	fewSteps      = [...]step{stepExp, stepDivide}
	fewStepsAgain = [...]step{stepExp, stepAgain}
)

// stepsShown returns the steps to show, where all have room or not.
func (c *Context) stepsShown(room bool) []step {
	again := c.State.On(sim.Again)
	switch {
	case room && again:
		return allSteps[:]
	case room:
		return allSteps[:stepAgain]
	case again:
		return fewStepsAgain[:]
	}
	return fewSteps[:]
}

func (c *Context) stepRow(row view.Rect, s step) {
	b, m := &c.b, &c.softmax
	base := row.Y + row.H/2 + 4
	t := view.Type{Size: view.ColumnSize(view.NoteSize, row.W/float64(m.n)), Align: view.Middle, Ink: view.Muted}
	head := t
	head.Size = view.NoteSize
	head.Align = view.End
	b.Fit(view.Point{X: row.X - 8, Y: base}, axisWidth-6, c.stepName(s), head)
	if s == stepShare || s == stepAgain {
		t.Weight, t.Ink = view.SemiBold, view.Black
	}
	if s == stepDivide {
		divide := c.sumText() // the same for all
		if row.W/float64(m.n) >= view.Touch {
			divide = c.word(words.RowDivide, divide)
		}
		for i := range m.n {
			b.Fit(view.Point{X: row.Column(i, m.n).Centre().X, Y: base}, row.W/float64(m.n)-4, divide, t)
		}
		return
	}
	for i := range m.n {
		col := row.Column(i, m.n)
		b.Fit(view.Point{X: col.Centre().X, Y: base}, col.W-4, c.stepValue(s, i), t)
	}
}

func (c *Context) stepName(s step) []byte {
	switch s {
	case stepLogit:
		return c.word(words.RowLogit)
	case stepExp:
		return c.expName()
	case stepDivide:
		return c.word(words.RowDivide, c.bytes("Σ"))
	case stepAgain:
		return c.word(words.RowAgain)
	}
	return c.word(words.RowShare)
}

func (c *Context) stepValue(s step, i int) []byte {
	switch s {
	case stepLogit:
		return c.logit(c.State.V[int(sim.Z0)+i])
	case stepExp:
		return c.expText(i)
	case stepAgain:
		return c.percent(c.softmax.again[i])
	}
	return c.percent(c.softmax.p[i])
}

// expName is what the second step is called.
func (c *Context) expName() []byte {
	switch shifted := c.shifted(); {
	case c.State.V[sim.Temperature] == 1 && shifted:
		return c.word(words.RowExpShifted)
	case c.State.V[sim.Temperature] == 1:
		return c.word(words.RowExp)
	case shifted:
		return c.word(words.RowExpTShifted)
	}
	return c.word(words.RowExpT)
}

// classLabel draws the name of class i in its column, a field to rename it.
func (c *Context) classLabel(room view.Rect, i int) {
	t := view.Type{Size: view.ColumnSize(view.BodySize, room.W), Weight: view.SemiBold, Align: view.Middle, Ink: view.Black}
	c.label(room, view.Point{X: room.Centre().X, Y: room.Y + room.H/2 + 6}, i, t)
}
