package sim

import "math"

// A Target is a number a reader can take hold of: a knob, or a number that
// follows from the knobs and is solved for them (an inverse).
type Target uint16

// The targets that are not knobs. Bar0+i is the probability of class i.
const (
	Bar0       Target = 256
	NeedleH    Target = 256 + MaxClasses     // entropy, nats; sets the temperature
	Effective  Target = 256 + MaxClasses + 1 // e^H, equally likely classes; sets the temperature
	GradientP  Target = 288                  // GradientP+i is the probability of class i in the scene gradient; moves its logit
	Both       Target = 320                  // the probability of both events of surprise; sets the second's
	Heads      Target = 321                  // how many coins show heads; turns coins over
	NoTarget   Target = math.MaxUint16
	barPercent        = 0.01 // what a key moves a bar by
)

// KnobTarget returns the target that is k itself.
func KnobTarget(k Knob) Target { return Target(k) }

// Bar reports whether t is the probability of a class, and of which.
func (t Target) Bar() (class int, ok bool) {
	return int(t) - int(Bar0), t >= Bar0 && t < Bar0+MaxClasses
}

// Probability reports whether t is the probability of one of the classes that a
// State has N of: of which, and the first knob of their logits.
func (t Target) Probability() (logits Knob, class int, ok bool) {
	if t >= GradientP && t < GradientP+MaxClasses {
		return GradientZ, int(t - GradientP), true
	}
	class, ok = t.Bar()
	return Z0, class, ok
}

// temperatureOf returns the temperature at which a row of logits is taken.
func (s *State) temperatureOf(logits Knob) float64 {
	if logits == Z0 {
		return s.V[Temperature]
	}
	return 1
}

// reach returns the least and the largest probability that the logit of class i can
// give it while the others stay.
func (s *State) reach(first Knob, i int) (lo, hi float64) {
	var at, p [MaxClasses]float64
	n := copy(at[:], s.LogitsOf(first))
	share := func() float64 { return Softmax(p[:0], at[:n], s.temperatureOf(first))[i] }
	v := share()
	at[i] = -MaxLogit
	lo = min(share(), v)
	at[i] = MaxLogit
	return lo, max(share(), v)
}

// LogitsOf returns the logits in use of a row that has one for each class, as a
// view into s.
func (s *State) LogitsOf(first Knob) []float64 { return s.V[first : int(first)+s.N] }

// Knob reports whether t is a knob itself, and which.
func (t Target) Knob() (k Knob, ok bool) { return Knob(t), t < Target(nKnobs) }

// Value returns the present value of t in s, in the unit its name gives. It panics if
// there is no such target.
func (s *State) Value(t Target) float64 {
	if k, ok := t.Knob(); ok {
		return s.V[k]
	}
	switch t {
	case Both:
		return float64(s.V[SurpriseP] * s.V[SurpriseQ])
	case Heads:
		return float64(s.Tosses().Heads())
	case MeanQuestions:
		b := s.Bag()
		return b.Mean()
	}
	if v, _, _, ok := s.valueOfShares(t); ok {
		return v
	}
	if v, _, _, ok := s.valueOfTwo(t); ok {
		return v
	}
	if v, _, _, ok := s.valueOfShift(t); ok {
		return v
	}
	if v, _, _, ok := s.valueOfWhy(t); ok {
		return v
	}
	if v, _, _, ok := s.valueOfSampling(t); ok {
		return v
	}
	var scratch [MaxClasses]float64
	if first, i, ok := t.Probability(); ok {
		return Softmax(scratch[:0], s.LogitsOf(first), s.temperatureOf(first))[i]
	}
	_, h := SoftmaxEntropy(scratch[:0], s.Logits(), s.V[Temperature])
	switch t {
	case NeedleH:
		return h
	case Effective:
		return Perplexity(h)
	}
	panic(badTarget)
}

// Range returns the least and the largest value that t can be given in s, where the
// other knobs stand as they do. It panics if there is no such target.
func (s *State) Range(t Target) (lo, hi float64) {
	if k, ok := t.Knob(); ok {
		r := RowOf(k)
		if isBalls(k) {
			return s.leastBalls(k), r.Max
		}
		return r.Min, r.Max
	}
	if first, i, ok := t.Probability(); ok {
		if first == Z0 {
			return 0, 1
		}
		return s.reach(first, i)
	}
	switch t {
	case Both:
		r, p := RowOf(SurpriseQ), s.V[SurpriseP]
		return float64(p * r.Min), p
	case Heads:
		return 0, float64(s.Tosses().Count())
	case MeanQuestions:
		return 0, mostQuestions
	}
	if _, lo, hi, ok := s.valueOfShares(t); ok {
		return lo, hi
	}
	if _, lo, hi, ok := s.valueOfTwo(t); ok {
		return lo, hi
	}
	if _, lo, hi, ok := s.valueOfShift(t); ok {
		return lo, hi
	}
	if _, lo, hi, ok := s.valueOfWhy(t); ok {
		return lo, hi
	}
	if _, lo, hi, ok := s.valueOfSampling(t); ok {
		return lo, hi
	}
	hi = Log(float64(s.N))
	switch t {
	case NeedleH:
		return 0, hi
	case Effective:
		return 1, float64(s.N)
	}
	panic(badTarget)
}

// Move returns the value that steps keys away from the present one, within the
// range of t; a step of an inverse is one percent of its range. A negative number of
// steps goes down. It panics if there is no such target.
func (s *State) Move(t Target, steps int) float64 {
	v := s.Value(t)
	if k, ok := t.Knob(); ok {
		return RowOf(k).Move(v, steps)
	}
	if w, ok := s.moveOther(t, steps, (*Row).Move); ok {
		return w
	}
	lo, hi := s.Range(t)
	return min(max(v+float64(float64(steps)*barPercent*(hi-lo)), lo), hi)
}

// MoveFine is Move with steps a tenth as large.
func (s *State) MoveFine(t Target, steps int) float64 {
	v := s.Value(t)
	if k, ok := t.Knob(); ok {
		return RowOf(k).MoveFine(v, steps)
	}
	if w, ok := s.moveOther(t, steps, (*Row).MoveFine); ok {
		return w
	}
	lo, hi := s.Range(t)
	return min(max(v+float64(steps)*barPercent/10*(hi-lo), lo), hi)
}

// moveOther moves the inverses whose key step is not a percent of their range.
func (s *State) moveOther(t Target, steps int, move func(*Row, float64, int) float64) (v float64, ok bool) {
	if k, ok := t.Share(); ok {
		return move(RowOf(k), s.V[k], steps) / Whole, true
	}
	switch t {
	case Both:
		return float64(s.V[SurpriseP] * move(RowOf(SurpriseQ), s.V[SurpriseQ], steps)), true
	case Heads:
		n := s.Tosses().Count()
		return float64(min(max(s.Tosses().Heads()+steps, 0), n)), true
	}
	if v, ok := s.moveSampling(t, steps, move); ok {
		return v, true
	}
	return s.moveTwo(t, steps, move)
}

// Page returns how many steps a page key moves t by: ten of an inverse.
func Page(t Target) int {
	if k, ok := t.Knob(); ok {
		if r := RowOf(k); r.Grid == Evenly {
			return int(math.Round(r.Page / r.Step))
		} else {
			return int(r.Page)
		}
	}
	return 10
}
