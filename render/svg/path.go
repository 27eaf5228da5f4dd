package svg

import (
	"math"

	"softmax/render/view"
)

// manyPoints is from how many points on a line is a curve's.
const manyPoints = 8

// path writes a line through the points. Where it comes back to the first of them it is closed.
func (w *writer) path(points []view.Point) *writer {
	n := len(points)
	if n > 3 && points[0] == points[n-1] {
		return w.loop(points[:n-1])
	}
	return w.through(points)
}

// loop writes a closed line through the points.
func (w *writer) loop(points []view.Point) *writer {
	if len(points) > manyPoints {
		// As a curve it has to come back itself.
		points = append(points[:len(points):len(points)], points[0])
	}
	return w.through(points).s("z")
}

// through writes a line through the points. Where there are many it is a curve's:
// near each other they need but tenths of a dp, and of straight lines and cubics
// it is whatever is shorter to say.
func (w *writer) through(points []view.Point) *writer {
	if len(points) <= manyPoints {
		return w.lines(points, 10)
	}
	from := len(w.dst)
	w.lines(needed(points), 10)
	lines := len(w.dst)
	w.cubics(cubicsOf(points), points[0])
	if len(w.dst)-lines < lines-from {
		w.dst = append(w.dst[:from], w.dst[lines:]...)
	} else {
		w.dst = w.dst[:lines]
	}
	return w
}

// lines writes straight lines, each as the way from the point before it, in steps
// of which a dp has so many.
func (w *writer) lines(points []view.Point, steps float64) *writer {
	var at view.Point
	for i, p := range points {
		to := inSteps(p, steps)
		switch i {
		case 0:
			w.s("M")
		case 1:
			w.s("l")
		}
		w.pair(i > 1, (to.X-at.X)/steps, (to.Y-at.Y)/steps)
		at = to
	}
	return w
}

// cubics writes cubics, the first of which begins at p, in tenths.
func (w *writer) cubics(all []cubic, p view.Point) {
	at := inSteps(p, 10)
	w.s("M")
	w.pair(false, at.X/10, at.Y/10)
	last := byte('M')
	for _, c := range all {
		letter, points := byte('c'), c[:]
		if c.straight() {
			letter, points = 'l', c[2:]
		}
		if letter != last {
			w.dst = append(w.dst, letter)
		}
		for i, p := range points {
			d := inSteps(p, 10).Sub(at)
			w.pair(letter == last || i > 0, d.X/10, d.Y/10)
		}
		at, last = inSteps(c[2], 10), letter
	}
}

// inSteps returns a point in whole steps: from point to point no rounding adds up.
func inSteps(p view.Point, steps float64) view.Point {
	return view.Point{X: math.Round(p.X * steps), Y: math.Round(p.Y * steps)}
}

// pair appends two numbers, and nothing between them that can be left out.
func (w *writer) pair(after bool, x, y float64) {
	if after && x >= 0 {
		w.s(" ")
	}
	w.n(x)
	if y >= 0 {
		w.s(" ")
	}
	w.n(y)
}
