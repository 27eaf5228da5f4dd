package render

import (
	"math"

	"softmax/render/glyph"
	"softmax/render/view"
)

// text draws a text op: each glyph on whole pixels, at the nearest of the
// sub-pixel places it is drawn for.
func (p *Painter) text(op *view.Op, text []byte) {
	ink := p.ink(op.Ink, op.Alpha)
	rgb := p.theme.Colour(op.Ink)
	letter := params{kind: kindLetter, a: p.gamma[op.Ink]}

	x := p.fonts.Left(op, text)
	p.placed = p.fonts.Append(p.placed[:0], text, op.Size, op.Weight)
	for i := range p.placed {
		g := &p.placed[i]
		px := g.Size * p.scale
		left := (x + g.X) * p.scale
		base := int(math.Floor((op.P.Y+g.Y)*p.scale + 0.5))
		if !g.Foreign.Empty() {
			if by := p.fonts.Foreign(); by != nil {
				s := p.atlas.run(by, text[g.Foreign.From:g.Foreign.To], px, g.Face.Weight(), rgb)
				p.stamp(s, int(math.Floor(left+0.5)), base, params{kind: kindPicture}, ink)
				continue
			}
		}
		pixel, variant := glyph.Snap(left, px)
		p.stamp(p.atlas.glyph(p.fonts, g.Face, g.Glyph, px, variant), pixel, base, letter, ink)
	}
}

// stamp draws what lies in the slot with its origin at the pixel corner x, y.
func (p *Painter) stamp(s slot, x, y int, c params, ink colour) {
	if s.w == 0 {
		return
	}
	v := p.mesh.next()
	for i := range v {
		dx, dy := 0, 0
		if i&1 != 0 {
			dx = int(s.w)
		}
		if i&2 != 0 {
			dy = int(s.h)
		}
		at := vec{float32(x + int(s.ox) + dx), float32(y + int(s.oy) + dy)}
		c.vertex(&v[i], at, vec{float32(int(s.x) + dx), float32(int(s.y) + dy)}, &ink)
	}
}
