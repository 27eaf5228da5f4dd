package sim

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// family is a kind of logits that breaks one way of computing softmax or
// another.
type family struct {
	name string
	runs int
	make func(r *rand.Rand) []float64
}

// gauss is nearly normal: 12 uniform numbers less 6. Unlike r.NormFloat64, which
// calls package math in its tail, it is the same bits everywhere. So are the
// logits below, with their products rounded before they are added to.
func gauss(r *rand.Rand) float64 {
	sum := -6.0
	for range 12 {
		sum += r.Float64()
	}
	return sum
}

func normal(r *rand.Rand, n int, scale, shift float64) []float64 {
	z := make([]float64, n)
	for i := range z {
		z[i] = float64(gauss(r)*scale) + shift
	}
	return z
}

func spread(r *rand.Rand, n int, half float64) []float64 {
	z := make([]float64, n)
	for i := range z {
		z[i] = (2*r.Float64() - 1) * half
	}
	z[r.IntN(n)] = half
	z[r.IntN(n)] = -half
	return z
}

// gapped is one large logit and others between low and high below it.
func gapped(r *rand.Rand, n int, low, high float64) []float64 {
	z := normal(r, n, 0, float64(gauss(r)*3))
	for i := range z[1:] {
		z[i+1] -= low + float64(r.Float64()*(high-low))
	}
	return z
}

func families() []family {
	inf := math.Inf(-1)
	few := func(r *rand.Rand) int { return 2 + r.IntN(9) }
	list := []family{
		{"one class", 4, func(r *rand.Rand) []float64 { return normal(r, 1, 3, 0) }},
		{"small", 300, func(r *rand.Rand) []float64 { return normal(r, few(r), 3, 0) }},
		{"n=1000", 2, func(r *rand.Rand) []float64 { return normal(r, 1000, 3, 0) }},
		{"shift 1e6", 50, func(r *rand.Rand) []float64 { return normal(r, few(r), 3, 1e6) }},
		{"shift 1e15", 50, func(r *rand.Rand) []float64 { return normal(r, few(r), 3, 1e15) }},
		{"masked", 100, func(r *rand.Rand) []float64 {
			z := normal(r, 3+r.IntN(8), 3, 0)
			z[0], z[2] = inf, inf
			return z
		}},
		{"ties", 100, func(r *rand.Rand) []float64 {
			z := normal(r, few(r)+2, 3, 0)
			z[0], z[1] = 7, 7
			return z
		}},
		{"equal", 1, func(*rand.Rand) []float64 { return make([]float64, 1000) }},
		{"equal, any n", 12, func(r *rand.Rand) []float64 { return normal(r, few(r), 0, gauss(r)) }},
		{"equal 1e308", 3, func(r *rand.Rand) []float64 { return normal(r, few(r), 0, 1e308) }},
		{"equal -1e308", 3, func(r *rand.Rand) []float64 { return normal(r, few(r), 0, -1e308) }},
		{"one-hot gap 10-700", 200, func(r *rand.Rand) []float64 { return gapped(r, few(r), 10, 700) }},
		{"subnormal gap 708-745", 100, func(r *rand.Rand) []float64 { return gapped(r, few(r), 708, 745) }},
		{"tiny logits", 10, func(r *rand.Rand) []float64 { return normal(r, few(r), 1e-310, 0) }},
		{"any scale", 200, func(r *rand.Rand) []float64 {
			z := normal(r, few(r), 1, 0)
			for i := range z {
				z[i] = math.Ldexp(z[i], r.IntN(80)-60)
			}
			return z
		}},
	}
	for _, half := range []float64{1, 6, 50, 700, 745, 1e4, 1e308} {
		list = append(list, family{fmt.Sprintf("spread ±%g", half), 60,
			func(r *rand.Rand) []float64 { return spread(r, few(r), half) }})
	}
	return list
}

// within reports whether got is near enough to want, and how many ULP off.
func within(got float64, want *big.Float) (float64, bool) {
	if got != got {
		return math.NaN(), false
	}
	if f, _ := want.Float64(); math.Abs(f) < 1e-290 {
		return 0, math.Abs(got-f) <= 1e-300
	}
	u := ulps(got, want)
	return u, u <= 3
}

// sumError returns Σp − 1, summed exactly.
func sumError(p []float64) float64 {
	sum := new(big.Float).SetPrec(1200).SetInt64(-1)
	for _, x := range p {
		sum.Add(sum, new(big.Float).SetFloat64(x))
	}
	f, _ := sum.Float64()
	return f
}

var temperatures = []float64{0.05, 0.3, 1, 7, 20}

