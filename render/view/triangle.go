package view

import (
	"math"

	"softmax/sim"
)

// A Triangle is the place of all distributions of three classes: equilateral,
// the first class's corner above, the second's at the left. How far a point is
// from a side, as a part of the height, is the share of the opposite corner.
type Triangle struct {
	Top  Point
	Side float64
}

// TriangleHeight is the height of a triangle of side 1.
const TriangleHeight = 0.8660254037844386

// Corner returns the corner of class i, 0 … 2.
func (t Triangle) Corner(i int) Point {
	switch i {
	case 0:
		return t.Top
	case 1:
		return t.Top.Add(Point{-t.Side / 2, t.Side * TriangleHeight})
	}
	return t.Top.Add(Point{t.Side / 2, t.Side * TriangleHeight})
}

// Place returns the point of the distribution p.
func (t Triangle) Place(p [3]float64) Point {
	return t.Top.Add(Point{(p[2] - p[1]) * t.Side / 2, (p[1] + p[2]) * t.Side * TriangleHeight})
}

// Shares returns the distribution at a point: Place turned round. Outside the
// triangle a share is negative; they always sum to 1.
func (t Triangle) Shares(at Point) [3]float64 {
	d := at.Sub(t.Top)
	rest, lean := d.Y/(t.Side*TriangleHeight), 2*d.X/t.Side
	return [3]float64{1 - rest, (rest - lean) / 2, (rest + lean) / 2}
}

// Foot returns the point of the side opposite corner i that is nearest to the
// point of p.
func (t Triangle) Foot(p [3]float64, i int) Point {
	half := p[i] / 2
	p[i] = 0
	p[(i+1)%3] += half
	p[(i+2)%3] += half
	return t.Place(p)
}

// scale and pivot are the triangle as a zone has it.
func (t Triangle) scale() Scale {
	return Scale{D1: sim.Whole * (sim.Whole + 1), R0: t.Top.X - t.Side/2, R1: t.Top.X + t.Side/2}
}

// triangle returns the triangle of a zone with AxisPlane.
func (z *Zone) triangle() Triangle { return Triangle{z.Pivot, z.Scale.R1 - z.Scale.R0} }

// Lead returns the way from p to the place of v, for a handle that moves in a
// plane: add it to where the pointer is before asking ValueAt. On every other
// axis it is nothing, and Offset says it.
func (z *Zone) Lead(p Point, v float64) Point {
	if z.Axis != AxisPlane {
		return Point{}
	}
	return z.triangle().Place(sim.Unpack3(v)).Sub(p)
}

// Nudge returns the value one step away, for a handle that moves in a plane: a
// hundredth of the side, or that part of it; of a share, a percent.
func (z *Zone) Nudge(v, dx, dy, part float64) float64 {
	if z.Axis == AxisPart {
		return sim.SetPart3(v, z.Class, sim.Unpack3(v)[z.Class]+(dx-dy)*part/100)
	}
	t := z.triangle()
	step := t.Side / 100 * part
	return sim.Pack3(t.Shares(t.Place(sim.Unpack3(v)).Add(Point{dx * step, dy * step})))
}

// PlaneRing draws the handle of a point of the triangle.
func (b *Builder) PlaneRing(t Triangle, p [3]float64, g *Grip) {
	b.Ring(t.Place(p), g, AxisPlane, t.scale(), t.Top)
}

// PlaneTrack takes taps in the triangle for the handle.
func (b *Builder) PlaneTrack(t Triangle, g *Grip) {
	b.Track(Rect{t.Top.X - t.Side/2, t.Top.Y, t.Side, t.Side * TriangleHeight}, TrackOf(g.ID), g, AxisPlane, t.scale(), t.Top)
}

