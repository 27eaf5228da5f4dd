package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The scenes entropy and crossentropy are about the same weather: their classes, columns and the
// rail under these (widthRail) are the same, and so is what they compute of them.

// whole returns p with the sum 1: of a State's parts it is that already, on the way of
// a glide it is not.
func whole(p [3]float64) [3]float64 {
	sum := p[0] + p[1] + p[2]
	return [3]float64{p[0] / sum, p[1] / sum, p[2] / sum}
}

// apportioned rounds −p ln p to that many decimals, so that they add up to h so rounded.
func apportioned(p [3]float64, h float64, decimals int) (area [3]float64) {
	var exact [3]float64
	for i, x := range p {
		if x > 0 {
			exact[i] = x * sim.Surprisal(x)
		}
	}
	view.Apportion(area[:0], exact[:], h, decimals)
	return area
}

// weather returns the name of class i; of two they are sun and rain.
func (c *Context) weather(i int) []byte {
	if i == 1 && c.entropy.n == 2 {
		i = 2
	}
	return c.word(words.EntropyClass0 + words.Key(i))
}

// tallest is the largest −ln p the columns have room for; a taller one is torn.
const tallest = 3.2

// shareGrip returns the handle of the share of class i.
func (c *Context) shareGrip(id view.ID, i int) view.Grip {
	m := &c.entropy
	return view.Grip{ID: id, Target: sim.ShareOf(m.first + sim.Knob(i)), Ink: view.Black, Name: c.word(words.EntropySayShare, c.weather(i)),
		Value: c.word(words.EntropySayShareValue, c.percent(m.p[i]), c.short(sim.Surprisal(m.p[i])), c.short(m.h))}
}

// weatherInk returns the ink of class i; of two they are sun and rain.
func (c *Context) weatherInk(i int) view.Ink {
	if i == 1 && c.entropy.n == 2 {
		i = 2
	}
	return view.ClassInk(i)
}

// weatherColumn draws the column of class i from where the shares before it end: as
// wide as its share and as high as its surprise; what the axis has no room for is torn.
func (c *Context) weatherColumn(i int, across, up view.Scale, left float64) {
	b, p := &c.b, c.entropy.shown[i]
	if p == 0 {
		return
	}
	s := sim.Surprisal(p)
	x, w := across.Map(left), across.Map(p)-across.R0
	top := up.Map(s)
	h := max(up.R0-top, view.LeastBar)
	b.Rect(view.Rect{X: x, Y: up.R0 - h, W: max(w-1, min(w, 1)), H: h}, 2, c.weatherInk(i))
	if s > tallest && up.Soft == 0 {
		// It goes on: torn.
		b.Line(view.Point{X: x - 3, Y: top + 16}, view.Point{X: x + w + 2, Y: top + 10}, 3, view.Paper)
	}
}
