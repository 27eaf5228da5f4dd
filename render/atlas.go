package render

import (
	"math"

	"github.com/hajimehoshi/ebiten/v2"

	"softmax/render/glyph"
	"softmax/render/view"
)

// atlasLeast is the least side of an atlas. A picture of a scene takes up to a
// third of one at scale 1.
const atlasLeast = 512

// An atlas keeps drawn glyphs side by side in one image, premultiplied RGBA,
// with a clear pixel around each. Where one finds no room it is full, and the
// picture must begin again after more. It is only as large as one picture needs:
// what other pictures have left in it goes first.
type atlas struct {
	w, h    int
	glyphs  map[uint64]slot
	foreign map[foreignKey]slot
	icons   map[iconKey]slot

	shelf struct{ x, y, h int } // the row being filled
	batch batch                 // what the image has not got yet
	image *ebiten.Image         // nil before the first batch

	full    bool // something found no room
	alone   bool // it holds nothing but what the picture being drawn needs
	crowded bool // one picture has filled most of it

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
	return &atlas{glyphs: make(map[uint64]slot), foreign: make(map[foreignKey]slot), icons: make(map[iconKey]slot)}
}

// empty forgets every glyph.
func (a *atlas) empty() {
	clear(a.glyphs)
	clear(a.foreign)
	clear(a.icons)
	a.shelf = struct{ x, y, h int }{}
	a.batch.begin(0, 0)
	a.full, a.alone, a.crowded = false, true, false
}

// begin starts a picture. What was drawn at another scale, or with other
// fonts, is of no use to it.
func (a *atlas) begin(scale float64, generation int) {
	if scale != a.scale || generation != a.generation {
		a.scale, a.generation = scale, generation
		a.w, a.h = atlasLeast, atlasLeast
		for float64(a.w*a.h) < scale*scale*atlasLeast*atlasLeast/2 {
			a.grow()
		}
		a.empty()
		return
	}
	if a.alone {
		a.alone, a.crowded = false, 4*(a.shelf.y+a.shelf.h) > 3*a.h
	}
}

// more empties a full atlas, for the picture to begin again; and it doubles one
// that the picture would soon fill again.
func (a *atlas) more() {
	if a.alone || a.crowded {
		a.grow()
	}
	a.empty()
}

func (a *atlas) grow() {
	if a.h < a.w {
		a.h *= 2
	} else {
		a.w *= 2
	}
}

// glyph returns the slot of a glyph of px pixels an em.
func (a *atlas) glyph(fonts *glyph.Fonts, face glyph.FaceID, g glyph.GlyphID, px float64, variant int) slot {
	key := uint64(math.Float32bits(float32(px)))<<32 | uint64(face)<<24 | uint64(variant)<<16 | uint64(g)
	s, ok := a.glyphs[key]
	if !ok {
		fonts.Mask(&a.mask, face, g, px, variant)
		if s = a.keep(&a.mask); !a.full {
			a.glyphs[key] = s
		}
	}
	return s
}

// icon returns the slot of an icon.
func (a *atlas) icon(key iconKey) slot {
	s, ok := a.icons[key]
	if !ok {
		glyph.IconMask(&a.mask, key.icon, float64(key.side), float64(key.stroke),
			float64(key.left)/iconSteps, float64(key.top)/iconSteps)
		if s = a.keep(&a.mask); !a.full {
			a.icons[key] = s
		}
	}
	return s
}

// keep places a mask, in white.
func (a *atlas) keep(m *glyph.Mask) slot {
	s := a.place(m.W, m.H, m.OX, m.OY)
	for y := range int(s.h) {
		row := a.batch.row(a.w, s, y)
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
		for y := range int(s.h) {
			copy(a.batch.row(a.w, s, y), pix[4*y*width:4*(y+1)*width])
		}
		if !a.full {
			a.foreign[foreignKey{string(text), px, w, c}] = s
		}
	}
	return s
}

// place finds room for w by h pixels and a clear one to each side, if there is any.
func (a *atlas) place(w, h, ox, oy int) slot {
	if w == 0 || h == 0 || !a.fits(w+2, h+2) {
		return slot{}
	}
	b := &a.shelf
	s := slot{int16(b.x + 1), int16(b.y + 1), int16(w), int16(h), int16(ox), int16(oy)}
	b.x += w + 2
	b.h = max(b.h, h+2)
	a.batch.reach(a.w, b.y+b.h)
	return s
}

// fits reports whether w by h pixels fit at the shelf's end, or on a new shelf;
// where they don't, nothing else does.
func (a *atlas) fits(w, h int) bool {
	b := &a.shelf
	if b.x+w > a.w {
		a.batch.wrap(b.y, b.h)
		b.x, b.y, b.h = 0, b.y+b.h, 0
		if len(a.batch.pix) > batchUsual {
			a.upload()
		}
	}
	a.full = a.full || w > a.w || b.y+h > a.h
	return !a.full
}
