package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// word returns the catalog's text with args in its holes.
func (c *Context) word(k words.Key, args ...[]byte) []byte {
	return c.b.Keep(words.Append(c.b.Scratch(), c.Env.Lang, k, args...))
}

// percent returns a probability as percent, in words where it is nearly 1.
func (c *Context) percent(p float64) []byte {
	text, nearly := view.AppendPercent(c.b.Scratch(), p)
	if nearly {
		return c.word(words.Nearly100)
	}
	return c.b.Keep(text)
}

// number returns a number as gauges show it.
func (c *Context) number(v float64) []byte { return c.b.Keep(view.AppendNumber(c.b.Scratch(), v)) }

// short returns a number as sentences have it.
func (c *Context) short(v float64) []byte { return c.b.Keep(view.AppendShort(c.b.Scratch(), v)) }

// trimmed returns a number with at most that many decimals.
func (c *Context) trimmed(v float64, decimals int) []byte {
	return c.b.Keep(view.AppendTrimmed(c.b.Scratch(), v, decimals))
}

// about returns a number as sentences have it that need no more than a decimal.
func (c *Context) about(v float64) []byte { return c.b.Keep(view.AppendAbout(c.b.Scratch(), v)) }

// fixed returns a number with exactly that many decimals.
func (c *Context) fixed(v float64, decimals int) []byte {
	return c.b.Keep(view.AppendFixed(c.b.Scratch(), v, decimals))
}

// ratio returns a ratio as sentences have it.
func (c *Context) ratio(v float64) []byte { return c.b.Keep(view.AppendRatio(c.b.Scratch(), v)) }

// power returns a number as m × 10ⁿ.
func (c *Context) power(v float64, decimals int) []byte {
	return c.b.Keep(view.AppendPower(c.b.Scratch(), v, decimals))
}

// grouped returns a number with its thousands set apart.
func (c *Context) grouped(v float64) []byte { return c.b.Keep(view.AppendGrouped(c.b.Scratch(), v)) }

// share returns a probability as formulas have it.
func (c *Context) share(p float64) []byte { return c.b.Keep(view.AppendShare(c.b.Scratch(), p)) }

// anyShare returns as percent a share that may be negative, or more than everything.
func (c *Context) anyShare(p float64) []byte {
	if p >= 0 && p <= 1 {
		return c.percent(p)
	}
	return c.b.Keep(view.AppendBeyond(c.b.Scratch(), p))
}

// quotient returns e[i] over the sum of e, written out.
func (c *Context) quotient(e []float64, i int) []byte {
	return c.b.Keep(view.AppendQuotient(c.b.Scratch(), e, i))
}

// signed returns a whole axis number with its sign.
func (c *Context) signed(v float64) []byte { return c.b.Keep(view.AppendSigned(c.b.Scratch(), v)) }

// logit returns a logit with its sign.
func (c *Context) logit(z float64) []byte { return c.b.Keep(view.AppendLogit(c.b.Scratch(), z)) }

// temperature returns the temperature that is the knob k.
func (c *Context) temperature(k sim.Knob) []byte {
	return c.b.Keep(view.AppendTemperature(c.b.Scratch(), c.State.V[k]))
}

// inUnit returns an entropy in nats in the reader's unit, and the unit's name.
func (c *Context) inUnit(h float64) (value float64, unit words.Key) {
	if c.State.On(sim.Units) {
		return h / ln2, words.Bit
	}
	return h, words.Nat
}

// perUnit returns the text that is true in the reader's unit: where H is in bits,
// so are its pieces, and it is 2^H that counts equal choices.
func (c *Context) perUnit(nats, bits words.Key) words.Key {
	if c.State.On(sim.Units) {
		return bits
	}
	return nats
}

// below1 is the largest number below 1: no share of softmax is 1, though a
// float64 may round it to 1, and so none is printed as 100 %.
const below1 = 1 - 1.0/(1<<53)

const ln2 = 0.693147180559945309417232121458176568

// name returns the full label of class i.
func (c *Context) name(i int) []byte {
	if label := c.State.Labels[i]; label != "" {
		return c.b.Bytes(label)
	}
	return c.b.Bytes(words.ClassName(c.Env.Lang, i))
}

// givenName returns the catalog's own name of class i: in a scene whose classes no
// reader names.
func (c *Context) givenName(i int) []byte { return c.word(words.Class0 + words.Key(i)) }

// nameIn returns the label of class i, shortened to a width.
func (c *Context) nameIn(i int, w float64, t view.Type) []byte { return c.b.Shorten(c.name(i), w, t) }

// bytes keeps a string as bytes.
func (c *Context) bytes(s string) []byte { return c.b.Bytes(s) }
