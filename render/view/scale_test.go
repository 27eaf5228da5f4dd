package view

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestAScaleAndItsInverseAreOne(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 20000 {
		s := Scale{D0: r.Float64()*20 - 10, D1: r.Float64()*20 - 10, R0: r.Float64()*800 - 100, R1: r.Float64()*800 - 100}
		if r.IntN(2) == 0 {
			s = Scale{D0: math.Exp(r.Float64()*20 - 18), D1: math.Exp(r.Float64()*20 - 2), R0: s.R0, R1: s.R1, Log: true}
		}
		switch r.IntN(6) { // with its end pressed together, or both
		case 2:
			s = Scale{D0: s.D0, D1: s.D0 + 20*(r.Float64()-0.5), R0: s.R0, R1: s.R1, Knee: 8 * r.Float64()}
		case 0:
			s = Scale{D0: s.D0, D1: s.D0 + 20*r.Float64(), R0: s.R0, R1: s.R1, Soft: 3 * r.Float64()}
		case 1:
			s = Scale{D0: 1, R0: s.R0, R1: s.R1, Log: true, Soft: 3 * r.Float64()}
		}
		if math.Abs(s.R1-s.R0) < 1 || math.Abs(s.D1-s.D0) < 1e-3 {
			continue
		}
		v := s.Invert(s.R0 + r.Float64()*(s.R1-s.R0))
		lo, hi := math.Min(s.D0, s.D1), math.Max(s.D0, s.D1)
		if v < lo || v > hi {
			t.Fatalf("%+v: %v is outside", s, v)
		}
		at := s.Map(v)
		if again := s.Invert(at); math.Abs(again-v) > 1e-9*(hi-lo) || s.Log && s.Soft == 0 && math.Abs(again-v) > 1e-12*v*math.Abs(math.Log(s.D1/s.D0))*100 {
			t.Fatalf("%+v: %v is at %v, where %v is", s, v, at, again)
		}
		if back := s.Map(s.Invert(at)); math.Abs(back-at) > 1e-9*math.Abs(s.R1-s.R0) {
			t.Fatalf("%+v: the value at %v lies at %v", s, at, back)
		}
		// It grows all the way in one direction.
		w := s.Invert(at + (s.R1-s.R0)*0.01)
		if (w-v)*(s.D1-s.D0) < 0 {
			t.Fatalf("%+v: it turns round between %v and %v", s, v, w)
		}
	}
}

func TestAScaleEndsExactly(t *testing.T) {
	for _, s := range []Scale{
		{D0: -6, D1: 6, R0: 400, R1: 100},
		{D0: 0.05, D1: 20, R0: 13, R1: 301.7, Log: true},
		{D0: 1, D1: 1e-8, R0: 24, R1: 1076, Log: true},
		{D0: 0, D1: 1, R0: 0.1, R1: 0.7},
		{D0: -6, D1: 6, R0: 400.3, R1: 100.1, Knee: 3},
		GaugeScale(math.Ln2),
	} {
		for _, far := range []float64{0, 1, 1e9} {
			d := far * (s.R1 - s.R0)
			if got := s.Invert(s.R0 - d); got != s.D0 {
				t.Errorf("%+v: %v beyond its start is %v", s, far, got)
			}
			if got := s.Invert(s.R1 + d); got != s.D1 {
				t.Errorf("%+v: %v beyond its end is %v", s, far, got)
			}
		}
		span := s.D1 - s.D0
		for _, v := range []float64{s.D0, s.D0 - span*100, math.Inf(-1) * span} {
			if got := s.Map(v); got != s.R0 {
				t.Errorf("%+v: %v lies at %v, not at its start", s, v, got)
			}
		}
		for _, v := range []float64{s.D1, math.Inf(1) * span} {
			if got := s.Map(v); !(s.Log && v <= 0) && got != s.R1 {
				t.Errorf("%+v: %v lies at %v, not at its end", s, v, got)
			}
		}
	}
}

func TestALogScaleHasNoPlaceBelowItsLeast(t *testing.T) {
	for _, v := range []float64{0, -1, math.Inf(-1)} {
		if got := (Scale{D0: 0.05, D1: 20, R0: 10, R1: 90, Log: true}).Map(v); got != 10 {
			t.Errorf("%v lies at %v", v, got)
		}
		if got := (Scale{D0: 1, D1: 1e-8, R0: 10, R1: 90, Log: true}).Map(v); got != 90 {
			t.Errorf("%v lies at %v on a scale that runs down", v, got)
		}
	}
	s := Scale{D0: 0.01, D1: 100, R0: 0, R1: 40, Log: true}
	for i, v := range []float64{0.01, 0.1, 1, 10, 100} {
		if got := s.Map(v); math.Abs(got-10*float64(i)) > 1e-12 {
			t.Errorf("%v lies at %v, want %v", v, got, 10*i)
		}
	}
}

