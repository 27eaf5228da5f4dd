package sim

// MaxShiftLogit is how far a logit of the scene shift goes to either side, and
// ShiftClasses how many there are.
const (
	MaxShiftLogit = 3
	ShiftClasses  = 3
)

// What follows from the logits of the scene shift.
const (
	Shifted Target = 370 // Shifted+i is class i's part of softmax(z + c); moves its logit
	Scaled  Target = 375 // Scaled+i is class i's part of softmax(a z); moves its logit
)

// Solved returns the row of knobs that t, which is none itself, is solved for;
// count is 0 where t belongs to no such row.
func (t Target) Solved() (first Knob, count int) {
	switch {
	case t.Sigmoid():
		return SigmoidZ, 2
	case t >= Shifted && t < Shifted+ShiftClasses, t >= Scaled && t < Scaled+ShiftClasses:
		return ShiftZ, ShiftClasses
	case t >= WhyP && t < WhyP+WhyClasses:
		return WhyZ, WhyClasses
	case t == SamplingH:
		return SamplingT, 1
	}
	return 0, 0
}

// ShiftLogits returns the logits of the scene shift, as a view into s.
func (s *State) ShiftLogits() []float64 { return s.V[ShiftZ : ShiftZ+ShiftClasses] }

// ShiftedLogits appends to dst what is left of the logits when c is added to all.
func (s *State) ShiftedLogits(dst []float64, c float64) []float64 {
	for _, z := range s.ShiftLogits() {
		dst = append(dst, z+c)
	}
	return dst
}

// ScaledLogits appends to dst the logits multiplied by a.
func (s *State) ScaledLogits(dst []float64, a float64) []float64 {
	for _, z := range s.ShiftLogits() {
		dst = append(dst, float64(z*a))
	}
	return dst
}

// ByTheBook appends to dst the exponentials of z and to shares their parts of
// the sum, as a float64 has them when nothing is done about their size: where an
// exponential is too large it is ∞ and its part NaN, where only the sum is, all
// parts are 0. It has no such care as [Softmax] takes, which is what it is for.
func ByTheBook(dst, shares, z []float64) (exps, p []float64) {
	at, sum := len(dst), 0.0
	for _, v := range z {
		e := Exp(v)
		dst = append(dst, e)
		sum += e
	}
	for _, e := range dst[at:] {
		shares = append(shares, e/sum)
	}
	return dst, shares
}

// shiftOf returns the class of a target of the scene shift and the temperature
// that does what its column does.
func (s *State) shiftOf(t Target) (class int, temperature float64, ok bool) {
	switch {
	case t >= Shifted && t < Shifted+ShiftClasses:
		return int(t - Shifted), 1, true
	case t >= Scaled && t < Scaled+ShiftClasses:
		return int(t - Scaled), 1 / s.V[ShiftA], true
	}
	return 0, 0, false
}

// valueOfShift returns the value and the range of a target of the scene shift.
func (s *State) valueOfShift(t Target) (v, lo, hi float64, ok bool) {
	i, temperature, ok := s.shiftOf(t)
	if !ok {
		return 0, 0, 0, false
	}
	var scratch, at [ShiftClasses]float64
	share := func(z []float64) float64 { return Softmax(scratch[:0], z, temperature)[i] }
	z := append(at[:0], s.ShiftLogits()...)
	v = share(z)
	z[i] = -MaxShiftLogit
	lo = share(z)
	z[i] = MaxShiftLogit
	hi = share(z)
	return v, min(lo, v), max(hi, v), true
}

// setShift gives a target of the scene shift a value.
func setShift(s State, t Target, v float64) (next State, ok bool) {
	i, temperature, ok := s.shiftOf(t)
	if !ok {
		return s, false
	}
	z := LogitFor(s.ShiftLogits(), i, min(max(v, 0), 1), temperature)
	return set(s, KnobTarget(ShiftZ+Knob(i)), z), true
}
