package scene

import (
	"math"

	"softmax/render/view"
)

// whyTexts writes the shares of a row so that what is printed adds up to 100 %,
// with more decimals than one where a share would print as none or everything.
// Equal shares print equal, and what is too large or too small for decimals
// stands in its own form; then they are rounded one by one.
func (c *Context) whyTexts(r *whyRow) {
	var exact, printed [whyN]float64
	most := 0.0
	for i, p := range r.p {
		exact[i] = p * 100
		most = max(most, math.Abs(exact[i]))
	}
	from, to := 1, 4
	if most >= 999.95 { // whole percents, thousands set apart
		from, to = 0, 0
	}
	for decimals := from; decimals <= to && r.ok && most < 999999.5; decimals++ {
		view.Apportion(printed[:0], exact[:], 100, decimals)
		if vanishing(&exact, &printed) {
			continue
		}
		if parted(&exact, &printed) {
			break
		}
		r.printed = printed
		for i, v := range printed {
			switch dst := c.b.Scratch(); {
			case v == exact[i] && (v == 0 || v == 100 || v == -100):
				r.text[i] = c.anyShare(v / 100)
			case math.Abs(v) >= 1000:
				if v < 0 {
					dst = append(dst, view.Minus...)
				}
				r.text[i] = c.b.Keep(append(view.AppendRatio(dst, math.Abs(v)), '%'))
			default:
				r.text[i] = c.b.Keep(append(view.AppendFixed(dst, v, decimals), '%'))
			}
		}
		return
	}
	for i, p := range r.p {
		r.printed[i] = math.Round(p*1000) / 10
		r.text[i] = c.anyShare(p)
	}
}

// vanishing reports whether a share prints as none or as everything and is not.
func vanishing(exact, printed *[whyN]float64) bool {
	for i, v := range printed {
		if v == 0 && exact[i] != 0 || v == 100 && exact[i] != 100 {
			return true
		}
	}
	return false
}

// parted reports whether equal shares print as two.
func parted(exact, printed *[whyN]float64) bool {
	for i, v := range printed {
		for j := range i {
			if exact[i] == exact[j] && v != printed[j] {
				return true
			}
		}
	}
	return false
}
