package sim

import "math"

// A number in two words is an unevaluated sum hi + lo in which lo is at most
// half a unit in the last place of hi: about 106 bits.

// twoSum returns a + b exactly, as the rounded sum and what rounding took away.
// Knuth, The Art of Computer Programming, volume 2, 4.2.2, theorem B.
func twoSum(a, b float64) (hi, lo float64) {
	hi = a + b
	t := hi - a
	return hi, (a - (hi - t)) + (b - t)
}

// split cuts x into a high part of 26 bits and the low 27, so that products of
// parts are exact. It cuts the bits rather than multiplying by 2^27+1 (Dekker,
// Veltkamp), which would overflow for large x.
func split(x float64) (hi, lo float64) {
	hi = math.Float64frombits(math.Float64bits(x) &^ (1<<27 - 1))
	return hi, x - hi
}

// twoProduct returns a × b exactly in two words, as long as nothing over- or
// underflows. T. J. Dekker, "A floating-point technique for extending the
// available precision", 1971; math.FMA would do but is slow without hardware.
func twoProduct(a, b float64) (hi, lo float64) {
	ah, al := split(a)
	bh, bl := split(b)
	hi = float64(a * b)
	lo = float64(ah*bh) - hi
	lo += float64(ah * bl)
	lo += float64(al * bh)
	lo += float64(al * bl)
	return hi, lo
}

// quotientWords returns (ah + al) / (bh + bl) in two words.
func quotientWords(ah, al, bh, bl float64) (hi, lo float64) {
	hi = ah / bh
	ph, pl := twoProduct(hi, bh)
	lo = (((ah - ph) - pl) + (al - float64(hi*bl))) / bh
	return twoSum(hi, lo)
}

// productWords returns (ah + al) × (bh + bl) in two words.
func productWords(ah, al, bh, bl float64) (hi, lo float64) {
	hi, lo = twoProduct(ah, bh)
	return twoSum(hi, lo+(float64(ah*bl)+float64(al*bh)))
}

// sumWords returns (ah + al) + (bh + bl) in two words.
func sumWords(ah, al, bh, bl float64) (hi, lo float64) {
	hi, lo = twoSum(ah, bh)
	return twoSum(hi, lo+(al+bl))
}
