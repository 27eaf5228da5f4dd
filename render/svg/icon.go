package svg

import (
	"math"

	"softmax/render/view"
)

// icon draws an icon's strokes as one path: painted at once, joints don't show.
func (w *writer) icon(op *view.Op) {
	strokes := view.IconStrokes(op.Icon)
	if len(strokes) == 0 {
		return
	}
	scale, at := op.IconScale()
	filled := false
	for i := range strokes {
		filled = filled || strokes[i].Fill
	}
	together := filled && op.Alpha < 1 // what is filled and its edge are two paths
	alpha := op.Alpha
	if together {
		w.s("<g").opacity(alpha).s(">")
		alpha = 1
	}
	if filled {
		w.path(func(p *pen) {
			for i := range strokes {
				if strokes[i].Fill {
					p.iconStroke(&strokes[i], scale, at) // filling closes it
				}
			}
		}).fill(op.Ink, alpha).s("/>")
	}
	w.path(func(p *pen) {
		for i := range strokes {
			p.iconStroke(&strokes[i], scale, at)
		}
	}).stroke(op.Ink, op.Stroke, alpha).s(` stroke-linecap="round" stroke-linejoin="round"/>`)
	if together {
		w.s("</g>")
	}
}

func (p *pen) iconStroke(s *view.IconStroke, scale float64, at view.Point) {
	place := func(q view.Point) view.Point { return view.Point{X: at.X + scale*q.X, Y: at.Y + scale*q.Y} }
	if s.R == 0 {
		points := make([]view.Point, len(s.Points))
		for i, q := range s.Points {
			points[i] = place(q)
		}
		p.path(points)
		return
	}
	c, r := place(s.P), s.R*scale
	if s.A1-s.A0 < 2*math.Pi {
		p.curve(c, r, s.A0, s.A1)
		return
	}
	p.curve(c, r, s.A0, s.A0+math.Pi)
	p.turn(c, r, s.A0+math.Pi, s.A0+2*math.Pi)
	p.close()
}
