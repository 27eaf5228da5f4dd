package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The softmax scene: softmax turns any scores into something with the
// properties of a probability.

// The scene's zones. Those of a class are followed by those of the next classes.
const (
	idBar    = idScene
	idLogit  = idScene + 0x10
	idLabel  = idScene + 0x20
	idNeedle = idScene + 0x30 + iota
	idBalls
	idTemperature
	idAgain
	idAdd
	idRemove
	idUnit   = idScene + 0x40
	idPreset = idScene + 0x50
	idCheck  = idScene + 0x60
)

// A softmax is what the scene computes once a frame.
type softmax struct {
	n          int
	p, again   [sim.MaxClasses]float64 // of the State
	h, most    float64                 // entropy and its largest value, nats
	shown      [sim.MaxClasses]float64 // probabilities of the shapes
	shownAgain [sim.MaxClasses]float64
	shownH     float64
	ghost      [sim.MaxClasses]float64 // probabilities at the press
	hasGhost   bool
	leader     int
	second     int                     // the largest of the others
	ties       int                     // how many share the largest logit
	subject    int                     // the class the formula is about
	e          [sim.MaxClasses]float64 // e^(z/T) as the table shows it: see addends
	sum        float64
}

// below1 is the largest number below 1: no share of softmax is 1, though a
// float64 may round it to 1, and so none is printed as 100 %.
const below1 = 1 - 1.0/(1<<53)

func (c *Context) computeSoftmax() {
	m, s := &c.softmax, c.State
	m.n = s.N
	_, m.h = sim.SoftmaxEntropy(m.p[:0], s.Logits(), s.V[sim.Temperature])
	for i := range m.n {
		m.p[i] = min(m.p[i], below1)
	}
	sim.Softmax(m.again[:0], m.p[:m.n], 1)
	_, m.shownH = sim.SoftmaxEntropy(m.shown[:0], c.Shown.Logits(), c.Shown.V[sim.Temperature])
	sim.Softmax(m.shownAgain[:0], m.shown[:m.n], 1)
	if m.hasGhost = c.UI.HasGhost && c.UI.Ghost.N == m.n; m.hasGhost {
		sim.Softmax(m.ghost[:0], c.UI.Ghost.Logits(), c.UI.Ghost.V[sim.Temperature])
	}
	m.most = sim.Log(float64(m.n))
	z := s.Logits()
	m.leader, m.ties = 0, 0
	for i := range z {
		if z[i] > z[m.leader] {
			m.leader = i
		}
	}
	m.second = -1
	for i := range z {
		if z[i] == z[m.leader] {
			m.ties++
		}
		if i != m.leader && (m.second < 0 || z[i] > z[m.second]) {
			m.second = i
		}
	}
	m.subject = m.leader
	if k, ok := c.UI.Touched.Knob(); ok && int(k) < m.n {
		m.subject = int(k)
	} else if i, ok := c.UI.Touched.Bar(); ok && i < m.n {
		m.subject = i
	}
	m.sum = c.addends(&m.e, tableDecimals)
}

// inRows reports whether classes lie in rows, one below the other, for there
// is too little width for a column each.
// In a box too low for that many rows of that least height they stand in columns,
// narrow as these are, for the picture of the rows would be scaled down.
func (c *Context) inRows(least float64) bool {
	n := float64(c.State.N)
	low := c.Box.X >= view.ColumnWidth && c.Box.Y < headerHeight+2*sentenceLeading+n*least+rowsHead+rowsFoot
	return rowsAt(c.Box.X, c.State.N) && !(low && columnsWidth(c.Box.X)/n >= 30)
}

func rowsAt(width float64, n int) bool {
	if width < view.ColumnWidth {
		return n > 6
	}
	return columnsWidth(width)/float64(n) < 50
}

// columnsWidth returns the width of all columns beside the panel.
func columnsWidth(width float64) float64 {
	return width - axisWidth - 2*margin(width) - panelWidth(width)
}

const (
	axisWidth = 46 // the room of the axis numbers and the table's row names
	rowPitch  = 54 // a class that lies in a row
	rowLeast  = 40 // the same in a low box
)

// panelWidth returns the width of the gauge's panel beside the picture.
func panelWidth(width float64) float64 {
	switch {
	case width < view.ColumnWidth:
		return 0
	case width < view.DesktopWidth:
		return 232
	}
	return 300
}

func viewSoftmax(c *Context) {
	c.computeSoftmax()
	box, rest, phone := c.open(words.SoftmaxTitle, words.SoftmaxTitle)
	if phone {
		c.softmaxPhone(rest)
	} else {
		c.softmaxWide(rest)
	}
	c.tools(box)
}

// picture draws the classes: bars, the steps between, and the logits.
func (c *Context) softmaxPicture(box view.Rect) {
	if c.inRows(rowLeast) {
		c.softmaxRows(box)
		return
	}
	c.softmaxColumns(box)
}
