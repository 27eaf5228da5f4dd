package main

import (
	"fmt"
	"slices"

	"softmax/render/glyph"
	"softmax/render/view"
)

// check reads the file as the program will, and compares all of it with what it
// was made of.
func check(data []byte, s *glyph.Source) error {
	fonts, err := glyph.Read(data)
	if err != nil {
		return err
	}
	// At the size of an em a width is a number of units.
	width := func(w view.Weight, text string) int16 { return int16(fonts.Width([]byte(text), glyph.EM, w)) }
	for _, w := range []view.Weight{view.Regular, view.SemiBold} {
		for g, want := range s.Outlines[w] {
			if got := fonts.Outline(glyph.FaceID(w), glyph.GlyphID(g)); !slices.Equal(got, want) {
				return fmt.Errorf("glyph %d of weight %d is %v, want %v", g, w, got, want)
			}
		}
		for i, r := range s.Runes {
			placed := fonts.Append(nil, []byte(string(r)), glyph.EM, w)
			if len(placed) > 0 && placed[0].Glyph != glyph.GlyphID(i+1) {
				return fmt.Errorf("%U is glyph %d, want %d", r, placed[0].Glyph, i+1)
			}
			if got := width(w, string(r)); !view.Extends(r) && got != s.Advances[w][i+1] {
				return fmt.Errorf("%U is %d wide, want %d", r, got, s.Advances[w][i+1])
			}
			for j, next := range s.Runes {
				if view.Extends(r) || view.Extends(next) {
					continue // marks are not kerned
				}
				k := s.Kerns[w](glyph.GlyphID(i+1), glyph.GlyphID(j+1))
				if got, want := width(w, string([]rune{r, next})), s.Advances[w][i+1]+s.Advances[w][j+1]+k; got != want {
					return fmt.Errorf("%U %U are %d wide, want %d", r, next, got, want)
				}
			}
		}
	}
	return nil
}
