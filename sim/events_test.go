package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestLandmarksAreExact: a knob near one holds it to the last bit, and a link
// says it as the fraction it is.
func TestLandmarksAreExact(t *testing.T) {
	for _, e := range events {
		if e.Value < RowOf(SurpriseP).Min {
			t.Errorf("%s is out of range", e.Name)
		}
		for _, off := range []float64{1, 1 + 1e-7, 1 - 1e-7, 1 + 1e-5} {
			s := Update(Default(), Set{KnobTarget(SurpriseP), e.Value * off})
			if s.V[SurpriseP] != e.Value {
				t.Errorf("%s · %v: %v", e.Name, off, s.V[SurpriseP])
			}
			if got, refused, ok := Decode(Encode(s), Default(), nil); !ok || refused != nil || got != s {
				t.Errorf("%s: the link %s gives %v", e.Name, Encode(s), got.V[SurpriseP])
			}
		}
	}
	s := Update(Default(), Set{KnobTarget(SurpriseP), 1.0 / 6})
	if got, want := Encode(s), "v=1&surprise.p=1/6"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	// 1 / C(45, 6) in nats and bits, from outside: ln 8145060 = 15.9129…
	if h := Surprisal(1.0 / Lottery); math.Abs(h-15.91292) > 5e-6 {
		t.Errorf("the lottery is %v nat", h)
	}
	tickets := 1
	for i := range 6 {
		tickets = tickets * (45 - i) / (i + 1)
	}
	if tickets != Lottery {
		t.Errorf("45 over 6 is %d", tickets)
	}
}

// TestSurprisesAdd: what Both is set to is what it is after, as far as the second
// event can go, and the surprise of both is the sum of the two.
func TestSurprisesAdd(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for range 5000 {
		s := Update(Default(), Set{KnobTarget(SurpriseP), Exp(-18.4 * r.Float64())})
		lo, hi := s.Range(Both)
		want := lo + (hi-lo)*r.Float64()
		s = Update(s, Set{Both, want})
		if got := s.Value(Both); math.Abs(got-want) > 1e-3*want {
			t.Fatalf("p = %v: asked for %v, got %v", s.V[SurpriseP], want, got)
		}
		sum := Surprisal(s.V[SurpriseP]) + Surprisal(s.V[SurpriseQ])
		if both := Surprisal(s.Value(Both)); math.Abs(both-sum) > 1e-14*(1+sum) {
			t.Fatalf("%v and %v nat make %v", Surprisal(s.V[SurpriseP]), Surprisal(s.V[SurpriseQ]), both)
		}
	}
	for _, v := range []float64{0, 1e-300, -1, 2, math.Inf(1)} {
		if why := invalid(Update(Default(), Set{Both, v})); why != "" {
			t.Errorf("both = %v: %s", v, why)
		}
	}
}

func TestTosses(t *testing.T) {
	c, ok := parseTosses("HHHT")
	if !ok || float64(c) != RowOf(Coins).Default[0] || c.Count() != 4 || c.Heads() != 3 || !c.Head(0) || c.Head(3) {
		t.Fatalf("%b %v: %d coins, %d heads", c, ok, c.Count(), c.Heads())
	}
	for v := Tosses(2); v < 1<<(MaxCoins+1); v++ {
		text := string(appendTosses(nil, v))
		if back, ok := parseTosses(text); !ok || back != v || len(text) != v.Count() {
			t.Fatalf("%b is %s is %b", v, text, back)
		}
		heads := 0
		for i := range v.Count() {
			if v.Head(i) {
				heads++
			}
			f := v.Flip(i)
			if f.Flip(i) != v || f.Count() != v.Count() || f.Head(i) == v.Head(i) {
				t.Fatalf("%b flipped at %d is %b", v, i, f)
			}
		}
		if heads != v.Heads() {
			t.Fatalf("%b has %d heads, counted %d", v, v.Heads(), heads)
		}
		for k := 0; k <= v.Count(); k++ {
			w := v.WithHeads(k)
			turned := 0
			for x := v ^ w; x != 0; x &= x - 1 {
				turned++
			}
			if w.Heads() != k || w.Count() != v.Count() || turned != max(k-heads, heads-k) {
				t.Fatalf("%b with %d heads is %b", v, k, w)
			}
		}
	}
	for _, bad := range []string{"", "HX", "HHHHHHHHHHHHH", "앞"} {
		if _, ok := parseTosses(bad); ok {
			t.Errorf("%q is taken for coins", bad)
		}
	}
	s, refused, _ := Decode("v=1&coins=HTX&theta=2", Default(), nil)
	if len(refused) != 2 || refused[0].Why != NotTosses || refused[1].Why != OutOfRange || s != Default() {
		t.Errorf("%v %v", s, refused)
	}
	full, one := Tosses(1<<(MaxCoins+1)-1), Tosses(0b10)
	if full.Toss() != full || one.Take() != one || one.Toss() != 0b101 || one.Toss().Take() != one {
		t.Error("adding and taking away")
	}
	if s := Update(Default(), Set{Heads, 1.4}); s.Value(Heads) != 1 {
		t.Errorf("%v heads", s.Value(Heads))
	}
}
