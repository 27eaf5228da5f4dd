package glyph

import "softmax/render/view"

// Foreign measures and draws what no font of the chain has: emoji, other
// scripts, and rare syllables until the extension arrives. The page has a 2D
// canvas for it; natively there is none.
type Foreign interface {
	// Width returns the advance of text in dp at a size in dp.
	Width(text string, size float64, w view.Weight) float64
	// Draw returns text at px device pixels an em as premultiplied RGBA, width
	// by height pixels. The text's start on its baseline lies at the pixel
	// corner (originX, originY) of it.
	Draw(text string, px float64, w view.Weight, colour view.RGB) (pix []byte, width, height, originX, originY int)
}

// SetForeign sets who measures and draws foreign runs; nil for nobody.
func (f *Fonts) SetForeign(x Foreign) {
	f.foreign, f.offer = x, nil
	clear(f.widths)
	f.generation++
}

// OfferForeign lets make tell who measures and draws foreign runs, or nil, as the
// first of them comes.
func (f *Fonts) OfferForeign(make func() Foreign) {
	f.SetForeign(nil)
	f.offer = make
}

// Foreign returns who measures and draws foreign runs, or nil. It is asked only
// where there is one.
func (f *Fonts) Foreign() Foreign {
	if f.offer != nil {
		f.foreign, f.offer = f.offer(), nil
	}
	return f.foreign
}

type foreignKey struct {
	text   string
	size   float64
	weight view.Weight
}

// maxWidths bounds the memory of a session in which many labels are written:
// twelve labels at a few sizes are far below it.
const maxWidths = 1024

func (f *Fonts) foreignWidth(text []byte, size float64, w view.Weight) float64 {
	if width, ok := f.widths[foreignKey{string(text), size, w}]; ok {
		return width
	}
	if len(f.widths) >= maxWidths {
		clear(f.widths)
	}
	width := f.Foreign().Width(string(text), size, w)
	f.widths[foreignKey{string(text), size, w}] = width
	return width
}
