package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The gradient scene: with cross-entropy after softmax, the gradient for the
// logits is p − y.

// The scene's zones. Those of a class are followed by those of the next classes;
// a label's (idLabel) and those of the number of classes are softmax's.
const (
	idPushBar    = idScene
	idPushLogit  = idScene + 0x10
	idPushChip   = idScene + 0x40
	idPushTarget = idScene + 0x60
	idLossPoint  = idScene + 0x70 + iota - 4
	idRate
	idSquared
	idNudge
	idLesson = idScene + 0x80
)

// A descentPoint is where a descent stands, and where one step leads.
type descentPoint struct {
	z, y, p, g  [sim.MaxClasses]float64 // g is p − y
	next, nextP [sim.MaxClasses]float64
	loss        float64
	nextLoss    float64
}

// A gradientScene is what the scene computes once a frame.
type gradientScene struct {
	n        int
	now      descentPoint // of the State
	shown    descentPoint // of the shapes
	ghost    descentPoint // at the press
	hasGhost bool
	square   [sim.MaxClasses]float64 // the push of the squared error, as the shapes have it
	slopes   [sim.MaxClasses]float64 // ∂p_i/∂z of the subject, as they are printed
	arrows   [sim.MaxClasses]float64 // the same, of the shapes
	answer   int                     // the class with the most of y
	subject  int                     // the class touched last, else the answer
	soft     bool                    // y is shared out
	more     bool                    // a step leads somewhere
	steps    float64
	first    float64 // the loss at the start
	least    float64 // H(y)
}

func (d *descentPoint) fill(s *sim.State, n int) {
	z, y := s.LogitsOf(sim.GradientZ), d.y[:n]
	copy(d.z[:], z)
	s.Parts(y, sim.GradientY)
	sim.Softmax(d.p[:0], z, 1)
	for i := range n {
		d.p[i] = min(d.p[i], below1)
	}
	sim.CrossEntropyGradient(d.g[:0], z, y, 1)
	d.loss = sim.CrossEntropyLoss(z, y, 1)
	copy(d.next[:], z)
	sim.Descend(d.next[:n], d.g[:n], s.V[sim.GradientRate])
	sim.Softmax(d.nextP[:0], d.next[:n], 1)
	d.nextLoss = sim.CrossEntropyLoss(d.next[:n], y, 1)
}

func (c *Context) computeGradient() {
	m, s := &c.gradient, c.State
	m.n = s.N
	m.now.fill(s, m.n)
	m.shown.fill(c.Shown, m.n)
	if m.hasGhost = c.UI.HasGhost && c.UI.Ghost.N == m.n; m.hasGhost {
		m.ghost.fill(&c.UI.Ghost, m.n)
	}
	d := &m.shown
	sim.SquaredErrorGradient(m.square[:0], d.z[:m.n], d.y[:m.n], 1)
	m.answer = s.Answer()
	m.soft = m.now.y[m.answer] < 1
	m.least = sim.Entropy(m.now.y[:m.n])
	m.subject = m.answer
	t := c.UI.Touched
	if k, ok := t.Share(); ok && k >= sim.GradientY && int(k) < int(sim.GradientY)+m.n {
		m.subject = int(k - sim.GradientY)
	} else if k, ok := t.Knob(); ok && k >= sim.GradientZ && int(k) < int(sim.GradientZ)+m.n {
		m.subject = int(k - sim.GradientZ)
	} else if first, i, ok := t.Probability(); ok && first == sim.GradientZ && i < m.n {
		m.subject = i
	}
	var jacobian [sim.MaxClasses * sim.MaxClasses]float64
	sim.SoftmaxJacobian(jacobian[:0], d.p[:m.n], 1)
	copy(m.arrows[:m.n], jacobian[m.subject*m.n:])
	sim.SoftmaxJacobian(jacobian[:0], m.now.p[:m.n], 1)
	copy(m.slopes[:m.n], jacobian[m.subject*m.n:])
	m.settleSlopes()
	_, m.more = s.Next(sim.GradientSteps)
	m.steps = s.V[sim.GradientSteps]
	m.first = sim.CrossEntropyLoss(s.Start[:m.n], m.now.y[:m.n], 1)
}

