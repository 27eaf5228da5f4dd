package bitmap

import (
	"math"

	"softmax/render/view"
)

// covered is the part of a pixel at that distance outside of an edge.
func covered(d float64) float64 { return min(max(0.5-d, 0), 1) }

// band is the part of a pixel at that distance from the middle of a line.
func band(d, half float64) float64 { return covered(d-half) - covered(d+half) }

// overlap is how much of the pixel around v lies within h of 0.
func overlap(v, h float64) float64 {
	return min(max(min(v+0.5, h)-max(v-0.5, -h), 0), 1)
}

// area is the part of the pixel around q, from a box's middle, in the box.
func area(q view.Point, w, h float64) float64 { return overlap(q.X, w) * overlap(q.Y, h) }

// round is how far outside of a rounded box, of the half sizes w and h, q lies from its middle.
func round(q view.Point, w, h, r float64) float64 {
	x, y := math.Abs(q.X)-w+r, math.Abs(q.Y)-h+r
	return math.Hypot(max(x, 0), max(y, 0)) + min(max(x, y), 0) - r
}

// box draws the ops that fill or edge a rectangle, and stripes in one.
func (p *painter) box(op *view.Op) {
	b := view.Rect{X: p.px(op.Box.X), Y: p.px(op.Box.Y), W: p.px(op.Box.W), H: p.px(op.Box.H)}
	if b.W <= 0 || b.H <= 0 {
		return
	}
	w, h := b.W/2, b.H/2
	middle := view.Point{X: b.X + w, Y: b.Y + h}
	r, s := min(p.px(op.Radius), w, h), p.px(op.Stroke)/2
	switch {
	case op.Kind == view.KindHatch:
		period := p.px(op.Period)
		p.one(op, b, func(q view.Point) float64 {
			// The stripes hang on the picture: as the box grows they stand still.
			m := math.Mod((q.X+q.Y)/math.Sqrt2, period)
			m = min(m, period-m)
			return (band(m, s) + band(period-m, s)) * covered(round(q.Sub(middle), w, h, r))
		})
	case s > 0 && r > 0:
		p.one(op, b.Inset(-s, -s), func(q view.Point) float64 { return band(round(q.Sub(middle), w, h, r), s) })
	case s > 0:
		p.one(op, b.Inset(-s, -s), func(q view.Point) float64 {
			q = q.Sub(middle)
			return area(q, w+s, h+s) - area(q, w-s, h-s)
		})
	case r > 0:
		p.one(op, b, func(q view.Point) float64 {
			d := round(q.Sub(middle), w, h, r)
			// What is thinner than a pixel must not count both of its edges whole.
			return covered(d) - covered(d+2*min(w, h))
		})
	default:
		p.one(op, b, func(q view.Point) float64 { return area(q.Sub(middle), w, h) })
	}
}

func (p *painter) circle(op *view.Op) {
	c, r, s := p.at(op.P), p.px(op.Radius), p.px(op.Stroke)/2
	box := view.Around(c, 2*(r+s), 2*(r+s))
	if s > 0 {
		p.one(op, box, func(q view.Point) float64 { return band(length(q.Sub(c))-r, s) })
		return
	}
	p.one(op, box, func(q view.Point) float64 {
		d := length(q.Sub(c)) - r
		return covered(d) - covered(d+2*r)
	})
}

// half draws a disc filled from its left side.
func (p *painter) half(op *view.Op) {
	if op.A0 <= 0 {
		return
	}
	c, r := p.at(op.P), p.px(op.Radius)
	edge := r * (2*op.A0 - 1)
	p.one(op, view.Around(c, 2*r, 2*r), func(q view.Point) float64 {
		q = q.Sub(c)
		return covered(length(q)-r) * covered(q.X-edge)
	})
}

// arc draws a piece of a circle's edge; after are the ops that follow.
func (p *painter) arc(op *view.Op, after []view.Op) {
	c, r, s := p.at(op.P), p.px(op.Radius), p.px(op.Stroke)/2
	a0, a1 := min(op.A0, op.A1), max(op.A0, op.A1)
	a1 += p.tuck(op, after)
	if a1-a0 >= 2*math.Pi {
		ring := *op
		ring.Kind = view.KindCircle
		p.circle(&ring)
		return
	}
	uy, ux := math.Sincos((a0 + a1) / 2)
	sin, cos := math.Sincos((a1 - a0) / 2)
	p.one(op, view.Around(c, 2*(r+s), 2*(r+s)), func(q view.Point) float64 {
		q = q.Sub(c)
		x, y := q.X*ux+q.Y*uy, math.Abs(q.Y*ux-q.X*uy) // from the middle of the piece
		if op.Kind == view.KindArcRound {
			d := math.Abs(length(q) - r)
			if y*cos > x*sin {
				d = math.Hypot(x-cos*r, y-sin*r)
			}
			return band(d, s)
		}
		side := y*cos - x*sin
		if x*cos+y*sin < 0 {
			side = -x
		}
		other := 1.0
		if cos > 0 && x*cos > y*sin { // a slice thinner than a pixel has two sides
			other = covered(-y*cos - x*sin)
		}
		return band(length(q)-r, s) * max(covered(side)+other-1, 0)
	})
}

// tuck returns by which angle an arc goes on under the one that continues it, a
// pixel if there is room: two half-covered edges would let the paper through.
func (p *painter) tuck(op *view.Op, after []view.Op) float64 {
	if len(after) == 0 {
		return 0
	}
	next := &after[0]
	if op.Kind != view.KindArc || next.Kind != op.Kind || next.A0 != op.A1 || next.A1 < op.A1 ||
		op.P != next.P || op.Radius != next.Radius || op.Stroke != next.Stroke || op.Alpha < 1 || next.Alpha < 1 {
		return 0
	}
	return min(1/p.px(op.Radius), next.A1-next.A0)
}

func length(q view.Point) float64 { return math.Hypot(q.X, q.Y) }
