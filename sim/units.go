package sim

import "math/bits"

// units counts in 2^-104: whole numbers, so that a sum is the same in any
// order. There is room for the sum of 2^23 probabilities.
type units struct{ hi, lo uint64 }

const (
	mantissaBits = 52
	mantissaMask = 1<<mantissaBits - 1
	// From this exponent up a number is whole in these units.
	wholeExponent = 1023 + mantissaBits - 104
)

// mantissaOf returns the probability with these bits, cut down to whole units,
// in steps of 2^up units.
func mantissaOf(word uint64) (steps uint64, up int) {
	exponent := int(word >> mantissaBits)
	steps = word&mantissaMask | 1<<mantissaBits
	if exponent < wholeExponent {
		return steps >> (wholeExponent - exponent), 0 // also 0 and the subnormals
	}
	return steps, exponent - wholeExponent
}

// unitsOf returns the probability with these bits, rounded down.
func unitsOf(word uint64) units {
	steps, up := mantissaOf(word)
	return units{lo: steps}.times2(up)
}

// minus returns a − b for b ≤ a.
func (a units) minus(b units) units {
	lo, borrow := bits.Sub64(a.lo, b.lo, 0)
	hi, _ := bits.Sub64(a.hi, b.hi, borrow)
	return units{hi, lo}
}

// times2 returns a·2^n, n < 64.
func (a units) times2(n int) units {
	return units{a.hi<<n | a.lo>>(64-n), a.lo << n}
}

func (a units) less(b units) bool {
	return a.hi < b.hi || a.hi == b.hi && a.lo < b.lo
}
