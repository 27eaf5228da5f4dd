package sim

import (
	"math"
	"strconv"
	"strings"
)

// An Exact is a number a knob holds to the last bit where its grid comes near
// it, and what a link calls it: 1/6 is no decimal.
type Exact struct {
	Name  string
	Value float64
}

// Lottery is the number of tickets of the Korean lottery, 6 of 45.
const Lottery = 8_145_060

// events are the numbers a surprise is exactly of.
var events = []Exact{{"1/2", 1.0 / 2}, {"1/6", 1.0 / 6}, {"1/" + strconv.Itoa(Lottery), 1.0 / Lottery}}

// fitFigures returns v between the row's ends, with as many figures as the row
// keeps, or the exact number that has the same ones.
func (r *Row) fitFigures(v float64) float64 {
	w := figures(min(max(v, r.Min), r.Max), r.Figures)
	for _, e := range r.Exact {
		if w == e.Value || w == figures(e.Value, r.Figures) {
			return e.Value
		}
	}
	return w
}

// figures rounds v in (0, 1] to n significant figures, to the float64 nearest
// to that decimal: powers of ten are exact as far as 10²².
func figures(v float64, n int) float64 {
	least := 1.0
	for range n - 1 {
		least *= 10
	}
	scale := 1.0
	for v*scale < least {
		scale *= 10
	}
	return math.Round(v*scale) / scale
}

// parseRatio reads a / b.
func parseRatio(text string) (v float64, ok bool) {
	num, den, ok := strings.Cut(text, "/")
	if !ok {
		return 0, false
	}
	a, err := strconv.ParseFloat(num, 64)
	b, err2 := strconv.ParseFloat(den, 64)
	return a / b, err == nil && err2 == nil && b != 0
}

// exactName returns what a link calls v, or "".
func (r *Row) exactName(v float64) string {
	for _, e := range r.Exact {
		if e.Value == v {
			return e.Name
		}
	}
	return ""
}