// Contour is the outline of where a function of three shares is at least a
// level, for a function that does not ask which share is whose, has one top, in
// the middle, and falls on every way from there: a sixth of it, the others are
// mirrored. It keeps the shares in the order of their size.
type Contour struct {
	points [contourPieces + 1][3]float64
	side   [contourPieces + 1]bool // on a side of the triangle, where the function is still higher
	cut    [3]float64              // where the line of the level meets the side, if it does
	closed bool
}

const contourPieces = 12

// Trace finds the contour of f at level.
func (c *Contour) Trace(f func(p [3]float64) float64, level float64) {
	find := func(at func(t float64) [3]float64, far float64) float64 {
		lo, hi := 0.0, far
		for range 40 {
			if mid := (lo + hi) / 2; f(at(mid)) > level {
				lo = mid
			} else {
				hi = mid
			}
		}
		return lo
	}
	c.closed = true
	for i := range c.points {
		// Closer together towards the corner, where the sides are near.
		part := float64(i) / contourPieces
		a := math.Pi / 3 * part * part
		d := [3]float64{math.Cos(a), math.Cos(a - 2*math.Pi/3), math.Cos(a + 2*math.Pi/3)} // sums to 0
		far := 1 / (3 * -min(d[0], d[1], d[2]))
		ray := func(r float64) [3]float64 {
			return [3]float64{max(1./3+r*d[0], 0), max(1./3+r*d[1], 0), max(1./3+r*d[2], 0)}
		}
		if c.side[i] = f(ray(far)) >= level; c.side[i] {
			c.points[i], c.closed = ray(far), false
		} else {
			c.points[i] = ray(find(ray, far))
		}
	}
	if !c.closed {
		side := func(t float64) [3]float64 { return [3]float64{0.5 + t, 0.5 - t, 0} }
		c.cut = side(find(side, 0.5))
	}
}

// at returns point i of the way round, which has 6·contourPieces.
func (c *Contour) at(i int) (p [3]float64, side bool) {
	const n = contourPieces
	sixth := i / n % 6
	k := i % n
	if sixth%2 == 1 {
		k = n - k
	}
	return turn3(c.points[k], sixth), c.side[k]
}

// turn3 gives shares in the order of their size to the classes that lead in a sixth.
func turn3(p [3]float64, sixth int) [3]float64 {
	order := [6][3]int{{0, 1, 2}, {1, 0, 2}, {1, 2, 0}, {2, 1, 0}, {2, 0, 1}, {0, 2, 1}}[sixth]
	var q [3]float64
	for i, to := range order {
		q[to] = p[i]
	}
	return q
}

// FillContour fills what lies inside the contour.
func (b *Builder) FillContour(t Triangle, c *Contour, ink Ink, alpha float64) {
	from := b.Here()
	for i := range 6 * contourPieces {
		p, _ := c.at(i)
		b.Vertex(t.Place(p))
	}
	b.Polygon(from, ink)
	b.Fade(alpha)
}

// TraceContour draws the line of the level: one closed line, or one around each corner.
func (b *Builder) TraceContour(t Triangle, c *Contour, stroke float64, ink Ink) {
	const n = contourPieces
	if c.closed {
		from := b.Here()
		for i := range 6*n + 1 {
			p, _ := c.at(i)
			b.Vertex(t.Place(p))
		}
		b.Polyline(from, stroke, ink)
		return
	}
	for corner := range 3 {
		from := b.Here()
		b.Vertex(t.Place(turn3(c.cut, (2*corner+5)%6)))
		for i := -n + 1; i < n; i++ {
			if p, side := c.at((2*corner+6)*n + i); !side {
				b.Vertex(t.Place(p))
			}
		}
		b.Vertex(t.Place(turn3(c.cut, 2*corner)))
		b.Polyline(from, stroke, ink)
	}
}

// Midway returns the point of the contour on the way from the middle of the
// triangle to that of its lower right, for a number on the line.
func (c *Contour) Midway() [3]float64 {
	p, _ := c.at(3*contourPieces + contourPieces*3/4)
	return p
}
