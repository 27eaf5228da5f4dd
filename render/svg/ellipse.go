package svg

import (
	"math"

	"softmax/render/glyph"
)

// An ellipse is a contour of four cubics from side to side of a box. As two arcs it
// is said in a third of the words.
type ellipse struct {
	topLeft, bottomRight glyph.Point
	clockwise            bool
}

// fuller is by how many units of its grid a contour may be fuller than the ellipse
// that stands for it. Most of the type designer's are by less, a 0 is by more.
const fuller = 0.75

// ellipseOf returns the ellipse that a contour is.
func ellipseOf(s glyph.Segments, g grid) (e ellipse, ok bool) {
	const pieces = 4
	if len(s) != 1+pieces {
		return ellipse{}, false
	}
	var corner [pieces]glyph.Point // where the pieces begin: the top or the bottom, then a side
	at := s[0].Args[0]
	for i := range pieces {
		c := &s[1+i]
		if c.Op != glyph.CubeTo {
			return ellipse{}, false
		}
		corner[i] = at
		// From the top to a side: first level, at last upright. From a side: the other way round.
		first, last := c.Args[0].Y-at.Y, c.Args[2].X-c.Args[1].X
		if i%2 == 1 {
			first, last = c.Args[0].X-at.X, c.Args[2].Y-c.Args[1].Y
		}
		if !even(first) || !even(last) {
			return ellipse{}, false
		}
		at = c.Args[2]
	}
	top, side, bottom, other := corner[0], corner[1], corner[2], corner[3]
	if at != top || !even(top.X-bottom.X) || !even(side.Y-other.Y) ||
		!even(top.X-(side.X+other.X)/2) || !even(side.Y-(top.Y+bottom.Y)/2) {
		return ellipse{}, false
	}
	e = ellipse{
		topLeft:     glyph.Point{X: min(side.X, other.X), Y: min(top.Y, bottom.Y)},
		bottomRight: glyph.Point{X: max(side.X, other.X), Y: max(top.Y, bottom.Y)},
		clockwise:   (side.X > other.X) == (top.Y < bottom.Y),
	}
	at = top
	for i := range pieces {
		if math.Abs(e.off(at, &s[1+i])*float64(g)/glyph.EM) > fuller {
			return ellipse{}, false
		}
		at = s[1+i].Args[2]
	}
	return e, true
}

// off returns how far the middle of a cubic from p lies outside of the ellipse, in
// units of the font, where that is least wide.
func (e ellipse) off(p glyph.Point, s *glyph.Segment) float64 {
	along := func(p0, p1, p2, p3, from, to int32) (off, half float64) {
		half = float64(to-from) / 2
		return (float64(p0+3*p1+3*p2+p3)/8 - float64(from) - half) / half, half
	}
	x, rx := along(p.X, s.Args[0].X, s.Args[1].X, s.Args[2].X, e.topLeft.X, e.bottomRight.X)
	y, ry := along(p.Y, s.Args[0].Y, s.Args[1].Y, s.Args[2].Y, e.topLeft.Y, e.bottomRight.Y)
	return (math.Hypot(x, y) - 1) * min(rx, ry)
}

// even reports whether a difference of the font is none but for its rounding.
func even(d int32) bool { return -8 <= d && d <= 8 }

// ellipse appends one as an arc from beside its top all around to the other side of
// it. Filling draws the line between, which is as good as round: one unit long where
// the middle of the ellipse lies between two of them, and else two.
func (p *pen) ellipse(e ellipse, g grid, origin unit) {
	a, b := origin.add(g.place(e.topLeft)), origin.add(g.place(e.bottomRight))
	size := b.sub(a)
	gap := 2 - size.x%2
	left := unit{a.x + (size.x-gap)/2, a.y}
	from, to := left, left.add(unit{x: gap})
	if e.clockwise {
		from, to = to, from
	}
	p.move(from)
	p.arc(float64(size.x)/2, float64(size.y)/2, true, e.clockwise, to)
}
