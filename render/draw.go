package render

import "softmax/render/view"

// draw adds one op to the mesh; after are the ops that follow it.
func (p *Painter) draw(f *view.Frame, op *view.Op, after []view.Op) {
	if op.Alpha <= 0 {
		return
	}
	m := &p.mesh
	ink := p.ink(op.Ink, op.Alpha)
	x, y, r, stroke := p.px(op.P.X), p.px(op.P.Y), p.px(op.Radius), p.px(op.Stroke)
	switch op.Kind {
	case view.KindRect, view.KindHatch:
		p.rect(op, ink)
	case view.KindCircle:
		if stroke > 0 {
			m.outline(x, y, r, r, r, stroke, ink)
		} else {
			m.rounded(x, y, r, r, r, ink)
		}
	case view.KindArc, view.KindArcRound:
		m.arc(x, y, r, op.A0, op.A1+p.tuck(op, after), stroke, op.Kind == view.KindArcRound, ink)
	case view.KindSegment:
		m.segment(vec{x, y}, p.vec(op.Q), stroke, ink)
	case view.KindDash:
		m.dash(vec{x, y}, p.vec(op.Q), stroke, p.px(op.Period), p.px(op.On), ink)
	case view.KindPolyline:
		m.polyline(p.polygon(f.Polygon(op.Points)), stroke, ink)
	case view.KindPolygon:
		m.polygon(p.polygon(f.Polygon(op.Points)), ink)
	case view.KindText:
		p.text(op, f.Text(op.Text))
	case view.KindIcon:
		p.icon(op, ink)
	case view.KindHalfDisc:
		if op.A0 > 0 {
			m.half(x, y, r, float32(op.A0), ink)
		}
	}
}

// tuck returns by which angle an arc goes on under the arcs that continue it,
// a pixel if there is room: two half-covered edges would let the paper through.
func (p *Painter) tuck(op *view.Op, after []view.Op) float64 {
	end, want := op.A1, 1/(op.Radius*p.scale)
	for i := range after {
		next := &after[i]
		if op.Kind != view.KindArc || next.Kind != op.Kind || next.A0 != end || next.A1 < end ||
			op.P != next.P || op.Radius != next.Radius || op.Stroke != next.Stroke || op.Alpha < 1 || next.Alpha < 1 {
			break
		}
		if end = next.A1; end-op.A1 >= want {
			return want
		}
	}
	return end - op.A1
}

// rect draws the ops that fill or edge a rectangle.
func (p *Painter) rect(op *view.Op, ink colour) {
	w, h := p.px(op.Box.W)/2, p.px(op.Box.H)/2
	if w <= 0 || h <= 0 {
		return
	}
	x, y := p.px(op.Box.X)+w, p.px(op.Box.Y)+h
	r, stroke := min(p.px(op.Radius), w, h), p.px(op.Stroke)
	m := &p.mesh
	switch {
	case op.Kind == view.KindHatch:
		m.hatch(x, y, w, h, r, stroke, p.px(op.Period), ink)
	case stroke > 0:
		m.outline(x, y, w, h, r, stroke, ink)
	case r > 0:
		m.rounded(x, y, w, h, r, ink)
	default:
		m.box(x, y, w, h, ink)
	}
}

// gradients draws the gradient triangles that ops begin with, and returns how many they are.
func (p *Painter) gradients(f *view.Frame, ops []view.Op) int {
	p.triangles = p.triangles[:0]
	n := 0
	for ; n < len(ops) && ops[n].Kind == view.KindGradient; n++ {
		op := &ops[n]
		corners := f.Polygon(op.Points)
		if len(corners) != 3 || op.Alpha <= 0 {
			continue
		}
		p.triangles = append(p.triangles, gradient{
			corner: [3]vec{p.vec(corners[0]), p.vec(corners[1]), p.vec(corners[2])},
			ink:    [3]colour{p.ink(op.Ink, op.Alpha), p.ink(op.Ink2, op.Alpha), p.ink(op.Ink3, op.Alpha)},
		})
	}
	p.mesh.gradients(p.triangles, &p.shared)
	return n
}
