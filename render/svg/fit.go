package svg

import (
	"math"

	"softmax/render/view"
)

// stray is how far from a curve's point the cubic that stands for it may pass, in dp.
const stray = 0.05

// straight is from how many steps on a line is no piece of a curve.
const straight = 6

// sharp is the cosine of the turn from which on a point is a corner.
const sharp = 0.9

// A cubic goes on from where the last one ended to its third point. One whose
// points are all the same is a line there.
type cubic [3]view.Point

func (c *cubic) straight() bool { return c[0] == c[2] && c[1] == c[2] }

// cubicsOf returns cubics through the points from the first to the last, as few
// as pass near enough to all others: lines where the points are straight on, and
// between corners and those what fits.
func cubicsOf(points []view.Point) (all []cubic) {
	from, last := 0, len(points)-1
	for i := 0; i < last; {
		if end := straightFrom(points, i); end-i >= straight {
			all = append(fit(all, points[from:i+1]), cubic{points[end], points[end], points[end]})
			from, i = end, end
			continue
		}
		i++
		if i == last || dot(way(points[i-1], points[i]), way(points[i], points[i+1])) < sharp {
			all, from = fit(all, points[from:i+1]), i
		}
	}
	return all
}

// straightFrom returns up to which point those from i on are straight on.
func straightFrom(points []view.Point, i int) int {
	end := i + 1
	for end+1 < len(points) {
		for _, p := range points[i+1 : end+1] {
			if offSegment(p, points[i], points[end+1]) > stray/2 {
				return end
			}
		}
		end++
	}
	return end
}

// fit appends cubics through the points, of which there may be but one.
func fit(dst []cubic, points []view.Point) []cubic {
	if len(points) == 1 {
		return dst
	}
	return between(dst, points, leaving(points), arriving(points))
}

// between appends cubics through the points that begin in one direction and end in
// another, both of length 1 and pointing onwards.
func between(dst []cubic, points []view.Point, in, out view.Point) []cubic {
	last := len(points) - 1
	if last == 1 {
		return append(dst, cubic{points[1], points[1], points[1]})
	}
	at := fractions(points)
	c := handles(points, at, in, out)
	for range 8 { // the places on the curve that the points are nearest to
		for i := 1; i < last; i++ {
			at[i] = c.nearest(points[0], at[i], points[i])
		}
		c = handles(points, at, in, out)
	}
	worst, most := 0, stray
	for i := 1; i < last; i++ {
		if d := length(c.at(points[0], at[i]).Sub(points[i])); d > most {
			worst, most = i, d
		}
	}
	if worst == 0 {
		return append(dst, c)
	}
	through := way(points[worst-1], points[worst+1])
	dst = between(dst, points[:worst+1], in, through)
	return between(dst, points[worst:], through, out)
}

// handles returns the cubic with these directions at its ends that is nearest to
// the points in the sense of least squares (Schneider, "An Algorithm for
// Automatically Fitting Digitized Curves", Graphics Gems, 1990).
func handles(points []view.Point, at []float64, in, out view.Point) cubic {
	first, last := points[0], points[len(points)-1]
	var ii, io, oo, ri, ro float64
	for k, p := range points {
		t, s := at[k], 1-at[k]
		a, b := scale(in, 3*s*s*t), scale(out, -3*s*t*t)
		rest := p.Sub(scale(first, s*s*s+3*s*s*t)).Sub(scale(last, t*t*t+3*s*t*t))
		ii, io, oo = ii+dot(a, a), io+dot(a, b), oo+dot(b, b)
		ri, ro = ri+dot(rest, a), ro+dot(rest, b)
	}
	third := length(last.Sub(first)) / 3
	i, o := third, third
	if det := ii*oo - io*io; det > 1e-9*ii*oo {
		i, o = (ri*oo-ro*io)/det, (ro*ii-ri*io)/det
	}
	if i < third/10 || o < third/10 { // points that say little: it would turn back
		i, o = third, third
	}
	return cubic{first.Add(scale(in, i)), last.Sub(scale(out, o)), last}
}

// at returns the point at t, 0 … 1, of the cubic from p.
func (c *cubic) at(p view.Point, t float64) view.Point {
	s := 1 - t
	return scale(p, s*s*s).Add(scale(c[0], 3*s*s*t)).Add(scale(c[1], 3*s*t*t)).Add(scale(c[2], t*t*t))
}

// fractions returns which part of the way along the points each of them is at.
func fractions(points []view.Point) []float64 {
	at := make([]float64, len(points))
	for i := 1; i < len(points); i++ {
		at[i] = at[i-1] + length(points[i].Sub(points[i-1]))
	}
	for i := range at {
		at[i] /= at[len(at)-1]
	}
	return at
}

// leaving returns the direction of a curve at the first of its points: there it
// turns as it does from that to the third.
func leaving(p []view.Point) view.Point {
	chord := way(p[0], p[1])
	if len(p) < 3 {
		return chord
	}
	return ofLength1(scale(chord, 2).Sub(way(p[0], p[2])))
}

// arriving returns the direction at the last one.
func arriving(p []view.Point) view.Point {
	n := len(p)
	chord := way(p[n-2], p[n-1])
	if n < 3 {
		return chord
	}
	return ofLength1(scale(chord, 2).Sub(way(p[n-3], p[n-1])))
}

// way returns the direction from p to q, of length 1, or 0 where they are the same.
func way(p, q view.Point) view.Point { return ofLength1(q.Sub(p)) }

func ofLength1(p view.Point) view.Point {
	if l := length(p); l > 0 {
		return scale(p, 1/l)
	}
	return p
}

func length(p view.Point) float64 { return math.Hypot(p.X, p.Y) }

func dot(p, q view.Point) float64 { return p.X*q.X + p.Y*q.Y }

// nearest returns where the cubic from p is nearest to q, beginning the search at t.
func (c *cubic) nearest(p view.Point, t float64, q view.Point) float64 {
	s := 1 - t
	a, b, d := scale(c[0].Sub(p), 3), scale(c[1].Sub(c[0]), 3), scale(c[2].Sub(c[1]), 3)
	v := scale(a, s*s).Add(scale(b, 2*s*t)).Add(scale(d, t*t))
	u := scale(b.Sub(a), 2*s).Add(scale(d.Sub(b), 2*t))
	off := c.at(p, t).Sub(q)
	if den := dot(v, v) + dot(off, u); den > 0 {
		return min(max(t-dot(off, v)/den, 0), 1)
	}
	return t
}
