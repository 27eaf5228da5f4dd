package sim

import (
	"math/rand/v2"
	"testing"
)

// targets returns every target of s.
func targets(s *State) []Target {
	all := []Target{KnobTarget(Temperature), KnobTarget(Units), KnobTarget(Again), NeedleH, Effective,
		ShareOf(EntropyP), ShareOf(EntropyP + 1), ShareOf(EntropyP + 2), ShareOf(EntropyQ), ShareOf(GradientY), ShareOf(GradientY + 1), KnobTarget(GradientRate), KnobTarget(GradientSteps), EntropyPoint, EntropyTurn,
		KnobTarget(SigmoidZ), KnobTarget(SigmoidZ + 1), SigmoidDiff, SigmoidMean, SigmoidP, SigmoidP + 1,
		KnobTarget(ShiftZ), KnobTarget(ShiftC), KnobTarget(ShiftA), KnobTarget(ShiftBig), Shifted, Shifted + 2, Scaled, Scaled + 1,
		KnobTarget(WhyZ), KnobTarget(WhySigmoid), KnobTarget(WhyCurves), WhyP, WhyP + 2, WhyPlain, WhyCase + CaseKink, WhyCase + CaseUp,
		KnobTarget(SamplingT), KnobTarget(SamplingK), KnobTarget(SamplingP), KnobTarget(SamplingMin), SamplingH}
	for i := range s.N {
		all = append(all, KnobTarget(Z0+Knob(i)), Bar0+Target(i), KnobTarget(GradientZ+Knob(i)), GradientP+Target(i))
	}
	return all
}

func TestValuesAndMovesLieInTheirRange(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 300 {
		s := randomState(r)
		for _, target := range targets(&s) {
			lo, hi := s.Range(target)
			v := s.Value(target)
			if !(v >= lo && v <= hi*(1+1e-15)) {
				t.Fatalf("target %d is %v, range %v … %v", target, v, lo, hi)
			}
			for _, steps := range []int{1, -1, Page(target), -Page(target)} {
				for _, w := range []float64{s.Move(target, steps), s.MoveFine(target, steps)} {
					if !(w >= lo && w <= hi) || (w > v) != (steps > 0) && w != v && v <= hi {
						t.Fatalf("target %d at %v moves by %d to %v", target, v, steps, w)
					}
				}
			}
		}
	}
}

func TestTargetsAreToldApart(t *testing.T) {
	s := Default()
	s.N = MaxClasses
	for _, target := range targets(&s) {
		class, bar := target.Bar()
		k, knob := target.Knob()
		if bar && (class < 0 || class >= MaxClasses) || knob && k >= nKnobs || bar && knob {
			t.Errorf("target %d: bar %d %v, knob %d %v", target, class, bar, k, knob)
		}
	}
	for _, f := range []func(){
		func() { s.Value(NoTarget) },
		func() { s.Range(NoTarget) },
		func() { Update(s, Set{NoTarget, 1}) },
	} {
		func() {
			defer func() {
				if got := recover(); got != badTarget {
					t.Errorf("panic %v", got)
				}
			}()
			f()
		}()
	}
}
