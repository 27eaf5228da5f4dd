package wasm

import (
	"bytes"
	"strings"
	"testing"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/view"
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
			svg := Printed(nil, stage.New(scene.Env{Lang: lang}, s, fonts), fonts)
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
	if svg := Printed(nil, stage.New(scene.Env{Lang: words.En}, s, fonts), fonts); !bytes.Contains(svg, []byte(">+2.5<")) || !bytes.Contains(svg, []byte(">85.8%<")) {
		t.Error("not the numbers of the State")
	}
}

// TestAnOpenQuestionIsPrintedAsOne: the paper has the question and the guess, and
// says nothing that the screen doesn't.
func TestAnOpenQuestionIsPrintedAsOne(t *testing.T) {
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	for i := range Languages() {
		for _, sc := range sim.Scenes(nil) {
			s, _ := sim.Author(sim.Default(), []sim.Pair{{Key: "scene", Value: sc.String()}}, Label)
			st := stage.New(scene.Env{Lang: words.Lang(i)}, s, fonts)
			st.Handle(stage.Event{Kind: stage.Resize, At: view.Point{X: 720, Y: scene.Height(sc, 720, s.N)}})
			if _, ok := scene.Ask(&s); !ok {
				continue
			}
			for _, z := range st.Frame().Zones {
				if z.Act.Verb == view.VerbPredict {
					st.Handle(stage.Event{Kind: stage.Press, Zone: z.ID})
				}
			}
			f := st.Frame()
			asked := string(f.Text(f.Say.Sentence))
			if svg := string(Printed(nil, st, fonts)); !strings.Contains(svg, ">"+asked+"</desc>") {
				t.Errorf("%v %s: %q is not in %.300s", sc, words.Lang(i), asked, svg)
			}
		}
	}
}
