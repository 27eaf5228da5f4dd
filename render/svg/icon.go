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
		w.s(`<path d="`)
		for i := range strokes {
			if strokes[i].Fill {
				w.iconStroke(&strokes[i], scale, at) // filling closes it
			}
		}
		w.s(`"`).fill(op.Ink, alpha).s("/>")
	}
	w.s(`<path d="`)
	for i := range strokes {
		w.iconStroke(&strokes[i], scale, at)
	}
	w.s(`"`).stroke(op.Ink, op.Stroke, alpha).s(` stroke-linecap="round" stroke-linejoin="round"/>`)
	if together {
		w.s("</g>")
	}
}

func (w *writer) iconStroke(s *view.IconStroke, scale float64, at view.Point) {
	place := func(p view.Point) view.Point { return view.Point{X: at.X + scale*p.X, Y: at.Y + scale*p.Y} }
	if s.R == 0 {
		points := make([]view.Point, len(s.Points))
		for i, p := range s.Points {
			points[i] = place(p)
		}
		w.path(points)
		return
	}
	c, r := place(s.P), s.R*scale
	if s.A1-s.A0 < 2*math.Pi {
		w.curve(c, r, s.A0, s.A1)
		return
	}
	w.curve(c, r, s.A0, s.A0+math.Pi)
	w.turn(c, r, s.A0+math.Pi, s.A0+2*math.Pi).s("z")
}
