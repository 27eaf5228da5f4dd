package sim

// Sigmoid returns 1/(1 + e^−x), the softmax of (x, 0) in its first class, to
// within 2 ULP in both tails: for large x Sigmoid(−x) is e^−x, not 1 − 1. It
// panics if x is NaN.
func Sigmoid(x float64) float64 {
	if x != x {
		panic(PanicNaN)
	}
	if x < 0 {
		e := Exp(x)
		return e / (1 + e)
	}
	return 1 / (1 + Exp(-x))
}

// Logit returns log(p/(1−p)), the inverse of [Sigmoid], in nats, to
// within 1 ULP: −Inf at 0, +Inf at 1, and exactly 0 at ½. It panics if p is NaN or outside [0, 1].
func Logit(p float64) float64 {
	checkProbability(p)
	if p < 0x1p-60 || p == 1 {
		return Log(p) - Log1p(-p) // 1 − p rounds to 1; or the infinite end
	}
	// Near p = ½ the logarithms of p and 1 − p cancel; their quotient does not.
	qh, ql := twoSum(1, -p)
	hi, lo := logWords(quotientWords(p, 0, qh, ql))
	return hi + lo
}
