package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestTheOrderOfTheCutsMatters: of z = (3, 2, 1) at T = 0.5 top-p 0.8 keeps one
// word, and two where the temperature comes after it.
func TestTheOrderOfTheCutsMatters(t *testing.T) {
	z := []float64{3, 2, 1}
	for _, c := range []struct {
		temperature float64
		want        [3]Rule
	}{{0.5, [3]Rule{Kept, ByTopP, ByTopP}}, {1, [3]Rule{Kept, Kept, ByTopP}}} {
		if got := [3]Rule(Truncate(nil, z, c.temperature, 3, 0.8, 0)); got != c.want {
			t.Errorf("at %v: %v, want %v", c.temperature, got, c.want)
		}
	}
	s := Default()
	first, last := s.Sampling(), s.SamplingOtherwise()
	if first.Kept() != 5 || last.Kept() != 7 {
		t.Errorf("the scene keeps %d words, with the temperature last %d", first.Kept(), last.Kept())
	}
}

// TestTruncateIsTheDefinition cuts by the book: one word after the other, from
// the last, as long as the rule lets it.
func TestTruncateIsTheDefinition(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 1))
	for range 5000 {
		n := 1 + r.IntN(MaxClasses)
		z := make([]float64, n)
		for i := range z {
			z[i] = math.Round(40*r.Float64()-20) / 10 // ties among them
		}
		temperature := math.Exp(6*r.Float64() - 3)
		k, mass, ratio := 1+r.IntN(n+2), 1-math.Pow(r.Float64(), 2), r.Float64()
		got := Truncate(nil, z, temperature, k, mass, ratio)

		want := make([]Rule, n)
		var order []int // largest first, of equals the first
		for i := range z {
			want[i] = Kept
			at := len(order)
			for at > 0 && z[order[at-1]] < z[i] {
				at--
			}
			order = append(order[:at], append([]int{i}, order[at:]...)...)
		}
		cut := func(from int, by Rule) {
			for _, i := range order[from:] {
				want[i] = by
			}
			order = order[:from]
		}
		cut(min(k, n), ByTopK)
		total := 0.0
		for _, i := range order {
			total += math.Exp((z[i] - z[order[0]]) / temperature)
		}
		sum, near := 0.0, false
		for at, i := range order {
			if sum >= mass*total {
				cut(at, ByTopP)
				break
			}
			sum += math.Exp((z[i] - z[order[0]]) / temperature)
			near = near || math.Abs(sum-mass*total) < 1e-12*total
		}
		for at, i := range order {
			p := math.Exp((z[i] - z[order[0]]) / temperature)
			near = near || math.Abs(p-ratio) < 1e-12 && p < 1
			if p < ratio {
				cut(at, ByMinP)
				break
			}
		}
		for i := range want {
			if got[i] != want[i] && !near {
				t.Fatalf("z %v, T %v, k %d, p %v, min-p %v: %v, want %v", z, temperature, k, mass, ratio, got, want)
			}
		}
	}
}

// randomSampling returns a State with the scene's knobs anywhere.
func randomSampling(r *rand.Rand) State {
	s := Default()
	for k, v := range map[Knob]float64{
		SamplingT: Exp(logMaxTemperature * (2*r.Float64() - 1)), SamplingK: float64(1 + r.IntN(SamplingWords)),
		SamplingP: 1 - 0.99*math.Pow(r.Float64(), 2), SamplingMin: math.Pow(r.Float64(), 3), SamplingLast: float64(r.IntN(2)),
	} {
		s = Update(s, Set{KnobTarget(k), v})
	}
	return s
}

func TestWhatIsKeptIsADistribution(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 2))
	for range 5000 {
		s := randomSampling(r)
		m := s.Sampling()
		sum, kept := 0.0, 0
		for i, p := range m.P {
			sum += p
			if (p == 0) != (m.By[i] != Kept) {
				t.Fatalf("%v: word %d has %v and is cut by %v", Encode(s), i, p, m.By[i])
			}
			if m.By[i] == Kept {
				kept++
				if i > 0 && m.By[i-1] != Kept {
					t.Fatalf("%v: a larger word is cut before word %d", Encode(s), i)
				}
				if want := m.Warm[i] / m.Sum; math.Abs(p-want) > 1e-14*want {
					t.Fatalf("%v: %v of word %d, want %v", Encode(s), p, i, want)
				}
			}
		}
		if math.Abs(sum-1) > 1e-15*SamplingWords || kept != m.Kept() || kept < 1 {
			t.Fatalf("%v: %d of %d words sum to %v", Encode(s), kept, m.Kept(), sum)
		}
		for i, left := range m.Left {
			n := SamplingWords
			for _, by := range m.By {
				if int(by) <= i {
					n--
				}
			}
			if n != left {
				t.Fatalf("%v: %d words after rule %d, counted %d", Encode(s), left, i, n)
			}
		}
		if h := Entropy(m.P[:]); math.Abs(h-m.H) > 1e-14 {
			t.Fatalf("%v: entropy %v, want %v", Encode(s), m.H, h)
		}
	}
}

