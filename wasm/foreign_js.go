package wasm

import (
	"math"
	"strconv"
	"syscall/js"

	"softmax/render/glyph"
	"softmax/render/view"
)

// A foreign draws on a 2D canvas what no font of the program has: emoji, other
// scripts, and rare syllables until their font is here.
type foreign struct {
	canvas, pen js.Value
}

var _ glyph.Foreign = (*foreign)(nil)

// newForeign returns nil where the browser spoils what is read back from a
// canvas, as some do against fingerprinting: noise in a label is worse than a box.
func newForeign() glyph.Foreign {
	canvas := js.Global().Get("document").Call("createElement", "canvas")
	pen := canvas.Call("getContext", "2d", map[string]any{"willReadFrequently": true})
	if !pen.Truthy() {
		return nil
	}
	f := &foreign{canvas: canvas, pen: pen}
	const side, level, slack = 8, 200, 16
	f.size(side, side)
	pen.Set("fillStyle", hex(level<<16|level<<8|level))
	pen.Call("fillRect", 0, 0, side, side)
	for i, v := range f.read(side, side) {
		want := level
		if i%4 == 3 {
			want = 255
		}
		if d := int(v) - want; d > slack || d < -slack {
			return nil
		}
	}
	return f
}

// Width returns the advance of text in dp.
func (f *foreign) Width(text string, size float64, w view.Weight) float64 {
	f.pen.Set("font", font(size, w))
	return f.pen.Call("measureText", text).Get("width").Float()
}

// Draw returns the text's picture, premultiplied.
func (f *foreign) Draw(text string, px float64, w view.Weight, colour view.RGB) (pix []byte, width, height, originX, originY int) {
	f.pen.Set("font", font(px, w))
	m := f.pen.Call("measureText", text)
	reach := func(side string) int { return int(math.Ceil(m.Get("actualBoundingBox"+side).Float())) + 1 }
	originX, originY = reach("Left"), reach("Ascent")
	width, height = originX+reach("Right"), originY+reach("Descent")
	if width <= 0 || height <= 0 {
		return nil, 0, 0, 0, 0
	}
	f.size(width, height)
	f.pen.Set("font", font(px, w)) // a canvas that changed its size forgot it
	f.pen.Set("fillStyle", hex(uint32(colour)))
	f.pen.Call("fillText", text, originX, originY)
	pix = f.read(width, height)
	for i := 0; i+3 < len(pix); i += 4 {
		a := uint32(pix[i+3])
		for j := i; j < i+3; j++ {
			pix[j] = byte((uint32(pix[j])*a + 127) / 255)
		}
	}
	return pix, width, height, originX, originY
}

func (f *foreign) size(w, h int) {
	f.canvas.Set("width", w)
	f.canvas.Set("height", h)
}

func (f *foreign) read(w, h int) []byte {
	data := f.pen.Call("getImageData", 0, 0, w, h).Get("data")
	pix := make([]byte, data.Length())
	js.CopyBytesToGo(pix, data)
	return pix
}

// font is what a canvas calls the size and the weight.
func font(px float64, w view.Weight) string {
	weight := 400
	if w == view.SemiBold {
		weight = 600
	}
	return strconv.Itoa(weight) + " " + strconv.FormatFloat(px, 'g', -1, 64) + "px system-ui, sans-serif"
}

// hex is how a canvas spells a colour.
func hex(colour uint32) string { return "#" + strconv.FormatUint(uint64(1<<24|colour), 16)[1:] }
