package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

// randomMsg returns a message a reader could cause, and some nobody should.
func randomMsg(r *rand.Rand, s *State) Msg {
	any := func() float64 {
		odd := []float64{math.Inf(1), math.Inf(-1), math.NaN(), 1e300, -1e-300, math.Copysign(0, -1), 0, 1}
		if r.IntN(6) == 0 {
			return odd[r.IntN(len(odd))]
		}
		return r.NormFloat64() * 3
	}
	switch r.IntN(8) {
	case 0:
		return AddClass{}
	case 1:
		return RemoveClass{r.IntN(MaxClasses+2) - 1}
	case 2:
		return Rename{r.IntN(MaxClasses+2) - 1, "name"}
	case 3:
		return Apply{[]Preset{Preset(r.IntN(NPresets)), ConfidentlyWrong + Preset(r.IntN(3))}[r.IntN(2)]}
	case 4, 5:
		m := Hold{First: []Knob{Z0, GradientZ}[r.IntN(2)], Last: r.IntN(MaxClasses+1) - 1, Entropy: r.IntN(2) == 0, H: any()}
		for i := range m.Held {
			m.Held[i], m.P[i] = r.IntN(3) == 0, any()
			if r.IntN(2) == 0 {
				m.P[i] = r.Float64()
			}
		}
		return m
	}
	all := targets(s)
	return Set{all[r.IntN(len(all))], any()}
}

func TestEveryMessageLeavesAValidState(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for range 200 {
		s := randomState(r)
		for range 50 {
			m := randomMsg(r, &s)
			next := Update(s, m)
			if why := invalid(next); why != "" {
				t.Fatalf("%#v on %v: %s", m, s, why)
			}
			s = next
		}
	}
}

func TestClassesComeAndGo(t *testing.T) {
	s := Default()
	for i := range MaxClasses {
		s = Update(s, Set{KnobTarget(Z0 + Knob(i)), float64(i) / 4})
		s = Update(s, Rename{i, string(rune('a' + i))})
		s = Update(s, AddClass{})
	}
	if s.N != MaxClasses || Update(s, AddClass{}) != s {
		t.Fatalf("%d classes, and one more is taken", s.N)
	}
	was := s
	s = Update(s, RemoveClass{3})
	for i := range s.N {
		from := i
		if i >= 3 {
			from++
		}
		if s.V[i] != was.V[from] || s.Labels[i] != was.Labels[from] {
			t.Errorf("class %d is %v %q, want %v %q", i, s.V[i], s.Labels[i], was.V[from], was.Labels[from])
		}
	}
	for s.N > MinClasses {
		s = Update(s, RemoveClass{0})
	}
	if Update(s, RemoveClass{0}) != s {
		t.Error("one of the last two classes was taken")
	}
	if added := Update(s, AddClass{}); added.V[Z0+2] != 0 || added.Labels[2] != "" {
		t.Error("a new class has a logit or a name")
	}
}

func TestANeedleTurnsOnlyTheTemperature(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for range 500 {
		s := randomState(r)
		lo, hi := s.Range(NeedleH)
		h := lo + r.Float64()*(hi-lo)
		got := Update(s, Set{NeedleH, h})
		balls := Update(s, Set{Effective, Exp(h)})
		if d := got.V[Temperature] - balls.V[Temperature]; math.Abs(d) > 2e-5 {
			t.Fatalf("needle at %v and balls differ by %v", h, d)
		}
		got.V[Temperature] = s.V[Temperature]
		if got != s {
			t.Fatal("the needle changed more than the temperature")
		}
	}
	level := Update(Default(), Apply{Uniformly})
	if Update(level, Set{NeedleH, 0.5}) != level {
		t.Error("with equal logits the needle changed something")
	}
}

func TestPresets(t *testing.T) {
	for _, c := range []struct {
		preset Preset
		n      int
		check  func(p []float64) bool
	}{
		{OneHot, 4, func(p []float64) bool { return p[0] > 0.9998 }},
		{OneHot, 12, func(p []float64) bool { return p[0] > 0.999 }},
		{Uniformly, 7, func(p []float64) bool { return p[0] == p[6] }},
		{TwoRivals, 5, func(p []float64) bool { return p[0] == p[1] && p[0] > 0.45 }},
		{TwoRivals, 2, func(p []float64) bool { return p[0] == 0.5 }},
		{LongTail, 12, func(p []float64) bool { return math.Abs(p[0]/p[11]-12) < 0.01 && math.Abs(p[0]/p[2]-3) < 0.01 }},
	} {
		s := Default()
		s.V[Temperature] = 7
		for s.N < c.n {
			s = Update(s, AddClass{})
		}
		for s.N > c.n {
			s = Update(s, RemoveClass{0})
		}
		s = Update(s, Apply{c.preset})
		p := Softmax(nil, s.Logits(), s.V[Temperature])
		if s.V[Temperature] != 1 || !c.check(p) || invalid(s) != "" {
			t.Errorf("preset %d of %d: T = %v, p = %v %s", c.preset, c.n, s.V[Temperature], p, invalid(s))
		}
	}
}

func TestUpdateAllocatesNothing(t *testing.T) {
	s := Default()
	m := Hold{Last: 1, Entropy: true, H: 0.8}
	m.Held[1], m.P[1] = true, 0.3
	if n := testing.AllocsPerRun(100, func() {
		s = Update(s, Set{KnobTarget(Z0), 1.5})
		s = Update(s, Set{Bar0 + 1, 0.25})
		s = Update(s, Set{NeedleH, 0.9})
		s = Update(s, m)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
