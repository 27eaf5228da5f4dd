package render

import (
	"math"

	"softmax/render/view"
)

// icon draws the strokes of an icon. Where they cross they are painted twice:
// an icon's ink is opaque.
func (p *Painter) icon(op *view.Op, ink colour) {
	k, at := op.IconScale()
	place := func(q view.Point) vec { return p.vec(view.Point{X: at.X + k*q.X, Y: at.Y + k*q.Y}) }
	width := p.px(op.Stroke)
	strokes := view.IconStrokes(op.Icon)
	for i := range strokes {
		s := &strokes[i]
		if s.R != 0 {
			c, r := place(s.P), p.px(k*s.R)
			if s.Fill {
				around := p.chord(c, r, s.A0, s.A1)
				from, to := around[0], around[len(around)-1]
				p.mesh.polygon(around, ink)
				p.mesh.segment(from, to, width, ink) // what is filled is edged all round
			}
			p.mesh.arc(c.x, c.y, r, s.A0, s.A1, width, true, ink)
			continue
		}
		p.points = p.points[:0]
		for _, q := range s.Points {
			p.points = append(p.points, place(q))
		}
		if s.Fill {
			p.mesh.polygon(p.points, ink)
		}
		p.mesh.polyline(p.points, width, ink)
	}
}

// chord returns the outline of what an arc and the line between its ends enclose.
func (p *Painter) chord(c vec, r float32, a0, a1 float64) []vec {
	const steps = 32
	p.points = p.points[:0]
	for i := range steps + 1 {
		sin, cos := math.Sincos(a0 + (a1-a0)*float64(i)/steps)
		p.points = append(p.points, c.add(vec{float32(cos), float32(sin)}.scale(r)))
	}
	return p.points
}
