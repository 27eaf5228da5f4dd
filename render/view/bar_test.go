package view

import (
	"math"
	"slices"
	"testing"
)

// TestABarEndsAtItsValue: it stands on the scale's start about its middle, ends where
// the scale has the value, and of nothing there is a line.
func TestABarEndsAtItsValue(t *testing.T) {
	s := Scale{D1: 1, R0: 200, R1: 40}
	for _, v := range []float64{0, 0.003, 0.5, 1} {
		b := newBoard()
		h := b.Bar(s, 80, 30, v, Class0+1)
		r := s.Bar(80, 30, v)
		if want := (Rect{65, s.Map(v), 30, 200 - s.Map(v)}); r != want {
			t.Errorf("%v has the room %v, want %v", v, r, want)
		}
		o := b.f.Ops[0]
		if len(b.f.Ops) != 1 || o.Kind != KindRect || o.Ink != Class0+1 || o.Box.X != 65 || o.Box.W != 30 || o.Box.Bottom() != 200 || o.Box.H != h {
			t.Errorf("%v is drawn as %+v, %v high", v, o, h)
		}
		if h != max(r.H, LeastBar) {
			t.Errorf("%v is %v high", v, h)
		}
	}
}

// TestABarLiesInItsRow: over the room of all that there could be, outlined in another
// state evenly around what it would be, and marked where it would end.
func TestABarLiesInItsRow(t *testing.T) {
	s := Scale{D1: 1, R0: 30, R1: 230}
	for _, v := range []float64{0, 0.003, 0.5, 1} {
		b := newBoard()
		w := b.RowBar(s, 90, v, Class0+1)
		room, bar := b.f.Ops[0], b.f.Ops[1]
		if room.Box != (Rect{30, 90 - RowBar/2, 200, RowBar}) || room.Ink != Grid {
			t.Errorf("%v: the room is %+v", v, room)
		}
		if want := max(200*v, LeastBar); math.Abs(w-want) > 1e-9 || bar.Box != (Rect{30, room.Box.Y, w, RowBar}) || bar.Ink != Class0+1 {
			t.Errorf("%v: the bar is %+v, %v long", v, bar, w)
		}
		if r := s.Lying(90, 20, v); r != (Rect{30, 80, s.Map(v) - 30, 20}) {
			t.Errorf("%v would lie in %v", v, r)
		}
		b = newBoard()
		b.RowBarOutline(s, 90, v, 3, 1.5, Muted)
		if o := b.f.Ops[0]; o.Stroke != 1.5 || o.Ink != Muted || o.Box.Inset(-0.75, -0.75).Y != 90-RowBar/2-3 || v > 0.1 && math.Abs(o.Box.Right()+0.75-s.Map(v)) > 1e-9 {
			t.Errorf("%v: the outline is %+v", v, o)
		}
		b = newBoard()
		b.RowBarEnd(s, 90, v)
		if o := b.f.Ops[0]; o.Kind != KindDash || o.P.X != s.Map(v) || o.Q.X != s.Map(v) || o.P.Y+o.Q.Y != 180 || o.Q.Y-o.P.Y <= RowBar {
			t.Errorf("%v: the end is %+v", v, o)
		}
	}
}

// TestABarIsNeverWiderThanItsColumn, and in a wide one no wider than it looks well.
func TestABarIsNeverWiderThanItsColumn(t *testing.T) {
	last := 0.0
	for w := 20.0; w < 400; w += 10 {
		if bar := BarWidth(w); bar >= w*0.7 || bar < last || bar > 80 {
			t.Errorf("in %v it is %v wide", w, bar)
		}
		last = BarWidth(w)
	}
}

// TestARowHasTwoHalves that do not touch, as high as the row, between its ends; what
// stands in them is named over them.
func TestARowHasTwoHalves(t *testing.T) {
	row := Rect{16, 40, 328, 24}
	bar, logit := RowHalves(row)
	if bar.X != row.X || bar.Right() >= logit.X || math.Abs(logit.Right()-row.Right()) > 1e-9 || bar.H != row.H || logit.H != row.H || bar.Y != row.Y || bar.W < logit.W {
		t.Errorf("%v and %v", bar, logit)
	}
	b := newBoard()
	b.RowHeads(row, []byte("share"), []byte("e^z"), []byte("logit"))
	texts := b.ops(KindText)
	if !slices.Equal(b.said(), []string{"share", "e^z", "logit"}) || texts[0].Box.X != bar.X || texts[1].Box.X != logit.X || math.Abs(texts[2].Box.Right()-row.Right()) > 1e-9 {
		t.Errorf("%q at %v, %v and %v", b.said(), texts[0].Box, texts[1].Box, texts[2].Box)
	}
	for _, o := range texts {
		if !inside(o.Box, row) {
			t.Errorf("%v is not in the head %v", o.Box, row)
		}
	}
}
