package sim

import "math"

// How exp works. Write x = k·ln2/128 + r with k whole and |r| ≤ ln2/256, so that
// e^x = 2^(k div 128) · 2^((k mod 128)/128) · e^r: an exponent, a table entry, and
// a polynomial of degree 5 whose truncation, r^6/720, is below 2^-60.
// P. T. P. Tang, "Table-driven implementation of the exponential function",
// ACM TOMS 15(2), 1989; the layout of the table follows the exp of ARM's
// optimized routines.

//go:generate go test -run ^TestTables$ -write-tables

const (
	expSteps = 128 // table entries to an octave; 64 would need degree 6

	// ln2/128 in two words. The first has 35 bits, so k times it is exact for
	// |k| < 2^18, that is for every x whose e^x is neither 0 nor infinite.
	expStepHi  = 0x1.62e42fefcp-08
	expStepLo  = -0x1.c610ca86c3899p-44
	expPerStep = 0x1.71547652b82fep+07 // 128/ln2

	// Adding 1.5·2^52 rounds to a whole number and leaves it, as an integer in
	// two's complement, in the low bits.
	roundShift = 0x1.8p52

	expC2 = 1.0 / 2
	expC3 = 1.0 / 6
	expC4 = 1.0 / 24
	expC5 = 1.0 / 120

	expOverflow  = 0x1.62e42fefa39efp+09  // the largest x with finite e^x
	expUnderflow = -0x1.74910d52d3051p+09 // below it e^x rounds to 0
)

// expEntry is 2^(j/128) for one j. scale holds the bits of its float64 less
// j<<45: adding k<<45 then puts k's high bits in the exponent and cancels its
// low seven. tail is what the float64 lacks, relative to it.
type expEntry struct {
	scale uint64
	tail  float64
}

// Exp returns e^x to within 0.52 ULP (1.1 where the result is subnormal), the
// same bits on every platform. As in package math Exp(+Inf) = +Inf, Exp(−Inf) = 0, Exp(NaN) = NaN, and what is too large
// or too small is +Inf or 0.
func Exp(x float64) float64 {
	switch {
	case x != x:
		return x
	case x > expOverflow:
		return math.Inf(1)
	case x < expUnderflow:
		return 0
	}
	shifted := float64(x*expPerStep) + roundShift
	k := shifted - roundShift
	r := (x - float64(k*expStepHi)) - float64(k*expStepLo)
	return expOf(math.Float64bits(shifted), r)
}

// expOf returns e^r · 2^(k/128), k being the low bits of a number shifted by
// roundShift and |r| at most a little over ln2/256.
func expOf(k uint64, r float64) float64 {
	entry := &expTable[k%expSteps]
	r2 := float64(r * r)
	tail := entry.tail + r
	tail += float64(r2 * (expC2 + float64(r*expC3)))
	tail += float64(float64(r2*r2) * (expC4 + float64(r*expC5)))
	octave := int64(k-math.Float64bits(roundShift)) >> 7
	if -960 < octave && octave < 1023 {
		s := math.Float64frombits(entry.scale + k<<45)
		return s + float64(s*tail)
	}
	// Near either end the factors 2^octave and s·tail would leave the normal
	// range. Go half of the way first; the last product then rounds once.
	half := octave / 2
	s := math.Float64frombits(entry.scale + k<<45 - uint64(octave-half)<<52)
	return float64((s + float64(s*tail)) * math.Float64frombits(uint64(1023+octave-half)<<52))
}
