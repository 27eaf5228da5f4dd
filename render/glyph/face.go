package glyph

import (
	"errors"
	"strconv"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"softmax/render/view"
)

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

// A face is a parsed font with all that was ever asked of it.
type face struct {
	font  *sfnt.Font
	pages [256]*page // of the basic plane; allocated as runes of them come up
	kerns map[uint32]int16
}

// A page holds what is known of 256 runes.
type page [256]entry

type entry struct {
	glyph   sfnt.GlyphIndex // 0: the font has no such rune
	advance int16           // font units
	known   bool
	blank   bool // nothing to draw
	mark    bool // stands on the glyph before it
	ink     bounds
}

// bounds are in font units, y downwards.
type bounds struct{ left, top, right, bottom int16 }

func (b bounds) middle() int { return (int(b.left) + int(b.right)) / 2 }

var errUnits = errors.New("glyph: a font counts other units in an em than " + strconv.Itoa(EM))

func parse(data []byte) (*face, error) {
	f, err := sfnt.Parse(data)
	if err != nil {
		return nil, err
	}
	if f.UnitsPerEm() != EM {
		return nil, errUnits
	}
	return &face{font: f, kerns: make(map[uint32]int16)}, nil
}

// unitPPEM makes x/image answer in font units, unrounded.
const unitPPEM = fixed.Int26_6(EM)

// entry returns what the face knows of r.
func (f *face) entry(buf *sfnt.Buffer, r rune) entry {
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

func (f *face) lookUp(buf *sfnt.Buffer, r rune) entry {
	e := entry{known: true}
	g, err := f.font.GlyphIndex(buf, r)
	if err != nil || g == 0 {
		return e
	}
	segments, err := f.font.LoadGlyph(buf, g, unitPPEM, nil)
	if err != nil {
		return e
	}
	e.glyph, e.blank, e.mark = g, len(segments) == 0, view.Extends(r)
	if !e.blank {
		b := segments.Bounds()
		e.ink = bounds{int16(b.Min.X), int16(b.Min.Y), int16(b.Max.X), int16(b.Max.Y)}
	}
	e.advance = f.advance(buf, g)
	return e
}

func (f *face) advance(buf *sfnt.Buffer, g sfnt.GlyphIndex) int16 {
	a, err := f.font.GlyphAdvance(buf, g, unitPPEM, font.HintingNone)
	if err != nil {
		return 0
	}
	return int16(a)
}

// kern returns the correction between two glyphs, in font units. It asks the
// sfnt package: the Kern of opentype.Face takes the units for pixels.
func (f *face) kern(buf *sfnt.Buffer, a, b sfnt.GlyphIndex) int16 {
	key := uint32(a)<<16 | uint32(b)
	k, ok := f.kerns[key]
	if !ok {
		// Two glyphs without a pair are an error (ErrNotFound) and no correction.
		if v, err := f.font.Kern(buf, a, b, unitPPEM, font.HintingNone); err == nil {
			k = int16(v)
		}
		f.kerns[key] = k
	}
	return k
}
