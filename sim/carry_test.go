package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

// shown returns the distribution that the scene of s shows.
func shown(s *State) []float64 {
	p, _ := s.Distribution(nil, s.Scene)
	return p
}

func TestCarryKeepsTheDistribution(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 1))
	carried := map[[2]Scene]int{}
	for range 4000 {
		s := Default()
		for range r.IntN(9) {
			s = Update(s, AddClass{})
		}
		for range r.IntN(3) {
			s = Update(s, RemoveClass{Class: 0})
		}
		for range 12 {
			k := Knob(r.IntN(int(nKnobs)))
			row := RowOf(k)
			if row.PerClass() && int(k-row.First) >= s.N {
				continue
			}
			s = Update(s, Set{Target: KnobTarget(k), Value: row.Min + r.Float64()*(row.Max-row.Min)})
		}
		s.Scene = Scene(r.IntN(int(nScenes)))
		to := Scene(r.IntN(int(nScenes)))
		next := Update(s, Carry{To: to})
		if !s.CanCarry(to) {
			if next != s {
				t.Fatalf("%v to %v changed something", s.Scene, to)
			}
			continue
		}
		carried[[2]Scene{s.Scene, to}]++
		if back, refused, ok := Decode(Encode(next), Default(), nil); !ok || len(refused) > 0 || back != next {
			t.Fatalf("%v to %v is no valid State: %v", s.Scene, to, refused)
		}
		_, c := s.Carried(to)
		before, after := shown(&s), shown(&next)
		if c.Of != len(before) || c.Kept != min(len(before), len(after)) {
			t.Fatalf("%v to %v: %+v of %d classes to %d", s.Scene, to, c, len(before), len(after))
		}
		// The kept ones stand in their order, and no class left out is larger.
		sum := 0.0
		var kept []float64
		for i, p := range before {
			if rank(before, i) < c.Kept {
				kept = append(kept, p)
				sum += p
			}
		}
		if len(kept) != c.Kept {
			t.Fatalf("%d kept, not %d, of %v", len(kept), c.Kept, before)
		}
		for i, p := range kept {
			if d := math.Abs(after[i] - p/sum); d > c.Off+1e-12 {
				t.Fatalf("%v to %v: class %d had %v and has %v, off by more than %v (%v to %v, %+v)", s.Scene, to, i, p/sum, after[i], c.Off, before, after, c)
			}
		}
	}
	if len(carried) < 16 {
		t.Errorf("only the ways %v were tried", carried)
	}
}

// rank returns how many of p come before p[i], the larger and the earlier first.
func rank(p []float64, i int) int {
	n := 0
	for j, w := range p {
		if w > p[i] || w == p[i] && j < i {
			n++
		}
	}
	return n
}

func TestCarryIsExactWhereItCanBe(t *testing.T) {
	s := Update(Default(), Set{Target: ShareOf(EntropyP), Value: 0.25})
	s.Scene = SceneEntropy
	to, c := s.Carried(SceneCrossEntropy)
	if c.Off != 0 || c.Kept != 3 || [3]float64(to.V[TruthP:TruthP+3]) != [3]float64(s.V[EntropyP:EntropyP+3]) {
		t.Errorf("%+v: %v", c, to.V[TruthP:TruthP+3])
	}
	s.Scene = SceneShift
	to, c = s.Carried(SceneSoftmax)
	if c.Off != 0 || to.N != 3 || [3]float64(to.Logits()) != [3]float64(s.ShiftLogits()) {
		t.Errorf("%+v: %v", c, to.Logits())
	}
	// Into balls: as few as have just those shares, and back again.
	s = Default()
	s.Scene = SceneEntropy
	to, c = s.Carried(SceneQuestions)
	if c.Off > 1e-15 || [4]float64(to.V[Balls:Balls+4]) != [4]float64{6, 3, 1} {
		t.Errorf("%+v: %v", c, to.V[Balls:Balls+4])
	}
	to.V[EntropyP], to.V[EntropyP+1], to.V[EntropyP+2] = 0, 0, Whole
	if back, c := to.Carried(SceneEntropy); c.Kept != 3 || c.Off > 1e-15 || back.V[EntropyP] != 0.6*Whole {
		t.Errorf("%+v: %v", c, back.V[EntropyP:EntropyP+3])
	}
	// Four classes into three: the three largest, made to sum to 1.
	s = Default()
	to, c = s.Carried(SceneEntropy)
	p := Softmax(nil, []float64{2, 1, 0.1}, 1)
	for i := range p {
		if math.Abs(to.V[int(EntropyP)+i]/Whole-p[i]) > 0.5/Whole {
			t.Errorf("class %d has %v, not %v", i, to.V[int(EntropyP)+i]/Whole, p[i])
		}
	}
	if c.Kept != 3 || c.Of != 4 || !c.Lost || c.Off > 0.5/Whole {
		t.Errorf("%+v", c)
	}
	// Where the one without room has no share, nothing is lost.
	s.Scene = SceneQuestions
	copy(s.V[Balls:], []float64{6, 3, 2, 0})
	if _, c = s.Carried(SceneEntropy); c.Kept != 3 || c.Of != 4 || c.Lost {
		t.Errorf("%+v", c)
	}
}
