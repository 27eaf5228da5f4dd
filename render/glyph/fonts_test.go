package glyph

import (
	"bytes"
	"os"
	"runtime"
	"testing"

	"softmax/render/view"
)

// load returns Fonts with the extension, in a wasm build too.
func load(t testing.TB) *Fonts {
	t.Helper()
	f := bare(t)
	if err := f.AddExtension(theExtension(t)); err != nil {
		t.Fatal(err)
	}
	return f
}

// bare returns Fonts as they are in a page before the extension has come.
func bare(t testing.TB) *Fonts {
	t.Helper()
	f, err := New()
	if err != nil {
		t.Fatal(err)
	}
	f.faces[ExtensionRegular], f.faces[ExtensionSemiBold] = nil, nil
	return f
}

func theExtension(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("fonts/bars-sans-ks.glyphs")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestEmbeds(t *testing.T) {
	data := embedded()
	if runtime.GOOS == "js" {
		if data != nil {
			t.Error("a page carries the extension")
		}
		return
	}
	if !bytes.Equal(data, theExtension(t)) {
		t.Error("the extension is not what is embedded")
	}
}

func coreRunes(t testing.TB) (runes []rune) {
	t.Helper()
	text, err := os.ReadFile("fonts/core.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range string(text) {
		if r != '\n' {
			runes = append(runes, r)
		}
	}
	return runes
}

func TestCoreHasItsRunes(t *testing.T) {
	f := load(t)
	for _, w := range []view.Weight{view.Regular, view.SemiBold} {
		for _, r := range coreRunes(t) {
			face := f.faces[FaceID(w)]
			g := face.font.glyph(r)
			if g == 0 {
				t.Errorf("weight %d has no %q", w, r)
				continue
			}
			segments := f.Outline(FaceID(w), g)
			if blank := r == ' ' || r == 0xa0; (len(segments) == 0) != blank {
				t.Errorf("weight %d %q: %d segments", w, r, len(segments))
			}
		}
	}
}

func TestExtensionHasTheRestOfKSX1001(t *testing.T) {
	f := load(t)
	syllables := 0
	for r := rune(0xac00); r <= 0xd7a3; r++ {
		regular, e := f.find(r, view.Regular)
		semiBold, b := f.find(r, view.SemiBold)
		if regular+1 != semiBold && e.glyph != 0 {
			t.Errorf("%q: faces %d and %d", r, regular, semiBold)
		}
		if e.glyph != 0 && b.glyph != 0 {
			syllables++
		}
	}
	if syllables < 2350 {
		t.Errorf("%d syllables, want the 2350 of KS X 1001 or more", syllables)
	}
	for _, r := range "샥밟꿇뷁ㄱㅎㅏㅣ" {
		if _, e := f.find(r, view.Regular); (e.glyph != 0) != (r != '뷁') {
			t.Errorf("%q: glyph %d", r, e.glyph)
		}
	}
}

func TestDigitsAreTabular(t *testing.T) {
	f := load(t)
	for _, w := range []view.Weight{view.Regular, view.SemiBold} {
		zero := f.Width([]byte("0"), 14, w)
		for _, d := range "123456789" {
			if got := f.Width([]byte(string(d)), 14, w); got != zero {
				t.Errorf("weight %d: %c is %v wide, 0 is %v", w, d, got, zero)
			}
		}
		if a, b := f.Width([]byte("1071.17"), 14, w), f.Width([]byte("8899.90"), 14, w); a != b {
			t.Errorf("weight %d: numbers of the same length are %v and %v wide", w, a, b)
		}
	}
}

func TestKerning(t *testing.T) {
	f := load(t)
	// −0.94 px at 14 px is what FreeType gives; opentype.Face.Kern gives −2.16.
	pair := f.Width([]byte("AV"), 14, view.Regular)
	apart := f.Width([]byte("A"), 14, view.Regular) + f.Width([]byte("V"), 14, view.Regular)
	if k := pair - apart; !(k > -1.0 && k < -0.88) {
		t.Errorf("AV is kerned by %.3f, want −0.94", k)
	}
}

func TestExtensionArrives(t *testing.T) {
	f := bare(t)
	const label = "뷔페 샥"
	if !f.WantsExtension([]byte(label)) {
		t.Errorf("%q wants no extension", label)
	}
	if f.WantsExtension([]byte("고양이 cat 🐈")) {
		t.Error("a common label wants the extension")
	}
	g := f.Generation()
	if err := f.AddExtension(theExtension(t)); err != nil {
		t.Fatal(err)
	}
	if f.Generation() == g {
		t.Error("same generation after the extension arrived")
	}
	if f.WantsExtension([]byte(label)) {
		t.Error("the extension is there and wanted")
	}
	for _, p := range f.Append(nil, []byte(label), 14, view.Regular) {
		if !p.Foreign.Empty() {
			t.Errorf("foreign with the extension there: %+v", p)
		}
	}
	if err := f.AddExtension([]byte("no font")); err == nil {
		t.Error("no error for what is no font")
	}
}
