package render

import "math"

// A gradient is a triangle whose corners fade into one another.
type gradient struct {
	corner [3]vec
	ink    [3]colour
}

// gradients fills triangles that follow each other in a picture. An edge that
// two of them share is no edge of the picture: it is painted whole on both
// sides, so no seam shows.
func (m *mesh) gradients(triangles []gradient, shared *edgeSet) {
	shared.find(triangles)
	for i := range triangles {
		m.gradient(&triangles[i], [3]bool{shared.inner[3*i], shared.inner[3*i+1], shared.inner[3*i+2]})
	}
}

// gradient fills one triangle; edge i goes from corner i to the next.
func (m *mesh) gradient(g *gradient, inner [3]bool) {
	p := &g.corner
	turn := p[1].sub(p[0]).cross(p[2].sub(p[0]))
	if turn == 0 {
		return
	}
	var edges [3]edge
	for i := range edges {
		edges[i] = edgeOf(p[i], p[(i+1)%3], turn)
	}
	c := params{kind: kindEdges}
	v := m.next()
	for i := range v {
		k := min(i, 2)
		before, after := (k+2)%3, k
		at := p[k]
		switch {
		case !inner[before] && !inner[after]:
			at = at.add(mitre(edges[before].normal, edges[after].normal))
		case !inner[before]:
			at = at.add(along(at.sub(p[(k+1)%3]), edges[before].normal))
		case !inner[after]:
			at = at.add(along(at.sub(p[(k+2)%3]), edges[after].normal))
		}
		d := [3]float32{inside, inside, inside}
		for j := range d {
			if !inner[j] {
				d[j] = edges[j].from(at)
			}
		}
		c.a, c.b, c.c = d[0], d[1], d[2]
		ink := g.at(at, turn)
		c.vertex(&v[i], at, at, &ink)
	}
}

// along returns the way along w that leads the fringe beyond an edge with that normal.
func along(w, normal vec) vec {
	u, _ := w.unit()
	d := u.dot(normal)
	if d <= fringe/longest {
		return u.scale(longest)
	}
	return u.scale(fringe / d)
}

// at returns the colour of the gradient at q, which may lie a little outside.
func (g *gradient) at(q vec, turn float32) colour {
	p := &g.corner
	w1 := q.sub(p[0]).cross(p[2].sub(p[0])) / turn
	w2 := p[1].sub(p[0]).cross(q.sub(p[0])) / turn
	w0 := 1 - w1 - w2
	mix := func(a, b, c, most float32) float32 { return min(max(w0*a+w1*b+w2*c, 0), most) }
	a := mix(g.ink[0].a, g.ink[1].a, g.ink[2].a, 1)
	return colour{
		mix(g.ink[0].r, g.ink[1].r, g.ink[2].r, a),
		mix(g.ink[0].g, g.ink[1].g, g.ink[2].g, a),
		mix(g.ink[0].b, g.ink[1].b, g.ink[2].b, a),
		a,
	}
}

// An edgeSet finds the edges that two triangles share; its memory is kept.
type edgeSet struct {
	inner []bool  // for edge 3i+j: triangle i from corner j to the next
	slots []int32 // an open hash table of edges, each one more than its number
}

func (s *edgeSet) find(triangles []gradient) {
	n := 3 * len(triangles)
	if cap(s.inner) < n {
		s.inner = make([]bool, n)
	}
	s.inner = s.inner[:n]
	clear(s.inner)
	size := 16
	for size < 2*n {
		size *= 2
	}
	if len(s.slots) < size {
		s.slots = make([]int32, size)
	}
	slots := s.slots[:size]
	clear(slots)
	for e := range n {
		p, q := ends(triangles, e)
		for k := hash(p, q) & (size - 1); ; k = (k + 1) & (size - 1) {
			if slots[k] == 0 {
				slots[k] = int32(e) + 1
				break
			}
			if o := int(slots[k] - 1); same(triangles, o, p, q) {
				s.inner[e], s.inner[o] = true, true
				break
			}
		}
	}
}

// ends returns the two ends of an edge, the smaller first.
func ends(triangles []gradient, e int) (p, q vec) {
	t := &triangles[e/3]
	p, q = t.corner[e%3], t.corner[(e+1)%3]
	if q.x < p.x || q.x == p.x && q.y < p.y {
		p, q = q, p
	}
	return p, q
}

func same(triangles []gradient, e int, p, q vec) bool {
	r, s := ends(triangles, e)
	return p == r && q == s
}

func hash(p, q vec) int {
	h := uint32(0)
	for _, x := range [4]float32{p.x, p.y, q.x, q.y} {
		h = (h ^ math.Float32bits(x)) * 0x9e3779b1
		h ^= h >> 15
	}
	return int(h >> 1)
}
