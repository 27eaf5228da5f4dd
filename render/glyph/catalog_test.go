package glyph

import (
	"testing"

	"softmax/render/view"
	"softmax/render/words"
)

// TestTheFontsHaveEverySentence: no rune that the catalog or a number prints is
// left to the host's fonts, in a page whose extension has not come either.
func TestTheFontsHaveEverySentence(t *testing.T) {
	f := bare(t)
	runes := words.Runes()
	if len(runes) < 300 {
		t.Fatalf("only %d runes", len(runes))
	}
	for _, r := range append(runes, []rune("0123456789.,+−×∞%=≈÷/()…")...) {
		for _, w := range []view.Weight{view.Regular, view.SemiBold} {
			if _, e := f.find(r, w); e.glyph == 0 && r >= ' ' {
				t.Errorf("weight %d has no %q %U", w, r, r)
			}
		}
	}
}
