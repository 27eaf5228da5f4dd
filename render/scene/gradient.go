package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The gradient scene: with cross-entropy after softmax, the gradient for the
// logits is p − y.

// The scene's zones. Those of a class are followed by those of the next classes;
// a label's and those of the number of classes are in classes.go.
const (
	idPushBar    = idScene
	idPushLogit  = idScene + 0x10
	idPushChip   = idScene + 0x40
	idPushTarget = idScene + 0x60
	idLossPoint  = idScene + 0x70 + iota - 4
	idRate
	idSquared
	idNudge
	idNames
	idLesson = idScene + 0x80
)

// askGradient asks for the answer's probability after one step.
func askGradient(s *sim.State) (Question, bool) {
	next, ok := s.Next(sim.GradientSteps)
	t := sim.GradientP + sim.Target(s.Answer())
	start, truth := s.Value(t), next.Value(t)
	if d := start - truth; d*d < 0.03*0.03 { // a start at the answer would be one
		if start = 0.5; truth > 0.4 && truth < 0.6 {
			start = 0.25
		}
	}
	return Question{Target: t, Msg: sim.Set{Target: sim.KnobTarget(sim.GradientSteps), Value: s.V[sim.GradientSteps] + 1}, Start: start}, ok
}

// The heights of the scene's pieces.
const (
	gradientRow      = 56
	gradientRowLeast = 47
	gradientPhone    = 404
	gradientLow      = 268 // the least beside the loss
	gradientShort    = 244 // in a short box
	gradientWide     = 476
	gradientDesk     = 490
	gradientLoss     = 152 // the loss on the phone
	gradientFeet     = 32
)

func gradientHeights(width float64, n int, rows bool) (least, want float64) {
	switch {
	case rows:
		return float64(n)*gradientRowLeast + rowsHead, float64(n)*gradientRow + rowsHead
	case width < view.ColumnWidth:
		return 300, gradientPhone
	case width < view.DesktopWidth:
		return gradientLow, gradientWide
	}
	return gradientLow, gradientDesk
}

// gradientLayout is what the scene is made of, from above.
func gradientLayout(width float64, n int, rows bool) layout {
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).gradientWords) }
	least, want := gradientHeights(width, n, rows)
	if width < view.ColumnWidth {
		return layoutOf(
			part{view.Part{Least: 3 * sentenceLeadPhone, Want: 4 * sentenceLeadPhone}, say},
			part{view.Part{Least: least, Want: want, Grow: 1}, (*Context).gradientPicture},
			part{view.Part{Least: gradientFeet - 4, Want: gradientFeet}, (*Context).gradientLegend},
			part{view.Part{Least: 124, Want: gradientLoss}, (*Context).gradientLossPhone},
			part{view.Part{Least: 56, Want: 62}, (*Context).gradientRate},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).gradientPlay},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 2}, (*Context).gradientSwitches},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 3}, (*Context).gradientPresets},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 4}, (*Context).gradientAsk},
			part{view.Part{Least: 38, Want: 42, Drop: 5, Said: true}, (*Context).gradientFormula},
			part{view.Part{Least: 8, Want: 12}, nil},
		)
	}
	return layoutOf(
		part{view.Part{Least: 2*sentenceLeading + 4, Want: 2*sentenceLeading + 6}, say},
		part{view.Part{Least: max(least, gradientLow), Want: max(want, gradientWide), Grow: 1}, (*Context).gradientMain},
		part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 2}, (*Context).gradientFoot},
		part{view.Part{Least: view.Touch, Want: view.Touch + 6, Drop: 1}, (*Context).gradientStrip},
		part{view.Part{Least: 24, Want: 26, Drop: 3, Said: true}, (*Context).gradientFormula},
		part{view.Part{Least: 8, Want: 12}, nil},
	)
}

func viewGradient(c *Context) {
	c.computeGradient()
	box, rest, phone := c.open(words.GradientTitle, words.GradientTitleShort)
	rows := c.inRows(gradientRowLeast)
	l := gradientLayout(c.Box.X, c.State.N, rows)
	parts := l.list()
	if phone {
		c.lay(box, rest, parts)
		return
	}
	need := c.heights(rest, parts)
	if c.gradient.short = parts[2].H == 0; c.gradient.short { // the switches go where the number of classes was, and that beside the columns
		least, _ := gradientHeights(c.Box.X, c.State.N, rows)
		parts[1].Least, parts[2].Least, parts[2].Want = max(least-gradientLow+gradientShort, gradientShort), 22, 22
		need = c.heights(rest, parts)
	}
	c.b.Require(rest.Y + need)
	c.column(rest, parts)
	c.tools(box)
}

// gradientMain draws the classes, and beside them the loss.
func (c *Context) gradientMain(box view.Rect) {
	panel, left := box.CutRight(panelWidth(c.Box.X))
	if c.gradient.short {
		var classes view.Rect
		if classes, left = left.CutRight(view.Touch); c.inRows(gradientRowLeast) {
			left.W -= 8
		}
		c.gradientClasses(classes)
	}
	c.gradientPicture(left)
	panel.X, panel.W, panel.H = panel.X+22, panel.W-22, min(panel.H, gradientDesk+20)
	c.gradientPanel(panel)
}

func (c *Context) gradientPicture(box view.Rect) {
	if c.inRows(gradientRowLeast) {
		c.gradientRows(box)
		return
	}
	c.gradientColumns(box)
}

// showsNext reports whether the bars' next ends are drawn: beside the outlines of
// the press, or of a guess, they would be one line too many.
func (c *Context) showsNext() bool { return c.UI.Predict.Stage == NotAsked && !c.gradient.hasGhost }
