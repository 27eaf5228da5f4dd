package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

// atEnd reports whether a logit in use, or the temperature, is at its end.
func atEnd(s *State) bool {
	for _, z := range s.Logits() {
		if math.Abs(z) == MaxLogit {
			return true
		}
	}
	return s.V[Temperature] == MinTemperature || s.V[Temperature] == MaxTemperature
}

// roundingOf is how far a probability may be from what was asked after its
// logits were rounded: half a resolution for each of the held ones, times
// |∂p_i/∂z_j| ≤ 1/4T; and far above the 1e-9 the solution has before rounding.
func roundingOf(s *State, held int) float64 {
	return float64(held)*RowOf(Z0).Resolution/2/4/s.V[Temperature] + 1e-9
}

func TestHeldBarsKeepTheirPAndTheOthersTheirLogits(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	solved := 0
	for range 4000 {
		s := randomState(r)
		m := Hold{Last: -1}
		held, room := 0, 1.0
		for range 1 + r.IntN(3) {
			if i := r.IntN(s.N); !m.Held[i] && held < s.N-1 {
				m.Held[i], m.P[i], m.Last = true, r.Float64()*room, i
				room -= m.P[i]
				held++
			}
		}
		got := Update(s, m)
		for i := range s.N {
			if !m.Held[i] && got.V[i] != s.V[i] {
				t.Fatalf("class %d is free and went from %v to %v", i, s.V[i], got.V[i])
			}
		}
		p := Softmax(nil, got.Logits(), got.V[Temperature])
		for i := range s.N {
			if m.Held[i] && math.Abs(got.V[i]) < MaxLogit {
				solved++
				if !(math.Abs(p[i]-m.P[i]) <= roundingOf(&got, held)) {
					t.Fatalf("T = %v, class %d: p = %v, asked %v", got.V[Temperature], i, p[i], m.P[i])
				}
			}
		}
	}
	if solved < 2000 {
		t.Errorf("only %d bars were not at an end", solved)
	}
}

func TestABarAtItsEndDoesNotMoveTheOthersHeld(t *testing.T) {
	s := Default()
	m := Hold{Last: 0}
	m.Held[0], m.P[0] = true, 0.9995 // more than +6 gives
	m.Held[1], m.P[1] = true, 0.0004
	got := Update(s, m)
	p := Softmax(nil, got.Logits(), 1)
	if got.V[0] != MaxLogit || !(math.Abs(p[1]-0.0004) < 1e-6) {
		t.Errorf("z = %v, p = %v", got.Logits(), p)
	}
}

func TestTheBarThatMovedGivesWay(t *testing.T) {
	s := Default()
	m := Hold{Last: 1}
	m.Held[0], m.P[0] = true, 0.7
	m.Held[1], m.P[1] = true, 0.6
	got := Update(s, m)
	p := Softmax(nil, got.Logits(), 1)
	// Bar 0 has to leave the free classes what its logit's end leaves them.
	if !(p[1] < 0.31 && math.Abs(p[0]-0.7) < 0.02) {
		t.Errorf("p = %v", p)
	}
	m.Last = -1 // nobody in particular: they shrink alike
	got = Update(s, m)
	p = Softmax(nil, got.Logits(), 1)
	if !(math.Abs(p[0]/p[1]-7./6) < 0.05) {
		t.Errorf("p = %v", p)
	}
}

func TestWithAllBarsHeldTheLastStaysUnderItsFinger(t *testing.T) {
	s := Default()
	for last := range 4 {
		m := Hold{Last: last, Held: [MaxClasses]bool{true, true, true, true}, P: [MaxClasses]float64{0.4, 0.3, 0.2, 0.1}}
		m.P[last] += 0.02
		got := Update(s, m)
		if p := got.Value(Bar0 + Target(last)); !(math.Abs(p-m.P[last]) < 1e-4) {
			t.Errorf("bar %d is at %v, asked %v", last, p, m.P[last])
		}
	}
}

func TestBarsAndEntropyAreHeldTogether(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	solved := 0
	for range 4000 {
		s := randomState(r)
		m := Hold{Entropy: true}
		m.Last = r.IntN(s.N)
		m.Held[m.Last], m.P[m.Last] = true, r.Float64()
		_, hi := s.Range(NeedleH)
		m.H = r.Float64() * hi
		got := Update(s, m)
		if atEnd(&got) || got.V[Temperature] == s.V[Temperature] {
			continue
		}
		solved++
		p, h := SoftmaxEntropy(nil, got.Logits(), got.V[Temperature])
		// The temperature is rounded too: |dH/dT| ≤ Var(z)/T³ ≤ 36/T³.
		temperature := got.V[Temperature]
		room := roundingOf(&got, 1)*30 + RowOf(Temperature).Resolution*36/(temperature*temperature*temperature)
		if !(math.Abs(p[m.Last]-m.P[m.Last]) <= roundingOf(&got, 1)) || !(math.Abs(h-m.H) <= room) {
			t.Fatalf("T = %v: p = %v for %v, h = %v for %v (%v)", temperature, p[m.Last], m.P[m.Last], h, m.H, room)
		}
	}
	if solved < 200 {
		t.Errorf("only %d could be solved", solved)
	}
}

func TestHoldDoesNotDependOnThePath(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	for range 300 {
		s := randomState(r)
		m := Hold{Last: r.IntN(s.N)}
		m.Held[m.Last] = true
		if s.N > 3 {
			m.Held[(m.Last+1)%s.N] = true
		}
		along := s
		for range 20 {
			for i := range m.P {
				m.P[i] = r.Float64()
			}
			along = Update(along, m)
		}
		if at := Update(s, m); at != along {
			t.Fatalf("at once %v, along the path %v", at.Logits(), along.Logits())
		}
	}
}
