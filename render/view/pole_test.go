package view

import "testing"

// TestAPoleRunsAlongItsAxis over all of its scale, whichever way that runs, and is
// filled from the one number to the other.
func TestAPoleRunsAlongItsAxis(t *testing.T) {
	p := Point{70, 90}
	for _, axis := range []Axis{AxisX, AxisY} {
		for _, s := range []Scale{{D0: -6, D1: 6, R0: 200, R1: 40}, {D0: -6, D1: 6, R0: 40, R1: 200}} {
			b := newBoard()
			b.PoleTo(p, axis, s, 1, -4, Class0+3)
			along := func(q Point) float64 {
				if axis == AxisX && q.Y == p.Y {
					return q.X
				}
				if axis == AxisY && q.X == p.X {
					return q.Y
				}
				return -1
			}
			pole, way := b.f.Ops[0], b.f.Ops[1]
			if len(b.f.Ops) != 2 || pole.Kind != KindSegment || along(pole.P) != 40 || along(pole.Q) != 200 || pole.Ink != Track {
				t.Errorf("axis %d: the track is %+v", axis, pole)
			}
			if along(way.P) != s.Map(1) || along(way.Q) != s.Map(-4) || way.Ink != Class0+3 || way.Stroke <= pole.Stroke {
				t.Errorf("axis %d: the way is %+v", axis, way)
			}
			b = newBoard()
			if b.Pole(p, axis, s); len(b.f.Ops) != 1 || b.f.Ops[0] != pole {
				t.Errorf("axis %d: alone it is %+v", axis, b.f.Ops)
			}
		}
	}
}

// TestWhatStandsInANarrowColumnIsSmall, and in a wide one of its own size.
func TestWhatStandsInANarrowColumnIsSmall(t *testing.T) {
	for _, c := range []struct{ size, width, want float64 }{{BodySize, Touch, BodySize}, {BodySize, Touch - 1, TickSize}, {9, 20, 9}} {
		if got := ColumnSize(c.size, c.width); got != c.want {
			t.Errorf("%v in %v is %v", c.size, c.width, got)
		}
	}
}
