package render

// sharpest is the least cosine of a turn at which two pieces of a polyline
// still share the line that halves the corner.
const sharpest = -0.95

// polyline draws a line through the points, with round joins and ends; where
// the last point is the first it is closed. Each piece owns the side of a
// corner that is nearer to it, so no pixel is painted twice, unless the line
// all but turns back or a piece is shorter than the line is wide.
func (m *mesh) polyline(points []vec, stroke float32, ink colour) {
	points = distinct(points)
	n := len(points)
	if n < 2 {
		if n == 1 {
			m.segment(points[0], points[0], stroke, ink)
		}
		return
	}
	s := stroke / 2
	reach := s + fringe
	closed := n > 3 && points[0] == points[n-1]

	from := end(points[0], points[1], reach, -1)
	if closed {
		if _, next := corner(points[n-2], points[0], points[1], reach); next.shared {
			from = next
		}
	}
	for i := 0; i+1 < n; i++ {
		p, q := points[i], points[i+1]
		to, next := end(p, q, reach, 1), cut{}
		switch {
		case i+2 < n:
			to, next = corner(p, q, points[i+2], reach)
		case closed:
			to, _ = corner(p, q, points[1], reach)
		}
		f, l := between(p, q)
		c := capsule(l, s)
		v := m.next()
		for j, at := range [4]vec{from.left, to.left, from.right, to.right} {
			c.vertex(&v[j], at, f.in(at), &ink)
		}
		from = next
		if i+2 < n && !next.shared {
			from = end(q, points[i+2], reach, -1)
		}
	}
}

// A cut is the line across a polyline where one piece ends.
type cut struct {
	left, right vec
	shared      bool // the next piece starts there
}

// end returns the cut beyond one end of the piece from p to q: -1 before p, 1 after q.
func end(p, q vec, reach, side float32) cut {
	u, _ := q.sub(p).unit()
	at := q
	if side < 0 {
		at = p
	}
	at = at.add(u.scale(side * reach))
	across := u.left().scale(reach)
	return cut{left: at.sub(across), right: at.add(across)}
}

// corner returns the cut at q between the pieces from p and to r: where the
// piece from p ends, and, if it is shared, where the next one starts.
func corner(p, q, r vec, reach float32) (to, next cut) {
	u, lu := q.sub(p).unit()
	v, lv := r.sub(q).unit()
	cos := u.dot(v)
	tan := u.cross(v) / (1 + max(cos, sharpest))
	if cos < sharpest || reach*max(tan, -tan) > min(lu, lv)/2 {
		to = end(p, q, reach, 1)
		return to, cut{}
	}
	across := u.left().add(v.left()).scale(reach / (1 + cos))
	to = cut{left: q.sub(across), right: q.add(across), shared: true}
	return to, to
}

// distinct takes out, in place, every point that is where the last one was.
func distinct(points []vec) []vec {
	n := 0
	for i, p := range points {
		if i == 0 || p != points[n-1] {
			points[n] = p
			n++
		}
	}
	return points[:n]
}
