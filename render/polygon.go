package render

// longest is how far a corner reaches beyond itself, as a right angle does. In a
// sharper one the distances from the edges alone would draw a thorn.
const longest = 1.4143

// inside is a distance from an edge that covers everything.
const inside = -1024

// polygon fills a convex polygon: a fan of triangles around its middle, each of
// which knows its own edge and the two beside it.
func (m *mesh) polygon(points []vec, ink colour) {
	points = distinct(points)
	n := len(points)
	if n > 1 && points[0] == points[n-1] {
		n--
		points = points[:n]
	}
	if n < 3 {
		return
	}
	turn := float32(0)
	middle := vec{}
	for i, p := range points {
		turn += p.sub(points[0]).cross(points[(i+1)%n].sub(points[0]))
		middle = middle.add(p.scale(1 / float32(n)))
	}
	c := params{kind: kindEdges}
	for i, p := range points {
		q := points[(i+1)%n]
		edges := [3]edge{
			edgeOf(points[(i+n-1)%n], p, turn),
			edgeOf(p, q, turn),
			edgeOf(q, points[(i+2)%n], turn),
		}
		a := p.add(mitre(edges[0].normal, edges[1].normal))
		b := q.add(mitre(edges[1].normal, edges[2].normal))
		v := m.next()
		for j, at := range [4]vec{middle, a, b, b} {
			c.a, c.b, c.c = edges[0].from(at), edges[1].from(at), edges[2].from(at)
			c.vertex(&v[j], at, at, &ink)
		}
	}
}

// An edge is a line with the outside on the side of its normal.
type edge struct{ at, normal vec }

// edgeOf returns the edge from p to q of a polygon that turns that way.
func edgeOf(p, q vec, turn float32) edge {
	u, _ := q.sub(p).unit()
	if turn > 0 {
		return edge{p, u.left().scale(-1)}
	}
	return edge{p, u.left()}
}

// from returns how far outside of e the point p is.
func (e edge) from(p vec) float32 { return p.sub(e.at).dot(e.normal) }

// mitre returns the way from a corner to where the edges meet when both are
// moved outwards by the fringe.
func mitre(n0, n1 vec) vec {
	w := n0.add(n1).scale(fringe / max(1+n0.dot(n1), 1e-3))
	if l := w.length(); l > longest {
		w = w.scale(longest / l)
	}
	return w
}
