package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

func twoLogits(r *rand.Rand) State {
	s := Default()
	for i := range Knob(2) {
		s = Update(s, Set{KnobTarget(SigmoidZ + i), 6.2*r.Float64() - 3.1})
	}
	return s
}

// TestTwoClassesAreTheSigmoidOfTheDifference compares with softmax itself.
func TestTwoClassesAreTheSigmoidOfTheDifference(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 1))
	for range 5000 {
		s := twoLogits(r)
		p := Softmax(nil, s.V[SigmoidZ:SigmoidZ+2], 1)
		for i := range Target(2) {
			if got := s.Value(SigmoidP + i); math.Abs(got-p[i]) > 1e-15 {
				t.Fatalf("%v: p%d is %v, softmax says %v", s.V[SigmoidZ:SigmoidZ+2], i, got, p[i])
			}
		}
		if sum := s.Value(SigmoidP) + s.Value(SigmoidP+1); math.Abs(sum-1) > 1e-15 {
			t.Fatalf("the sum is %v", sum)
		}
	}
}

// TestMovingBothLeavesTheDifference: to the last bit, and as far as both have room.
func TestMovingBothLeavesTheDifference(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 2))
	for range 5000 {
		s := twoLogits(r)
		lo, hi := s.Range(SigmoidMean)
		want := lo - 0.5 + (hi-lo+1)*r.Float64()
		next := Update(s, Set{SigmoidMean, want})
		if s.SigmoidDiff() != next.SigmoidDiff() || s.Value(SigmoidP) != next.Value(SigmoidP) {
			t.Fatalf("%v to %v: the difference goes from %v to %v", s.V[SigmoidZ:SigmoidZ+2], next.V[SigmoidZ:SigmoidZ+2], s.SigmoidDiff(), next.SigmoidDiff())
		}
		if got := next.Value(SigmoidMean); math.Abs(got-min(max(want, lo), hi)) > 1e-4 {
			t.Fatalf("asked for %v in %v … %v, got %v", want, lo, hi, got)
		}
	}
}

// TestTheInversesOfTwoLogits: what is set is there, as far as the knobs' grain
// and their ends allow, and a bar moves its own logit alone.
func TestTheInversesOfTwoLogits(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 3))
	for range 5000 {
		s := twoLogits(r)
		d := 12*r.Float64() - 6
		turned := Update(s, Set{SigmoidDiff, d})
		if got := turned.SigmoidDiff(); math.Abs(got-d) > 1.01e-4 {
			t.Fatalf("asked for the difference %v, got %v", d, got)
		}
		p, i := r.Float64(), Target(r.IntN(2))
		lo, hi := s.Range(SigmoidP + i)
		next := Update(s, Set{SigmoidP + i, p})
		if got := next.Value(SigmoidP + i); math.Abs(got-min(max(p, lo), hi)) > 3e-5 {
			t.Fatalf("asked for p%d = %v in %v … %v, got %v", i, p, lo, hi, got)
		}
		if other := SigmoidZ + 1 - Knob(i); next.V[other] != s.V[other] {
			t.Fatalf("bar %d moved the other logit", i)
		}
		// The slope of the curve against a difference quotient of the curve.
		const h = 1e-5
		slope := (Sigmoid(d+h) - Sigmoid(d-h)) / (2 * h)
		if q := Sigmoid(d); math.Abs(slope-q*(1-q)) > 1e-9 {
			t.Fatalf("slope at %v: %v, %v", d, slope, q*(1-q))
		}
	}
	for _, v := range []float64{math.Inf(1), math.Inf(-1), 1e300} {
		for _, target := range []Target{SigmoidDiff, SigmoidMean, SigmoidP, SigmoidP + 1} {
			s := Update(Default(), Set{target, v})
			for _, z := range s.V[SigmoidZ : SigmoidZ+2] {
				if !(math.Abs(z) <= MaxSigmoidLogit) {
					t.Errorf("target %d to %v: %v", target, v, z)
				}
			}
		}
	}
}
