package scene

import (
	"math"

	"softmax/render/view"
	"softmax/sim"
)

// The exponentials are printed as they are while the largest of them lies
// between these, as its logarithm; beyond, with the largest logit subtracted
// first, as computers do.
const (
	plainLeast = -4.6 // ln 0.01
	plainMost  = 13.8 // ln 10⁶
)

// shifted reports whether the exponentials are printed with the largest logit
// subtracted: where they leave the plain range, or where the share the formula
// is about is too small for plain decimals beside them.
func (c *Context) shifted() bool {
	m := &c.softmax
	top := c.State.V[int(sim.Z0)+m.leader] / c.State.V[sim.Temperature]
	return top > plainMost || top < plainLeast || m.p[m.subject] < tinyShare
}

// tableDecimals is how many decimals the table has of an exponential.
const tableDecimals = 2

// tinyShare is where numbers are printed as m × 10ⁿ.
const tinyShare = 1e-6

// exponential returns e^(z_i/T), or e^((z_i − z_max)/T) where they are shifted.
func (c *Context) exponential(i int) float64 {
	z := c.State.V[int(sim.Z0)+i]
	if c.shifted() {
		z -= c.State.V[int(sim.Z0)+c.softmax.leader]
	}
	return sim.Exp(z / c.State.V[sim.Temperature])
}

// addends fills dst with the exponentials rounded to that many decimals,
// together: they add up to the rounded sum (largest remainder). Where that would
// part equal logits each is rounded by itself. The sum is rounded as it is.
func (c *Context) addends(dst *[sim.MaxClasses]float64, decimals int) (sum float64) {
	n := c.softmax.n
	var e [sim.MaxClasses]float64
	for i := range n {
		e[i] = c.exponential(i)
		sum += e[i]
	}
	view.Apportion(dst[:0], e[:n], sum, decimals)
	unit := math.Pow10(decimals)
	if c.parted(dst) {
		for i := range n {
			dst[i] = math.Round(e[i]*unit) / unit
		}
	}
	return math.Round(sum*unit) / unit
}

// parted reports whether classes with one logit differ in e.
func (c *Context) parted(e *[sim.MaxClasses]float64) bool {
	z := c.State.Logits()
	for i := range z {
		for j := range z[:i] {
			if z[i] == z[j] && e[i] != e[j] {
				return true
			}
		}
	}
	return false
}

// expText returns the exponential of class i as the table shows it: rounded
// together with the others, or, where that leaves nothing of it, to three figures.
func (c *Context) expText(i int) []byte {
	e := &c.softmax.e
	if e[i] < 0.05 {
		return c.short3(c.exponential(i))
	}
	if e[i] >= 10000 {
		return c.fixed(e[i], 0)
	}
	return c.fixed(e[i], tableDecimals)
}

// short3 returns a small number to at most three figures.
func (c *Context) short3(v float64) []byte {
	if v != 0 && v < 1e-4 {
		return c.b.Keep(view.AppendPower(c.b.Scratch(), v, 1))
	}
	return c.number(v)
}

// sumText returns the sum of the exponentials as the table shows it.
func (c *Context) sumText() []byte {
	sum := c.softmax.sum
	if sum >= 10000 {
		return c.fixed(sum, 0)
	}
	return c.fixed(sum, tableDecimals)
}
