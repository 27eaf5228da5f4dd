// Pack turns two OpenType fonts, the same runes in two weights, into a file of this
// project's own. It is less than half as large where it counts, compressed with the
// program, and the program need not read OpenType.
//
//	pack regular.otf semibold.otf out.glyphs
package main

import (
	"fmt"
	"os"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"softmax/render/glyph"
)

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "pack: want two fonts and the file to make of them")
		os.Exit(2)
	}
	if err := pack(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func pack(regular, semiBold, out string) error {
	s := new(glyph.Source)
	for w, name := range [...]string{regular, semiBold} {
		if err := read(s, w, name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	data, err := glyph.AppendFont(nil, s)
	if err != nil {
		return err
	}
	if err := check(data, s); err != nil {
		return fmt.Errorf("%s: %w", out, err)
	}
	return os.WriteFile(out, data, 0o644)
}

// unit makes sfnt answer in font units, unrounded.
const unit = fixed.Int26_6(glyph.EM)

// read takes a weight out of a font.
func read(s *glyph.Source, w int, name string) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	f, err := sfnt.Parse(data)
	if err != nil {
		return err
	}
	if f.UnitsPerEm() != glyph.EM {
		return fmt.Errorf("%d units in an em, want %d", f.UnitsPerEm(), glyph.EM)
	}
	var b sfnt.Buffer
	runes := []rune{}
	indexes := []sfnt.GlyphIndex{0} // the box first
	for r := rune(1); r <= 0xffff; r++ {
		g, err := f.GlyphIndex(&b, r)
		if err != nil {
			return err
		}
		if g != 0 {
			runes, indexes = append(runes, r), append(indexes, g)
		}
	}
	if w > 0 && string(runes) != string(s.Runes) {
		return fmt.Errorf("it has %d runes, and the other weight %d or others", len(runes), len(s.Runes))
	}
	s.Runes = runes
	for _, g := range indexes {
		a, err := f.GlyphAdvance(&b, g, unit, font.HintingNone)
		if err != nil {
			return err
		}
		segments, err := f.LoadGlyph(&b, g, unit, nil)
		if err != nil {
			return err
		}
		outline, err := outlineOf(segments)
		if err != nil {
			return err
		}
		s.Advances[w] = append(s.Advances[w], int16(a))
		s.Outlines[w] = append(s.Outlines[w], outline)
	}
	s.Kerns[w] = func(a, b glyph.GlyphID) int16 {
		// Two glyphs without a pair are an error (ErrNotFound) and no correction.
		k, err := f.Kern(nil, indexes[a], indexes[b], unit, font.HintingNone)
		if err != nil {
			return 0
		}
		return int16(k)
	}
	return nil
}

var ops = map[sfnt.SegmentOp]glyph.SegmentOp{
	sfnt.SegmentOpMoveTo: glyph.MoveTo, sfnt.SegmentOpLineTo: glyph.LineTo, sfnt.SegmentOpCubeTo: glyph.CubeTo,
}

func outlineOf(segments sfnt.Segments) (glyph.Segments, error) {
	var out glyph.Segments
	for _, s := range segments {
		op, ok := ops[s.Op]
		if !ok {
			return nil, fmt.Errorf("a segment of kind %d: outlines are to be cubic", s.Op)
		}
		to := glyph.Segment{Op: op}
		for i := range to.Points() {
			to.Args[i] = glyph.Point{X: int32(s.Args[i].X), Y: int32(s.Args[i].Y)}
		}
		out = append(out, to)
	}
	return out, nil
}
