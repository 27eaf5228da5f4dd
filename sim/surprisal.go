package sim

// Surprisal returns −log p in nats: +Inf at 0, and 0 (not −0) at 1. It panics
// if p is NaN or outside [0, 1].
func Surprisal(p float64) float64 {
	checkProbability(p)
	return 0 - Log(p) // 0 − 0 is +0
}

// checkProbability panics unless 0 ≤ p ≤ 1.
func checkProbability(p float64) {
	if p != p {
		panic(PanicNaN)
	}
	if p < 0 || p > 1 {
		panic(PanicProbability)
	}
}
