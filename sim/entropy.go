package sim

// Entropy returns H(p) = −Σ p log p in nats, with 0 log 0 = 0: at least 0,
// never −0, within 3 ULP for the given p. It does not ask whether p sums to 1.
// It panics if p is empty or has an entry that is NaN or outside [0, 1].
// Where p came from logits [SoftmaxEntropy] is more accurate: an entry near 1
// has lost what it lacks.
//
// C. E. Shannon, "A mathematical theory of communication", 1948.
func Entropy(p []float64) float64 {
	if len(p) == 0 {
		panic(PanicEmpty)
	}
	var h, lo float64
	for _, x := range p {
		checkProbability(x)
		if x == 0 {
			continue // 0 log 0 = 0, the limit
		}
		var l float64
		h, l = twoSum(h, float64(x*Surprisal(x)))
		lo += l
	}
	return h + lo
}

// Perplexity returns e^h: how many equally likely classes have the entropy h,
// given in nats. It panics if h is NaN.
func Perplexity(h float64) float64 {
	if h != h {
		panic(PanicNaN)
	}
	return Exp(h)
}
