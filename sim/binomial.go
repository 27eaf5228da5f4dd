package sim

// Binomial returns the probability of k heads in n tosses of a coin that shows
// heads with the probability theta: C(n, k)·θᵏ·(1−θ)ⁿ⁻ᵏ. Read as a function of
// theta it is the likelihood of theta after k heads in n tosses. It panics if
// theta is NaN or outside [0, 1], and is 0 where k is not in 0 … n.
//
// It is one product whose factors are taken in such an order that it stays
// near 1 on the way: no logarithm, and no overflow at n = 1000. Its relative
// error grows with n, by at most 2 ULP a toss.
func Binomial(n, k int, theta float64) float64 {
	checkProbability(theta)
	if k < 0 || k > n {
		return 0
	}
	tails := 1 - theta
	p, up, down := 1.0, 0, 0
	for up < k || down < n-k {
		if up < k && (p <= 1 || down == n-k) {
			up++
			p = float64(p*float64(n-k+up)) / float64(up)
			p = float64(p * theta)
			continue
		}
		down++
		p = float64(p * tails)
	}
	return p
}
