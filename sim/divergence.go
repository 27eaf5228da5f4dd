package sim

import "math"

// CrossEntropy returns H(p, q) = −Σ p log q in nats: the mean surprise of one
// who believes q where p is true. It is +Inf where some q is 0 and its p is not,
// and never less than Entropy(p), up to rounding, where both sum to 1. It panics
// if the lengths differ, if there are no classes, or if an entry is NaN or
// outside [0, 1].
func CrossEntropy(p, q []float64) float64 {
	checkPair(p, q)
	var h, lo float64
	for i, x := range p {
		if x == 0 {
			continue // whatever is believed of what does not happen costs nothing
		}
		if q[i] == 0 {
			return math.Inf(1)
		}
		var l float64
		h, l = twoSum(h, float64(x*Surprisal(q[i])))
		lo += l
	}
	return h + lo
}

// KLDivergence returns KL(p‖q) = Σ p log(p/q) in nats, the price of believing q
// where p is true: never negative, +0 where p is q to the last bit, +Inf where
// some q is 0 and its p is not, within 8 ULP for the given p and q.
//
// It sums p log(p/q) − p + q, whose terms are never negative, so that nothing
// cancels; the added terms are Σ q − Σ p, which is 0 for two distributions and
// makes the sum the I-divergence of any two others. It panics like CrossEntropy.
//
// S. Kullback and R. A. Leibler, "On information and sufficiency", 1951;
// I. Csiszár, "I-divergence geometry of probability distributions", 1975.
func KLDivergence(p, q []float64) float64 {
	checkPair(p, q)
	var d, lo float64
	for i, x := range p {
		y := q[i]
		if x > 0 && y == 0 {
			return math.Inf(1)
		}
		var l float64
		d, l = twoSum(d, divergenceTerm(x, y))
		lo += l
	}
	return d + lo
}

// divergenceTerm returns x log(x/y) − x + y for y > 0 or x = 0.
func divergenceTerm(x, y float64) float64 {
	if x == 0 {
		return y
	}
	u := (y - x) / x
	switch {
	case u < -0.5: // x is more than twice y
		r := x / y
		if math.IsInf(r, 0) {
			return float64(x*(Log(x)-Log(y))) - x
		}
		return float64(x*Log(r)) + (y - x)
	case u > 1:
		if math.IsInf(u, 0) {
			return y - x
		}
		return float64(x * (u - Log1p(u)))
	}
	// u − log(1 + u) = us − 2(s³/3 + s⁵/5 + …) with s = u / (2 + u), |s| ≤ 1/3,
	// for log(1 + u) = 2 atanh s and u = 2s + us.
	s := u / (2 + u)
	t := float64(s * s)
	tail := 0.0
	for n := 35; n >= 3; n -= 2 {
		tail = float64(tail*t) + 1/float64(n)
	}
	return float64(x * (float64(u*s) - float64(float64(2*s)*float64(t*tail))))
}

func checkPair(p, q []float64) {
	if len(p) != len(q) {
		panic(PanicLength)
	}
	if len(p) == 0 {
		panic(PanicEmpty)
	}
	for i, x := range p {
		checkProbability(x)
		checkProbability(q[i])
	}
}
