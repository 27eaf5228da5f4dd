package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestTheStorysNumbersOfWhyNot: as its author worked them out, in percent.
func TestTheStorysNumbersOfWhyNot(t *testing.T) {
	s := Default()
	for n, want := range [...][3]float64{{100, 50, -50}, {50, 25, 25}, {46.8, 38.9, 14.3}, {70.5, 25.9, 3.5}} {
		p, ok := Normalizer(n).Shares(nil, s.WhyLogits())
		for i := range want {
			if !ok || math.Abs(p[i]*100-want[i]) > 0.051 {
				t.Errorf("normalizer %d: %v, want %v %%", n, p, want)
			}
		}
	}
	s = Update(s, Set{KnobTarget(WhyZ + 2), -2})
	if got := s.Value(WhyPlain); got != 2 {
		t.Errorf("with bird at −2 the plain share of cat is %v", got)
	}
}

// TestABarOfWhyNotMovesItsLogitAlone, to where the bar is asked for.
func TestABarOfWhyNotMovesItsLogitAlone(t *testing.T) {
	r := rand.New(rand.NewPCG(22, 5))
	for range 5000 {
		s := Default()
		for i := range Knob(WhyClasses) {
			s = Update(s, Set{KnobTarget(WhyZ + i), 8*r.Float64() - 4})
		}
		i := r.IntN(WhyClasses)
		lo, hi := s.Range(WhyP + Target(i))
		want := lo + (hi-lo)*r.Float64()
		next := Update(s, Set{WhyP + Target(i), want})
		if got := next.Value(WhyP + Target(i)); math.Abs(got-want) > 2e-4 {
			t.Fatalf("asked for %v in %v … %v, got %v", want, lo, hi, got)
		}
		next.V[int(WhyZ)+i] = s.V[int(WhyZ)+i]
		if next != s {
			t.Fatalf("bar %d moved more than its logit", i)
		}
	}
}

// TestEachCaseShowsWhatItIsFor.
func TestEachCaseShowsWhatItIsFor(t *testing.T) {
	make := func(s State, c Target) (next State, plain, abs []float64, ok bool) {
		if s.Value(WhyCase+c) != 0 {
			t.Fatalf("case %d is there already", c)
		}
		next = Update(s, Set{WhyCase + c, 1})
		if next.Value(WhyCase+c) != 1 && ShiftedBy(c) == 0 {
			t.Errorf("case %d is not there", c)
		}
		if next.On(WhyCurves) != (c < CasePositive) {
			t.Errorf("case %d: the curves are open: %v", c, next.On(WhyCurves))
		}
		plain, ok = Plain(nil, next.WhyLogits())
		abs, _ = Absolute(nil, next.WhyLogits())
		return next, plain, abs, ok
	}
	base := Default()
	if _, p, _, _ := make(base, CaseNegative); p[2] != -2 {
		t.Errorf("negative: %v", p)
	}
	if s, p, _, _ := make(base, CaseReversed); true {
		if low, high, ok := Disorder(s.WhyLogits(), p); !ok || low != 2 || high != 0 || p[0] != 1./6 {
			t.Errorf("reversed: %v", p)
		}
	}
	if _, _, _, ok := make(base, CaseUndefined); ok {
		t.Error("undefined has a value")
	}
	if _, _, a, _ := make(base, CaseAlike); a[1] != a[2] {
		t.Errorf("alike: %v", a)
	}
	if s, _, _, _ := make(base, CaseKink); true {
		if left, right, _ := AbsoluteShares.Slopes(s.WhyLogits(), 2); left != -1./3 || right != 1./3 {
			t.Errorf("kink: %v, %v", left, right)
		}
	}
	if _, p, a, _ := make(base, CasePositive); p[1] != a[1] || p[0] != 0.5 {
		t.Errorf("positive: %v, %v", p, a)
	}
	if _, _, a, ok := make(base, CaseZero); ok || len(a) > 0 {
		t.Errorf("zero: %v", a)
	}
	make(base, CaseLarge)
	// A shift moves all by one, and back: what has no room goes to where there is.
	r := rand.New(rand.NewPCG(22, 6))
	for range 2000 {
		s := Default()
		for i := range Knob(WhyClasses) {
			s = Update(s, Set{KnobTarget(WhyZ + i), 8*r.Float64() - 4})
		}
		n := Normalizer(r.IntN(int(SoftmaxShares)))
		c := s.WhyShift(n)
		next := Update(s, Set{WhyCase + c, 1})
		before, by := s.WhyLogits(), ShiftedBy(c)
		for i, v := range next.WhyLogits() {
			if math.Abs(v-by-before[i]) > 1e-9 {
				before = base.WhyLogits() // it had none
			}
			if math.Abs(v-by-before[i]) > 1e-9 || math.Abs(v) > MaxWhyLogit {
				t.Fatalf("%v shifted by %v is %v", s.WhyLogits(), by, next.WhyLogits())
			}
		}
	}
}
