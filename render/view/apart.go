package view

// Apart moves places that stand in order so that what stands there does not touch: each
// takes half[i] to both sides of at[i], and all of them lie between lo and hi. Those
// that have room stay; the others give way towards hi, and where that is too near,
// back. Where there is no room for all, the first go past lo.
func Apart(at, half []float64, lo, hi float64) {
	for i := range at {
		at[i] = max(at[i], lo+half[i])
		lo = at[i] + half[i]
	}
	for i := len(at) - 1; i >= 0; i-- {
		at[i] = min(at[i], hi-half[i])
		hi = at[i] - half[i]
	}
}
