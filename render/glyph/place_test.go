package glyph

import (
	"math"
	"strings"
	"testing"

	"softmax/render/view"
)

var texts = []string{
	"", " ", "0", "AV", "Wave AVATAR To. Ty,", "64.2%", "고양이는 64.2%로, 강아지의 2.7배다.",
	"e\x01−1.2\x03 = 0.30", "e\x01H\x03 = 2.57 · log\x022\x03 n", "\x04고양이\x05 64.2%, \x04AVAV\x05AV",
	"\x01\x02\x03\x04\x05", "θ̂ = 1", "Σp\x02i\x03 = 1 × 2 ≤ ∞", "샥밟꿇", "가\x04각\x01갂", "고양이 🐈 AV", "🐈🐈",
	"กขฃ abc", "e\u0301\u0302x", "\u200d", "1\ufe0f\u20e3", "👩‍🚀", "🇰🇷🇯🇵", "a\u200bb\x7f\n", "\xff\xfe",
}

// end returns where a text ends, from its glyphs alone; ok is false where a blank
// or kerning with one comes last.
func end(placed []Placed) float64 {
	if len(placed) == 0 {
		return 0
	}
	last := placed[len(placed)-1]
	return last.X + last.Width
}

func TestWidthIsWhereTheGlyphsEnd(t *testing.T) {
	for _, f := range []*Fonts{load(t), bare(t), withForeign(t, &canvas{})} {
		for _, w := range []view.Weight{view.Regular, view.SemiBold} {
			for _, s := range texts {
				if strings.HasSuffix(s, " ") {
					continue
				}
				got, want := f.Width([]byte(s), 13.5, w), end(f.Append(nil, []byte(s), 13.5, w))
				if !(math.Abs(got-want) <= 1e-9) {
					t.Errorf("%q weight %d: width %v, glyphs end at %v", s, w, got, want)
				}
			}
		}
	}
}

func TestWidthGrowsWithTheSize(t *testing.T) {
	f := load(t)
	for _, s := range texts {
		a, b := f.Width([]byte(s), 14, view.Regular), f.Width([]byte(s), 28, view.Regular)
		if !(math.Abs(2*a-b) <= 1e-9) {
			t.Errorf("%q: %v at 14, %v at 28", s, a, b)
		}
	}
}

func TestMarksHaveNoWidthAndBreakKerning(t *testing.T) {
	f := load(t)
	plain := f.Width([]byte("A"), 14, view.Regular) + f.Width([]byte("V"), 14, view.Regular)
	if got := f.Width([]byte("A\x03V"), 14, view.Regular); !(math.Abs(got-plain) <= 1e-9) {
		t.Errorf("A, level, V: %v, want %v", got, plain)
	}
	small := f.Width([]byte("\x0112\x03"), 10, view.Regular)
	if want := f.Width([]byte("12"), 10*view.RaisedSize, view.Regular); !(math.Abs(small-want) <= 1e-9) {
		t.Errorf("raised 12: %v, want %v", small, want)
	}
	bold := f.Width([]byte("\x04ab\x05"), 10, view.Regular)
	if want := f.Width([]byte("ab"), 10, view.SemiBold); bold != want {
		t.Errorf("bold ab: %v, want %v", bold, want)
	}
	if got := f.Width([]byte("\x05ab"), 10, view.SemiBold); got != bold {
		t.Errorf("normal in a semi-bold text: %v, want %v", got, bold)
	}
}

func TestMarksPlace(t *testing.T) {
	f := load(t)
	size := 10.0
	p := f.Append(nil, []byte("e\x01H\x02i\x03\x04x"), size, view.Regular)
	want := []struct {
		face    FaceID
		y, size float64
	}{
		{CoreRegular, 0, size},
		{CoreRegular, -size * view.RaisedBy, size * view.RaisedSize},
		{CoreRegular, size * view.LoweredBy, size * view.RaisedSize},
		{CoreSemiBold, 0, size},
	}
	if len(p) != len(want) {
		t.Fatalf("%d glyphs, want %d", len(p), len(want))
	}
	for i, w := range want {
		if p[i].Face != w.face || p[i].Y != w.y || p[i].Size != w.size {
			t.Errorf("glyph %d: face %d at y %v in size %v, want %+v", i, p[i].Face, p[i].Y, p[i].Size, w)
		}
	}
}

func TestMarksStandOnTheirLetter(t *testing.T) {
	f := load(t)
	for _, base := range []string{"x", "θ", "p", "H"} {
		p := f.Append(nil, []byte(base+"\u0302"), 20, view.Regular)
		if len(p) != 2 || !p[1].Foreign.Empty() {
			t.Fatalf("%s: %+v", base, p)
		}
		var letter, mark Mask
		f.Mask(&letter, p[0].Face, p[0].Glyph, 20*16, 0)
		f.Mask(&mark, p[1].Face, p[1].Glyph, 20*16, 0)
		left := 16*(p[1].X-p[0].X) + float64(mark.OX-letter.OX)
		if off := left + float64(mark.W-letter.W)/2; !(math.Abs(off) <= 2) {
			t.Errorf("%s: the mark is %v/16 px off the middle", base, off)
		}
		gap := float64(letter.OY) - 16*p[1].Y - float64(mark.OY+mark.H)
		if gap < 8 || gap > 60 {
			t.Errorf("%s: %v/16 px between letter and mark", base, gap)
		}
		if a, b := f.Width([]byte(base), 20, view.Regular), f.Width([]byte(base+"\u0302"), 20, view.Regular); a != b {
			t.Errorf("%s: %v wide, %v with its mark", base, a, b)
		}
	}
}

func TestSteadyStateAllocatesNothing(t *testing.T) {
	f := withForeign(t, &canvas{})
	var placed []Placed
	var m Mask
	work := func() {
		for _, s := range bytesOf {
			f.Width(s, 14, view.Regular)
			placed = f.Append(placed[:0], s, 14, view.Regular)
			for _, p := range placed {
				if p.Foreign.Empty() {
					f.Mask(&m, p.Face, p.Glyph, 28, 1)
				}
			}
		}
	}
	work()
	if n := testing.AllocsPerRun(10, work); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

var bytesOf = func() (b [][]byte) {
	for _, s := range texts {
		b = append(b, []byte(s))
	}
	return b
}()

func BenchmarkWidth(b *testing.B) {
	f := load(b)
	text := []byte("고양이는 64.2%로, 강아지의 2.7배다. e\x01−1.2\x03 = 0.30")
	b.ReportAllocs()
	for b.Loop() {
		f.Width(text, 14, view.Regular)
	}
}

func FuzzWidth(f *testing.F) {
	for _, s := range texts {
		f.Add(s)
	}
	fonts := load(f)
	f.Fuzz(func(t *testing.T, s string) {
		w := fonts.Width([]byte(s), 14, view.Regular)
		if !(w >= -20) || math.IsInf(w, 0) {
			t.Errorf("%q is %v wide", s, w)
		}
		for _, p := range fonts.Append(nil, []byte(s), 14, view.Regular) {
			if p.Glyph == 0 && p.Foreign.Empty() {
				t.Errorf("%q: a glyph of nothing: %+v", s, p)
			}
		}
	})
}
