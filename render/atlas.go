package render

import (
	"math"

	"softmax/render/glyph"
	"softmax/render/view"
)

// The atlas begins small, grows by doubling as it fills, and is emptied where
// it would pass the usual size; a picture that needs more still gets it.
const (
	atlasLeast = 512
	atlasUsual = 2048
)

// An atlas keeps drawn glyphs side by side in one picture, premultiplied RGBA,
// with a clear pixel around each. It never drops a glyph of the picture being
// drawn: the places it has given out stay right until begin.
type atlas struct {
	size    int
	pix     []byte
	glyphs  map[uint64]slot
	foreign map[foreignKey]slot
	icons   map[iconKey]slot

	shelf struct{ x, y, h int } // the row being filled
	dirty struct{ y0, y1 int }  // rows that have changed

	stale      bool // it is over the usual size and holds what no picture may need any more
	scale      float64
	generation int

	mask glyph.Mask
}

// A slot is where a glyph lies in the atlas, and how its upper left corner lies
// from its origin.
type slot struct{ x, y, w, h, ox, oy int16 }

type foreignKey struct {
	text   string
	px     float64
	weight view.Weight
	colour view.RGB
}

// An iconKey is an icon at a place within a pixel, in iconSteps; lengths are px.
type iconKey struct {
	icon         view.Icon
	side, stroke float32
	left, top    uint8
}

func newAtlas() *atlas {
	a := &atlas{size: atlasLeast}
	a.empty()
	return a
}

// empty forgets every glyph and goes back to the least size that was of use.
func (a *atlas) empty() {
	a.size = min(a.size, atlasUsual)
	a.pix = make([]byte, 4*a.size*a.size)
	a.glyphs = make(map[uint64]slot)
	a.foreign = make(map[foreignKey]slot)
	a.icons = make(map[iconKey]slot)
	a.shelf = struct{ x, y, h int }{}
	a.dirty.y0, a.dirty.y1 = 0, a.size
	a.stale = false
}

// begin starts a picture. What was drawn at another scale, or with other
// fonts, is of no use to it.
func (a *atlas) begin(scale float64, generation int) {
	if scale != a.scale || generation != a.generation || a.stale {
		a.scale, a.generation = scale, generation
		a.empty()
	}
}

// glyph returns the slot of a glyph of px pixels an em.
func (a *atlas) glyph(fonts *glyph.Fonts, face glyph.FaceID, g glyph.GlyphID, px float64, variant int) slot {
	key := uint64(math.Float32bits(float32(px)))<<32 | uint64(face)<<24 | uint64(variant)<<16 | uint64(g)
	s, ok := a.glyphs[key]
	if !ok {
		fonts.Mask(&a.mask, face, g, px, variant)
		s = a.keep(&a.mask)
		a.glyphs[key] = s
	}
	return s
}

// icon returns the slot of an icon.
func (a *atlas) icon(key iconKey) slot {
	s, ok := a.icons[key]
	if !ok {
		glyph.IconMask(&a.mask, key.icon, float64(key.side), float64(key.stroke),
			float64(key.left)/iconSteps, float64(key.top)/iconSteps)
		s = a.keep(&a.mask)
		a.icons[key] = s
	}
	return s
}

// keep places a mask, in white.
func (a *atlas) keep(m *glyph.Mask) slot {
	s := a.place(m.W, m.H, m.OX, m.OY)
	for y := range m.H {
		row := a.row(s, y)
		for x, c := range m.Pix[y*m.W : (y+1)*m.W] {
			row[4*x], row[4*x+1], row[4*x+2], row[4*x+3] = c, c, c, c
		}
	}
	return s
}

// run returns the slot of a foreign run of px pixels an em.
func (a *atlas) run(by glyph.Foreign, text []byte, px float64, w view.Weight, c view.RGB) slot {
	s, ok := a.foreign[foreignKey{string(text), px, w, c}]
	if !ok {
		pix, width, height, ox, oy := by.Draw(string(text), px, w, c)
		s = a.place(width, height, -ox, -oy)
		for y := range height {
			copy(a.row(s, y), pix[4*y*width:4*(y+1)*width])
		}
		a.foreign[foreignKey{string(text), px, w, c}] = s
	}
	return s
}

// row returns the pixels of the y-th row of what lies in s.
func (a *atlas) row(s slot, y int) []byte {
	from := 4 * ((int(s.y)+y)*a.size + int(s.x))
	return a.pix[from : from+4*int(s.w)]
}

// place finds room for w by h pixels and a clear one to each side.
func (a *atlas) place(w, h, ox, oy int) slot {
	if w == 0 || h == 0 {
		return slot{}
	}
	for !a.fits(w+2, h+2) {
		a.grow()
	}
	b := &a.shelf
	s := slot{int16(b.x + 1), int16(b.y + 1), int16(w), int16(h), int16(ox), int16(oy)}
	if a.dirty.y0 == a.dirty.y1 {
		a.dirty.y0, a.dirty.y1 = b.y, b.y
	}
	b.x += w + 2
	b.h = max(b.h, h+2)
	a.dirty.y0, a.dirty.y1 = min(a.dirty.y0, b.y), max(a.dirty.y1, b.y+b.h)
	return s
}

// fits reports whether w by h pixels fit at the shelf's end, or on a new shelf.
func (a *atlas) fits(w, h int) bool {
	b := &a.shelf
	if b.x+w > a.size {
		b.x, b.y, b.h = 0, b.y+b.h, 0
	}
	return w <= a.size && b.y+h <= a.size
}

// grow doubles the atlas. What lies in it stays where it is.
func (a *atlas) grow() {
	from, old := a.size, a.pix
	a.size *= 2
	a.pix = make([]byte, 4*a.size*a.size)
	for y := range from {
		copy(a.pix[4*y*a.size:], old[4*y*from:4*(y+1)*from])
	}
	a.dirty.y0, a.dirty.y1 = 0, a.size
	a.stale = a.size > atlasUsual
}
