package scene

import (
	"math"

	"softmax/sim"
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
	short    bool                    // the switches have no row of their own
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
	for _, t := range [...]sim.Target{c.UI.Moved, c.UI.Touched} { // what is pressed without a class leaves the one moved
		if i, ok := c.gradientClass(t); ok {
			m.subject = i
		}
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

// gradientClass returns the class whose logit, probability or target t is.
func (c *Context) gradientClass(t sim.Target) (class int, ok bool) {
	n := c.State.N
	if k, ok := t.Share(); ok && k >= sim.GradientY && int(k) < int(sim.GradientY)+n {
		return int(k - sim.GradientY), true
	}
	if k, ok := t.Knob(); ok && k >= sim.GradientZ && int(k) < int(sim.GradientZ)+n {
		return int(k - sim.GradientZ), true
	}
	first, i, ok := t.Probability()
	return i, ok && first == sim.GradientZ && i < n
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
