package glyph

import (
	"image"
	"unicode/utf8"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/vector"

	"softmax/render/view"
)

// Fonts are the fonts of the program and what they have been asked so far. They
// implement view.Measure. They are for one goroutine at a time.
type Fonts struct {
	faces      [nFaces]*face // the extension's are nil until it arrives
	foreign    Foreign
	widths     map[foreignKey]float64
	generation int

	buf    sfnt.Buffer
	raster vector.Rasterizer
	alpha  image.Alpha
}

var _ view.Measure = (*Fonts)(nil)

// New parses the embedded fonts. Natively that includes the extension.
func New() (*Fonts, error) {
	f := &Fonts{widths: make(map[foreignKey]float64)}
	for i, data := range [...][]byte{CoreRegular: coreRegular, CoreSemiBold: coreSemiBold} {
		face, err := parse(data)
		if err != nil {
			return nil, err
		}
		f.faces[i] = face
	}
	if regular, semiBold := embedded(); regular != nil {
		if err := f.AddExtension(regular, semiBold); err != nil {
			return nil, err
		}
	}
	return f, nil
}

// AddExtension adds the font of the rarer syllables (fonts/BarsSansKS-*.otf) to
// the chain. The Fonts keep the slices.
func (f *Fonts) AddExtension(regular, semiBold []byte) error {
	r, err := parse(regular)
	if err != nil {
		return err
	}
	s, err := parse(semiBold)
	if err != nil {
		return err
	}
	f.faces[ExtensionRegular], f.faces[ExtensionSemiBold] = r, s
	f.generation++
	return nil
}

// WantsExtension reports whether the text has Hangul that may lie in an
// extension that has not been added.
func (f *Fonts) WantsExtension(text []byte) bool {
	if f.faces[ExtensionRegular] != nil {
		return false
	}
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		text = text[n:]
		hangul := r >= 0xac00 && r <= 0xd7a3 || r >= 0x3131 && r <= 0x3163
		if hangul && f.faces[CoreRegular].entry(&f.buf, r).glyph == 0 {
			return true
		}
	}
	return false
}

// Generation changes whenever the same text may be measured or drawn otherwise
// than before. What was computed under another generation is to be forgotten.
func (f *Fonts) Generation() int { return f.generation }

// find returns the first face of the chain that has r in that weight.
func (f *Fonts) find(r rune, w view.Weight) (FaceID, entry) {
	for id := FaceID(w); id < nFaces; id += 2 {
		if e := f.faces[id].entry(&f.buf, r); e.glyph != 0 {
			return id, e
		}
	}
	return FaceID(w), entry{}
}
