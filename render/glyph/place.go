package glyph

import (
	"unicode/utf8"

	"softmax/render/view"
)

// A Placed is one glyph, or one foreign run, of a text.
//
// Where Foreign isn't empty, the text's bytes From … To are in no font. If the
// Fonts have a Foreign, it draws them; otherwise Glyph is 0, the box that stands
// for one unknown character, and is drawn like any other.
type Placed struct {
	Face    FaceID
	Glyph   GlyphID
	X, Y    float64 // its origin from the start of the text, on the baseline
	Size    float64 // of this glyph: parts of a text are raised or lowered
	Width   float64 // its advance, without kerning
	Foreign view.Span
}

// Width returns the advance of text with its marks.
func (f *Fonts) Width(text []byte, size float64, w view.Weight) float64 {
	_, width := f.walk(nil, false, text, size, w)
	return width
}

// Left returns where the text of a text op begins, in the op's coordinates: its
// place, by its alignment.
func (f *Fonts) Left(op *view.Op, text []byte) float64 {
	switch op.Align {
	case view.Middle:
		return op.P.X - f.Width(text, op.Size, op.Weight)/2
	case view.End:
		return op.P.X - f.Width(text, op.Size, op.Weight)
	}
	return op.P.X
}

// Append places the glyphs of text and appends them to dst. Blanks are left out.
func (f *Fonts) Append(dst []Placed, text []byte, size float64, w view.Weight) []Placed {
	dst, _ = f.walk(dst, true, text, size, w)
	return dst
}

// A style is what marks switch.
type style struct {
	weight view.Weight
	size   float64
	y      float64
}

// mark returns the style after the mark r, for a text of that size and weight.
func (s style) mark(r rune, size float64, w view.Weight) (style, bool) {
	switch r {
	case view.MarkRaise:
		s.size, s.y = size*view.RaisedSize, -size*view.RaisedBy
	case view.MarkLower:
		s.size, s.y = size*view.RaisedSize, size*view.LoweredBy
	case view.MarkLevel:
		s.size, s.y = size, 0
	case view.MarkBold:
		s.weight = view.SemiBold
	case view.MarkNormal:
		s.weight = w
	default:
		return s, false
	}
	return s, true
}

// walk is the one way along a text, for measuring and for placing, so that the
// two cannot differ.
func (f *Fonts) walk(dst []Placed, place bool, text []byte, size float64, w view.Weight) ([]Placed, float64) {
	s := style{w, size, 0}
	start := 0.0 // where the present stretch of one face and one style begins
	units := 0   // how far we are in it; whole numbers, so that no rounding adds up
	last := GlyphID(0)
	base, baseAt := bounds{}, 0 // of the last glyph, for a mark that stands on it
	in := FaceID(w)
	at := func() float64 { return start + float64(float64(units)*(s.size/EM)) }
	cut := func() { start, units, last = at(), 0, 0 }

	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		if next, ok := s.mark(r, size, w); ok {
			cut()
			s = next
			i += n
			continue
		}
		if m := f.foreignRun(text[i:], s.weight); m > 0 {
			cut()
			dst, start = f.walkForeign(dst, place, text, i, i+m, s, start)
			i += m
			continue
		}
		i += n
		face, e := f.find(r, s.weight)
		if e.glyph == 0 {
			continue // invisible
		}
		if face != in {
			cut()
			in = face
		}
		if e.mark && last != 0 {
			if place {
				dst = append(dst, f.mark(face, e, base, s, start+float64(float64(baseAt)*(s.size/EM))))
			}
			continue
		}
		if last != 0 {
			units += int(f.faces[face].kern(last, e.glyph))
		}
		if place && !e.blank {
			dst = append(dst, Placed{Face: face, Glyph: e.glyph, X: at(), Y: s.y, Size: s.size,
				Width: float64(float64(e.advance) * (s.size / EM))})
		}
		base, baseAt = e.ink, units
		units += int(e.advance)
		last = e.glyph
	}
	return dst, at()
}

// mark places a mark in the middle over a glyph whose origin is at x. The fonts
// draw marks for letters as high as an x.
func (f *Fonts) mark(face FaceID, e entry, base bounds, s style, x float64) Placed {
	scale := s.size / EM
	low := f.faces[face].entry(&f.segments, 'x').ink.top
	return Placed{Face: face, Glyph: e.glyph, Size: s.size,
		X: x + float64(float64(base.middle()-e.ink.middle())*scale),
		Y: s.y + float64(float64(min(int(base.top-low), 0))*scale)}
}

// walkForeign goes along the foreign run from … to of text and returns where it ends.
func (f *Fonts) walkForeign(dst []Placed, place bool, text []byte, from, to int, s style, x float64) ([]Placed, float64) {
	face := FaceID(s.weight)
	for from < to {
		n, width := to-from, 0.0
		if f.Foreign() != nil {
			width = f.foreignWidth(text[from:to], s.size, s.weight)
		} else {
			n = view.Cluster(text[from:to])
			width = float64(float64(f.faces[face].advance(0)) * (s.size / EM))
		}
		if place {
			dst = append(dst, Placed{Face: face, X: x, Y: s.y, Size: s.size, Width: width,
				Foreign: view.Span{From: int32(from), To: int32(from + n)}})
		}
		from += n
		x += width
	}
	return dst, x
}

// foreignRun returns the length of the foreign run that text begins with, or 0.
// It reaches to the last foreign character; the blanks between two of them
// belong to it, because the host shapes words together.
func (f *Fonts) foreignRun(text []byte, w view.Weight) int {
	run := 0
	for i := 0; i < len(text); {
		n := view.Cluster(text[i:])
		switch {
		case f.isForeign(text[i:i+n], w):
			run = i + n
		case run > 0 && text[i] == ' ':
		default:
			return run
		}
		i += n
	}
	return run
}

// isForeign reports whether one character is in no font: any rune of it, since a
// font's glyph and the host's mark on it would not meet.
func (f *Fonts) isForeign(cluster []byte, w view.Weight) bool {
	r, n := utf8.DecodeRune(cluster)
	if n == len(cluster) && r < 0x80 { // the common case
		return false
	}
	for i := 0; i < len(cluster); i += n {
		r, n = utf8.DecodeRune(cluster[i:])
		if _, e := f.find(r, w); e.glyph == 0 && !invisible(r) {
			return true
		}
	}
	return false
}
