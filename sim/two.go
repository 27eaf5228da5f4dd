package sim

import "math"

// MaxSigmoidLogit is how far a logit of the scene sigmoid goes to either side.
const MaxSigmoidLogit = 3

// What follows from the two logits of the scene sigmoid.
const (
	SigmoidDiff Target = 360 // the first less the second; moves the first, and at its end the second
	SigmoidMean Target = 361 // the middle between them; moves both alike
	SigmoidP    Target = 362 // SigmoidP+i is the probability of class i; moves its logit
)

// Of what a key moves in steps of its own.
var (
	diffRow = Row{Min: -2 * MaxSigmoidLogit, Max: 2 * MaxSigmoidLogit, Step: 0.1, Page: 1, Resolution: 1e-4}
	meanRow = Row{Min: -MaxSigmoidLogit, Max: MaxSigmoidLogit, Step: 0.1, Page: 1, Resolution: 1e-4}
)

// Sigmoid reports whether t is a target of the scene sigmoid that is no knob.
func (t Target) Sigmoid() bool { return t >= SigmoidDiff && t <= SigmoidP+1 }

// SigmoidDiff returns z₁ − z₂ of the scene sigmoid, as exact as the knobs are:
// the same number, bit for bit, wherever both stand.
func (s *State) SigmoidDiff() float64 {
	d, _ := diffRow.fit(s.V[SigmoidZ] - s.V[SigmoidZ+1])
	return d
}

// valueOfTwo returns the value and the range of a target of the scene sigmoid.
func (s *State) valueOfTwo(t Target) (v, lo, hi float64, ok bool) {
	const most = MaxSigmoidLogit
	d := s.SigmoidDiff()
	switch t {
	case SigmoidDiff:
		return d, -2 * most, 2 * most, true
	case SigmoidMean:
		v = (s.V[SigmoidZ] + s.V[SigmoidZ+1]) / 2
		room := most - math.Abs(d)/2
		lo, hi = -room, room
	case SigmoidP, SigmoidP + 1:
		i := Knob(t - SigmoidP)
		if i == 1 {
			d = -d
		}
		other := s.V[SigmoidZ+1-i]
		v, lo, hi = Sigmoid(d), Sigmoid(-most-other), Sigmoid(most-other)
	default:
		return 0, 0, 0, false
	}
	return v, min(lo, v), max(hi, v), true
}

// setTwo gives a target of the scene sigmoid a value.
func setTwo(s State, t Target, v float64) (next State, ok bool) {
	const most = MaxSigmoidLogit
	z := s.V[SigmoidZ : SigmoidZ+2]
	a, b := z[0], z[1]
	switch t {
	case SigmoidDiff:
		v = min(max(v, -2*most), 2*most)
		a = min(max(b+v, -most), most)
		b = a - v
		if w := z[1]; math.Abs(b-w) < 1e-9 {
			b = w
		}
	case SigmoidMean:
		by := math.Round((v-(a+b)/2)*1e4) / 1e4
		by = min(max(by, -most-min(a, b)), most-max(a, b))
		a, b = a+by, b+by
	case SigmoidP:
		a = b + Logit(min(max(v, 0), 1))
	case SigmoidP + 1:
		b = a + Logit(min(max(v, 0), 1))
	default:
		return s, false
	}
	s = set(s, KnobTarget(SigmoidZ), a)
	return set(s, KnobTarget(SigmoidZ+1), b), true
}

// moveTwo moves the targets whose key step is not a percent of their range.
func (s *State) moveTwo(t Target, steps int, move func(*Row, float64, int) float64) (v float64, ok bool) {
	row := &diffRow
	switch t {
	case SigmoidMean:
		row = &meanRow
	case SigmoidDiff:
	default:
		return 0, false
	}
	v, lo, hi, _ := s.valueOfTwo(t)
	return min(max(move(row, v, steps), lo), hi), true
}
