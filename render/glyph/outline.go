package glyph

import "golang.org/x/image/font/sfnt"

// Outline returns a glyph's contours in font units, EM to the em, y downwards:
// the numbers of each argument are whole units, not 26.6. They are valid until
// the next call of any method of the Fonts. A blank or unknown glyph has none.
func (f *Fonts) Outline(id FaceID, g sfnt.GlyphIndex) sfnt.Segments {
	face := f.faces[id]
	if face == nil {
		return nil
	}
	segments, err := face.font.LoadGlyph(&f.buf, g, unitPPEM, nil)
	if err != nil {
		return nil
	}
	return segments
}
