package svg

import (
	"cmp"
	"slices"

	"softmax/render/glyph"
	"softmax/render/view"
)

// A drawnGlyph is a glyph of a face as an outline on a grid.
type drawnGlyph struct {
	face  glyph.FaceID
	glyph glyph.GlyphID
	grid  grid
}

func drawn(p *glyph.Placed) drawnGlyph { return drawnGlyph{p.Face, p.Glyph, gridFor(p.Size)} }

// often is from how many times on a glyph is written once and named each time.
// Most syllables of a picture it has once or twice: they are shorter where they stand.
const often = 6

// defs writes each glyph that the frame has often.
func (w *writer) defs() {
	count := make(map[drawnGlyph]int)
	var all []drawnGlyph
	for i := range w.frame.Ops {
		op := &w.frame.Ops[i]
		if op.Kind != view.KindText || op.Alpha <= 0 {
			continue
		}
		w.placed = w.fonts.Append(w.placed[:0], w.frame.Text(op.Text), op.Size, op.Weight)
		for j := range w.placed {
			p := &w.placed[j]
			if !p.Foreign.Empty() {
				continue
			}
			g := drawn(p)
			if count[g]++; count[g] == often {
				all = append(all, g)
			}
		}
	}
	if len(all) == 0 {
		return
	}
	slices.SortStableFunc(all, func(a, b drawnGlyph) int { return count[b] - count[a] })
	w.ids = make(map[drawnGlyph]int, len(all))
	for i, g := range all {
		w.ids[g] = i
	}
	// In the font's order, in which like follows like.
	slices.SortFunc(all, func(a, b drawnGlyph) int {
		return cmp.Or(cmp.Compare(a.face, b.face), cmp.Compare(a.glyph, b.glyph), cmp.Compare(a.grid, b.grid))
	})
	w.s("<defs>")
	for _, g := range all {
		w.s(`<path id="`).glyphID(w.ids[g]).s(`" d="`)
		c := contours{dst: w.dst}
		c.glyph(w.fonts.Outline(g.face, g.glyph), g.grid, unit{})
		w.dst = c.dst
		w.s(`"/>`)
	}
	w.s("</defs>")
}

// glyphID writes the id of the glyph that is the nth frequent: one letter or two.
func (w *writer) glyphID(n int) *writer {
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	w.s(w.o.ID)
	if n >= len(letters) {
		w.dst = append(w.dst, letters[n/len(letters)-1])
	}
	w.dst = append(w.dst, letters[n%len(letters)])
	return w
}
