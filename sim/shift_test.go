package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

func shiftState(r *rand.Rand) State {
	s := Default()
	for i := range Knob(ShiftClasses) {
		s = Update(s, Set{KnobTarget(ShiftZ + i), 6*r.Float64() - 3})
	}
	s = Update(s, Set{KnobTarget(ShiftC), 10*r.Float64() - 5})
	return Update(s, Set{KnobTarget(ShiftA), Exp((2*r.Float64() - 1) * Log(5))})
}

// TestShiftAndScaleAreOpposites: softmax does not see what is added, and z/Σz
// does not see what is multiplied; each sees the other.
func TestShiftAndScaleAreOpposites(t *testing.T) {
	r := rand.New(rand.NewPCG(12, 1))
	for range 5000 {
		s := shiftState(r)
		z := s.ShiftLogits()
		added, times := s.ShiftedLogits(nil, s.V[ShiftC]), s.ScaledLogits(nil, s.V[ShiftA])
		p, q := Softmax(nil, z, 1), Softmax(nil, added, 1)
		hot := Softmax(nil, z, 1/s.V[ShiftA])
		for i, v := range Softmax(nil, times, 1) {
			if math.Abs(p[i]-q[i]) > 1e-14 {
				t.Fatalf("softmax(%v) is %v, with %v added %v", z, p, s.V[ShiftC], q)
			}
			if math.Abs(v-hot[i]) > 1e-12 {
				t.Fatalf("times %v is %v, at that temperature %v", s.V[ShiftA], v, hot[i])
			}
		}
		plain, ok := Plain(nil, z)
		other, _ := Plain(nil, times)
		for i := range plain {
			if ok && math.Abs(plain[i]-other[i]) > 1e-9*math.Abs(plain[i]) {
				t.Fatalf("z/Σz of %v is %v, multiplied %v", z, plain, other)
			}
		}
	}
}

// TestTheStorysNumbersOfShift: as its author worked them out, in percent.
func TestTheStorysNumbersOfShift(t *testing.T) {
	s := Default()
	is := func(what string, got []float64, want ...float64) {
		t.Helper()
		for i := range want {
			if math.Abs(got[i]*100-want[i]) > 0.05 {
				t.Errorf("%s: %v, want %v %%", what, got, want)
			}
		}
	}
	plain := func(z []float64) []float64 { p, _ := Plain(nil, z); return p }
	is("softmax", Softmax(nil, s.ShiftedLogits(nil, 0), 1), 65.9, 24.2, 9.9)
	is("softmax + 3", Softmax(nil, s.ShiftedLogits(nil, 3), 1), 65.9, 24.2, 9.9)
	is("softmax × 2", Softmax(nil, s.ScaledLogits(nil, 2), 1), 86.4, 11.7, 1.9)
	is("z/Σz", plain(s.ShiftLogits()), 64.5, 32.3, 3.2)
	is("z/Σz + 3", plain(s.ShiftedLogits(nil, 3)), 41.3, 33.1, 25.6)
	is("z/Σz × 2", plain(s.ScaledLogits(nil, 2)), 64.5, 32.3, 3.2)
	if _, ok := Plain(nil, []float64{2, 1, -3}); ok {
		t.Error("z/Σz of 2, 1, −3 is a number")
	}
	if _, ok := Plain(nil, []float64{0.1, 0.2, -0.3}); ok {
		t.Error("z/Σz of 0.1, 0.2, −0.3 is a number")
	}
}

// TestByTheBookOverflows where the story says.
func TestByTheBookOverflows(t *testing.T) {
	s := Default()
	at := func(c float64) []float64 { _, p := ByTheBook(nil, nil, s.ShiftedLogits(nil, c)); return p }
	want := Softmax(nil, s.ShiftLogits(), 1)
	for i, p := range at(707.36) {
		if math.Abs(p-want[i]) > 1e-12 {
			t.Errorf("c = 707.36: %v", p)
		}
	}
	for _, c := range []float64{707.367, 707.78} {
		for _, p := range at(c) {
			if p != 0 {
				t.Errorf("c = %v: %v, want 0, 0, 0", c, at(c))
			}
		}
	}
	for _, c := range []float64{707.784, 1000} {
		if p := at(c); p[0] == p[0] {
			t.Errorf("c = %v: %v, want NaN", c, p)
		}
	}
	exps, p := ByTheBook(nil, nil, s.ShiftedLogits(nil, 1000))
	for i := range exps {
		if !math.IsInf(exps[i], 1) || p[i] == p[i] {
			t.Errorf("c = 1000: e^z is %v, its part %v", exps[i], p[i])
		}
	}
	if got := Log(math.MaxFloat64) - LogSumExp(s.ShiftLogits()); math.Abs(got-707.366) > 5e-4 {
		t.Errorf("the sum overflows from c = %v", got)
	}
}

// TestABarOfShiftMovesItsLogitAlone, to where the bar is asked for.
func TestABarOfShiftMovesItsLogitAlone(t *testing.T) {
	r := rand.New(rand.NewPCG(12, 2))
	for range 5000 {
		s := shiftState(r)
		i := Target(r.IntN(ShiftClasses))
		target := []Target{Shifted, Scaled}[r.IntN(2)] + i
		lo, hi := s.Range(target)
		want := lo + (hi-lo)*r.Float64()
		next := Update(s, Set{target, want})
		if got := next.Value(target); math.Abs(got-want) > 2e-4 {
			t.Fatalf("asked for %v in %v … %v, got %v", want, lo, hi, got)
		}
		for j := range Target(ShiftClasses) {
			if k := ShiftZ + Knob(j); j != i && next.V[k] != s.V[k] {
				t.Fatalf("bar %d moved logit %d", i, j)
			}
		}
	}
}
