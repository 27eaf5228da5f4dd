package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The softmax scene: softmax turns any scores into something with the
// properties of a probability.

// The scene's zones. Those of a class are followed by those of the next classes; a
// label's and those of the number of classes are in classes.go.
const (
	idBar    = idScene
	idLogit  = idScene + 0x10
	idNeedle = idScene + 0x31 + iota
	idBalls
	idTemperature
	idAgain
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

func viewSoftmax(c *Context) {
	c.computeSoftmax()
	box, rest, _ := c.open(words.SoftmaxTitle, words.SoftmaxTitle)
	l := softmaxLayout(c.Box.X, c.State.N, c.inRows(rowLeast))
	c.lay(box, rest, l.list())
}

// picture draws the classes: bars, the steps between, and the logits.
func (c *Context) softmaxPicture(box view.Rect) {
	if c.inRows(rowLeast) {
		c.softmaxRows(box)
		return
	}
	c.softmaxColumns(box)
}
