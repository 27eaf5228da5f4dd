package render

import (
	"math"

	"github.com/hajimehoshi/ebiten/v2"
)

// A kind tells the shader what a vertex belongs to. It lies in Custom3, times
// 256, with one more parameter, the scalar, added to it.
type kind float32

// The kinds, with their parameters and, after the semicolon, the scalar.
const (
	kindLetter   kind = 256 * iota // exponent of the coverage
	kindPicture                    // none
	kindBox                        // half width, half height
	kindRound                      // half width, half height, radius
	kindOutline                    // half width, half height, radius; half stroke
	kindFrame                      // half width, half height; half stroke
	kindArcRound                   // radius, cosine and sine of half the aperture; half stroke
	kindArcFlat                    // the same
	kindDash                       // half length, half thickness, period; length of a dash
	kindEdges                      // signed distances from three edges
	kindHatch                      // half width, half height, 64·⌊16 radius⌋ + stroke; period
	kindHalf                       // radius, x of the edge
)

// maxScalar is the largest parameter that fits beside a kind.
const maxScalar = 255.5

// A params is what the shader is told of a mark besides its place and colour.
type params struct {
	kind    kind
	a, b, c float32
	scalar  float32
}

// A colour is premultiplied.
type colour struct{ r, g, b, a float32 }

// A vec is a point or a direction in device pixels.
type vec struct{ x, y float32 }

func (v vec) add(w vec) vec            { return vec{v.x + w.x, v.y + w.y} }
func (v vec) sub(w vec) vec            { return vec{v.x - w.x, v.y - w.y} }
func (v vec) scale(k float32) vec      { return vec{v.x * k, v.y * k} }
func (v vec) dot(w vec) float32        { return v.x*w.x + v.y*w.y }
func (v vec) cross(w vec) float32      { return v.x*w.y - v.y*w.x }
func (v vec) length() float32          { return sqrt(v.dot(v)) }
func (v vec) left() vec                { return vec{-v.y, v.x} }
func (v vec) unit() (u vec, l float32) { l = v.length(); return v.scale(1 / max(l, 1e-20)), l }

func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }

// A place is a frame of reference: its origin and the direction of its x axis.
// The shader's shapes are symmetric about their axes; turning is done here.
type place struct{ at, x vec }

// out returns where the point p of the place is on the screen.
func (f place) out(p vec) vec {
	return f.at.add(f.x.scale(p.x)).add(f.x.left().scale(p.y))
}

// in returns which point of the place is at q on the screen.
func (f place) in(q vec) vec {
	d := q.sub(f.at)
	return vec{d.dot(f.x), d.dot(f.x.left())}
}

// upright returns the unturned place at x, y.
func upright(x, y float32) place { return place{vec{x, y}, vec{1, 0}} }

// A mesh is the vertices of one picture. Every four of them are two triangles
// (0 1 2, 1 2 3), so that the indices never change.
type mesh struct {
	vertices []ebiten.Vertex
	indices  []uint32
}

func (m *mesh) reset() { m.vertices = m.vertices[:0] }

// next returns room for four vertices.
func (m *mesh) next() []ebiten.Vertex {
	n := len(m.vertices)
	if n+4 > cap(m.vertices) {
		m.vertices = append(m.vertices, make([]ebiten.Vertex, max(1024, n))...)
	}
	m.vertices = m.vertices[:n+4]
	return m.vertices[n : n+4 : n+4]
}

// vertex fills v: at on the screen, p in the mark's own pixels.
func (c *params) vertex(v *ebiten.Vertex, at, p vec, ink *colour) {
	*v = ebiten.Vertex{
		DstX: at.x, DstY: at.y, SrcX: p.x, SrcY: p.y,
		ColorR: ink.r, ColorG: ink.g, ColorB: ink.b, ColorA: ink.a,
		Custom0: c.a, Custom1: c.b, Custom2: c.c,
		Custom3: float32(c.kind) + min(max(c.scalar, 0), maxScalar),
	}
}

// quad adds the rectangle from lo to hi of the place.
func (m *mesh) quad(f place, lo, hi vec, c params, ink colour) {
	v := m.next()
	for i := range v {
		p := lo
		if i&1 != 0 {
			p.x = hi.x
		}
		if i&2 != 0 {
			p.y = hi.y
		}
		c.vertex(&v[i], f.out(p), p, &ink)
	}
}

// around adds a quad that reaches x and y to each side of the place.
func (m *mesh) around(f place, x, y float32, c params, ink colour) {
	m.quad(f, vec{-x, -y}, vec{x, y}, c, ink)
}

// all returns the vertices with their indices.
func (m *mesh) all() ([]ebiten.Vertex, []uint32) {
	n := len(m.vertices) / 4 * 6
	for i := uint32(len(m.indices) / 6 * 4); len(m.indices) < n; i += 4 {
		m.indices = append(m.indices, i, i+1, i+2, i+1, i+2, i+3)
	}
	return m.vertices, m.indices[:n]
}
