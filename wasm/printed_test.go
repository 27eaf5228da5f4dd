package wasm

import (
	"bytes"
	"strings"
	"testing"

	"softmax/render/glyph"
	"softmax/render/words"
	"softmax/sim"
)

// TestPrinted: the picture for paper has the State's numbers as text, is light, as
// wide as its place, and has no button.
func TestPrinted(t *testing.T) {
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	for i := range Languages() {
		lang := words.Lang(i)
		for _, sc := range sim.Scenes(nil) {
			s, _ := sim.Author(sim.Default(), []sim.Pair{{Key: "scene", Value: sc.String()}}, Label)
			svg := Printed(nil, s, lang, fonts)
			head, _, _ := strings.Cut(string(svg), ">")
			if strings.Contains(head, " width=") || !strings.Contains(head, "viewBox=") || !bytes.Contains(svg, []byte(`fill="#fff"`)) {
				t.Errorf("%s %s: %s", sc, lang, head)
			}
			if !bytes.Contains(svg, []byte("</text>")) {
				t.Errorf("%s %s has no text", sc, lang)
			}
			for _, key := range []words.Key{words.Predict, words.Play} {
				if word := words.Text(lang, key); bytes.Contains(svg, []byte(">"+word+"<")) {
					t.Errorf("%s %s has the button %q", sc, lang, word)
				}
			}
		}
	}
	s, _ := sim.Author(sim.Default(), []sim.Pair{{Key: "scene", Value: "softmax"}, {Key: "logits", Value: "0.5,2.5,-1"}}, Label)
	if svg := Printed(nil, s, words.En, fonts); !bytes.Contains(svg, []byte(">+2.5<")) || !bytes.Contains(svg, []byte(">85.8%<")) {
		t.Error("not the numbers of the State")
	}
}
