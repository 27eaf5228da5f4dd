package view

import "math"

// A Rounded is a number and the decimals it is printed with.
type Rounded struct {
	V        float64
	Decimals int
}

// AddUp rounds two numbers ≥ 0 and their sum so that the printed ones add up: with
// the decimals Figures gives them or one more, and where neither does it, the sum
// is that of the two as they are printed.
func AddUp(a, b float64) (x, y, sum Rounded) {
	d, unit := Figures(a, b)
	at := func(v float64, d int, unit float64) Rounded { return Rounded{math.Round(v*unit) / unit, d} }
	for more := range 2 {
		fine := unit * math.Pow10(more)
		if math.Round(a*fine)+math.Round(b*fine) == math.Round((a+b)*fine) {
			return at(a, d+more, fine), at(b, d+more, fine), at(a+b, d+more, fine)
		}
	}
	x, y = at(a, d, unit), at(b, d, unit)
	return x, y, at(x.V+y.V, d, unit)
}

// Figures returns the decimals, three to nine, that leave each of two numbers ≥ 0
// which is not 0 three figures, and the power of ten they are.
func Figures(a, b float64) (decimals int, unit float64) {
	d, unit := 3, 1e3
	for ; d < 9 && (a > 0 && math.Round(a*unit) < 100 || b > 0 && math.Round(b*unit) < 100); d++ {
		unit *= 10
	}
	return d, unit
}
