package svg

import (
	"softmax/render/glyph"
	"softmax/render/view"
)

// Options say what an SVG is besides its picture.
type Options struct {
	Title       string // for screen readers and tooltips
	Description string
	Lang        string // of the texts: "ko", "en"
	ID          string // begins every id; SVGs in one page need different ones. Letters and digits
	Fluid       bool   // no width and height, only a viewBox: it fills what it is put in
	NoText      bool   // no text to select over the drawn one
}

// Append appends the frame to dst as one <svg> element without XML declaration.
// The same arguments append the same bytes.
func Append(dst []byte, f *view.Frame, theme view.Theme, fonts *glyph.Fonts, o Options) []byte {
	w := writer{dst: dst, frame: f, theme: theme, fonts: fonts, o: o}
	w.open()
	paper := view.Rect{W: f.Size.X, H: f.Size.Y}
	w.rect(paper, 0, 0, view.Paper, 1)
	i := 0
	if len(f.Ops) > 0 && f.Ops[0].Kind == view.KindRect && f.Ops[0].Ink == view.Paper && f.Ops[0].Box == paper {
		i++ // the scene's own
	}
	for i < len(f.Ops) {
		if n := w.gradients(f.Ops[i:]); n > 0 {
			i += n
			continue
		}
		var next *view.Op
		if i+1 < len(f.Ops) {
			next = &f.Ops[i+1]
		}
		if w.ring(&f.Ops[i], next) {
			i += 2
			continue
		}
		w.op(&f.Ops[i], next)
		i++
	}
	w.s("</svg>")
	return w.dst
}

// A writer appends one SVG.
type writer struct {
	dst       []byte
	frame     *view.Frame
	theme     view.Theme
	fonts     *glyph.Fonts
	o         Options
	placed    []glyph.Placed
	gradientN int // how many gradients have an id
	pen       pen // of the path drawn last
	last      drawing
}

func (w *writer) open() {
	w.s(`<svg xmlns="http://www.w3.org/2000/svg"`)
	if !w.o.Fluid {
		w.num("width", w.frame.Size.X)
		w.num("height", w.frame.Size.Y)
	}
	w.s(` viewBox="0 0 `).n(w.frame.Size.X).s(" ").n(w.frame.Size.Y).s(`"`)
	if !w.o.NoText {
		w.s(` font-family="system-ui,sans-serif"`).num("font-size", float64(gridFor(0)))
	}
	if w.o.Lang != "" {
		w.s(` lang="`).text(w.o.Lang).s(`"`)
	}
	title, description := w.o.Title != "", w.o.Description != ""
	if title || description {
		w.s(` role="img" aria-labelledby="`)
		if title {
			w.s(w.o.ID).s("title")
		}
		if title && description {
			w.s(" ")
		}
		if description {
			w.s(w.o.ID).s("desc")
		}
		w.s(`"`)
	}
	w.s(">")
	if title {
		w.s(`<title id="`).s(w.o.ID).s(`title">`).text(w.o.Title).s("</title>")
	}
	if description {
		w.s(`<desc id="`).s(w.o.ID).s(`desc">`).text(w.o.Description).s("</desc>")
	}
}
