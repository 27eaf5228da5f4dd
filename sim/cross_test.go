package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestAMeanMovesTheBeliefOnALine: what H(p, q) is set to is what it is after, as
// far as a belief can go; q stays on the line through p, and p where it was.
func TestAMeanMovesTheBeliefOnALine(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 1))
	for range 3000 {
		s := Default()
		copy(s.V[TruthP:TruthP+3], randomParts(r, 3))
		copy(s.V[BeliefQ:BeliefQ+3], randomParts(r, 3))
		p, q := s.Truth(), s.Belief()
		lo, _ := s.Range(CrossMean)
		want := lo + 2*r.Float64()
		next := Update(s, Set{CrossMean, want})
		if why := invalid(next); why != "" || next.Truth() != p {
			t.Fatalf("%s, p = %v", why, next.Truth())
		}
		if p == q {
			if next != s {
				t.Fatal("with q = p there is no line, and something moved")
			}
			continue
		}
		now := next.Belief()
		// On the line: (now − p) and (q − p) are parallel, to the parts.
		for i := range 3 {
			j := (i + 1) % 3
			if cross := (now[i]-p[i])*(q[j]-p[j]) - (now[j]-p[j])*(q[i]-p[i]); math.Abs(cross) > 3.0/Whole {
				t.Fatalf("%v, %v: %v is off the line", p, q, now)
			}
		}
		least := min(now[0], now[1], now[2])
		if got := CrossEntropy(p[:], now[:]); least > 0.01 && math.Abs(got-want) > 2e-3 {
			t.Fatalf("%v, %v: asked for %v, got %v", p, q, want, got)
		}
		if same := Update(s, Set{CrossMean, lo}); same.Belief() != p {
			t.Fatalf("at the least the belief is %v, not %v", same.Belief(), p)
		}
	}
}

func TestAnyCrossTargetLeavesAValidState(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 2))
	s := Default()
	for range 3000 {
		v := []float64{math.Inf(1), math.Inf(-1), math.NaN(), -1, 0, 1, 12, 1e300, r.Float64() * 3, r.Float64() * packed3}[r.IntN(10)]
		s = Update(s, Set{[]Target{CrossMean, BeliefPoint, ShareOf(BeliefQ), ShareOf(TruthP + 1)}[r.IntN(4)], v})
		if why := invalid(s); why != "" {
			t.Fatal(why)
		}
		for _, target := range []Target{CrossMean, BeliefPoint} {
			lo, hi := s.Range(target)
			if v := s.Value(target); !(v >= lo && v <= hi) {
				t.Fatalf("%d is %v of %v … %v", target, v, lo, hi)
			}
		}
	}
	for range 1000 {
		v := float64(r.IntN(packed3))
		i, x := r.IntN(3), r.Float64()
		p, q := Unpack3(v), Unpack3(SetPart3(v, i, x))
		a, b := (i+1)%3, (i+2)%3
		if math.Abs(q[i]-x) > 1.0/Whole || math.Abs(p[a]*q[b]-p[b]*q[a]) > 2.0/Whole {
			t.Fatalf("%v with %d at %v is %v", p, i, x, q)
		}
	}
}
