package view

import (
	"math"
	"testing"
)

func TestASpringIsThereIn300Milliseconds(t *testing.T) {
	for _, hertz := range []float64{24, 30, 60, 120, 144} {
		s := Spring{At: -3}
		ms := 0.0
		for math.Abs(s.At-5) > 8e-3 {
			was := s.At
			s = s.Step(5, 1/hertz)
			ms += 1000 / hertz
			if s.At <= was || s.At > 5 {
				t.Fatalf("at %v Hz it went from %v to %v", hertz, was, s.At)
			}
		}
		if limit := 300.; ms > limit && hertz >= 60 || ms > limit+1000/hertz {
			t.Errorf("at %v Hz it takes %.0f ms", hertz, ms)
		}
	}
}

func TestASpringsWayDoesNotDependOnTheSteps(t *testing.T) {
	at := func(steps int) float64 {
		s := Spring{At: 1, Speed: -3}
		for range steps {
			s = s.Step(0, 0.04/float64(steps))
		}
		return s.At
	}
	for _, steps := range []int{2, 3, 10} {
		if d := at(steps) - at(1); !(math.Abs(d) < 1e-12) {
			t.Errorf("%d steps end %v from one", steps, d)
		}
	}
}

func TestASpringKeepsToTheLawOfTheOscillator(t *testing.T) {
	// x″ + 2ωx′ + ω²x = 0, by differences.
	const h = 1e-4
	x := func(t float64) float64 { return Spring{At: 2, Speed: 5}.Step(0, t).At }
	for _, at := range []float64{0.005, 0.01, 0.03} {
		d1 := (x(at+h) - x(at-h)) / (2 * h)
		d2 := (x(at+h) - 2*x(at) + x(at-h)) / (h * h)
		const w = springFrequency
		if rest := d2 + 2*w*d1 + w*w*x(at); !(math.Abs(rest) < 1e-2*w*w) {
			t.Errorf("at %v s it is off by %v", at, rest)
		}
		if got := (Spring{At: 2, Speed: 5}).Step(0, at).Speed; !(math.Abs(got-d1) < 1e-3*w) {
			t.Errorf("at %v s the speed is %v, want %v", at, got, d1)
		}
	}
}

func TestASpringNeverPassesItsTarget(t *testing.T) {
	// It comes with a speed that would carry it past.
	s := Spring{At: 1, Speed: -1000}
	for range 20 {
		if s = s.Step(0, 1./60); s.At < 0 {
			t.Fatalf("it is at %v", s.At)
		}
	}
}

func TestAnOddStepOfTimeMovesNothingFar(t *testing.T) {
	s := Spring{At: 1}
	for _, dt := range []float64{0, -1, math.NaN()} {
		if got := s.Step(0, dt); got != s {
			t.Errorf("dt %v moves it to %v", dt, got)
		}
	}
	if got, longest := s.Step(0, 1e9), s.Step(0, springLongest); got != longest {
		t.Errorf("a long sleep moves it to %v, not to %v", got, longest)
	}
}
