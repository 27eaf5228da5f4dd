package sim

import "math"

// Softmax sets dst to p_i = e^(z_i/T) / Σ_j e^(z_j/T) and returns it. Logits
// may be any finite numbers or −Inf (masked: p exactly 0); p is within 3 ULP of
// the exact value for the given z and T, also where z/T would overflow.
//
// It panics if z is empty, contains NaN or +Inf or nothing but −Inf, or if the
// temperature is not positive and finite.
//
// The name and T: J. S. Bridle, "Training stochastic model recognition
// algorithms as networks", 1990; the distribution is Boltzmann's, with energy −z.
func Softmax(dst, z []float64, temperature float64) []float64 {
	dst, _ = SoftmaxEntropy(dst, z, temperature)
	return dst
}

// LogSoftmax sets dst to log p_i = z_i/T − log Σ_j e^(z_j/T), in nats, and
// returns it. A masked class (z = −Inf) gets −Inf. Values are within 2 ULP
// however near 0 or far below it they are, and never above 0. It panics as
// [Softmax] does.
func LogSoftmax(dst, z []float64, temperature float64) []float64 {
	dst = grow(dst, len(z))
	largest, _ := findLargest(z)
	m := z[largest]
	k := newKernel(m, temperature)
	t := k.tally(z, largest)
	logSum, logSumLo := t.logSum()
	for i, v := range z {
		dst[i] = logProbability(v, m, temperature, logSum, logSumLo)
	}
	return dst
}

// LogSumExp returns log Σ_i e^(z_i), in nats. Its error is at most an ULP of the
// larger of its size and log n: where the largest logit and the logarithm of
// the sum cancel, no more can be had. It panics as [Softmax] does.
func LogSumExp(z []float64) float64 {
	largest, _ := findLargest(z)
	k := newKernel(z[largest], 1)
	t := k.tally(z, largest)
	hi, lo := t.logSum()
	hi, lo = sumWords(z[largest], 0, hi, lo)
	return hi + lo
}

// SoftmaxEntropy sets p to the softmax of z at the temperature, as [Softmax]
// does, and returns it with its entropy h = −Σ p log p in nats, 0 ≤ h ≤ log n,
// in one pass. Taken from the logits, h is within 3 ULP also where p rounds to
// 1 and h is as small as 1e-290; it is never negative and never −0. It panics
// as [Softmax] does.
//
// With e_i = e^((z_i−m)/T), m the largest logit and S = Σ e, the entropy is
// log S + Σ e_i (m−z_i) / (S·T): no term is negative, so nothing cancels. S is
// 1 and the rest, so that log S = log1p(rest) holds for the smallest rest.
func SoftmaxEntropy(dst, z []float64, temperature float64) (p []float64, h float64) {
	p = grow(dst, len(z))
	largest, _ := findLargest(z)
	k := newKernel(z[largest], temperature)
	var t tally
	k.weigh(p[:largest], z[:largest], &t)
	k.weigh(p[largest+1:], z[largest+1:], &t)
	p[largest] = 1
	inverse := t.inverse()
	for i, e := range p {
		p[i] = float64(e * inverse)
	}
	return p, k.entropy(&t)
}

// grow returns a slice of length n: dst cut or extended if it has room,
// otherwise a new one. It panics if n is 0.
func grow(dst []float64, n int) []float64 {
	if n == 0 {
		panic(PanicEmpty)
	}
	if cap(dst) < n {
		return make([]float64, n)
	}
	return dst[:n]
}

// findLargest returns the index of the first largest logit, and how many
// logits share it. It panics if there is none, or one that is not a logit.
func findLargest(z []float64) (index, ties int) {
	if len(z) == 0 {
		panic(PanicEmpty)
	}
	m := math.Inf(-1)
	for i, v := range z {
		if v < m {
			continue
		}
		switch {
		case v != v:
			panic(PanicNaN)
		case v > math.MaxFloat64:
			panic(PanicInf)
		case v == m:
			ties++
		default:
			index, ties, m = i, 1, v
		}
	}
	if m < -math.MaxFloat64 {
		panic(PanicMasked)
	}
	return index, ties
}

// logProbability returns (v − m)/T − log S for v ≤ m, log S given in two words.
// The sum is rounded once, so that a larger logit has no smaller log p.
func logProbability(v, m, temperature, logSum, logSumLo float64) float64 {
	if temperature > hugeTemperature {
		const down = 0x1p-600
		v, m, temperature = float64(v*down), float64(m*down), float64(temperature*down)
	}
	d, l := twoSum(v, -m)
	if d < -0x1p1000 {
		// Masked, or so far below m that the difference may overflow where the
		// quotient does not. Next to either log S is nothing.
		const down = 0x1p-60
		d = float64(v*down) - float64(m*down)
		return d / temperature / down
	}
	if q := d / temperature; q < -0x1p100 {
		return q // log S, at most the log of a count, is nothing next to it
	}
	if temperature < tinyTemperature {
		const up = 0x1p600 // so that no product of parts underflows
		d, l, temperature = float64(d*up), float64(l*up), float64(temperature*up)
	}
	hi, lo := quotientWords(d, l, temperature, 0)
	hi, lo = sumWords(hi, lo, -logSum, -logSumLo)
	return hi + lo
}
