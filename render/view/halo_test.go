package view

import "testing"

// TestNothingShowsBehindAHalo: the ground is cleared in just the room of the text,
// before the text is set, however it is aligned and also where it had to shrink.
func TestNothingShowsBehindAHalo(t *testing.T) {
	text := []byte("12.5%")
	for _, align := range []Align{Start, Middle, End} {
		for _, w := range []float64{100, 12} {
			ty := Type{12, SemiBold, align, Black}
			for name, draw := range map[string]struct {
				set    func(b *board) Rect
				ground Ink
				by     Point
				whole  bool // it never shrinks
			}{
				"halo":   {func(b *board) Rect { return b.Halo(Point{200, 100}, w, text, ty) }, Paper, Point{2, 0}, false},
				"ground": {func(b *board) Rect { return b.HaloOn(Surface, Point{200, 100}, w, text, ty) }, Surface, Point{2, 0}, false},
				"plate":  {func(b *board) Rect { return b.Plate(Point{200, 100}, text, ty) }, Paper, Point{3, 1}, true},
			} {
				b := newBoard()
				r := draw.set(b)
				if len(b.f.Ops) != 2 || b.f.Ops[0].Kind != KindRect || b.f.Ops[1].Kind != KindText {
					t.Fatalf("%s: %+v", name, b.f.Ops)
				}
				ground, set := b.f.Ops[0], b.f.Ops[1]
				if ground.Ink != draw.ground || ground.Box != r.Inset(-draw.by.X, -draw.by.Y) || set.Box != r {
					t.Errorf("%s: cleared %v in ink %d for a text in %v", name, ground.Box, ground.Ink, r)
				}
				if shrunk := set.Size < ty.Size; shrunk != (w == 12 && !draw.whole) || shrunk && r.W > w {
					t.Errorf("%s: in %v it is of size %v, %v wide", name, w, set.Size, r.W)
				}
			}
		}
	}
}
