package view

import (
	"math"
	"testing"
)

// TestAHollowBarIsSetByItsPill: the outline ends where the scale has the guess, the
// pill stands there and gives it back, a tap anywhere in the column sets it, and its
// name stands over the pill.
func TestAHollowBarIsSetByItsPill(t *testing.T) {
	col := Rect{100, 30, 60, 210}
	s := Scale{D1: 1, R0: 240, R1: 60}
	for _, v := range []float64{0.02, 0.5, 1} {
		b, g := newBoard(), knob(7)
		b.HollowBar(col, s, v, []byte("guess 50%"), &g)
		z, track := b.zone(t, 7), b.zone(t, TrackOf(7))
		if z.At != (Point{130, s.Map(v)}) || math.Abs(z.ValueAt(z.At, 0)-v) > 1e-9 || track.Box != col || math.Abs(track.ValueAt(Point{101, s.Map(v)}, 0)-v) > 1e-9 {
			t.Errorf("%v: the pill is at %v and has %v", v, z.At, z.ValueAt(z.At, 0))
		}
		top := 1e9
		for _, o := range b.ops(KindDash) {
			top = min(top, o.P.Y-o.Stroke/2, o.Q.Y-o.Stroke/2)
			if o.P.X < 130-BarWidth(col.W)/2-5-1e-9 || o.Q.X > 130+BarWidth(col.W)/2+5+1e-9 {
				t.Errorf("%v: the outline runs from %v to %v", v, o.P, o.Q)
			}
		}
		if top < s.Map(v)-1 || top > s.Map(v)+1 {
			t.Errorf("%v: the outline ends at %v", v, top)
		}
		name := b.ops(KindText)[0].Box
		if b.said()[0] != "guess 50%" || name.Centre().X != 130 || name.W > col.W || name.Bottom() > z.At.Y-PillHeight/2+3 {
			t.Errorf("%v: %q in %v over %v", v, b.said(), name, z.At)
		}
	}
}

// TestWhatAHollowBarCovers is what its name and its pill lie on.
func TestWhatAHollowBarCovers(t *testing.T) {
	number := Type{BodySize, SemiBold, Middle, Black}
	for y := 20.0; y < 260; y++ {
		b, g := newBoard(), knob(7)
		s := Scale{D1: 1, R0: 240, R1: 40}
		b.HollowBar(Rect{100, 30, 60, 210}, s, 0.5, []byte("50%"), &g)
		ops := b.f.Ops
		mine := b.Text(Point{130, y}, []byte("49.9%"), number)
		hit := false
		for i := range ops {
			o := &ops[i]
			hit = hit || (o.Kind == KindText || o.Kind == KindRect) && o.Box.Overlaps(mine)
		}
		if hit && !HollowCovers(s.Map(0.5), y) {
			t.Errorf("a number at %v lies on the guess that ends at %v", y, s.Map(0.5))
		}
		if HollowCovers(s.Map(0.5), y) && math.Abs(y-s.Map(0.5)) > 40 {
			t.Errorf("a number at %v gives way to a guess that ends at %v", y, s.Map(0.5))
		}
	}
}

// TestAHollowBarLiesInARow, never so short that it is not seen.
func TestAHollowBarLiesInARow(t *testing.T) {
	row := Rect{16, 50, 328, 54}
	half, _ := RowHalves(row)
	s := Scale{D1: 1, R0: half.X, R1: half.Right()}
	for _, v := range []float64{0, 0.5, 1} {
		b, g := newBoard(), knob(7)
		b.HollowRowBar(row, s, 80, v, &g)
		z, track := b.zone(t, 7), b.zone(t, TrackOf(7))
		if z.At != (Point{s.Map(v), 80}) || math.Abs(z.ValueAt(z.At, 0)-v) > 1e-9 || z.Axis != AxisX || track.Box != half {
			t.Errorf("%v: the pill is at %v and has %v", v, z.At, z.ValueAt(z.At, 0))
		}
		o := b.f.Ops[0]
		r := o.Box.Inset(-o.Stroke/2, -o.Stroke/2)
		if o.Stroke == 0 || r.W < 2 || v > 0 && math.Abs(r.Right()-s.Map(v)) > 1e-9 || r.Centre().Y != 80 || r.H <= RowBar {
			t.Errorf("%v: the outline is %+v", v, o)
		}
	}
}
