package view

import (
	"math"
	"strconv"
)

// Minus is the sign of negative numbers: as wide as a digit, unlike the hyphen.
const Minus = "−"

// AppendFixed appends v with that many decimals.
func AppendFixed(dst []byte, v float64, decimals int) []byte {
	at := len(dst)
	dst = strconv.AppendFloat(dst, v, 'f', decimals, 64)
	return signed(dst, at)
}

// signed turns the hyphen at dst[at] into a minus, and −0.0 into 0.0.
func signed(dst []byte, at int) []byte {
	if dst[at] != '-' {
		return dst
	}
	zero := true
	for _, c := range dst[at+1:] {
		zero = zero && (c == '0' || c == '.')
	}
	if zero {
		return append(dst[:at], dst[at+1:]...)
	}
	tail := len(dst) - at - 1
	dst = append(dst, "  "...)
	copy(dst[at+len(Minus):], dst[at+1:at+1+tail])
	copy(dst[at:], Minus)
	return dst
}

// AppendNumber appends a number as it stands in gauges and read-outs: three
// decimals, three significant figures below 0.1, m × 10ⁿ from 10⁶ up and
// below 10⁻⁶.
func AppendNumber(dst []byte, v float64) []byte {
	a := math.Abs(v)
	switch {
	case math.IsInf(v, 0):
		if v < 0 {
			dst = append(dst, Minus...)
		}
		return append(dst, "∞"...)
	case a >= 999999.9995 || a != 0 && a < 1e-6:
		return AppendPower(dst, v, 2)
	case a >= 0.09995 || a == 0: // what rounds to 0.1 is 0.100
		return AppendFixed(dst, v, 3)
	}
	decimals := 4
	for t := 0.009995; a < t; t /= 10 {
		decimals++
	}
	return AppendFixed(dst, v, decimals)
}

// AppendShort appends a number as it stands in sentences and formulas: like
// AppendNumber, without trailing zeros.
func AppendShort(dst []byte, v float64) []byte {
	at := len(dst)
	return trim(AppendNumber(dst, v), at)
}

// AppendTrimmed appends v with at most that many decimals, without trailing zeros.
func AppendTrimmed(dst []byte, v float64, decimals int) []byte {
	at := len(dst)
	return trim(AppendFixed(dst, v, decimals), at)
}

// trim drops the zeros a plain decimal from dst[at:] ends in.
func trim(dst []byte, at int) []byte {
	point := false
	for _, c := range dst[at:] {
		if c > '9' || c < ' ' || c == ' ' {
			if c != 0xe2 && c != 0x88 && c != 0x92 { // the bytes of the minus
				return dst
			}
		}
		point = point || c == '.'
	}
	if !point {
		return dst
	}
	for dst[len(dst)-1] == '0' {
		dst = dst[:len(dst)-1]
	}
	if dst[len(dst)-1] == '.' {
		dst = dst[:len(dst)-1]
	}
	return dst
}

// AppendPower appends v as m × 10ⁿ with that many decimals of m.
func AppendPower(dst []byte, v float64, decimals int) []byte {
	var scratch [40]byte
	text := strconv.AppendFloat(scratch[:0], v, 'e', decimals, 64)
	e := len(text) - 1
	for text[e] != 'e' {
		e--
	}
	at := len(dst)
	dst = append(dst, text[:e]...)
	dst = signed(dst, at)
	dst = append(dst, " × 10"...)
	dst = append(dst, MarkRaise)
	if text[e+1] == '-' {
		dst = append(dst, Minus...)
	}
	digits := text[e+2:]
	for len(digits) > 1 && digits[0] == '0' {
		digits = digits[1:]
	}
	return append(append(dst, digits...), MarkLevel)
}

// AppendPercent appends the probability p as percent: one decimal from 0.1 %,
// below that enough for one significant figure, above 99.95 % enough not to
// print 100. nearly is true above 99.9999 %, where the catalog has words
// instead and nothing is appended.
func AppendPercent(dst []byte, p float64) (out []byte, nearly bool) {
	v := p * 100
	switch {
	case p == 0 || p == 1:
		return append(AppendFixed(dst, v, 0), '%'), false
	case v > 99.9999:
		return dst, true
	case v < 0.0001:
		return append(AppendPower(dst, v, 0), '%'), false
	}
	decimals := 1
	if v < 0.1 {
		// One significant figure, which 0.096 % has in the place of 0.1 %.
		for t := 0.095; v < t; t /= 10 {
			decimals++
		}
	} else {
		for t := 0.05; v >= 100-t && decimals < 4; t /= 10 {
			decimals++
		}
	}
	return append(AppendFixed(dst, v, decimals), '%'), false
}

// AppendRatio appends a ratio ≥ 1 as it stands in sentences: one decimal below
// 10, whole with thousands set apart above, m × 10ⁿ from 10⁶ up.
func AppendRatio(dst []byte, v float64) []byte {
	switch {
	case math.IsInf(v, 1):
		return append(dst, "∞"...)
	case v >= 999999.5:
		return AppendPower(dst, v, 1)
	case v >= 9.95:
		return appendThousands(dst, int64(v+0.5))
	}
	return AppendAbout(dst, v)
}

// AppendAbout appends v to one decimal, or to two where one would make it a
// whole number that it isn't: 2.6, 4, 3.96.
func AppendAbout(dst []byte, v float64) []byte {
	if whole := math.Round(v); math.Abs(v-whole) < 0.05 && math.Abs(v-whole) >= 0.005 {
		return AppendFixed(dst, v, 2)
	}
	return AppendTrimmed(dst, v, 1)
}

func appendThousands(dst []byte, v int64) []byte {
	if v < 1000 {
		return strconv.AppendInt(dst, v, 10)
	}
	dst = append(appendThousands(dst, v/1000), ',')
	v %= 1000
	return append(dst, byte('0'+v/100), byte('0'+v/10%10), byte('0'+v%10))
}

// AppendLogit appends a logit with its sign: one decimal where that is all of
// it, else two.
func AppendLogit(dst []byte, z float64) []byte {
	if z >= 0.005 {
		dst = append(dst, '+')
	}
	decimals := 2
	if math.Abs(z*10-math.Round(z*10)) < 1e-9 {
		decimals = 1
	}
	return AppendFixed(dst, z, decimals)
}

// AppendTemperature appends a temperature: two decimals, one from 10 up.
func AppendTemperature(dst []byte, t float64) []byte {
	if t >= 9.995 {
		return AppendFixed(dst, t, 1)
	}
	return AppendFixed(dst, t, 2)
}