func TestAccuracy(t *testing.T) {
	var all struct{ p, logP, h, sum float64 }
	for _, f := range families() {
		r := rand.New(rand.NewPCG(7, 8))
		var w struct{ p, logP, h, sum float64 }
		for range f.runs {
			if t.Failed() {
				return // one bad run says enough
			}
			z := f.make(r)
			for _, temperature := range temperatures {
				want := newReference(z, temperature)
				p, h := SoftmaxEntropy(nil, z, temperature)
				logP := LogSoftmax(nil, z, temperature)
				fail := func(what string, i int, got float64, want *big.Float) {
					t.Helper()
					t.Errorf("%s: T=%g %s[%d] = %v, want %.20g (%.2f ULP); z = %v", f.name, temperature, what, i, got, want, ulps(got, want), z[:min(len(z), 12)])
				}
				for i := range z {
					u, ok := within(p[i], want.p[i])
					if w.p = max(w.p, u); !ok {
						fail("p", i, p[i], want.p[i])
					}
					if want.logP[i] == nil {
						if p[i] != 0 || logP[i] != math.Inf(-1) {
							t.Errorf("%s: masked class has p = %v, log p = %v", f.name, p[i], logP[i])
						}
						continue
					}
					u, ok = within(logP[i], want.logP[i])
					if w.logP = max(w.logP, u); !ok || logP[i] > 0 {
						fail("log p", i, logP[i], want.logP[i])
					}
				}
				u, ok := within(h, want.h)
				if w.h = max(w.h, u); !ok || h < 0 || math.Signbit(h) {
					fail("H", 0, h, want.h)
				}
				s := math.Abs(sumError(p))
				if w.sum = max(w.sum, s); !(s <= 0x1p-51) {
					t.Errorf("%s: T=%g |Σp−1| = %g; z = %v", f.name, temperature, s, z[:min(len(z), 12)])
				}
			}
		}
		t.Logf("%-22s p %.2f  log p %.2f  H %.2f ULP  |Σp−1| %.2f·2^-52", f.name, w.p, w.logP, w.h, w.sum*0x1p52)
		all.p, all.logP, all.h, all.sum = max(all.p, w.p), max(all.logP, w.logP), max(all.h, w.h), max(all.sum, w.sum)
	}
	t.Logf("%-22s p %.2f  log p %.2f  H %.2f ULP  |Σp−1| %.2f·2^-52", "all", all.p, all.logP, all.h, all.sum*0x1p52)
}

// TestExtremeTemperature goes where the temperature itself is near the ends of
// float64, far outside what a reader can set.
func TestExtremeTemperature(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for _, temperature := range []float64{5e-324, 1e-310, 1e-300, 1e-160, 1e-100, 1e100, 1e160, 1e300, math.MaxFloat64} {
		for _, scale := range []float64{0, temperature, 30 * temperature, 1, 1e-200, 1e200} {
			for range 10 {
				if t.Failed() {
					return
				}
				z := normal(r, 5, min(scale, 1e307), 0)
				z[4] = max(z[0], z[1], z[2], z[3]) // a tie for the largest
				want := newReference(z, temperature)
				p, h := SoftmaxEntropy(nil, z, temperature)
				logP := LogSoftmax(nil, z, temperature)
				for i := range z {
					if u, ok := within(p[i], want.p[i]); !ok {
						t.Errorf("T=%g z=%v: p[%d] = %v, %.2f ULP off", temperature, z, i, p[i], u)
					}
					if u, ok := within(logP[i], want.logP[i]); !ok {
						t.Errorf("T=%g z=%v: log p[%d] = %v, %.2f ULP off", temperature, z, i, logP[i], u)
					}
				}
				if u, ok := within(h, want.h); !ok {
					t.Errorf("T=%g z=%v: H = %v, %.2f ULP off", temperature, z, h, u)
				}
			}
		}
	}
}

func TestLogSumExp(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for _, f := range families() {
		worst := 0.0
		for range f.runs {
			z := f.make(r)
			ref := newReference(z, 1)
			largest, _ := findLargest(z)
			want := newBig().Sub(toBig(z[largest]), ref.logP[largest])
			got := LogSumExp(z)
			// Where the largest logit and log S cancel only an absolute error
			// can be asked for.
			w, _ := want.Float64()
			diff, _ := newBig().Sub(toBig(got), want).Float64()
			scale := max(math.Abs(w), math.Log(float64(len(z))))
			if scale > 0 {
				worst = max(worst, math.Abs(diff)/(scale*0x1p-52))
			}
			if !(math.Abs(diff) <= scale*0x1p-52) {
				t.Errorf("%s: LogSumExp = %v, want %.20g; z = %v", f.name, got, want, z[:min(len(z), 12)])
			}
		}
		t.Logf("%-22s %.2f", f.name, worst)
	}
}

// TestInPlace: the result may be the argument, and need not be allocated.
func TestInPlace(t *testing.T) {
	z := []float64{2, 1, math.Inf(-1), 0.1}
	for name, f := range map[string]func(dst, z []float64, temperature float64) []float64{
		"Softmax": Softmax, "LogSoftmax": LogSoftmax,
		"SoftmaxEntropy": func(dst, z []float64, temperature float64) []float64 {
			p, _ := SoftmaxEntropy(dst, z, temperature)
			return p
		},
		"LogitsFor": func(dst, z []float64, temperature float64) []float64 {
			return LogitsFor(dst, z, []bool{true, false, false, true}, []float64{0.25, 0, 0, 0.5}, temperature)
		},
	} {
		want := f(nil, z, 0.7)
		own := append([]float64(nil), z...)
		if got := f(own, own, 0.7); &got[0] != &own[0] || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s in place: %v, want %v", name, got, want)
		}
		short, long := make([]float64, 2), make([]float64, 9)
		if got := f(short, z, 0.7); len(got) != len(z) || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s into a short slice: %v, want %v", name, got, want)
		}
		if got := f(long, z, 0.7); &got[0] != &long[0] || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s into a long slice: %v, want %v", name, got, want)
		}
		dst := long[:0]
		if n := testing.AllocsPerRun(100, func() { dst = f(dst, z, 0.7) }); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}
