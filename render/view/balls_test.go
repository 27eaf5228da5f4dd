package view

import (
	"math"
	"testing"
)

// TestAsManyBallsAreFilledAsTheNumberSays: the last one in part, the handle at the
// edge of the fill, and what the handle's own scale has there is the number.
func TestAsManyBallsAreFilledAsTheNumberSays(t *testing.T) {
	for _, n := range []int{2, 4, 12} {
		for k := 1.0; k <= float64(n); k += 0.25 {
			b, g, box := newBoard(), knob(7), Rect{30, 40, 260, 34}
			b.Balls(box, k, n, &g)
			rings, fills := 0, 0.0
			for i := range b.f.Ops {
				switch o := &b.f.Ops[i]; {
				case o.Kind == KindCircle && o.Ink == Track:
					rings++
					if o.P.Y != box.Centre().Y || o.P.X-o.Radius < box.X || o.P.X+o.Radius > box.Right() {
						t.Errorf("%v of %d: a ball at %v", k, n, o.P)
					}
				case o.Kind == KindHalfDisc:
					fills += o.A0
				}
			}
			if rings != n || math.Abs(fills-k) > 0.13 || fills == math.Trunc(fills) != (k == math.Trunc(k)) {
				t.Errorf("%v of %d: %d balls, %v of them filled", k, n, rings, fills)
			}
			z, track := b.zone(t, 7), b.zone(t, TrackOf(7))
			if got := z.ValueAt(z.At, 0); math.Abs(got-k) > 1e-9 || track.Box != box || track.ValueAt(Point{z.At.X, 0}, 0) != got {
				t.Errorf("%v of %d: the handle has %v", k, n, got)
			}
			if z.Scale.D0 != 1 || z.Scale.D1 != float64(n) {
				t.Errorf("%d balls: it sets %v to %v", n, z.Scale.D0, z.Scale.D1)
			}
		}
	}
}
