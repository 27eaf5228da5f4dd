package svg

import (
	"math"

	"softmax/render/view"
)

// op writes one op that is no gradient; next is the op after it, if any.
func (w *writer) op(op, next *view.Op) {
	if op.Alpha <= 0 {
		return
	}
	start := len(w.dst)
	defer func() { w.join(start) }()
	switch op.Kind {
	case view.KindRect:
		if b := op.Box; op.Radius > 0 || op.Stroke > 0 {
			w.rect(b, op.Radius, op.Stroke, op.Ink, op.Alpha)
		} else if b.W > 0 && b.H > 0 {
			w.path(func(p *pen) { p.rect(b) }).fill(op.Ink, op.Alpha).s("/>")
		}
	case view.KindHatch:
		w.hatch(op)
	case view.KindCircle:
		w.circle(op.P, op.Radius, op.Stroke, op.Ink, op.Alpha)
	case view.KindArc, view.KindArcRound:
		w.arc(op, next)
	case view.KindSegment:
		w.path(func(p *pen) { p.lines([]view.Point{op.P, op.Q}, hundredth) }).stroke(op.Ink, op.Stroke, op.Alpha).s(` stroke-linecap="round"/>`)
	case view.KindDash:
		w.path(func(p *pen) { p.lines([]view.Point{op.P, op.Q}, hundredth) }).stroke(op.Ink, op.Stroke, op.Alpha)
		w.s(` stroke-dasharray="`).n(op.On).s(" ").n(op.Period - op.On).s(`"/>`)
	case view.KindPolyline:
		w.path(func(p *pen) { p.path(w.frame.Polygon(op.Points)) }).stroke(op.Ink, op.Stroke, op.Alpha)
		w.s(` stroke-linecap="round" stroke-linejoin="round"/>`)
	case view.KindPolygon:
		w.path(func(p *pen) { p.loop(w.frame.Polygon(op.Points)) }).fill(op.Ink, op.Alpha).s("/>")
	case view.KindText:
		w.outlines(op)
	case view.KindIcon:
		w.icon(op)
	case view.KindHalfDisc:
		w.half(op)
	}
}

// ring writes a disc and its edge, where the next op is that, as one element.
func (w *writer) ring(op, next *view.Op) bool {
	if next == nil || op.Kind != view.KindCircle || next.Kind != op.Kind || op.P != next.P || op.Radius != next.Radius ||
		op.Stroke > 0 || next.Stroke <= 0 || op.Alpha < 1 || next.Alpha < 1 {
		return false
	}
	w.disc(op.P, op.Radius).fill(op.Ink, 1).s(` stroke="`).colour(next.Ink).s(`"`).num("stroke-width", next.Stroke).s("/>")
	return true
}

func (w *writer) rect(r view.Rect, radius, stroke float64, ink view.Ink, alpha float64) {
	if r.W <= 0 || r.H <= 0 {
		return
	}
	w.s("<rect")
	if r.X != 0 || r.Y != 0 {
		w.num("x", r.X).num("y", r.Y)
	}
	w.num("width", r.W).num("height", r.H)
	if radius = min(radius, r.W/2, r.H/2); radius > 0 {
		w.num("rx", radius)
	}
	w.shape(stroke, ink, alpha)
}

func (w *writer) circle(c view.Point, r, stroke float64, ink view.Ink, alpha float64) {
	w.disc(c, r).shape(stroke, ink, alpha)
}

// disc begins a circle.
func (w *writer) disc(c view.Point, r float64) *writer {
	return w.s("<circle").num("cx", c.X).num("cy", c.Y).num("r", r)
}

// shape ends an element that is filled or, with a stroke, edged.
func (w *writer) shape(stroke float64, ink view.Ink, alpha float64) {
	if stroke > 0 {
		w.stroke(ink, stroke, alpha)
	} else {
		w.fill(ink, alpha)
	}
	w.s("/>")
}

func (w *writer) arc(op, next *view.Op) {
	a0, a1 := min(op.A0, op.A1), max(op.A0, op.A1)
	a1 += tuck(op, next)
	if a1-a0 >= 2*math.Pi {
		w.circle(op.P, op.Radius, op.Stroke, op.Ink, op.Alpha)
		return
	}
	w.path(func(p *pen) { p.curve(op.P, op.Radius, a0, a1) }).stroke(op.Ink, op.Stroke, op.Alpha)
	if op.Kind == view.KindArcRound {
		w.s(` stroke-linecap="round"`)
	}
	w.s("/>")
}

// tuck returns by which angle an arc goes on under the next one, where that
// begins as it ends: two half-covered edges would let the paper through.
func tuck(op, next *view.Op) float64 {
	if next == nil || op.Kind != view.KindArc || next.Kind != op.Kind || op.A1 != next.A0 ||
		op.P != next.P || op.Radius != next.Radius || op.Stroke != next.Stroke || op.Alpha < 1 || next.Alpha < 1 {
		return 0
	}
	return min(1/op.Radius, max(next.A1-next.A0, 0))
}

// curve draws a piece of a circle that is less than the whole.
func (p *pen) curve(c view.Point, r, a0, a1 float64) {
	p.move(placeOf(onCircle(c, r, a0), hundredth))
	p.turn(c, r, a0, a1)
}

// turn goes on along a circle from one of its angles, where the pen is, to another.
func (p *pen) turn(c view.Point, r, a0, a1 float64) {
	p.arc(r, r, a1-a0 > math.Pi, true, placeOf(onCircle(c, r, a1), hundredth))
}

func onCircle(c view.Point, r, a float64) view.Point {
	sin, cos := math.Sincos(a)
	return view.Point{X: c.X + r*cos, Y: c.Y + r*sin}
}

// half fills a disc from its left side as far as the fraction A0 of its width.
func (w *writer) half(op *view.Op) {
	switch {
	case op.A0 <= 0:
	case op.A0 >= 1:
		w.circle(op.P, op.Radius, 0, op.Ink, op.Alpha)
	default:
		a := math.Acos(2*op.A0 - 1) // where the chord meets the circle
		w.path(func(p *pen) { p.curve(op.P, op.Radius, a, 2*math.Pi-a) }).fill(op.Ink, op.Alpha).s("/>")
	}
}
