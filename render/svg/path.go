package svg

import (
	"math"

	"softmax/render/view"
)

// manyPoints is from how many points on a line is a curve's.
const manyPoints = 8

// path draws a line through the points. Where it comes back to the first of them it is closed.
func (p *pen) path(points []view.Point) {
	n := len(points)
	if n > 3 && points[0] == points[n-1] {
		p.loop(points[:n-1])
	} else {
		p.through(points)
	}
}

// loop draws a closed line through the points.
func (p *pen) loop(points []view.Point) {
	if len(points) > manyPoints {
		// As a curve it has to come back itself.
		points = append(points[:len(points):len(points)], points[0])
	}
	p.through(points)
	p.close()
}

// through draws a line through the points. Where there are many it is a curve's:
// near each other they need but tenths of a dp, and of straight lines and cubics
// it is whatever is shorter to say.
func (p *pen) through(points []view.Point) {
	if len(points) <= manyPoints {
		p.lines(points, tenth)
		return
	}
	from := len(p.dst)
	lines, curve := *p, *p
	lines.lines(needed(points), tenth)
	said := string(lines.dst[from:])
	if curve.cubics(cubicsOf(points), points[0]); len(curve.dst)-from < len(said) {
		*p = curve
	} else {
		lines.dst = append(p.dst, said...)
		*p = lines
	}
}

// lines draws straight lines, their points on a multiple of so many units.
func (p *pen) lines(points []view.Point, units int) {
	for i, q := range points {
		if i == 0 {
			p.move(placeOf(q, units))
		} else {
			p.line(placeOf(q, units))
		}
	}
}

// cubics draws cubics, the first of which begins at a point, in tenths.
func (p *pen) cubics(all []cubic, from view.Point) {
	p.move(placeOf(from, tenth))
	for _, c := range all {
		to := placeOf(c[2], tenth)
		if c.straight() {
			p.line(to)
		} else {
			p.cube(placeOf(c[0], tenth), placeOf(c[1], tenth), to)
		}
	}
}

// A dp has a hundred units for a pen; most lines need but tenths.
const (
	hundredth = 1
	tenth     = 10
)

// placeOf returns where a point is, on a multiple of so many units.
func placeOf(p view.Point, units int) unit {
	k := 100 / float64(units)
	return unit{units * int(math.Round(p.X*k)), units * int(math.Round(p.Y*k))}
}
