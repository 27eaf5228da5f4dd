package view

import "math"

// AppendSigned appends a whole number of an axis with its sign.
func AppendSigned(dst []byte, v float64) []byte {
	if v > 0 {
		dst = append(dst, '+')
	}
	return AppendFixed(dst, v, 0)
}

// AppendGrouped appends v, from 0 to below 10⁶, with its thousands set apart and at
// most three decimals.
func AppendGrouped(dst []byte, v float64) []byte {
	if v < 1000 {
		return AppendTrimmed(dst, v, 3)
	}
	whole := math.Floor(math.Round(v*1e3) / 1e3)
	dst = AppendRatio(dst, whole)
	at := len(dst)
	dst = AppendTrimmed(dst, math.Round((v-whole)*1e3)/1e3, 3)
	copy(dst[at:], dst[at+1:]) // the 0 before the point
	return dst[:len(dst)-1]
}

// AppendShare appends a probability as formulas have it: like other numbers, but
// short of 1 as long as it is short of it by a millionth.
func AppendShare(dst []byte, p float64) []byte {
	decimals := 3
	for t := 0.0005; 1-p < t && decimals < 6; t /= 10 {
		decimals++
	}
	if decimals > 3 {
		return AppendTrimmed(dst, p, decimals)
	}
	return AppendShort(dst, p)
}

// AppendBeyond appends as percent a share outside of 0 … 1, which no probability is:
// one decimal, whole with thousands set apart from 1000 % up, m × 10ⁿ from 10⁶ % up,
// and near 0 as AppendPercent has it.
func AppendBeyond(dst []byte, p float64) []byte {
	v := p * 100
	switch size := math.Abs(v); {
	case size >= 999999.5:
		dst = AppendPower(dst, v, 1)
	case size >= 999.95:
		if v < 0 {
			dst = append(dst, Minus...)
		}
		dst = AppendRatio(dst, size)
	case size < 0.05:
		dst, _ = AppendPercent(append(dst, Minus...), -p)
		return dst
	case p == -1: // as 100%
		dst = AppendFixed(dst, v, 0)
	default:
		dst = AppendFixed(dst, v, 1)
	}
	return append(dst, '%')
}

// AppendQuotient appends e[i] over the sum of e, written out, with the decimals it
// takes for the printed numbers to give the printed share, twelve at the most. Every
// entry is 0 or more, and their sum more. It panics if i is no index of e.
func AppendQuotient(dst []byte, e []float64, i int) []byte {
	at := func(j, decimals int) float64 {
		unit := math.Pow10(decimals)
		return math.Round(e[j]*unit) / unit
	}
	sum := 0.0
	for _, v := range e {
		sum += v
	}
	var want, got [32]byte
	share := AppendShare(want[:0], e[i]/sum)
	decimals := 2
	for ; decimals < 12; decimals++ {
		sum = 0
		for j := range e {
			sum += at(j, decimals)
		}
		if string(AppendShare(got[:0], at(i, decimals)/sum)) == string(share) {
			break
		}
	}
	dst = append(AppendFixed(dst, e[i], decimals), " / ("...)
	for j := range e {
		if j > 0 {
			dst = append(dst, " + "...)
		}
		dst = AppendFixed(dst, e[j], decimals)
	}
	return append(dst, ')')
}
