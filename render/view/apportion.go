package view

import "math"

// Apportion fills dst with v rounded to that many decimals so that they add up
// to their rounded total: those nearest to the other side of a half give way
// (the method of largest remainders). total is the sum of v but for rounding, decimals
// are 0 or more. dst may not be v; it is returned, and allocates nothing where it has
// room.
func Apportion(dst, v []float64, total float64, decimals int) []float64 {
	unit := 1.0
	for range decimals {
		unit *= 10
	}
	dst = dst[:0]
	short := math.Round(total * unit)
	for _, x := range v {
		x = math.Round(x * unit)
		dst = append(dst, x)
		short -= x
	}
	for range v {
		if short == 0 {
			break
		}
		by, at := math.Copysign(1, short), 0
		for i, x := range v {
			if (x*unit-dst[i])*by > (v[at]*unit-dst[at])*by {
				at = i
			}
		}
		dst[at] += by
		short -= by
	}
	for i := range dst {
		dst[i] /= unit
	}
	return dst
}
