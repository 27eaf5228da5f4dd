package sim

import "math"

// TopK sets dst to which classes are among the k largest of p, and returns it:
// exactly k of them, or all where k ≥ len(p). Of equal probabilities the one
// with the lower index goes first.
//
// It panics if p is empty or has an entry that is NaN or outside [0, 1], or if
// k < 1.
//
// A. Fan, M. Lewis, Y. Dauphin, "Hierarchical neural story generation", 2018.
func TopK(dst []bool, p []float64, k int) []bool {
	if k < 1 {
		panic(PanicCount)
	}
	dst = growMarks(dst, len(p))
	if k >= len(p) {
		checkProbabilities(p)
		return mark(dst, p, 0, len(p))
	}
	among := p // what the k largest are among
	if roomFor < len(p) && k <= roomFor/8 {
		var room [roomFor]float64
		if some := noLessThan(leastOfParts(p, k)).within(room[:], p); len(some) < roomFor {
			among = some
		}
	}
	bound, ties := boundOf(among, units{lo: uint64(k)}, byCount{})
	return mark(dst, p, bound, ties)
}

// TopP sets dst to the nucleus of p, and returns it: the fewest classes,
// largest first, that sum to the mass or more. Of equal probabilities the one
// with the lower index goes first. Where rounding keeps all together from
// reaching the mass, every class above 0 is in.
//
// The sum has no rounding of its own, and so no order: every p is taken as a
// whole number of 2^-104, rounded down, which is exact from 2^-52 up; so is the mass, but
// one at least.
//
// It panics if p is empty or has an entry that is NaN or outside [0, 1], or if
// the mass is NaN or outside (0, 1].
//
// A. Holtzman et al., "The curious case of neural text degeneration", 2019.
func TopP(dst []bool, p []float64, mass float64) []bool {
	if mass != mass {
		panic(PanicNaN)
	}
	if !(mass > 0 && mass <= 1) {
		panic(PanicMass)
	}
	dst = growMarks(dst, len(p))
	need := unitsOf(wordOf(mass))
	if need == (units{}) {
		need.lo = 1
	}
	bound, ties := boundOf(p, need, byMass{})
	return mark(dst, p, bound, ties)
}

// MinP sets dst to which classes have at least ratio times the largest
// probability, and returns it: p ≥ ratio·max p, the product rounded once. All
// equal probabilities are in or none. Ratio 0 takes every class, ratio 1 the
// largest and its equals.
//
// It panics if p is empty or has an entry that is NaN or outside [0, 1], or if
// the ratio is NaN or outside [0, 1].
//
// M. Nguyen et al., "Turning up the heat: min-p sampling for creative and
// coherent LLM outputs", 2024.
func MinP(dst []bool, p []float64, ratio float64) []bool {
	if ratio != ratio {
		panic(PanicNaN)
	}
	if !(ratio >= 0 && ratio <= 1) {
		panic(PanicRatio)
	}
	dst = growMarks(dst, len(p))
	least := float64(ratio * checkProbabilities(p))
	return mark(dst, p, wordOf(least), len(p))
}

// mark sets dst to what is above the bound, and the first ties of what is equal
// to it. The bound is given by its bits, whose order is that of the numbers.
//
//go:noinline
func mark(dst []bool, p []float64, bound uint64, ties int) []bool {
	least := math.Float64frombits(bound)
	dst = dst[:len(p)]
	for i, x := range p {
		in := x > least
		if x == least {
			in = ties > 0
			ties--
		}
		dst[i] = in
	}
	return dst
}

// growMarks returns a slice of length n: dst cut or extended if it has room,
// otherwise a new one. It panics if n is 0.
func growMarks(dst []bool, n int) []bool {
	if n == 0 {
		panic(PanicEmpty)
	}
	if cap(dst) < n {
		return make([]bool, n)
	}
	return dst[:n]
}

// checkProbabilities panics unless every entry is in [0, 1], and returns the largest.
//
//go:noinline
func checkProbabilities(p []float64) float64 {
	largest := uint64(0)
	for _, x := range p {
		word := math.Float64bits(x)
		if word <= largest { // most of them; all up to the bits of 1 are good
			continue
		}
		checkProbability(x)
		if x != 0 { // −0 has larger bits than 1
			largest = word
		}
	}
	return math.Float64frombits(largest)
}