// settleSlopes rounds the slopes of the others to what is printed, so that all that
// is printed sums to 0: where it does not, those furthest from theirs give way.
// Those too small for three decimals keep their own digits.
func (m *gradientScene) settleSlopes() {
	const unit = 1000
	var off [sim.MaxClasses]float64
	sum := math.Round(m.slopes[m.subject] * unit)
	for i, v := range m.slopes[:m.n] {
		if i != m.subject && v <= -0.5/unit {
			m.slopes[i] = math.Round(v*unit) / unit
			off[i] = v*unit - math.Round(v*unit)
			sum += math.Round(v * unit)
		}
	}
	for range m.n {
		at := -1
		for i, d := range off[:m.n] {
			if d*sum < 0 && (at < 0 || d*sum < off[at]*sum) {
				at = i
			}
		}
		if sum == 0 || at < 0 {
			return
		}
		by := math.Copysign(1, sum)
		m.slopes[at] -= by / unit
		off[at], sum = 0, sum-by
	}
}

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
	gradientWide     = 476
	gradientDesk     = 490
	gradientLoss     = 152 // the loss on the phone
	gradientFeet     = 32
)

func gradientHeights(width float64, n int) (least, want float64) {
	switch {
	case rowsAt(width, n):
		return float64(n)*gradientRowLeast + rowsHead, float64(n)*gradientRow + rowsHead
	case width < view.ColumnWidth:
		return 300, gradientPhone
	case width < view.DesktopWidth:
		return 286, gradientWide
	}
	return 286, gradientDesk
}

func gradientHeight(width float64, n int) float64 {
	_, want := gradientHeights(width, n)
	if width < view.ColumnWidth {
		return headerHeight + 4*sentenceLeadPhone + want + gradientFeet + gradientLoss + 4*view.Touch + 62 + 42 + 12
	}
	return headerHeight + 2*sentenceLeading + 6 + max(want, gradientWide) + 2*view.Touch + 6 + 26 + 12
}

func viewGradient(c *Context) {
	c.computeGradient()
	box, rest, phone := c.open(words.GradientTitle, words.GradientTitleShort)
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).gradientWords) }
	least, want := gradientHeights(c.Box.X, c.State.N)
	if phone {
		parts := [...]view.Part{
			{Least: 3 * sentenceLeadPhone, Want: 4 * sentenceLeadPhone},
			{Least: least, Want: want, Grow: 1},
			{Least: gradientFeet - 4, Want: gradientFeet},
			{Least: 124, Want: gradientLoss},
			{Least: 56, Want: 62},
			{Least: view.Touch, Want: view.Touch, Drop: 1},
			{Least: view.Touch, Want: view.Touch, Drop: 2},
			{Least: view.Touch, Want: view.Touch, Drop: 3},
			{Least: view.Touch, Want: view.Touch, Drop: 4},
			{Least: 38, Want: 42, Drop: 5},
			{Least: 8, Want: 12},
		}
		c.b.Require(rest.Y + view.Stack(parts[:], rest.H))
		draw := [...]func(*Context, view.Rect){
			say, (*Context).gradientPicture, (*Context).gradientLegend, (*Context).gradientLossPhone, (*Context).gradientRate,
			(*Context).gradientPlay, (*Context).gradientSwitches, (*Context).gradientPresets, (*Context).gradientAsk,
			(*Context).gradientFormula, nil,
		}
		c.column(rest, parts[:], draw[:])
		c.tools(box)
		return
	}
	parts := [...]view.Part{
		{Least: 2*sentenceLeading + 4, Want: 2*sentenceLeading + 6},
		{Least: max(least, 286), Want: max(want, gradientWide), Grow: 1},
		{Least: view.Touch, Want: view.Touch, Drop: 2},
		{Least: view.Touch, Want: view.Touch + 6, Drop: 1},
		{Least: 24, Want: 26, Drop: 3},
		{Least: 8, Want: 12},
	}
	c.b.Require(rest.Y + view.Stack(parts[:], rest.H))
	draw := [...]func(*Context, view.Rect){
		say, (*Context).gradientMain, (*Context).gradientFoot, (*Context).gradientStrip, (*Context).gradientFormula, nil,
	}
	c.column(rest, parts[:], draw[:])
	c.tools(box)
}

// gradientMain draws the classes, and beside them the loss.
func (c *Context) gradientMain(box view.Rect) {
	panel, left := box.CutRight(panelWidth(c.Box.X))
	c.gradientPicture(left)
	panel.X, panel.W, panel.H = panel.X+22, panel.W-22, min(panel.H, gradientDesk+20)
	c.gradientPanel(panel)
}

func (c *Context) gradientPicture(box view.Rect) {
	if c.inRows() {
		c.gradientRows(box)
		return
	}
	c.gradientColumns(box)
}

// asking reports whether what a step leads to must not be seen.
func (c *Context) asking() bool { return c.UI.Predict.Stage == Asked }

// showsNext reports whether the bars' next ends are drawn: beside the outlines of
// the press they would be one line too many.
func (c *Context) showsNext() bool { return !c.asking() && !c.gradient.hasGhost }
