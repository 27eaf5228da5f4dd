package svg

import (
	"math"

	"softmax/render/view"
)

// An rgb is a colour, each part 0 … 255.
type rgb [3]float64

func (w *writer) parts(ink view.Ink) rgb {
	c := w.theme.Colour(ink)
	return rgb{float64(c.R()), float64(c.G()), float64(c.B())}
}

// rgb writes the nearest colour there is.
func (w *writer) rgb(c rgb) *writer {
	var v view.RGB
	for _, part := range c {
		v = v<<8 | view.RGB(min(max(part, 0), 255)+0.5)
	}
	w.dst = appendColour(w.dst, v)
	return w
}

// A blend is the colour that goes evenly between the corners of a triangle: each
// part is an affine function of the place.
type blend struct {
	origin view.Point
	colour rgb           // at the origin
	change [3]view.Point // of each part, per dp
}

// blendOf returns the blend of the colours at three corners that are not in line.
func blendOf(corner []view.Point, colour [3]rgb) blend {
	b := blend{origin: corner[0], colour: colour[0]}
	p, q := corner[1].Sub(corner[0]), corner[2].Sub(corner[0])
	det := across(p, q)
	for i := range b.change {
		dp, dq := colour[1][i]-colour[0][i], colour[2][i]-colour[0][i]
		b.change[i] = view.Point{X: (dp*q.Y - dq*p.Y) / det, Y: (dq*p.X - dp*q.X) / det}
	}
	return b
}

func (b *blend) at(p view.Point) rgb {
	d := p.Sub(b.origin)
	c := b.colour
	for i, g := range b.change {
		c[i] += g.X*d.X + g.Y*d.Y
	}
	return c
}

// direction returns the direction, of length 1, in which the colour changes
// most: the first eigenvector of the sum of the changes' outer squares.
func (b *blend) direction() view.Point {
	var xx, xy, yy float64
	for _, g := range b.change {
		xx += g.X * g.X
		xy += g.X * g.Y
		yy += g.Y * g.Y
	}
	sin, cos := math.Sincos(math.Atan2(2*xy, xx-yy) / 2)
	return view.Point{X: cos, Y: sin}
}

// slope returns by how many levels a dp the fastest part changes in a direction.
func (b *blend) slope(u view.Point) float64 {
	s := 0.0
	for _, g := range b.change {
		s = max(s, math.Abs(g.X*u.X+g.Y*u.Y))
	}
	return s
}
