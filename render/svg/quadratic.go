package svg

import (
	"math"

	"softmax/render/glyph"
	"softmax/render/view"
)

// astray is by how many units a quadratic may pass beside the cubic that it stands
// for: no more than the ends of both may lie beside their places.
const astray = 0.5

// quadratic returns the control point of the quadratic between two units that is
// as good as a cubic of the font, if there is one: it has a pair of numbers less.
// Most curves of the type's are short, and no more than a quarter of a turn.
func quadratic(g grid, start glyph.Point, s *glyph.Segment, from, to unit) (control unit, ok bool) {
	p := g.exact(start)
	c := cubic{g.exact(s.Args[0]), g.exact(s.Args[1]), g.exact(s.Args[2])}
	good := func(k view.Point) bool {
		control = unit{int(math.Floor(k.X + 0.5)), int(math.Floor(k.Y + 0.5))}
		return beside(from, control, to, p, c) <= astray
	}
	// One that sets out and arrives as the cubic does, or else the nearest.
	in, out := c[0].Sub(p), c[2].Sub(c[1])
	if turn := across(in, out); turn != 0 {
		if along := across(c[2].Sub(p), out) / turn; along > 0 && across(in, c[2].Sub(p))/turn > 0 && good(p.Add(scale(in, along))) {
			return control, true
		}
	}
	return control, good(scale(scale(c[0].Add(c[1]), 3).Sub(p).Sub(c[2]), 0.25))
}

// beside returns how far a quadratic passes beside a cubic, where that is most, in
// its quarters.
func beside(from, control, to unit, p view.Point, c cubic) (most float64) {
	a, k, b := from.point(), control.point(), to.point()
	for i := 1; i < 4; i++ {
		t := float64(i) / 4
		first, second := mid(a, k, t), mid(k, b, t)
		off := c.at(p, t).Sub(mid(first, second, t))
		most = max(most, math.Abs(across(off, way(first, second))))
	}
	return most
}

// mid returns the point at t, 0 … 1, of the line from p to q.
func mid(p, q view.Point, t float64) view.Point { return scale(p, 1-t).Add(scale(q, t)) }

// across is the area between two vectors.
func across(p, q view.Point) float64 { return p.X*q.Y - p.Y*q.X }
