package view

import (
	"math"
	"testing"
)

// TestTheNeedleStandsAtTheSum: the pieces follow each other from the left without a
// gap, each as long as it is, and where they end stands the handle, outside the dial
// and within reach, its value the sum.
func TestTheNeedleStandsAtTheSum(t *testing.T) {
	const most = 1.4
	for _, pieces := range [][]float64{{0.2, 0.5, 0.1}, {1.4}, {0, 0}, {0.7, 0, 0.7}} {
		b, g := newBoard(), knob(7)
		v := Gauge{Centre: Point{200, 200}, Radius: 90, Thick: 15, Scale: GaugeScale(most), Pieces: pieces, Inks: Class0, NeedleInk: Black}
		b.Gauge(v, &g)
		sum, at, inks := 0.0, math.Pi, Class0
		arcs := b.ops(KindArc)
		if o := arcs[0]; o.A0 != math.Pi || o.A1 != 2*math.Pi || o.Ink != Track {
			t.Errorf("the dial is %+v", o)
		}
		arcs = arcs[1:]
		for i, p := range pieces {
			sum += p
			if p == 0 {
				continue
			}
			o := arcs[0]
			arcs = arcs[1:]
			if math.Abs(o.A0-at) > 1e-9 || math.Abs(o.A1-o.A0-p/most*math.Pi) > 1e-9 || o.Ink != inks+Ink(i) || o.Radius != v.Radius || o.Stroke != v.Thick {
				t.Errorf("%v: piece %d is %+v", pieces, i, o)
			}
			at = o.A1
		}
		if len(arcs) != 0 {
			t.Errorf("%v: %d arcs too many", pieces, len(arcs))
		}
		z, track := b.zone(t, 7), b.zone(t, TrackOf(7))
		if got := z.ValueAt(z.At, 0); math.Abs(got-sum) > 1e-9 {
			t.Errorf("%v: the needle has %v", pieces, got)
		}
		if far := math.Hypot(z.At.X-200, z.At.Y-200); math.Abs(far-(90+7.5+NeedleReach)) > 1e-9 || !inside(z.Ring, track.Box.Inset(-5, -5-RingRadius)) {
			t.Errorf("%v: the handle is %v from the middle, its track %v", pieces, far, track.Box)
		}
		needle := b.ops(KindSegment)
		if len(needle) != 1 || needle[0].Ink != Black {
			t.Fatalf("%d needles", len(needle))
		}
		a, e := needle[0].P.Sub(v.Centre), z.At.Sub(v.Centre)
		if cross := a.X*e.Y - a.Y*e.X; math.Abs(cross) > 1e-6 {
			t.Errorf("%v: the needle does not point at its handle", pieces)
		}
	}
}
