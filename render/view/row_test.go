package view

import (
	"math"
	"testing"
)

// TestARowKeepsItsBox: buttons are as wide as their words, share the box where
// they must or shall, and never leave it.
func TestARowKeepsItsBox(t *testing.T) {
	for _, c := range []struct {
		w    float64
		fill bool
		want float64 // where the last one ends
	}{{500, false, 3*(6*SmallSize/2+24) + 12}, {500, true, 500}, {150, false, 150}, {150, true, 150}} {
		var f Frame
		b := Builder{M: evenMeasure{}}
		b.Begin(&f, 600, 100)
		text := []byte("abcdef")
		b.Row(Rect{W: c.w, H: 44}, []Button{{ID: 1, Text: text}, {ID: 2, Text: text}, {ID: 3, Text: text}}, c.fill)
		last := f.Zone(3).Ring.Inset(2, 2)
		if math.Abs(last.Right()-c.want) > 1e-9 || len(f.Zones) != 3 {
			t.Errorf("in %v, filled %v: the last ends at %v, want %v", c.w, c.fill, last.Right(), c.want)
		}
	}
}

// TestASliderIsFilledFromWhatChangesNothing: from the neutral value to the handle,
// to either side of it, with its mark there.
func TestASliderIsFilledFromWhatChangesNothing(t *testing.T) {
	for _, at := range []float64{-4, 0, 3} {
		var f Frame
		b := Builder{M: evenMeasure{}}
		b.Begin(&f, 400, 100)
		g := Grip{ID: 9, Ink: Class0}
		b.SliderFrom(Rect{X: 20, Y: 10, W: 300, H: 58}, []byte("c"), []byte("c = 3"), &g, Scale{D0: -5, D1: 5}, at, 0)
		handle := f.Zone(9)
		fill, mark := 0, 0
		for i := range f.Ops {
			o := &f.Ops[i]
			if o.Kind == KindSegment && o.Ink == Class0 && o.P.X == 170 && o.Q.X == handle.At.X && o.P.Y == 10+SliderLine {
				fill++
			}
			if o.Kind == KindSegment && o.P.X == 170 && o.Q.X == 170 && o.P.Y < o.Q.Y {
				mark++
			}
		}
		if fill != 1 || mark != 1 || math.Abs(handle.At.X-170-(300.0-2*RingRadius)/10*at) > 1e-9 {
			t.Errorf("at %v: filled %d times, marked %d times, the handle at %v", at, fill, mark, handle.At)
		}
	}
}
