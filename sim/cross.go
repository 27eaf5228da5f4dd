package sim

import "math"

// What there is to take hold of in the crossentropy scene besides the shares.
const (
	CrossMean   Target = 380 // H(p, q): moves the belief q on the straight line through p and q
	BeliefPoint Target = 381 // the belief q as one number, as Pack3 makes it
)

// MostSurprisal is more than CrossMean can be and not ∞, in nats: more than −ln
// of the smallest part a share has.
const MostSurprisal = 12

// Truth returns p of the crossentropy scene, and Belief q.
func (s *State) Truth() [3]float64 { return s.three(TruthP) }

// Belief returns q of the crossentropy scene.
func (s *State) Belief() [3]float64 { return s.three(BeliefQ) }

func (s *State) three(first Knob) (p [3]float64) {
	s.Parts(p[:], first)
	return p
}

// A beliefLine is the straight line from the truth p through the belief q: at(0)
// is p, at(1) is q.
type beliefLine struct{ p, q [3]float64 }

func (l *beliefLine) at(t float64) (r [3]float64) {
	for i := range r {
		r[i] = min(max(l.p[i]+float64(t*(l.q[i]-l.p[i])), 0), 1)
	}
	return r
}

// mean returns the cross-entropy at t.
func (l *beliefLine) mean(t float64) float64 {
	r := l.at(t)
	return CrossEntropy(l.p[:], r[:])
}

// end returns how far it goes: one part before a share that could happen is
// believed to be nothing, or 0 where the belief is the truth and there is no line.
func (l *beliefLine) end() float64 {
	most := math.Inf(1)
	for i := range l.p {
		if d := l.q[i] - l.p[i]; d < 0 {
			most = min(most, (l.p[i]-1.0/Whole)/-d)
		}
	}
	if l.p == l.q {
		return 0
	}
	return most
}

// setMean moves the belief on the line from the truth through it, until the
// cross-entropy is h: it rises along the line, for the divergence is convex in q
// and 0 at p.
func setMean(s State, h float64) State {
	l := beliefLine{s.Truth(), s.Belief()}
	if l.p == l.q {
		return s
	}
	lo, hi := 0.0, l.end()
	for range 60 {
		if t := (lo + hi) / 2; l.mean(t) < h {
			lo = t
		} else {
			hi = t
		}
	}
	t := hi
	if h <= Entropy(l.p[:]) {
		t = 0
	}
	r := l.at(t)
	apportion(s.V[BeliefQ:BeliefQ+3], r[:], Whole)
	return s
}

// setCross sets the targets above; ok is false where t is none.
func setCross(s State, t Target, v float64) (State, bool) {
	switch t {
	case CrossMean:
		return setMean(s, v), true
	case BeliefPoint:
		s.V[BeliefQ], s.V[BeliefQ+1], s.V[BeliefQ+2] = unpack3(v)
		return s, true
	}
	return s, false
}

func (s *State) valueOfCross(t Target) (v, lo, hi float64, ok bool) {
	switch t {
	case CrossMean:
		line := beliefLine{s.Truth(), s.Belief()}
		lo = Entropy(line.p[:])
		hi = max(line.mean(line.end()), lo)
		return min(max(CrossEntropy(line.p[:], line.q[:]), lo), hi), lo, hi, true
	case BeliefPoint:
		return float64(s.V[BeliefQ]*(Whole+1)) + s.V[BeliefQ+1], 0, packed3, true
	}
	return 0, 0, 0, false
}

// SetPart3 returns the packed distribution v with the share x of class i, the
// others in their ratio: x from 0 to 1, outside that the nearer end, and v as it is
// where x is NaN. It panics if i is none of 0, 1 and 2.
func SetPart3(v float64, i int, x float64) float64 {
	var s State
	s.V[BeliefQ], s.V[BeliefQ+1], s.V[BeliefQ+2] = unpack3(v)
	m := Share{First: BeliefQ, Last: i}
	m.Held[i], m.P[i] = true, x
	s = share(s, &m)
	return float64(s.V[BeliefQ]*(Whole+1)) + s.V[BeliefQ+1]
}
