package scene

import (
	"math"

	"softmax/sim"
)

// A whyRow is what a rule makes of the scores.
type whyRow struct {
	p, shown, ghost, before          [whyN]float64 // of the State, of the shapes, at the press, before a shift
	ok, okShown, okGhost, okBefore   bool          // there is no ÷0
	p1                               [whyN]float64 // with all scores shifted
	ok1                              bool
	moves                            int // the class whose share a shift moves most
	low, high                        int // of which low has no smaller share, though its score is
	disorder, differs, kink, negates bool
	text                             [whyN][]byte
	printed                          [whyN]float64 // what the texts say, in percent
}

// A why is what the scene computes once a frame.
type why struct {
	rows    [sim.NNormalizers]whyRow
	order   []sim.Normalizer // the rows shown, from above
	k       int              // the class whose score the curves are over: the one touched last
	by      float64          // what a shift that was just made added to all scores
	level   bool             // all scores are equal
	covered bool             // the curves have the badges' room
	short   bool             // question, examples and switch have no row of their own
	sum     float64
}

func (c *Context) computeWhy() {
	m, z := &c.why, c.State.WhyLogits()
	m.order = whyOrder
	if c.State.On(sim.WhySigmoid) {
		m.order = whyOrderSigmoid
	}
	m.k, m.by, m.short, m.covered = c.whySubject(), 0, false, false
	if at, ok := c.UI.Touched.WhyCaseOf(); ok {
		m.by = sim.ShiftedBy(at)
	}
	m.sum = 0
	for _, v := range z {
		m.sum += v
	}
	m.sum = math.Round(m.sum*1e4) / 1e4
	m.level = z[0] == z[1] && z[1] == z[2]
	by := sim.ShiftedBy(c.State.WhyShift(0))
	for n := range sim.Normalizer(sim.NNormalizers) {
		r := &m.rows[n]
		*r = whyRow{}
		r.ok = whyShares(&r.p, n, z, 0)
		r.okShown = whyShares(&r.shown, n, c.Shown.WhyLogits(), 0)
		r.ok1 = whyShares(&r.p1, n, z, by)
		if c.UI.HasGhost {
			r.okGhost = whyShares(&r.ghost, n, c.UI.Ghost.WhyLogits(), 0)
		}
		if m.by != 0 {
			r.okBefore = whyShares(&r.before, n, z, -m.by)
		}
		r.judge(z)
		c.whyTexts(r)
	}
}

// whySubject returns the class whose score was moved last; where a case is about
// one score, that.
func (c *Context) whySubject() int {
	last, moved := whyN-1, -1
	for _, t := range [...]sim.Target{c.UI.Moved, c.UI.Touched} {
		if k, ok := t.Knob(); ok && k >= sim.WhyZ && k < sim.WhyZ+whyN {
			moved = int(k - sim.WhyZ)
		} else if i := t - sim.WhyP; i < whyN {
			moved = int(i)
		}
	}
	switch at, _ := c.UI.Touched.WhyCaseOf(); {
	case moved < 0, at == sim.CaseKink, at == sim.CaseAlike && moved == 0:
		return last
	}
	return moved
}

// whyShares fills dst with what n makes of z with by added to all.
func whyShares(dst *[whyN]float64, n sim.Normalizer, z []float64, by float64) (ok bool) {
	var moved [whyN]float64
	for i, v := range z {
		moved[i] = v + by
	}
	_, ok = n.Shares(dst[:0], moved[:])
	return ok
}

// judge sees where the row's rule breaks at the scores z.
func (r *whyRow) judge(z []float64) {
	for i := range whyN {
		r.negates = r.negates || r.ok && r.p[i] < 0
		r.kink = r.kink || z[i] == 0
		if math.Abs(r.p1[i]-r.p[i]) > math.Abs(r.p1[r.moves]-r.p[r.moves])+1e-12 {
			r.moves = i
		}
	}
	r.differs = r.ok != r.ok1 || r.ok && math.Abs(r.p1[r.moves]-r.p[r.moves]) > 5e-4
	if r.ok {
		r.low, r.high, r.disorder = sim.Disorder(z, r.p[:])
	}
}
