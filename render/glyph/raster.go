package glyph

import (
	"image"
	"image/draw"
	"math"
)

// A Mask is one glyph as coverage, 0 … 255, row by row without gaps. The upper
// left corner of its first pixel lies at (OX, OY) from the glyph's origin, in
// pixels. The memory is reused from call to call.
type Mask struct {
	Pix    []byte
	W, H   int
	OX, OY int
}

// Variants returns at how many horizontal positions within a pixel a glyph of px
// pixels an em is worth drawing. Small type is uneven when its letters snap to
// whole pixels; large type isn't.
func Variants(px float64) int {
	switch {
	case px < 20:
		return 4
	case px < 40:
		return 2
	}
	return 1
}

// Snap returns the whole pixel, and the variant at it, that is nearest to x
// pixels. Vertically a glyph always lies on whole pixels: round its y.
func Snap(x, px float64) (pixel, variant int) {
	n := Variants(px)
	i := int(math.Floor(x*float64(n) + 0.5))
	pixel = int(math.Floor(float64(i) / float64(n)))
	return pixel, i - pixel*n
}

// Mask draws a glyph of px pixels an em into m, its origin variant/Variants(px)
// pixels right of a pixel's edge.
func (f *Fonts) Mask(m *Mask, id FaceID, g GlyphID, px float64, variant int) {
	f.mask(m, f.Outline(id, g), px/EM, float64(variant)/float64(Variants(px)))
}

func (f *Fonts) mask(m *Mask, segments Segments, scale, dx float64) {
	*m = Mask{Pix: m.Pix[:0]}
	if len(segments) == 0 {
		return
	}
	b := segments.bounds()
	m.OX = int(math.Floor(float64(b.left)*scale + dx))
	m.OY = int(math.Floor(float64(b.top) * scale))
	m.W = int(math.Ceil(float64(b.right)*scale+dx)) - m.OX
	m.H = int(math.Ceil(float64(b.bottom)*scale)) - m.OY
	if m.W <= 0 || m.H <= 0 {
		m.W, m.H = 0, 0
		return
	}
	if n := m.W * m.H; cap(m.Pix) < n {
		m.Pix = make([]byte, n)
	} else {
		m.Pix = m.Pix[:n]
	}
	f.raster.Reset(m.W, m.H)
	f.raster.DrawOp = draw.Src
	pen{z: &f.raster, scale: float32(scale), dx: float32(dx - float64(m.OX)), dy: float32(-m.OY)}.draw(segments)
	f.alpha = image.Alpha{Pix: m.Pix, Stride: m.W, Rect: image.Rect(0, 0, m.W, m.H)}
	f.raster.Draw(&f.alpha, f.alpha.Rect, image.Opaque, image.Point{})
	f.alpha.Pix = nil
}
