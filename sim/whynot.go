package sim

// MaxWhyLogit is how far a logit of the scene whynot goes to either side, and
// WhyClasses how many there are.
const (
	MaxWhyLogit = 4
	WhyClasses  = 3
)

// What follows from the logits of the scene whynot.
const (
	WhyP     Target = 440 // WhyP+i is the probability of class i; moves its logit
	WhyPlain Target = 443 // what z/Σz gives the first class, within MaxPlainGuess; asked for, never set
	WhyCase  Target = 450 // WhyCase+c is 1 where the picture is the case c; setting it to 1 makes it that
)

// MaxPlainGuess is how far a guess of a plain share goes to either side.
const MaxPlainGuess = 3

// The cases: where a rule breaks, and examples. A shift adds 1 to all logits, or
// takes it away where they can't go up; CaseUp+n and CaseDown+n show what the
// normalizer n makes of it, which is before softmax: that one no shift moves.
const (
	CaseNegative  Target = iota // z/Σz gives a class less than nothing
	CaseReversed                // z/Σz gives the lowest score the largest share
	CaseUndefined               // z/Σz divides by 0
	CaseAlike                   // |z|/Σ|z| can't tell −3 from +3
	CaseKink                    // |z|/Σ|z| has two slopes
	CaseUp
)

// The cases after the shifts.
const (
	CaseDown     = CaseUp + Target(SoftmaxShares)
	CasePositive = CaseDown + Target(SoftmaxShares) // where z/Σz looks like probabilities
	CaseZero     = CasePositive + 1                 // all logits are 0
	CaseLarge    = CasePositive + 2                 // what sigmoids press together
	NCases       = CasePositive + 3
)

// WhyCaseOf returns the case that t stands for.
func (t Target) WhyCaseOf() (c Target, ok bool) {
	return t - WhyCase, t >= WhyCase && t < WhyCase+NCases
}

// WhyLogits returns the logits of the scene whynot, as a view into s.
func (s *State) WhyLogits() []float64 { return s.V[WhyZ : WhyZ+WhyClasses] }

// ShiftedBy returns what the case adds to all logits, 0 where it is no shift.
func ShiftedBy(c Target) float64 {
	switch {
	case c >= CaseUp && c < CaseDown:
		return 1
	case c >= CaseDown && c < CasePositive:
		return -1
	}
	return 0
}

// WhyShift returns the case that shifts the logits, to show what n, which is
// before softmax, makes of it: up where they have room, else down.
func (s *State) WhyShift(n Normalizer) (c Target) {
	for _, v := range s.WhyLogits() {
		if v > MaxWhyLogit-1 {
			return CaseDown + Target(n)
		}
	}
	return CaseUp + Target(n)
}

// whyCase returns the logits of the case c. Where a shift has no room it ends
// with logits that have some on the side it came from.
func (s *State) whyCase(c Target) (z [WhyClasses]float64) {
	switch c {
	case CaseNegative:
		return [...]float64{2, 1, -2}
	case CaseReversed:
		return [...]float64{-1, -2, -3}
	case CaseUndefined:
		return [...]float64{2, 1, -3}
	case CaseAlike:
		return [...]float64{4, 3, -3}
	case CaseKink:
		return [...]float64{2, 1, 0}
	case CasePositive:
		return [...]float64{3, 2, 1}
	case CaseZero:
		return z
	case CaseLarge:
		return [...]float64{4, 3, -1}
	}
	by := ShiftedBy(c)
	for i, v := range s.WhyLogits() {
		z[i] = v + by
		if z[i] > MaxWhyLogit || z[i] < -MaxWhyLogit {
			return [...]float64{2 + by, 1 + by, -1 + by}
		}
	}
	return z
}

// opens reports whether the case is one of a rule that breaks: then the curves
// tell why.
func opens(c Target) bool { return c < CasePositive }

// valueOfWhy returns the value and the range of a target of the scene whynot.
func (s *State) valueOfWhy(t Target) (v, lo, hi float64, ok bool) {
	var scratch, at [WhyClasses]float64
	z := append(at[:0], s.WhyLogits()...)
	if c, ok := t.WhyCaseOf(); ok {
		if s.whyCase(c) == at && (s.On(WhyCurves) || !opens(c)) && (s.On(WhySigmoid) || c != CaseLarge) {
			v = 1
		}
		return v, 0, 1, true
	}
	switch {
	case t == WhyPlain:
		if p, ok := Plain(scratch[:0], z); ok {
			v = min(max(p[0], -MaxPlainGuess), MaxPlainGuess)
		}
		return v, -MaxPlainGuess, MaxPlainGuess, true
	case t < WhyP || t >= WhyP+WhyClasses:
		return 0, 0, 0, false
	}
	i := t - WhyP
	v = Softmax(scratch[:0], z, 1)[i]
	z[i] = -MaxWhyLogit
	lo = Softmax(scratch[:0], z, 1)[i]
	z[i] = MaxWhyLogit
	hi = Softmax(scratch[:0], z, 1)[i]
	return v, min(lo, v), max(hi, v), true
}

// setWhy gives a target of the scene whynot a value.
func setWhy(s State, t Target, v float64) (next State, ok bool) {
	if c, ok := t.WhyCaseOf(); ok {
		if v < 1 {
			return s, true
		}
		for i, z := range s.whyCase(c) {
			s = set(s, KnobTarget(WhyZ+Knob(i)), z)
		}
		switch {
		case opens(c):
			s = set(s, KnobTarget(WhyCurves), 1)
		case c == CaseLarge:
			s = set(s, KnobTarget(WhySigmoid), 1)
		}
		return s, true
	}
	switch {
	case t == WhyPlain:
		return s, true
	case t >= WhyP && t < WhyP+WhyClasses:
		i := int(t - WhyP)
		return set(s, KnobTarget(WhyZ+Knob(i)), LogitFor(s.WhyLogits(), i, min(max(v, 0), 1), 1)), true
	}
	return s, false
}
