package svg

import (
	"math"

	"softmax/render/view"
)

// hatch draws stripes in a rectangle, cut to it by geometry: pattern tiles blur
// in some browsers, and an id for each clip would have to be unique in the page.
// The stripes hang on the picture, not on the rectangle: as it grows they stand still.
func (w *writer) hatch(op *view.Op) {
	if op.Box.W <= 0 || op.Box.H <= 0 || op.Period <= 0 {
		return
	}
	room := roundedBox(op.Box, min(op.Radius, op.Box.W/2, op.Box.H/2))
	step, half := op.Period*math.Sqrt2, op.Stroke/2*math.Sqrt2
	first := math.Ceil((op.Box.X + op.Box.Y - half) / step)
	last := math.Floor((op.Box.Right() + op.Box.Bottom() + half) / step)
	w.path(func(p *pen) {
		for k := first; k <= last; k++ {
			stripe := cutAt(cutAt(room, 1, 1, k*step-half), -1, -1, -k*step-half)
			if len(stripe) > 2 {
				p.lines(stripe, hundredth) // filling closes it
			}
		}
	}).fill(op.Ink, op.Alpha).s("/>")
}

// roundedBox returns the outline of a box as a convex polygon.
func roundedBox(b view.Rect, r float64) []view.Point {
	if r <= 0 {
		return []view.Point{{X: b.X, Y: b.Y}, {X: b.Right(), Y: b.Y}, {X: b.Right(), Y: b.Bottom()}, {X: b.X, Y: b.Bottom()}}
	}
	n := 2 + int(2*math.Sqrt(r)) // a corner's lines stray less than 0.1 dp from it
	var points []view.Point
	for corner, c := range [4]view.Point{
		{X: b.Right() - r, Y: b.Bottom() - r}, {X: b.X + r, Y: b.Bottom() - r},
		{X: b.X + r, Y: b.Y + r}, {X: b.Right() - r, Y: b.Y + r},
	} {
		for i := range n + 1 {
			a := (float64(corner) + float64(i)/float64(n)) * math.Pi / 2
			points = append(points, onCircle(c, r, a))
		}
	}
	return points
}

// cutAt returns the part of a convex polygon where a·x + b·y ≥ c.
func cutAt(polygon []view.Point, a, b, c float64) []view.Point {
	var out []view.Point
	for i, q := range polygon {
		p := polygon[(i+len(polygon)-1)%len(polygon)]
		dp, dq := a*p.X+b*p.Y-c, a*q.X+b*q.Y-c
		if (dp < 0) != (dq < 0) {
			t := dp / (dp - dq)
			out = append(out, view.Point{X: p.X + t*(q.X-p.X), Y: p.Y + t*(q.Y-p.Y)})
		}
		if dq >= 0 {
			out = append(out, q)
		}
	}
	return out
}
