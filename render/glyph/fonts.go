package glyph

import (
	"image"
	"unicode/utf8"

	"golang.org/x/image/vector"

	"softmax/render/view"
)

// Fonts are the fonts of the program and what they have been asked so far. They
// implement view.Measure. They are for one goroutine at a time.
type Fonts struct {
	faces      [nFaces]*face // the extension's are nil until it arrives
	foreign    Foreign
	offer      func() Foreign // makes it
	widths     map[foreignKey]float64
	generation int

	segments Segments // the last outline that was read
	raster   vector.Rasterizer
	alpha    image.Alpha
}

var _ view.Measure = (*Fonts)(nil)

// New reads the embedded fonts. Natively that includes the extension.
func New() (*Fonts, error) {
	f, err := Read(core)
	if err != nil {
		return nil, err
	}
	if extension := embedded(); extension != nil {
		if err := f.AddExtension(extension); err != nil {
			return nil, err
		}
	}
	return f, nil
}

// Read returns Fonts of one file alone. They keep the slice.
func Read(data []byte) (*Fonts, error) {
	f := &Fonts{widths: make(map[foreignKey]float64)}
	if err := f.add(CoreRegular, data); err != nil {
		return nil, err
	}
	return f, nil
}

// AddExtension adds the font of the rarer syllables (fonts/bars-sans-ks.glyphs) to
// the chain. The Fonts keep the slice.
func (f *Fonts) AddExtension(data []byte) error {
	if err := f.add(ExtensionRegular, data); err != nil {
		return err
	}
	f.generation++
	return nil
}

// add puts a font's two weights into the chain, from that face on.
func (f *Fonts) add(from FaceID, data []byte) error {
	font, err := readFont(data)
	if err != nil {
		return err
	}
	for w := range nWeights {
		f.faces[int(from)+w] = &face{font: font, weight: w}
	}
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
		if hangul && f.faces[CoreRegular].entry(&f.segments, r).glyph == 0 {
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
		if e := f.faces[id].entry(&f.segments, r); e.glyph != 0 {
			return id, e
		}
	}
	return FaceID(w), entry{}
}
