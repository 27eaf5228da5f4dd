package glyph

import (
	"errors"
	"slices"
)

// A font is what a file of fonts/ holds: the same glyphs in two weights. fonts/pack
// writes such files, and tells in which order; here is what the numbers mean.
type font struct {
	runes    []uint16 // sorted; that of glyph g is runes[g-1]
	advances [nWeights][]int16
	kerns    [nWeights]kerning

	// Outlines are read when they are asked for, from where they begin.
	ops       []byte // of each glyph in the Regular weight, then if need be in the other
	x, y      []byte // the steps of those from point to point
	dx, dy    []byte // how the other weight's steps differ, where it has the same ops
	same      []byte // 1 for a glyph of which that is so
	beginning []place
}

// nWeights is how many weights a file has: that of face i is i%nWeights.
const nWeights = 2

// A place is where a glyph begins in each stream.
type place struct{ op, x, y, dx, dy int }

// kerning is a table of corrections by the class of a glyph and that of the next.
type kerning struct {
	first, second []uint8
	nSecond       int
	table         []int16
}

// Ops are a byte: whether it is a move, a line or a cubic, and which of its steps
// are left out since they are level or upright.
const (
	opEnd byte = iota
	opMove
	opLine
	opLineLevel
	opLineUpright
	opCube // and 3·how it sets out + how it arrives
)

// How a cubic sets out and arrives.
const (
	askew = iota
	level
	upright
)

// magic is what a font file begins with.
const magic = "glyphs1\n"

var errNoFont = errors.New("glyph: this is no file of fonts/")

// readFont reads a file of fonts/. The font keeps the data.
func readFont(data []byte) (*font, error) {
	if len(data) < len(magic) || string(data[:len(magic)]) != magic {
		return nil, errNoFont
	}
	in := numbers{data: data[len(magic):]}
	n := in.length()
	f := &font{runes: make([]uint16, 0, n)}
	for r := 0; len(f.runes) < n && !in.failed; {
		r += in.unsigned()
		f.runes = append(f.runes, uint16(r))
	}
	n++ // with the box
	for w := range f.advances {
		f.advances[w] = make([]int16, n)
		last := 0
		for g := range n {
			if w > 0 {
				last = int(f.advances[0][g])
			}
			last += in.signed()
			f.advances[w][g] = int16(last)
		}
	}
	for w := range f.kerns {
		f.kerns[w] = in.kerning(n)
	}
	f.same = in.bytes(n)
	for _, stream := range []*[]byte{&f.ops, &f.x, &f.y, &f.dx, &f.dy} {
		*stream = in.bytes(in.length())
	}
	if in.failed || len(in.data) > 0 || !f.index(n) {
		return nil, errNoFont
	}
	return f, nil
}

// index finds where each glyph begins, and reports whether all of them are whole.
func (f *font) index(n int) bool {
	r := outliner{font: f}
	f.beginning = make([]place, n)
	for g := range n {
		f.beginning[g] = r.place
		points := r.skip()
		if f.same[g] == 0 {
			r.skip()
		} else {
			r.dx, r.dy = after(f.dx, r.dx, points), after(f.dy, r.dy, points)
		}
	}
	return r.place == place{len(f.ops), len(f.x), len(f.y), len(f.dx), len(f.dy)}
}

// glyph returns the glyph of r, or 0.
func (f *font) glyph(r rune) GlyphID {
	i, ok := slices.BinarySearch(f.runes, uint16(r))
	if !ok || r != rune(uint16(r)) {
		return 0
	}
	return GlyphID(i + 1)
}

// kern returns the correction between two glyphs, in font units.
func (f *font) kern(w int, a, b GlyphID) int16 {
	k := &f.kerns[w]
	if k.nSecond == 0 {
		return 0
	}
	return k.table[int(k.first[a])*k.nSecond+int(k.second[b])]
}
