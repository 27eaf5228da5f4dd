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
					if math.Abs(along(o.P)-length/2) > 1e-9 {
						t.Fatalf("an arrow of %v has its dot at %v", length, along(o.P))
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
			if length < 2 && len(f.Ops) != 1 {
				t.Fatalf("an arrow of %v is %d marks", length, len(f.Ops))
			}
			if length >= 2 && math.Abs(tip-length) > 1e-9 {
				t.Fatalf("an arrow of %v ends at %v", length, tip)
			}
		}
	}
}

// TestARulerMarksTheWholeNumbers of its scale and no others, each where the scale
// has it, evenly to both sides of the track; also on a scale that runs backwards and
// one that is bent.
func TestARulerMarksTheWholeNumbers(t *testing.T) {
	const reach = 5
	track := Point{70, 90}
	for name, s := range map[string]Scale{
		"whole ends":     {D0: -3, D1: 3, R0: 200, R1: 40},
		"broken ends":    {D0: -0.5, D1: 2.25, R0: 10, R1: 290},
		"backwards":      {D0: 4, D1: 1, R0: 10, R1: 290},
		"bent":           {D0: -6, D1: 6, R0: 250, R1: 20, Knee: 3},
		"between wholes": {D0: 0.2, D1: 0.8, R0: 10, R1: 90},
	} {
		var want []float64
		for v := -10; v <= 10; v++ {
			if float64(v) >= min(s.D0, s.D1) && float64(v) <= max(s.D0, s.D1) {
				want = append(want, s.Map(float64(v)))
			}
		}
		for _, axis := range []Axis{AxisX, AxisY} {
			b := newBoard()
			b.Ruler(track, axis, s, reach, Grid)
			marks := b.ops(KindRect)
			if len(marks) != len(want) || len(b.f.Ops) != len(want) || len(b.f.Zones) != 0 {
				t.Fatalf("%s: %d marks, want %d", name, len(marks), len(want))
			}
			for i, o := range marks {
				at, along, across := Point{want[i], track.Y}, o.Box.W, o.Box.H
				if axis == AxisY {
					at, along, across = Point{track.X, want[i]}, o.Box.H, o.Box.W
				}
				if c := o.Box.Centre(); math.Abs(c.X-at.X) > 1e-9 || math.Abs(c.Y-at.Y) > 1e-9 {
					t.Errorf("%s, axis %d: mark %d is at %v, want %v", name, axis, i, c, at)
				}
				if along != 1 || across != 2*reach || o.Ink != Grid {
					t.Errorf("%s, axis %d: mark %d is %v along and %v across, of ink %d", name, axis, i, along, across, o.Ink)
				}
			}
		}
	}
}

// TestADottedRectIsClosed: four sides, their strokes inside it, of dots.
func TestADottedRectIsClosed(t *testing.T) {
	b, r := newBoard(), Rect{40, 50, 60, 30}
	b.DottedRect(r, 2, Black)
	if got := sides(b, r, 2); got != [4]bool{true, true, true, true} {
		t.Errorf("sides %v", got)
	}
	for _, o := range b.f.Ops {
		if o.On != o.Stroke || o.Period < 2*o.On {
			t.Errorf("dots of %v every %v", o.On, o.Period)
		}
	}
}

// sides tells which of the upper, right, lower and left side of r the dashes of the
// board run along, half their stroke inside it; no dash may lie elsewhere.
func sides(b *board, r Rect, stroke float64) (has [4]bool) {
	in := r.Inset(stroke/2, stroke/2)
	for _, o := range b.f.Ops {
		lo, hi := Point{min(o.P.X, o.Q.X), min(o.P.Y, o.Q.Y)}, Point{max(o.P.X, o.Q.X), max(o.P.Y, o.Q.Y)}
		across := lo.Y == hi.Y && lo.X <= in.X && hi.X >= in.Right() && lo.X >= r.X && hi.X <= r.Right()
		down := lo.X == hi.X && lo.Y <= in.Y && hi.Y >= in.Bottom() && lo.Y >= r.Y && hi.Y <= r.Bottom()
		switch {
		case across && lo.Y == in.Y:
			has[0] = true
		case down && lo.X == in.Right():
			has[1] = true
		case across && lo.Y == in.Bottom():
			has[2] = true
		case down && lo.X == in.X:
			has[3] = true
		default:
			return [4]bool{}
		}
	}
	return has
}
