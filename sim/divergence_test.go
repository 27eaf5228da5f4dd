package sim

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// randomPair returns two distributions, near each other or far, with zeros.
func randomPair(r *rand.Rand) (p, q []float64) {
	n := 1 + r.IntN(12)
	z := make([]float64, n)
	for i := range z {
		z[i] = 12 * r.NormFloat64() * r.Float64()
	}
	p = Softmax(nil, z, 1)
	by := math.Pow(10, -9*r.Float64()+1)
	for i := range z {
		z[i] += by * r.NormFloat64()
	}
	q = Softmax(nil, z, 1)
	if i := r.IntN(n); r.IntN(4) == 0 && n > 1 {
		p[i] = 0
	}
	return p, q
}

// bigDivergence returns Σ p log(p/q) − p + q, exactly enough.
func bigDivergence(p, q []float64) *big.Float {
	sum := newBig()
	for i := range p {
		sum.Add(sum, newBig().Sub(toBig(q[i]), toBig(p[i])))
		if p[i] > 0 {
			l := newBig().Sub(bigLog(toBig(p[i])), bigLog(toBig(q[i])))
			sum.Add(sum, l.Mul(l, toBig(p[i])))
		}
	}
	return sum
}

func TestKLDivergenceAgainstBigArithmetic(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 1))
	worst := 0.0
	for range 4000 {
		p, q := randomPair(r)
		got, want := KLDivergence(p, q), bigDivergence(p, q)
		if w, _ := want.Float64(); w < 1e-300 {
			continue
		}
		if got < 0 {
			t.Fatalf("KL is %v", got)
		}
		worst = max(worst, ulps(got, want))
		ce := newBig()
		for i := range p {
			if p[i] > 0 {
				ce.Sub(ce, newBig().Mul(toBig(p[i]), bigLog(toBig(q[i]))))
			}
		}
		if w, _ := ce.Float64(); w > 1e-300 && !(ulps(CrossEntropy(p, q), ce) <= 3) {
			t.Fatalf("H(p, q) is %v ULP off", ulps(CrossEntropy(p, q), ce))
		}
	}
	t.Logf("KL: %.2f ULP", worst)
	if !(worst <= 8) {
		t.Errorf("KL is %v ULP off", worst)
	}
}

func TestCrossEntropyIsEntropyPlusDivergence(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 2))
	for range 4000 {
		p := randomParts(r, 2+r.IntN(11))
		q := randomParts(r, len(p))
		for i := range p {
			p[i], q[i] = p[i]/Whole, q[i]/Whole
		}
		ce, kl, h := CrossEntropy(p, q), KLDivergence(p, q), Entropy(p)
		infinite := false
		for i := range p {
			infinite = infinite || p[i] > 0 && q[i] == 0
		}
		if infinite != math.IsInf(ce, 1) || infinite != math.IsInf(kl, 1) || kl < 0 {
			t.Fatalf("%v, %v: H(p, q) = %v, KL = %v", p, q, ce, kl)
		}
		if !infinite && math.Abs(ce-h-kl) > 1e-14*(1+ce) {
			t.Fatalf("%v is not %v + %v", ce, h, kl)
		}
		if got := KLDivergence(p, p); got != 0 || math.Signbit(got) {
			t.Fatalf("KL(p‖p) = %v", got)
		}
	}
	p, q := []float64{0.6, 0.3, 0.1}, []float64{0.15, 0.25, 0.6} // the story's numbers
	for _, c := range []struct{ got, want float64 }{
		{CrossEntropy(p, q), 1.605}, {KLDivergence(p, q), 0.707}, {KLDivergence(q, p), 0.822},
	} {
		if math.Abs(c.got-c.want) > 5e-4 {
			t.Errorf("%v, want %v", c.got, c.want)
		}
	}
	for _, c := range []struct {
		p, q  []float64
		panic string
	}{{p, q[:2], PanicLength}, {nil, nil, PanicEmpty}, {[]float64{2}, []float64{1}, PanicProbability}, {[]float64{1}, []float64{math.NaN()}, PanicNaN}} {
		for _, f := range []func(p, q []float64) float64{CrossEntropy, KLDivergence} {
			func() {
				defer func() {
					if got := recover(); got != c.panic {
						t.Errorf("%v, %v: panic %v", c.p, c.q, got)
					}
				}()
				f(c.p, c.q)
			}()
		}
	}
}
