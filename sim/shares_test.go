package sim

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

func randomParts(r *rand.Rand, n int) []float64 {
	w := make([]float64, n)
	for i := range w {
		if w[i] = r.ExpFloat64(); r.IntN(4) == 0 {
			w[i] = 0
		}
	}
	w[r.IntN(n)] = 1 + r.Float64()
	apportion(w, w, Whole)
	return w
}

func TestWholeHasEqualPartsAndWholePercents(t *testing.T) {
	for n := 1; n <= MaxClasses; n++ {
		if Whole%n != 0 {
			t.Errorf("%d parts are not whole", n)
		}
	}
	if Whole%100 != 0 {
		t.Error("a percent is not whole")
	}
}

// TestApportionAgainstExactRatios: each part is within one of its exact share,
// and where the shares are whole the parts are them.
func TestApportionAgainstExactRatios(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 1))
	for range 5000 {
		n := 2 + r.IntN(11)
		w, sum := make([]float64, n), int64(0)
		for i := range w {
			w[i] = float64(r.IntN(Whole))
			sum += int64(w[i])
		}
		if sum == 0 {
			continue
		}
		total := int64(r.IntN(Whole + 1))
		got, have := make([]float64, n), 0.0
		apportion(got, w, float64(total))
		for i := range w {
			exact := big.NewRat(int64(w[i])*total, sum)
			e, _ := exact.Float64()
			if got[i] != math.Trunc(got[i]) || math.Abs(got[i]-e) > 1 || exact.IsInt() && math.Abs(got[i]-e) > 0 && sum == total {
				t.Fatalf("%v of %d: part %d is %v, exactly %v", w, total, i, got[i], e)
			}
			have += got[i]
		}
		if have != float64(total) {
			t.Fatalf("%v of %d sums to %v", w, total, have)
		}
	}
}

// TestAHeldShareStaysAndTheOthersKeepTheirRatios, several at once.
func TestAHeldShareStaysAndTheOthersKeepTheirRatios(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 2))
	for range 5000 {
		s := Default()
		copy(s.V[EntropyP:EntropyP+3], randomParts(r, 3))
		m := Share{First: EntropyP, Last: r.IntN(3)}
		m.Held[m.Last], m.P[m.Last] = true, r.Float64()
		next := Update(s, m)
		if got := next.Value(ShareOf(EntropyP + Knob(m.Last))); math.Abs(got-m.P[m.Last]) > 0.5/Whole {
			t.Fatalf("asked for %v, got %v", m.P[m.Last], got)
		}
		if why := invalid(next); why != "" {
			t.Fatal(why)
		}
		a, b := (m.Last+1)%3, (m.Last+2)%3
		v, w := s.V[EntropyP:EntropyP+3], next.V[EntropyP:EntropyP+3]
		if v[a]+v[b] == 0 {
			if math.Abs(w[a]-w[b]) > 1 {
				t.Fatalf("what was nothing has parts %v", w)
			}
		} else if exact := v[a] / (v[a] + v[b]) * (w[a] + w[b]); math.Abs(w[a]-exact) > 0.5000001 {
			t.Fatalf("%v became %v: the others were in another ratio", v, w)
		}
		// There and back from the moment of the press.
		m.P[m.Last] = s.Value(ShareOf(EntropyP + Knob(m.Last)))
		if v[a]+v[b] > 0 && Update(s, m) != s {
			t.Fatalf("%v: back leads elsewhere", v)
		}
		// Two at once: the one that moved last gives way.
		m.Held = [MaxClasses]bool{}
		m.Held[a], m.Held[b], m.P[a], m.P[b], m.Last = true, true, r.Float64(), r.Float64(), b
		next = Update(s, m)
		if got := next.V[EntropyP+Knob(a)]; got != math.Round(m.P[a]*Whole) {
			t.Fatalf("the finger that held still lost its share: %v, %v", got, m.P[a]*Whole)
		}
		want := min(math.Round(m.P[b]*Whole), Whole-math.Round(m.P[a]*Whole))
		if got := next.V[EntropyP+Knob(b)]; got != want || invalid(next) != "" {
			t.Fatalf("the other finger has %v, want %v", got, want)
		}
	}
}

func TestAnyShareLeavesAValidState(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 3))
	odd := []float64{math.Inf(1), math.Inf(-1), math.NaN(), -1, 2, 0, 1, 1e-300, math.Copysign(0, -1)}
	s := Default()
	for range 5000 {
		m := Share{First: Knob(r.IntN(int(nKnobs) + 2)), Last: r.IntN(MaxClasses+2) - 1}
		for i := range m.Held {
			m.Held[i], m.P[i] = r.IntN(2) == 0, odd[r.IntN(len(odd))]
		}
		s = Update(s, m)
		s = Update(s, Set{[]Target{EntropyPoint, EntropyTurn, ShareOf(EntropyP + 1), ShareOf(EntropyQ), KnobTarget(EntropyP + 2)}[r.IntN(5)], odd[r.IntN(len(odd))] * 1e5})
		if why := invalid(s); why != "" {
			t.Fatalf("%+v: %s", m, why)
		}
	}
}