// TestTheEntropyOfWhatIsKeptSetsTheTemperature: it never falls as T rises, so
// that there is one answer, or a jump between two.
func TestTheEntropyOfWhatIsKeptSetsTheTemperature(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 3))
	for range 2000 {
		s := randomSampling(r)
		v, lo, hi := s.Value(SamplingH), 0.0, 0.0
		lo, hi = s.Range(SamplingH)
		if v < lo || v > hi {
			t.Fatalf("%v: %v is not from %v to %v", Encode(s), v, lo, hi)
		}
		if got := Update(s, Set{SamplingH, v}); got != s {
			t.Fatalf("%v: its own entropy makes it %v", Encode(s), Encode(got))
		}
		h := lo + (hi-lo)*(1.2*r.Float64()-0.1)
		got := Update(s, Set{SamplingH, h})
		off := math.Abs(got.Value(SamplingH) - h)
		// Within one number of the knob either side: none is nearer.
		for _, by := range []float64{-1e-5, 1e-5} {
			near := Update(got, Set{KnobTarget(SamplingT), got.V[SamplingT] + by})
			if d := math.Abs(near.Value(SamplingH) - h); d < off-1e-12 {
				t.Fatalf("%v: asked for %v, off by %v, next to it by %v", Encode(s), h, off, d)
			}
		}
		if lo == hi && got != s {
			t.Fatalf("%v: one word, and yet it becomes %v", Encode(s), Encode(got))
		}
		last := -1.0
		for i := range 200 {
			warm := s
			warm.V[SamplingT] = Exp(logMaxTemperature * (float64(i)/100 - 1))
			h := warm.Sampling().H
			if h < last-1e-12 {
				t.Fatalf("%v: the entropy falls from %v to %v at T = %v", Encode(s), last, h, warm.V[SamplingT])
			}
			last = h
		}
	}
}

// TestKeysReachEveryEntropy: from one end to the other, over every jump.
func TestKeysReachEveryEntropy(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 4))
	for range 100 {
		s := randomSampling(r)
		lo, hi := s.Range(SamplingH)
		for _, c := range []struct {
			by  int
			end float64
		}{{1, hi}, {-1, lo}} {
			for n := 0; ; n++ {
				was := s.Value(SamplingH)
				s = Update(s, Set{SamplingH, s.Move(SamplingH, c.by)})
				now := s.Value(SamplingH)
				if now == was {
					break
				}
				if (now > was) != (c.by > 0) || n > 1000 {
					t.Fatalf("%v: key %d from %v to %v", Encode(s), n, was, now)
				}
			}
			if h := s.Value(SamplingH); h != c.end {
				t.Fatalf("%v: the keys end at %v, not at %v", Encode(s), h, c.end)
			}
		}
	}
}

func TestDrawGivesEachWordItsPart(t *testing.T) {
	p := Default()
	m := p.Sampling()
	const n = 20000
	var count [SamplingWords]int
	for i := range n {
		u := Uniform(7, uint64(i))
		word := Draw(m.P[:], u)
		count[word]++
		below := 0.0
		for _, x := range m.P[:word] {
			below += x
		}
		if u < below-1e-15 || u > below+m.P[word]+1e-15 {
			t.Fatalf("u = %v drew word %d, whose part is %v from %v", u, word, m.P[word], below)
		}
	}
	for i, c := range count {
		mean, deviation := n*m.P[i], math.Sqrt(n*m.P[i]*(1-m.P[i]))
		if math.Abs(float64(c)-mean) > 4*deviation {
			t.Errorf("word %d was drawn %d times, its mean is %.0f", i, c, mean)
		}
	}
	if w := Draw([]float64{0, 0.3, 0.3, 0}, math.Nextafter(1, 0)); w != 2 {
		t.Errorf("what rounding leaves over draws %d", w)
	}
	defer func() {
		if recover() != PanicEmpty {
			t.Error("nothing to draw from, and no panic")
		}
	}()
	Draw([]float64{0, 0}, 0.5)
}
