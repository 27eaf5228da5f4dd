package scene

import (
	"math"

	"softmax/render/view"
)

// quotient returns e[i] over the sum of e, written out, with the decimals it
// takes for the printed numbers to give the printed share.
func (c *Context) quotient(e []float64, i int) []byte {
	at := func(j, decimals int) float64 {
		unit := math.Pow10(decimals)
		return math.Round(e[j]*unit) / unit
	}
	sum := 0.0
	for _, v := range e {
		sum += v
	}
	want := c.shareText(e[i] / sum)
	decimals := 2
	for ; decimals < 12; decimals++ {
		sum = 0
		for j := range e {
			sum += at(j, decimals)
		}
		if c.shareText(at(i, decimals)/sum) == want {
			break
		}
	}
	line := append(view.AppendFixed(c.b.Scratch(), e[i], decimals), " / ("...)
	for j := range e {
		if j > 0 {
			line = append(line, " + "...)
		}
		line = view.AppendFixed(line, e[j], decimals)
	}
	return c.b.Keep(append(line, ')'))
}

// shareText is what share prints, to be compared.
func (c *Context) shareText(p float64) (text [24]byte) {
	copy(text[:], c.share(p))
	return text
}
