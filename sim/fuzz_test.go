package sim

import (
	"math"
	"testing"
)

// FuzzSoftmax: whatever the four logits and the temperature, the laws hold.
func FuzzSoftmax(f *testing.F) {
	inf := math.Inf(-1)
	f.Add(2.0, 1.0, 0.1, 0.0, 1.0, 3.0)
	f.Add(0.0, 0.0, 0.0, 0.0, 0.05, 1e15)
	f.Add(1e308, -1e308, 0.0, inf, 20.0, -1e300)
	f.Add(745.0, -745.0, 710.0, 5e-324, 0.3, 1e6)
	f.Add(36.7, 0.0, inf, inf, 7.0, 0.1)
	f.Add(1e-310, -1e-310, 0.0, 2e-320, 5e-324, 0.0)
	f.Fuzz(func(t *testing.T, a, b, c, d, temperature, shift float64) {
		z := []float64{a, b, c, d}
		masked := 0
		for _, v := range z {
			if v != v || v > math.MaxFloat64 {
				return
			}
			if v < -math.MaxFloat64 {
				masked++
			}
		}
		if masked == len(z) || !(temperature > 0 && temperature <= math.MaxFloat64) {
			return
		}
		p, h := SoftmaxEntropy(nil, z, temperature)
		logP := LogSoftmax(nil, z, temperature)
		if s := sumError(p); !(math.Abs(s) <= 0x1p-51) {
			t.Errorf("Σp − 1 = %v", s)
		}
		if !(h >= 0 && h <= Log(float64(len(z)-masked))+1e-15) || math.Signbit(h) {
			t.Errorf("H = %v", h)
		}
		for i := range z {
			if !(p[i] >= 0 && p[i] <= 1) || !(logP[i] <= 0) {
				t.Errorf("p = %v, log p = %v", p[i], logP[i])
			}
			if math.Abs(Exp(logP[i])-p[i]) > 1e-12 {
				t.Errorf("p = %v, e^log p = %v", p[i], Exp(logP[i]))
			}
			if math.IsInf(z[i], -1) && p[i] != 0 {
				t.Errorf("masked class has p = %v", p[i])
			}
			// Order: a larger logit has no smaller p, an equal one the same.
			for j := range z {
				if z[i] == z[j] && p[i] != p[j] || z[i] > z[j] && (p[i] < p[j] || logP[i] < logP[j]) {
					t.Errorf("z = %v, %v but p = %v, %v", z[i], z[j], p[i], p[j])
				}
			}
		}
		// A shift of all logits changes nothing, as far as it is exact.
		moved := make([]float64, len(z))
		for i, v := range z {
			s, l := twoSum(v, shift)
			if l != 0 && !math.IsInf(v, -1) || s != s || s > math.MaxFloat64 || s < -math.MaxFloat64 && v >= -math.MaxFloat64 {
				return
			}
			moved[i] = s
		}
		q, g := SoftmaxEntropy(nil, moved, temperature)
		for i := range q {
			if !(math.Abs(q[i]-p[i]) <= 1e-15*p[i]+1e-300) {
				t.Errorf("shift by %v: p = %v, then %v", shift, p[i], q[i])
			}
		}
		if !(math.Abs(g-h) <= 2e-15*h+1e-290) {
			t.Errorf("shift by %v: H = %v, then %v", shift, h, g)
		}
	})
}
