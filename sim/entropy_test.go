package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestEntropy(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 24))
	worst := 0.0
	for range 500 {
		p := make([]float64, 1+r.IntN(12))
		switch r.IntN(3) {
		case 0: // any scale
			for i := range p {
				p[i] = r.Float64() * math.Ldexp(1, -r.IntN(1073))
			}
		case 1: // a distribution
			Softmax(p, p, 1)
			for i := range p {
				p[i] *= r.Float64()
			}
		case 2: // one near 1, some 0
			p[0] = 1 - r.Float64()*math.Ldexp(1, -r.IntN(50))
		}
		want := newBig()
		for _, x := range p {
			if x > 0 && x < 1 {
				minus := toBig(-x)
				want.Add(want, minus.Mul(minus, bigLog(toBig(x))))
			}
		}
		got := Entropy(p)
		if f, _ := want.Float64(); f > 1e-290 {
			worst = max(worst, ulps(got, want))
		}
		if !(ulps(got, want) <= 3) {
			t.Errorf("Entropy(%v) = %v, want %.20g", p, got, want)
		}
	}
	t.Logf("%.2f ULP", worst)
	for _, p := range [][]float64{{1}, {1, 0}, {0, 0, 1}, {0}, {math.Copysign(0, -1), 1}} {
		if h := Entropy(p); h != 0 || math.Signbit(h) {
			t.Errorf("Entropy(%v) = %v, want +0", p, h)
		}
	}
	p := []float64{0.5, 0.25, 0.25}
	if n := testing.AllocsPerRun(100, func() { Entropy(p) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestEqualClasses(t *testing.T) {
	for n := 1; n <= 64; n++ {
		p, h := SoftmaxEntropy(nil, make([]float64, n), 1)
		if want := Log(float64(n)); h != want {
			t.Errorf("n=%d: H = %v, want log n = %v", n, h, want)
		}
		if got := Perplexity(h); math.Abs(got-float64(n)) > 1e-13*float64(n) {
			t.Errorf("n=%d: perplexity %v", n, got)
		}
		for _, x := range p {
			if x != 1/float64(n) {
				t.Errorf("n=%d: p = %v", n, x)
			}
		}
	}
}

func TestSurprisal(t *testing.T) {
	for _, c := range []struct{ p, want float64 }{
		{1, 0}, {0, math.Inf(1)}, {math.Copysign(0, -1), math.Inf(1)}, {0.5, math.Ln2}, {0.125, 3 * math.Ln2}, {5e-324, 744.4400719213812},
	} {
		if got := Surprisal(c.p); math.Float64bits(got) != math.Float64bits(c.want) {
			t.Errorf("Surprisal(%v) = %v, want %v", c.p, got, c.want)
		}
	}
}
