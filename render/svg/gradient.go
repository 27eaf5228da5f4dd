package svg

import (
	"math"
	"strconv"

	"softmax/render/view"
)

// gradients draws the gradient triangles that ops begin with, and returns how
// many ops they are.
func (w *writer) gradients(ops []view.Op) int {
	n := 0
	for n < len(ops) && ops[n].Kind == view.KindGradient {
		n++
	}
	for i := range ops[:n] {
		op := &ops[i]
		p := w.frame.Polygon(op.Points)
		if len(p) != 3 || op.Alpha <= 0 || cross(p[0], p[1], p[2]) == 0 {
			continue
		}
		outline := w.overlapped(ops[:n], i)
		if op.Alpha < 1 {
			w.s("<g").opacity(op.Alpha).s(">")
		}
		w.bands(outline, blendOf(p, [3]rgb{w.parts(op.Ink), w.parts(op.Ink2), w.parts(op.Ink3)}))
		if op.Alpha < 1 {
			w.s("</g>")
		}
	}
	return n
}

// overlap is by how much neighbours reach under each other, in dp: two
// half-covered edges side by side would let the paper through.
const overlap = 0.7

// overlapped returns the outline of triangle i, reaching a little beyond each
// side that it shares with another one.
func (w *writer) overlapped(ops []view.Op, i int) []view.Point {
	corners := w.frame.Polygon(ops[i].Points)
	turn := math.Copysign(1, cross(corners[0], corners[1], corners[2]))
	var outline []view.Point
	for k, p := range corners {
		q := corners[(k+1)%3]
		outline = append(outline, p)
		if w.shared(p, q, ops, i) {
			u := q.Sub(p)
			l := math.Hypot(u.X, u.Y)
			u = scale(u, min(overlap, l/2)/l)
			out := view.Point{X: turn * u.Y, Y: -turn * u.X}
			outline = append(outline, p.Add(u).Add(out), q.Sub(u).Add(out))
		}
	}
	return outline
}

// shared reports whether another of the triangles has the side from p to q.
func (w *writer) shared(p, q view.Point, ops []view.Op, i int) bool {
	for j := range ops {
		if j == i || ops[j].Alpha < 1 || ops[i].Alpha < 1 {
			continue
		}
		hasP, hasQ := false, false
		for _, c := range w.frame.Polygon(ops[j].Points) {
			hasP = hasP || c == p
			hasQ = hasQ || c == q
		}
		if hasP && hasQ {
			return true
		}
	}
	return false
}

// levels is how many levels of 255 the colour may change across a band.
const levels = 4

// bands fills a polygon with a blend. SVG knows only gradients in one direction,
// the same for red, green and blue: the polygon is cut into bands that run the
// way the colour changes most, each with the gradient of its middle. Along a band
// that is exact, across it half of levels off at most. Where the colours lie on
// a line, as those of two inks do, one band is exact.
func (w *writer) bands(outline []view.Point, b blend) {
	along := b.direction()
	across := view.Point{X: -along.Y, Y: along.X}
	low, high := extent(outline, across)
	n := 1 + int(b.slope(across)*(high-low)/levels)
	for i := range n {
		from := low + (high-low)*float64(i)/float64(n)
		to := low + (high-low)*float64(i+1)/float64(n)
		piece := outline
		if i > 0 {
			piece = cutAt(piece, across.X, across.Y, from)
		}
		if i+1 < n { // it reaches under the next one
			piece = cutAt(piece, -across.X, -across.Y, -to-overlap)
		}
		if len(piece) < 3 {
			continue
		}
		d0, d1 := extent(piece, along)
		middle := scale(across, (from+to)/2)
		w.faded(piece, b, middle.Add(scale(along, d0)), middle.Add(scale(along, d1)))
	}
}

// extent returns how far the points reach in a direction of length 1.
func extent(points []view.Point, u view.Point) (low, high float64) {
	low, high = math.Inf(1), math.Inf(-1)
	for _, p := range points {
		d := p.X*u.X + p.Y*u.Y
		low, high = min(low, d), max(high, d)
	}
	return low, high
}

// faded fills a polygon with what the blend is from p to q.
func (w *writer) faded(polygon []view.Point, b blend, p, q view.Point) {
	from, to := b.at(p), b.at(q)
	if from == to {
		w.path(func(p *pen) { p.path(polygon) }).s(` fill="`).rgb(from).s(`"/>`)
		return
	}
	id := w.gradientN
	w.gradientN++
	w.s(`<linearGradient id="`).gradientID(id).s(`" gradientUnits="userSpaceOnUse"`)
	w.num("x1", p.X).num("y1", p.Y).num("x2", q.X).num("y2", q.Y)
	w.s(`><stop stop-color="`).rgb(from).s(`"/><stop offset="1" stop-color="`).rgb(to).s(`"/></linearGradient>`)
	w.path(func(p *pen) { p.path(polygon) }).s(` fill="url(#`).gradientID(id).s(`)"/>`)
}

func (w *writer) gradientID(n int) *writer {
	w.s(w.o.ID).s("f")
	w.dst = strconv.AppendInt(w.dst, int64(n), 10)
	return w
}

func scale(p view.Point, k float64) view.Point { return view.Point{X: k * p.X, Y: k * p.Y} }

// cross is twice the area of a triangle, positive where it turns clockwise.
func cross(a, b, c view.Point) float64 { return across(b.Sub(a), c.Sub(a)) }
