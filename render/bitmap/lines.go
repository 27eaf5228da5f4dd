package bitmap

import (
	"math"

	"softmax/render/view"
)

// polyline draws a line with round joins and ends through the points.
func (p *painter) polyline(op *view.Op, points []view.Point) {
	s := p.px(op.Stroke) / 2
	var boxes []view.Rect
	var marks []mark
	for i := 1; i < len(points); i++ {
		a, b := p.at(points[i-1]), p.at(points[i])
		boxes = append(boxes, between(a, b).Inset(-s, -s))
		marks = append(marks, func(q view.Point) float64 { return band(toSegment(q, a, b), s) })
	}
	p.fill(op.Ink, op.Alpha, boxes, marks)
}

// dash draws a dashed line with flat ends, which begins with a dash.
func (p *painter) dash(op *view.Op) {
	a, b := p.at(op.P), p.at(op.Q)
	u, l := direction(a, b)
	s, on, period := p.px(op.Stroke)/2, p.px(op.On), p.px(op.Period)
	p.one(op, between(a, b).Inset(-s, -s), func(q view.Point) float64 {
		q = q.Sub(a)
		x, y := q.X*u.X+q.Y*u.Y, q.Y*u.X-q.X*u.Y
		m := math.Mod(x+period, period)
		part := unit(m+0.5) - unit(m-on+0.5) + unit(m-period+0.5)
		return part * area(view.Point{X: x - l/2, Y: y}, l/2, s)
	})
}

func unit(v float64) float64 { return min(max(v, 0), 1) }

// polygon fills a convex polygon.
func (p *painter) polygon(op *view.Op, points []view.Point) {
	var corners []view.Point
	for _, q := range points {
		if q = p.at(q); len(corners) == 0 || q != corners[len(corners)-1] {
			corners = append(corners, q)
		}
	}
	if n := len(corners); n > 1 && corners[0] == corners[n-1] {
		corners = corners[:n-1]
	}
	if len(corners) < 3 {
		return
	}
	edges := edgesOf(corners)
	p.one(op, boxOf(corners), func(q view.Point) float64 { return covered(outside(q, edges)) })
}

// An edge is a line with the outside on the side of its normal, which has the length 1.
type edge struct{ at, normal view.Point }

// edgesOf returns the edges of a convex polygon.
func edgesOf(corners []view.Point) (edges []edge) {
	turn := 0.0
	for i, q := range corners {
		turn += cross(q.Sub(corners[0]), corners[(i+1)%len(corners)].Sub(corners[0]))
	}
	for i, q := range corners {
		u, _ := direction(q, corners[(i+1)%len(corners)])
		n := view.Point{X: u.Y, Y: -u.X}
		if turn < 0 {
			n = view.Point{X: -u.Y, Y: u.X}
		}
		edges = append(edges, edge{q, n})
	}
	return edges
}

// outside is how far q lies outside of the edge that it is furthest from.
func outside(q view.Point, edges []edge) float64 {
	d := math.Inf(-1)
	for _, e := range edges {
		v := q.Sub(e.at)
		d = max(d, v.X*e.normal.X+v.Y*e.normal.Y)
	}
	return d
}

// gradients draws the gradient triangles that ops begin with, and returns how many
// they are. A side that two of them share is no edge of the picture: both are
// whole there, so that no seam shows.
func (p *painter) gradients(ops []view.Op) int {
	n := 0
	for n < len(ops) && ops[n].Kind == view.KindGradient {
		n++
	}
	sides := make(map[[2]view.Point]int)
	for i := range ops[:n] {
		c := p.frame.Polygon(ops[i].Points)
		for k := range c {
			sides[side(c[k], c[(k+1)%len(c)])]++
		}
	}
	for i := range ops[:n] {
		if op := &ops[i]; op.Alpha > 0 {
			p.gradient(op, p.frame.Polygon(op.Points), sides)
		}
	}
	return n
}

func side(a, b view.Point) [2]view.Point {
	if b.X < a.X || b.X == a.X && b.Y < a.Y {
		a, b = b, a
	}
	return [2]view.Point{a, b}
}

func (p *painter) gradient(op *view.Op, c []view.Point, sides map[[2]view.Point]int) {
	if len(c) != 3 {
		return
	}
	corners := []view.Point{p.at(c[0]), p.at(c[1]), p.at(c[2])}
	whole := cross(corners[1].Sub(corners[0]), corners[2].Sub(corners[0]))
	if whole == 0 {
		return
	}
	var outer []edge
	inner := make([]bool, 3)
	edges := edgesOf(corners)
	for k, e := range edges {
		if inner[k] = sides[side(c[k], c[(k+1)%3])] > 1; !inner[k] {
			outer = append(outer, e)
		}
	}
	inks := [3]view.RGB{p.theme.Colour(op.Ink), p.theme.Colour(op.Ink2), p.theme.Colour(op.Ink3)}
	in := p.around(boxOf(corners))
	for y := in.Min.Y; y < in.Max.Y; y++ {
		for x := in.Min.X; x < in.Max.X; x++ {
			q := view.Point{X: float64(x) + 0.5, Y: float64(y) + 0.5}
			hidden := false
			for k, e := range edges {
				// Of a shared side each pixel is that triangle's in which its middle lies.
				v := q.Sub(e.at)
				hidden = hidden || inner[k] && v.X*e.normal.X+v.Y*e.normal.Y > 0
			}
			if hidden {
				continue
			}
			w1 := unit(cross(q.Sub(corners[0]), corners[2].Sub(corners[0])) / whole)
			w2 := unit(cross(corners[1].Sub(corners[0]), q.Sub(corners[0])) / whole)
			p.blend(x, y, mix(inks, [3]float64{max(1-w1-w2, 0), w1, w2}), op.Alpha*covered(outside(q, outer)))
		}
	}
}

func cross(a, b view.Point) float64 { return a.X*b.Y - a.Y*b.X }

// direction returns the direction from a to b, of length 1, and how far it is.
func direction(a, b view.Point) (u view.Point, l float64) {
	d := b.Sub(a)
	if l = length(d); l == 0 {
		return view.Point{X: 1}, 0
	}
	return view.Point{X: d.X / l, Y: d.Y / l}, l
}

func toSegment(q, a, b view.Point) float64 {
	u, l := direction(a, b)
	v := q.Sub(a)
	t := min(max(v.X*u.X+v.Y*u.Y, 0), l)
	return length(view.Point{X: v.X - t*u.X, Y: v.Y - t*u.Y})
}

func between(a, b view.Point) view.Rect { return boxOf([]view.Point{a, b}) }

func boxOf(points []view.Point) view.Rect {
	a, b := points[0], points[0]
	for _, q := range points[1:] {
		a = view.Point{X: min(a.X, q.X), Y: min(a.Y, q.Y)}
		b = view.Point{X: max(b.X, q.X), Y: max(b.Y, q.Y)}
	}
	return view.Rect{X: a.X, Y: a.Y, W: b.X - a.X, H: b.Y - a.Y}
}
