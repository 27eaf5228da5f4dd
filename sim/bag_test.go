package sim

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

func withBalls(counts ...float64) State {
	s := Default()
	copy(s.V[Balls:], counts)
	return s
}

// TestBagsOfTheStory: the numbers its author worked out.
func TestBagsOfTheStory(t *testing.T) {
	for _, c := range []struct {
		preset  Preset
		lengths [BallColours]int
		e, h    float64
		tight   bool
	}{
		{HalvesOfHalves, [...]int{1, 2, 3, 3}, 1.75, 1.75, true},
		{NotQuiteHalves, [...]int{1, 2, 3, 3}, 1.875, 1.811, false},
		{EqualBalls, [...]int{2, 2, 2, 2}, 2, 2, true},
		{NearlyOneColour, [...]int{1, 1, 0, 0}, 1, 0.323, false},
		{OneColour, [...]int{0, 0, 0, 0}, 0, 0, true},
	} {
		s := Update(Default(), Apply{c.preset})
		b := s.Bag()
		h := b.Entropy() / math.Ln2
		if b.Lengths != c.lengths || b.Mean() != c.e || math.Abs(h-c.h) > 5e-4 || b.Tight() != c.tight || s.Value(MeanQuestions) != c.e {
			t.Errorf("preset %#x: %+v, E = %v, H₂ = %v, equal %v", c.preset, b, b.Mean(), h, b.Tight())
		}
	}
	d := Default()
	if b := d.Bag(); b != (Bag{Counts: [...]int{4, 2, 1, 1}, Lengths: [...]int{1, 2, 3, 3}, N: 8, Asked: 14}) || math.Abs(b.Entropy()-1.213) > 5e-4 {
		t.Errorf("the default bag is %+v with %v nat", b, b.Entropy())
	}
}

// TestBagEntropyIsAccurate compares H with a long one, for bags of every kind.
func TestBagEntropyIsAccurate(t *testing.T) {
	worst := 0.0
	for i := 1; i < 17*17*17*17; i += 157 {
		s := withBalls(float64(i%17), float64(i/17%17), float64(i/289%17), float64(i/4913))
		b := s.Bag()
		if b.Colours() == 1 {
			if b.Entropy() != 0 {
				t.Errorf("%v: H = %v", b.Counts, b.Entropy())
			}
			continue
		}
		worst = max(worst, ulps(b.Entropy(), bigEntropy(b.Counts[:], b.N)))
	}
	if worst > 3 {
		t.Errorf("H is off by %.2f ULP", worst)
	}
}

// TestTheLastBallStays: nothing a reader does empties the bag.
func TestTheLastBallStays(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 1))
	ball := func(i int) Target { return KnobTarget(Balls + Knob(i)) }
	for range 2000 {
		s := Default()
		for range 12 {
			i := r.IntN(BallColours)
			lo, hi := s.Range(ball(i))
			v := []float64{0, -3, 16, 99, 0.4, r.Float64() * 16}[r.IntN(6)]
			s = Update(s, Set{ball(i), v})
			if got := s.Value(ball(i)); got != min(max(math.Round(v), lo), hi) || s.emptyBag() {
				t.Fatalf("%v balls asked for, %v there in %v", v, got, s.Bag())
			}
		}
	}
	s := Update(Default(), Apply{OneColour})
	if lo, _ := s.Range(ball(0)); lo != 1 {
		t.Errorf("the only colour goes down to %v", lo)
	}
	if v := s.MoveFine(ball(0), -1); v != 3 {
		t.Errorf("a fine key takes %v balls of 4 to %v", 1, v)
	}
	if got := Update(s, Set{MeanQuestions, 3}); got != s {
		t.Error("the mean can be set")
	}
	now := Update(s, Set{ball(3), 7})
	got, refused, ok := Decode("v=1&balls=0,0,0,0", now, anyLabel)
	if !ok || got != withBalls(4, 0, 0, 7) || len(refused) != 1 || refused[0].Why != AllZero || refused[0].Key != "balls" {
		t.Errorf("%v %v %v", got, refused, ok)
	}
}

// TestDrawsFollowTheBag: the same seed draws the same balls, each colour as often
// as it is in the bag, and on average the expected number of questions.
func TestDrawsFollowTheBag(t *testing.T) {
	const draws = 200_000
	for _, s := range []State{Default(), withBalls(3, 3, 1, 1), withBalls(0, 16, 0, 1), withBalls(0, 0, 5, 0), withBalls(16, 15, 14, 13)} {
		b := s.Bag()
		var met [BallColours]int
		asked := 0
		for i := range uint64(draws) {
			c := b.Draw(7, i)
			met[c]++
			asked += b.Lengths[c]
			if i < 100 && b.Draw(7, i) != c {
				t.Fatal("a draw is not the same twice")
			}
		}
		for i, c := range b.Counts {
			p := float64(c) / float64(b.N)
			if off := float64(met[i]) - p*draws; math.Abs(off) > 4.5*math.Sqrt(draws*p*(1-p)) || c == 0 && met[i] > 0 {
				t.Errorf("%v: colour %d drawn %d times of %d", b.Counts, i, met[i], draws)
			}
		}
		if mean := float64(asked) / draws; math.Abs(mean-b.Mean()) > 0.01 {
			t.Errorf("%v: %v questions on average, expected %v", b.Counts, mean, b.Mean())
		}
	}
}

// TestAnotherBagMeetsTheSameNumbers: a ball more of a colour turns draws to that
// colour and to those that moved up in the row, and leaves the others.
func TestAnotherBagMeetsTheSameNumbers(t *testing.T) {
	few, more := withBalls(4, 2, 1, 1), withBalls(8, 4, 2, 2)
	a, b := few.Bag(), more.Bag()
	for i := range uint64(5000) {
		if a.Draw(3, i) != b.Draw(3, i) {
			t.Fatalf("draw %d: the same shares draw %d and %d", i, a.Draw(3, i), b.Draw(3, i))
		}
	}
	reds := withBalls(5, 2, 1, 1)
	c := reds.Bag()
	for i := range uint64(5000) {
		if a.Draw(3, i) < c.Draw(3, i) {
			t.Fatalf("draw %d: one red more turns %d into %d", i, a.Draw(3, i), c.Draw(3, i))
		}
	}
}

// bigEntropy returns −Σ c/n ln(c/n) to many digits.
func bigEntropy(counts []int, n int) *big.Float {
	h := newBig()
	for _, c := range counts {
		if c == 0 {
			continue
		}
		p := newBig().Quo(toBig(float64(c)), toBig(float64(n)))
		h.Sub(h, newBig().Mul(p, bigLog(p)))
	}
	return h
}
