package sim

// A Normalizer makes scores into shares of a whole: softmax, and what one might
// do instead.
type Normalizer uint8

// The normalizers, each by what it divides by the sum of its kind.
const (
	PlainShares    Normalizer = iota // z itself: z/Σz
	AbsoluteShares                   // its size: |z|/Σ|z|
	SigmoidShares                    // its sigmoid: σ(z)/Σσ(z)
	SoftmaxShares                    // its exponential: e^z/Σe^z

	NNormalizers = int(iota)
)

// Shares appends to dst what the normalizer makes of the finite scores z. ok is
// false where it would divide by 0: then nothing is appended. It panics if z is
// empty or has a NaN.
func (n Normalizer) Shares(dst, z []float64) (shares []float64, ok bool) {
	switch n {
	case PlainShares:
		return Plain(dst, z)
	case AbsoluteShares:
		return Absolute(dst, z)
	case SigmoidShares:
		return NormalizedSigmoid(dst, z), true
	}
	at := len(dst)
	dst = append(dst, z...)
	Softmax(dst[at:], z, 1)
	return dst, true
}

// Plain appends to dst the scores z divided by their sum, each to within 2 ULP. ok is false where the
// sum is 0, as exact as the knobs are: then nothing is appended.
func Plain(dst, z []float64) (shares []float64, ok bool) {
	hi, lo, ok := sumOf(z, false)
	if !ok {
		return dst, false
	}
	for _, v := range z {
		dst = append(dst, v/(hi+lo))
	}
	return dst, true
}

// Absolute appends to dst the sizes of z divided by their sum, each to within
// 2 ULP. ok is false where all are 0: then nothing is appended.
func Absolute(dst, z []float64) (shares []float64, ok bool) {
	hi, lo, ok := sumOf(z, true)
	if !ok {
		return dst, false
	}
	for _, v := range z {
		dst = append(dst, max(v, -v)/(hi+lo))
	}
	return dst, true
}

// sumOf returns the sum of z, or of the sizes of z, in two words. ok is false
// where it is 0 but for the rounding of decimals.
func sumOf(z []float64, sizes bool) (hi, lo float64, ok bool) {
	size := 0.0
	for _, v := range z {
		a := max(v, -v)
		size += a
		if sizes {
			v = a
		}
		hi, lo = sumWords(hi, lo, v, 0)
	}
	return hi, lo, max(hi, -hi) > 1e-12*size
}

// NormalizedSigmoid appends to dst the sigmoids of z divided by their sum: each
// is positive, and a larger score has the larger share, but a shift of all moves
// them. To within 8 ULP from −36 up; where all are below it is softmax, which it
// goes over into there.
func NormalizedSigmoid(dst, z []float64) []float64 {
	largest, sum := z[0], 0.0
	for _, v := range z {
		largest = max(largest, v)
		sum += Sigmoid(v)
	}
	at := len(dst)
	dst = append(dst, z...)
	if largest < -36 { // 1 + e^z rounds to 1
		Softmax(dst[at:], z, 1)
		return dst
	}
	for i, v := range z {
		dst[at+i] = Sigmoid(v) / sum
	}
	return dst
}

// Slopes returns the derivative of the share of class k by its own score, from
// the left and from the right: they differ only where |z| has its kink, at 0. By
// the quotient rule it is f′(z_k) (S − f(z_k)) / S², with S = Σ f(z). ok is
// false where there is no share, or none beside it.
func (n Normalizer) Slopes(z []float64, k int) (left, right float64, ok bool) {
	var hi, lo float64
	switch n {
	case PlainShares, AbsoluteShares:
		hi, lo, ok = sumOf(z, n == AbsoluteShares)
		if !ok {
			return 0, 0, false
		}
		rest, low := -max(z[k], -z[k]), 0.0
		if n == PlainShares {
			rest = -z[k]
		}
		rest, low = sumWords(hi, lo, rest, 0)
		slope := (rest + low) / float64((hi+lo)*(hi+lo))
		switch {
		case n == PlainShares || z[k] > 0:
			return slope, slope, true
		case z[k] < 0:
			return -slope, -slope, true
		}
		return -slope, slope, true
	case SigmoidShares:
		sum, others := 0.0, 0.0
		for j, v := range z {
			s := Sigmoid(v)
			sum += s
			if j != k {
				others += s
			}
		}
		s := float64(Sigmoid(z[k]) * Sigmoid(-z[k]))
		slope := float64(s*others) / float64(sum*sum)
		return slope, slope, true
	}
	// p(1 − p), with 1 − p as the sum of the others: near 1 it would cancel.
	largest := z[0]
	for _, v := range z {
		largest = max(largest, v)
	}
	sum, others := 0.0, 0.0
	for j, v := range z {
		e := Exp(v - largest)
		sum += e
		if j != k {
			others += e
		}
	}
	slope := float64(Exp(z[k]-largest)*others) / float64(sum*sum)
	return slope, slope, true
}

// Disorder returns two scores of which the smaller, low, has no smaller share
// than the larger, high: among such pairs the first of the most unequal shares.
// ok is false where the shares keep the order of the scores.
func Disorder(z, shares []float64) (low, high int, ok bool) {
	worst := -1.0
	for i := range z {
		for j := range z {
			if off := shares[i] - shares[j]; z[i] < z[j] && off >= 0 && off > worst {
				low, high, ok, worst = i, j, true, off
			}
		}
	}
	return low, high, ok
}
