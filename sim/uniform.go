package sim

// Uniform returns the index-th uniform number of the stream that seed names: a
// multiple of 2^-53 in [0, 1), a pure function of its two arguments. Draws can
// so be looked up in any order and repeated under another distribution.
//
// It is SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable
// pseudorandom number generators", OOPSLA 2014), entered at any index. The seed
// is mixed once on its own, so that neighbouring seeds do not give one stream
// moved by a few places.
func Uniform(seed, index uint64) float64 {
	const golden = 0x9e3779b97f4a7c15 // 2^64 / golden ratio, made odd
	bits := splitMix(splitMix(seed+golden) + (index+1)*golden)
	return float64(float64(bits>>11) * 0x1p-53)
}

// splitMix is the mixing function of SplitMix64, a bijection.
func splitMix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
