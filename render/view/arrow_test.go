package view

import (
	"math"
	"testing"
)

// TestAnArrowEndsAtItsTip: whichever way and however short, nothing of it lies
// beyond its tip or before its start.
func TestAnArrowEndsAtItsTip(t *testing.T) {
	from := Point{50, 40}
	for _, length := range []float64{0, 0.4, 1.9, 2.01, 5, 8, 8.3, 40} {
		for a := 0.0; a < 6.3; a += 0.37 {
			u := Point{math.Cos(a), math.Sin(a)}
			to := Point{from.X + length*u.X, from.Y + length*u.Y}
			var f Frame
			var b Builder
			b.Begin(&f, 100, 100)
			b.Arrow(from, to, 5, 9, Black)
			along := func(p Point) float64 { return (p.X-from.X)*u.X + (p.Y-from.Y)*u.Y }
			tip := math.Inf(-1)
			see := func(p Point, r float64) {
				tip = max(tip, along(p)+r)
				if along(p)-r < -1.6 {
					t.Fatalf("an arrow of %v begins %v before its start", length, along(p)-r)
				}
			}
			for i := range f.Ops {
				switch o := &f.Ops[i]; o.Kind {
				case KindCircle:
					if length >= 2 {
						t.Fatalf("an arrow of %v is a dot", length)
					}
					see(o.P, 0)
				case KindSegment:
					see(o.P, o.Stroke/2)
					if along(o.Q)+o.Stroke/2 > length {
						t.Fatalf("the shaft of %v goes past its tip", length)
					}
				case KindPolygon:
					for _, p := range f.Polygon(o.Points) {
						see(p, 0)
					}
				}
			}
			if length >= 2 && math.Abs(tip-length) > 1e-9 {
				t.Fatalf("an arrow of %v ends at %v", length, tip)
			}
		}
	}
}