// TestASoftScaleEndsAtInfinity: even as far as Soft, without a kink there, and
// the surprise of 0 stands at its end; of the log scale 0 itself does.
func TestASoftScaleEndsAtInfinity(t *testing.T) {
	nats := Scale{D1: math.Inf(1), R0: 320, R1: 0, Soft: 2.2}
	shares := Scale{D0: 1, D1: 0, R0: 320, R1: 0, Log: true, Soft: 2.2}
	for _, c := range []struct{ v, at float64 }{{0, 320}, {1, 220}, {2.2, 100}, {2.2 + math.Ln2, 50}, {math.Inf(1), 0}} {
		if got := nats.Map(c.v); math.Abs(got-c.at) > 1e-9 {
			t.Errorf("%v nat stand at %v, want %v", c.v, got, c.at)
		}
		if got := shares.Map(math.Exp(-c.v)); math.Abs(got-c.at) > 1e-9 {
			t.Errorf("a share of %v nat stands at %v, want %v", c.v, got, c.at)
		}
	}
	for _, beyond := range []float64{0, 5} {
		if v, w := nats.Invert(-beyond), shares.Invert(-beyond); !math.IsInf(v, 1) || w != 0 {
			t.Errorf("%v beyond its end are %v nat and a share of %v", beyond, v, w)
		}
	}
	before, after := nats.Map(2.19)-nats.Map(2.2), nats.Map(2.2)-nats.Map(2.21)
	if math.Abs(before-after) > 0.01 {
		t.Errorf("a hundredth is %v before the knee and %v behind it", before, after)
	}
}

func TestACollapsedScaleAnswersItsMiddle(t *testing.T) {
	if got := (Scale{D0: 3, D1: 3, R0: 10, R1: 20}).Map(3); got != 15 {
		t.Errorf("a point of a domain lies at %v", got)
	}
	if got := (Scale{D0: 2, D1: 4, R0: 10, R1: 10}).Invert(77); got != 3 {
		t.Errorf("a point of a range is %v", got)
	}
	if got := (Scale{D0: 1, D1: 100, R0: 10, R1: 10, Log: true}).Invert(10); math.Abs(got-10) > 1e-12 {
		t.Errorf("a point of a log range is %v", got)
	}
	if got := (Scale{}).Map(5) + (Scale{}).Invert(5); got != 0 {
		t.Errorf("no scale at all gives %v", got)
	}
}

// TestAPressAloneKeepsTheValue: a handle taken hold of anywhere gives the value
// it had, as long as the pointer stays.
func TestAPressAloneKeepsTheValue(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	zones := []Zone{
		{Axis: AxisX, Scale: Scale{D0: 0.05, D1: 20, R0: 40, R1: 300, Log: true}},
		{Axis: AxisY, Scale: Scale{D0: -6, D1: 6, R0: 400, R1: 100}},
		{Axis: AxisAround, Pivot: Point{200, 200}, Scale: GaugeScale(1.386)},
	}
	for range 5000 {
		z := &zones[r.IntN(len(zones))]
		v := z.Scale.Invert(z.Scale.R0 + r.Float64()*(z.Scale.R1-z.Scale.R0))
		p := Point{r.Float64() * 400, r.Float64() * 400}
		if z.Axis == AxisAround {
			a := z.Scale.Map(v) + (r.Float64()-0.5)*0.2
			p = Point{200 + 80*math.Cos(a), 200 + 80*math.Sin(a)}
		}
		if got := z.ValueAt(p, z.Offset(p, v)); math.Abs(got-v) > 1e-12*math.Abs(z.Scale.D1-z.Scale.D0) {
			t.Fatalf("axis %d: a press at %v makes %v of %v", z.Axis, p, got, v)
		}
	}
}

func TestAKneeGivesTheMiddleMostOfTheRoom(t *testing.T) {
	s := Scale{D0: -6, D1: 6, R1: 100, Knee: 3}
	for v, want := range map[float64]float64{-6: 0, -4.5: 5, -3: 10, 0: 50, 1.5: 70, 3: 90, 6: 100} {
		if got := s.Map(v); math.Abs(got-want) > 1e-9 {
			t.Errorf("%v lies at %v, want %v", v, got, want)
		}
	}
}
