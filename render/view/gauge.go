package view

import "math"

// A Gauge is half a dial: 0 at the left, the largest value at the right, filled
// with pieces that add up to the value.
type Gauge struct {
	Centre    Point // of the dial, on its base line
	Radius    float64
	Thick     float64
	Scale     Scale // value to angle; see GaugeScale
	Pieces    []float64
	Inks      Ink // of the first piece; the next pieces have the next inks
	NeedleInk Ink
}

// NeedleReach is how far the middle of the needle's ring stands outside the dial.
const NeedleReach = 15

// GaugeScale returns the scale of a dial from 0 to largest.
func GaugeScale(largest float64) Scale { return Scale{D1: largest, R0: math.Pi, R1: 2 * math.Pi} }

// Gauge draws the dial, its pieces, and the needle with its handle at the sum.
func (b *Builder) Gauge(v Gauge, g *Grip) {
	b.Arc(v.Centre, v.Radius, math.Pi, 2*math.Pi, v.Thick, Track)
	sum, from := 0.0, math.Pi
	for i, piece := range v.Pieces {
		sum += piece
		to := v.Scale.Map(sum)
		b.Arc(v.Centre, v.Radius, from, to, v.Thick, v.Inks+Ink(i))
		from = to
	}
	at := v.Scale.Map(sum)
	dir := Point{math.Cos(at), math.Sin(at)}
	reach := func(r float64) Point { return Point{v.Centre.X + dir.X*r, v.Centre.Y + dir.Y*r} }
	// The ring stands outside the dial, where it covers no piece.
	out := v.Radius + v.Thick/2 + NeedleReach
	b.Line(reach(v.Radius-v.Thick/2-5), reach(out-RingRadius), 2.5, v.NeedleInk)
	b.Track(Rect{v.Centre.X - out - RingRadius, v.Centre.Y - out - RingRadius, 2 * (out + RingRadius), out + RingRadius}, TrackOf(g.ID), g, AxisAround, v.Scale, v.Centre)
	b.Ring(reach(out), g, AxisAround, v.Scale, v.Centre)
}