// TestPack3: a distribution of the knob survives, any number is one, and what
// lies outside the triangle goes to its nearest place.
func TestPack3(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 4))
	for range 3000 {
		s := Default()
		copy(s.V[EntropyP:EntropyP+3], randomParts(r, 3))
		p := [3]float64(s.Parts(nil, EntropyP))
		v := s.Value(EntropyPoint)
		if Pack3(p) != v || Unpack3(v) != p || Update(Default(), Set{EntropyPoint, v}) != s {
			t.Fatalf("%v: %v is %v", p, v, Unpack3(v))
		}
		// The nearest distribution: no other is nearer (a brute force over directions).
		q := [3]float64{r.NormFloat64(), r.NormFloat64(), 0}
		q[2] = 1 - q[0] - q[1]
		near := Nearest3(q)
		sum := near[0] + near[1] + near[2]
		if math.Abs(sum-1) > 1e-12 || min(near[0], near[1], near[2]) < 0 {
			t.Fatalf("%v goes to %v", q, near)
		}
		far := func(p [3]float64) float64 {
			return math.Hypot(math.Hypot(p[0]-q[0], p[1]-q[1]), p[2]-q[2])
		}
		for range 20 {
			o := [3]float64(Softmax(nil, []float64{6 * r.NormFloat64(), 6 * r.NormFloat64(), 0}, 1))
			if far(o) < far(near)-1e-12 {
				t.Fatalf("%v is nearer to %v than %v", o, q, near)
			}
		}
	}
	for _, v := range []float64{-1, 0, 0.5, 7, packed3, packed3 + 1, 1e300, Whole, Whole + 1} {
		p := Unpack3(v)
		if sum := p[0] + p[1] + p[2]; math.Abs(sum-1) > 1e-12 || min(p[0], p[1], p[2]) < 0 {
			t.Errorf("%v is %v", v, p)
		}
	}
}

func TestSharesInLinks(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 5))
	for range 2000 {
		s := Default()
		copy(s.V[EntropyP:EntropyP+3], randomParts(r, 3))
		copy(s.V[EntropyQ:EntropyQ+2], randomParts(r, 2))
		if got, refused, ok := Decode(Encode(s), Default(), nil); !ok || refused != nil || got != s {
			t.Fatalf("%s is %v %v", Encode(s), got.V[EntropyP:EntropyPair], refused)
		}
	}
	third := Update(Default(), Apply{AllEqual})
	if got, want := Encode(third), "v=1&entropy.p=1,1,1"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	for _, link := range []string{"v=1&entropy.p=1,1,1", "v=1&entropy.p=0.3,0.3,0.3", "v=1&entropy.p=33,33,33", "v=1&entropy.p=138600,138600,138600"} {
		if got, refused, _ := Decode(link, Default(), nil); got != third || refused != nil {
			t.Errorf("%s: %v %v", link, got.V[EntropyP:EntropyP+3], refused)
		}
	}
	for link, why := range map[string]Why{
		"v=1&entropy.p=0,0,0": AllZero, "v=1&entropy.p=1,1": WrongCount, "v=1&entropy.p=1,x,1": NotANumber,
		"v=1&entropy.p=1,-1,1": OutOfRange, "v=1&entropy.p=1,nan,1": NotANumber, "v=1&entropy.p=1,1e999,1": OutOfRange,
	} {
		if got, refused, ok := Decode(link, third, nil); !ok || got != third || len(refused) != 1 || refused[0].Why != why {
			t.Errorf("%s: %v %+v", link, got.V[EntropyP:EntropyP+3], refused)
		}
	}
}

// TestEntropyKnowsNoOrder: handing the shares on leaves the entropy, and three
// turns lead home; equal shares have the most, ln n, and a sure one none.
func TestEntropyKnowsNoOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 6))
	for range 1000 {
		s := Default()
		copy(s.V[EntropyP:EntropyP+3], randomParts(r, 3))
		h, turned := Entropy(s.Parts(nil, EntropyP)), s
		for range 3 {
			turned = Update(turned, Set{EntropyTurn, 1})
			if got := Entropy(turned.Parts(nil, EntropyP)); math.Abs(got-h) > 4e-16*h {
				t.Fatalf("%v, turned %v", h, got)
			}
		}
		if turned != s {
			t.Fatal("three turns lead elsewhere")
		}
		if most := Log(3); h > most*(1+1e-15) {
			t.Fatalf("%v is more than ln 3", h)
		}
	}
	s := Default()
	for _, v := range []float64{0, 1} {
		s = Update(Update(s, Set{KnobTarget(EntropyPair), v}), Apply{AllEqual})
		first, n := s.EntropyRow()
		if h := Entropy(s.Parts(nil, first)); math.Abs(h-Log(float64(n))) > 3e-16 {
			t.Errorf("%d equal shares have %v", n, h)
		}
		s = Update(s, Apply{NearlySure})
		if s.V[first] != (1-0.01*float64(n-1))*Whole {
			t.Errorf("nearly sure is %v", s.V[first])
		}
	}
	if got := Entropy(Default().parts3()); math.Abs(got-0.8979457) > 5e-8 { // the story's 0.898
		t.Errorf("the default has %v", got)
	}
}

func (s State) parts3() []float64 { return s.Parts(nil, EntropyP) }
