package view

import (
	"slices"
	"testing"
)

// TestALevelIsALineAndItsNumber: the line through y across the box, the number left
// of it with its middle there, and the base in a stronger ink; without a number it is
// the line alone.
func TestALevelIsALineAndItsNumber(t *testing.T) {
	box := Rect{60, 20, 200, 100}
	for name, c := range map[string]struct {
		draw func(b *board)
		high float64
		ink  Ink
	}{
		"level": {func(b *board) { b.Level(box, 70, 8, false, []byte("25%")) }, 1, Grid},
		"base":  {func(b *board) { b.Level(box, 70, 8, true, []byte("25%")) }, 1, Track},
		"zero":  {func(b *board) { b.Zero(box, 70, 8, []byte("25%")) }, 1.5, Track},
	} {
		b := newBoard()
		c.draw(b)
		line, number := b.f.Ops[0], b.f.Ops[1]
		if len(b.f.Ops) != 2 || line.Box != (Rect{60, 70 - c.high/2, 200, c.high}) || line.Ink != c.ink {
			t.Errorf("%s: %+v", name, line)
		}
		if mid := number.Box.Centre().Y; b.said()[0] != "25%" || number.Box.Right() != 52 || mid < 69 || mid > 72 || number.Ink != Muted {
			t.Errorf("%s: %q at %v", name, b.said(), number.Box)
		}
	}
	b := newBoard()
	if b.Level(box, 70, 8, false, nil); len(b.f.Ops) != 1 {
		t.Errorf("without a number: %+v", b.f.Ops)
	}
}

// TestSignedLevelsStandWhereTheScaleHasThem, with their signs; the halves give way
// where their numbers would touch those of the ends.
func TestSignedLevelsStandWhereTheScaleHasThem(t *testing.T) {
	for _, c := range []struct {
		high float64
		want []string
	}{{200, []string{"−6", "−3", "0", "+3", "+6"}}, {53, []string{"−6", "−3", "0", "+3", "+6"}}, {51, []string{"−6", "0", "+6"}}} {
		for _, down := range []bool{false, true} {
			b, box := newBoard(), Rect{60, 20, 200, c.high}
			s := Scale{D0: -6, D1: 6, R0: box.Bottom(), R1: box.Y}
			if down {
				s.R0, s.R1 = s.R1, s.R0
			}
			b.SignedLevels(box, s, 6)
			if got := b.said(); !slices.Equal(got, c.want) {
				t.Errorf("%v high: %q", c.high, got)
			}
			lines := b.ops(KindRect)
			for i, v := range []float64{-6, -3, 0, 3, 6} {
				if y := lines[i].Box.Centre().Y; y != s.Map(v) || (lines[i].Ink == Track) != (v == 0) {
					t.Errorf("%v high: the line of %v is at %v, ink %d", c.high, v, y, lines[i].Ink)
				}
			}
		}
	}
}
