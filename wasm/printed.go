package wasm

import (
	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/svg"
	"softmax/render/view"
)

// printedWidth is how wide a picture on paper is laid out, in dp: about what a
// sheet has between its margins.
const printedWidth = 720

// Printed appends a picture for paper as SVG: light, as wide as what it is put in,
// its text there to be searched, and nothing in it to be pressed. A question that is
// open is printed as one.
func Printed(dst []byte, shown *stage.Stage, fonts *glyph.Fonts) []byte {
	s, lang := shown.State(), shown.Env().Lang
	st := shown.In(scene.Env{Lang: lang, Theme: view.Light, Hide: scene.HideControls, Printed: true})
	st.Handle(stage.Event{Kind: stage.Resize, At: view.Point{X: printedWidth, Y: scene.Height(s.Scene, printedWidth, s.N)}})
	f := st.Frame()
	return svg.Append(dst, f, view.Light, fonts, svg.Options{
		Title: string(f.Text(f.Say.Title)), Description: string(f.Text(f.Say.Sentence)), Lang: lang.String(), ID: "print", Fluid: true,
	})
}
