package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestSigmoid(t *testing.T) {
	r := rand.New(rand.NewPCG(25, 26))
	var w worst
	for range 2000 {
		x := r.NormFloat64() * math.Ldexp(1, r.IntN(60)-50)
		x = max(x, -690)
		e := bigExp(toBig(-x))
		w.see(Sigmoid(x), newBig().Quo(toBig(1), e.Add(e, toBig(1))), x)
	}
	t.Logf("%.2f ULP at %v", w.ulps, w.at)
	if !(w.ulps <= 2) {
		t.Errorf("%.2f ULP at %v", w.ulps, w.at)
	}
	for _, c := range []struct{ x, want float64 }{{0, 0.5}, {math.Inf(1), 1}, {math.Inf(-1), 0}, {1e308, 1}, {-1e308, 0}} {
		if got := Sigmoid(c.x); got != c.want {
			t.Errorf("Sigmoid(%v) = %v, want %v", c.x, got, c.want)
		}
	}
}

func TestLogit(t *testing.T) {
	r := rand.New(rand.NewPCG(27, 28))
	var w worst
	for range 1000 {
		for _, p := range []float64{
			r.Float64(), r.Float64() * math.Ldexp(1, -r.IntN(1073)), 1 - r.Float64()*math.Ldexp(1, -r.IntN(52)), 0.5 + (r.Float64()-0.5)*math.Ldexp(1, -r.IntN(50)),
		} {
			if p == 0 || p == 1 || p == 0.5 {
				continue
			}
			w.see(Logit(p), bigLog(newBig().Quo(toBig(p), newBig().Sub(toBig(1), toBig(p)))), p)
		}
	}
	t.Logf("%.2f ULP at %v", w.ulps, w.at)
	if !(w.ulps <= 1) {
		t.Errorf("%.2f ULP at %v", w.ulps, w.at)
	}
	for _, c := range []struct{ p, want float64 }{{0, math.Inf(-1)}, {1, math.Inf(1)}, {0.5, 0}} {
		if got := Logit(c.p); got != c.want || math.Signbit(got) != math.Signbit(c.want) {
			t.Errorf("Logit(%v) = %v, want %v", c.p, got, c.want)
		}
	}
	for range 1000 {
		p := r.Float64()
		if got := Sigmoid(Logit(p)); math.Abs(got-p) > 1e-15 {
			t.Errorf("Sigmoid(Logit(%v)) = %v", p, got)
		}
	}
}
