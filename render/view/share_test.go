package view

import "testing"

// TestShareBars: a share that fits ends where the axis has it, a negative one
// hangs with a red edge, and one that does not fit is torn at the end.
func TestShareBars(t *testing.T) {
	a := ShareAxis{Zero: 100, Unit: 50, Above: 1.08, Below: -1.08}
	for _, c := range []struct {
		p, top, bottom float64
		red, torn      bool
	}{
		{0.5, 75, 100, false, false},
		{1, 50, 100, false, false},
		{1.08, 46, 100, false, false},
		{2, 46, 100, false, true},
		{-0.5, 100, 125, true, false},
		{-8, 100, 154, true, true},
	} {
		var f Frame
		var b Builder
		b.Begin(&f, 200, 200)
		b.ShareBar(60, 20, a, c.p, Class0)
		if r := f.Ops[0].Box; r.Y != c.top || r.Bottom() != c.bottom || r.X != 50 || r.W != 20 {
			t.Errorf("%v: %v", c.p, r)
		}
		red, torn := 0, 0
		for _, o := range f.Ops[1:] {
			switch {
			case o.Kind == KindRect && o.Ink == Bad:
				red++
			case o.Kind == KindSegment && o.Ink == Paper && o.P.Y > c.top && o.P.Y < c.bottom:
				torn++
			}
		}
		if (red == 1) != c.red || (torn == 2) != c.torn || red+torn != len(f.Ops)-1 {
			t.Errorf("%v: %d red edges, %d tears in %+v", c.p, red, torn, f.Ops)
		}
	}
	if h := a.Bar(0, 10, 0).H; h <= 0 {
		t.Errorf("a share of 0 is %v high", h)
	}
}

// TestADashedBarStandsOnItsLine: up or down from the zero line to its end, and open
// at the line.
func TestADashedBarStandsOnItsLine(t *testing.T) {
	for _, top := range []float64{60, 130} {
		b := newBoard()
		b.DashedBar(50, 20, 100, top, Muted)
		ends, sides := 0, 0
		for _, o := range b.f.Ops {
			switch {
			case o.Kind != KindDash || o.Ink != Muted:
				t.Errorf("%+v", o)
			case o.P.Y == top && o.Q.Y == top && o.P.X == 40 && o.Q.X == 60:
				ends++
			case o.P.X == o.Q.X && (o.P.X == 40 || o.P.X == 60) && o.P.Y == 100 && o.Q.Y == top:
				sides++
			}
		}
		if ends != 1 || sides != 2 || len(b.f.Ops) != 3 {
			t.Errorf("to %v: %d ends and %d sides in %+v", top, ends, sides, b.f.Ops)
		}
	}
}
