package glyph

import "softmax/render/view"

// A FaceID names one font file of the chain.
type FaceID uint8

// The faces. A face of weight w in the n-th font of the chain is 2n + w.
const (
	CoreRegular FaceID = iota
	CoreSemiBold
	ExtensionRegular
	ExtensionSemiBold

	nFaces = 4
)

// Weight returns the weight of the face.
func (f FaceID) Weight() view.Weight { return view.Weight(f % 2) }

// EM is the number of font units in an em, in every face.
const EM = 2048

// A face is a font in one weight, with all that was ever asked of it.
type face struct {
	font   *font
	weight int
	pages  [256]*page // of the basic plane; allocated as runes of them come up
}

// A page holds what is known of 256 runes.
type page [256]entry

type entry struct {
	glyph   GlyphID // 0: the font has no such rune
	advance int16   // font units
	known   bool
	blank   bool // nothing to draw
	mark    bool // stands on the glyph before it
	ink     bounds
}

// bounds are in font units, y downwards.
type bounds struct{ left, top, right, bottom int16 }

func (b bounds) middle() int { return (int(b.left) + int(b.right)) / 2 }

// entry returns what the face knows of r.
func (f *face) entry(buf *Segments, r rune) entry {
	if f == nil || r < 0 || r > 0xffff {
		return entry{}
	}
	p := f.pages[r>>8]
	if p == nil {
		p = new(page)
		f.pages[r>>8] = p
	}
	e := &p[r&0xff]
	if !e.known {
		*e = f.lookUp(buf, r)
	}
	return *e
}

func (f *face) lookUp(buf *Segments, r rune) entry {
	e := entry{known: true, glyph: f.font.glyph(r)}
	if e.glyph == 0 {
		return e
	}
	*buf = f.font.outline((*buf)[:0], f.weight, int(e.glyph))
	e.blank, e.mark, e.ink = len(*buf) == 0, view.Extends(r), buf.bounds()
	e.advance = f.advance(e.glyph)
	return e
}

func (f *face) advance(g GlyphID) int16 { return f.font.advances[f.weight][g] }

// kern returns the correction between two glyphs, in font units.
func (f *face) kern(a, b GlyphID) int16 { return f.font.kern(f.weight, a, b) }
