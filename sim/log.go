package sim

import "math"

// How log works. Write x = 2^k · f with f between √½ and √2, let c be the
// 128th nearest f and take from the table 1/c rounded to 16 bits and its
// logarithm in two words. Then log x = k·ln2 + log c + log(1 + r) with
// r = f/c − 1, |r| < 0.004: exact, since the factor is short. Everything is
// added in two words. Around x = 1 both k and log c are 0, so that log1p needs
// no case of its own. P. T. P. Tang, "Table-driven implementation of the
// logarithm function", ACM TOMS 16(4), 1990.

const (
	logSteps = 128

	// ln2 in two words, the first of 42 bits: its multiples by exponents are exact.
	ln2Hi = 0x1.62e42fefa38p-01
	ln2Lo = 0x1.ef35793c7673p-45
)

// logEntry belongs to one c = 1 + j/128, halved if it is above √2.
type logEntry struct {
	inverse float64 // 1/c to 16 bits
	hi, lo  float64 // −log(inverse)
}

// Log returns the natural logarithm of x to within 0.52 ULP, the same bits on
// every platform. As in package math Log(±0) = −Inf, Log(+Inf) = +Inf, and
// Log(x < 0) = Log(NaN) = NaN.
func Log(x float64) float64 {
	switch {
	case x != x || x > math.MaxFloat64:
		return x
	case x < 0:
		return math.NaN()
	case x == 0:
		return math.Inf(-1)
	}
	hi, lo := logWords(x, 0)
	return hi + lo
}

// Log1p returns log(1 + x), accurate for small x too, to within 0.52 ULP, the
// same bits on every platform. As in package math Log1p(±0) = ±0, Log1p(−1) =
// −Inf, Log1p(+Inf) = +Inf, and Log1p(x < −1) = Log1p(NaN) = NaN.
func Log1p(x float64) float64 {
	switch {
	case x != x || x > math.MaxFloat64 || x == 0:
		return x
	case x < -1:
		return math.NaN()
	case x == -1:
		return math.Inf(-1)
	}
	hi, lo := logWords(twoSum(1, x))
	return hi + lo
}

// logWords returns the natural logarithm of hi + lo > 0 in two words, to about
// 2^-60 of its value; hi and lo are two words of one finite number.
func logWords(hi, lo float64) (float64, float64) {
	k := 0
	if hi < 0x1p-1022 {
		hi, lo = float64(hi*0x1p60), float64(lo*0x1p60)
		k = -60
	}
	bits := math.Float64bits(hi)
	// The 128th nearest the fraction; 128 itself is the next octave's 0.
	nearest := bits + 1<<44
	entry := &logTable[nearest>>45%logSteps]
	exponent := int(nearest>>52) - 1023
	if nearest>>45%logSteps > logHalved {
		exponent++
	}
	// hi·2^-exponent, and lo's share; lo may be far smaller, so it is scaled
	// by multiplication, in two steps because 2^-exponent may not exist.
	f := math.Float64frombits(bits - uint64(exponent)<<52)
	half := exponent / 2
	g := float64(float64(lo*pow2(-half)) * pow2(half-exponent))
	k += exponent

	fh, fl := split(f)
	rh, rl := twoSum(float64(fh*entry.inverse)-1, float64(fl*entry.inverse))
	rh, rl = twoSum(rh, rl+float64(g*entry.inverse))

	// log(1+r) − r, then d(log)/dr for the low word of r.
	r2 := float64(rh * rh)
	q := 1.0/7 - float64(rh*(1.0/8))
	q = -1.0/6 + float64(rh*q)
	q = 1.0/5 + float64(rh*q)
	q = -1.0/4 + float64(rh*q)
	q = 1.0/3 + float64(rh*q)
	q = float64(float64(r2*rh)*q) + (rl - float64(rl*rh))
	// r²/2 is the largest of the rest; it needs its own addition near x = 1.
	sh, sl := twoSum(rh, -float64(0.5*r2))
	if k == 0 && entry.hi == 0 {
		return twoSum(sh, sl+q)
	}
	n := float64(k)
	bh, bl := twoSum(float64(n*ln2Hi), entry.hi)
	bl += float64(n*ln2Lo) + entry.lo
	return sumWords(bh, bl, sh, sl+q)
}

// logHalved is the largest j with 1 + j/128 ≤ √2.
const logHalved = 53

// pow2 returns 2^n for −1022 ≤ n ≤ 1023.
func pow2(n int) float64 { return math.Float64frombits(uint64(n+1023) << 52) }
