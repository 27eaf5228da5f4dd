package glyph

import (
	"math"

	"softmax/render/view"
)

// Gamma returns the exponent to which a mask's coverage (0 … 1) is raised before
// it is blended in that colour. Blending in sRGB thins light text on a dark
// ground, by about 5 % in white; dark text is right as it is. In between the
// exponent goes with the luminance of the colour: 1 for black, 0.85 for white.
func Gamma(c view.RGB) float64 {
	y := 0.2126*linear(c.R()) + 0.7152*linear(c.G()) + 0.0722*linear(c.B())
	return 1 - 0.15*y
}

// GammaTable returns Gamma(c) as a table from coverage to coverage.
func GammaTable(c view.RGB) (table [256]byte) {
	e := Gamma(c)
	for i := range table {
		table[i] = byte(math.Pow(float64(i)/255, e)*255 + 0.5)
	}
	return table
}

func linear(c uint8) float64 {
	v := float64(c) / 255
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}
