package render

import "math"

// fringe is how far beyond an edge a mark's quad reaches, for the half-covered pixels.
const fringe = 1

// box fills the rectangle with the centre x, y and the half sizes w, h.
func (m *mesh) box(x, y, w, h float32, ink colour) {
	m.around(upright(x, y), w+fringe, h+fringe, params{kind: kindBox, a: w, b: h}, ink)
}

// rounded fills a rectangle with round corners.
func (m *mesh) rounded(x, y, w, h, r float32, ink colour) {
	m.around(upright(x, y), w+fringe, h+fringe, params{kind: kindRound, a: w, b: h, c: r}, ink)
}

// outline draws the edge of a rectangle; half the stroke lies on each side of it.
func (m *mesh) outline(x, y, w, h, r, stroke float32, ink colour) {
	s := stroke / 2
	c := params{kind: kindOutline, a: w, b: h, c: r, scalar: s}
	if r == 0 {
		c.kind = kindFrame
	}
	m.around(upright(x, y), w+s+fringe, h+s+fringe, c, ink)
}

// hatch draws stripes in a rectangle. They hang on the picture, not on the
// rectangle: as it grows they stand still.
func (m *mesh) hatch(x, y, w, h, r, stroke, period float32, ink colour) {
	c := params{kind: kindHatch, a: w, b: h, c: 64*float32(math.Floor(float64(16*r))) + min(stroke, 62), scalar: period}
	m.around(upright(x, y), w+fringe, h+fringe, c, ink)
}

// half fills a disc from its left side as far as the fraction of its width.
func (m *mesh) half(x, y, r, fraction float32, ink colour) {
	c := params{kind: kindHalf, a: r, b: r * (2*fraction - 1)}
	m.quad(upright(x, y), vec{-r - fringe, -r - fringe}, vec{c.b + fringe, r + fringe}, c, ink)
}

// between returns the place in the middle from p to q, with its x axis that way.
func between(p, q vec) (f place, length float32) {
	u, l := q.sub(p).unit()
	if l == 0 {
		u = vec{1, 0}
	}
	return place{p.add(q).scale(0.5), u}, l
}

// segment draws a line with round ends.
func (m *mesh) segment(p, q vec, stroke float32, ink colour) {
	f, l := between(p, q)
	s := stroke / 2
	m.around(f, l/2+s+fringe, s+fringe, capsule(l, s), ink)
}

// capsule returns the params of a line of that length with round ends.
func capsule(length, half float32) params {
	return params{kind: kindRound, a: length/2 + half, b: half, c: half}
}

// dash draws a dashed line that starts with a dash at p.
func (m *mesh) dash(p, q vec, stroke, period, on float32, ink colour) {
	f, l := between(p, q)
	c := params{kind: kindDash, a: l / 2, b: stroke / 2, c: period, scalar: on}
	m.around(f, l/2+fringe, stroke/2+fringe, c, ink)
}

// arc draws a piece of a circle's edge from the angle a0 to a1.
func (m *mesh) arc(x, y, r float32, a0, a1 float64, stroke float32, round bool, ink colour) {
	if a0 > a1 {
		a0, a1 = a1, a0
	}
	aperture := (a1 - a0) / 2
	if aperture >= math.Pi {
		m.outline(x, y, r, r, r, stroke, ink)
		return
	}
	s := stroke / 2
	uy, ux := math.Sincos((a0 + a1) / 2)
	sin64, cos64 := math.Sincos(aperture)
	sin, cos := float32(sin64), float32(cos64)
	c := params{kind: kindArcFlat, a: r, b: cos, c: sin, scalar: s}

	// The quad goes tightly around the piece: most of a gauge's square is empty.
	left, top := (r+s)*cos, (r+s)*sin
	if cos > 0 {
		left = max(r-s, 0) * cos
	} else {
		top = r + s
	}
	if round {
		c.kind = kindArcRound
		left = r*cos - s
		if cos > 0 {
			top = r*sin + s
		}
	}
	m.quad(place{vec{x, y}, vec{float32(ux), float32(uy)}},
		vec{left - fringe, -top - fringe}, vec{r + s + fringe, top + fringe}, c, ink)
}
