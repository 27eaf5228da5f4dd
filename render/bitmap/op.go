package bitmap

import (
	"image/color"
	"math"

	"softmax/render/glyph"
	"softmax/render/view"
)

// op draws one op that is no gradient; after are the ops that follow.
func (p *painter) op(op *view.Op, after []view.Op) {
	switch op.Kind {
	case view.KindRect, view.KindHatch:
		p.box(op)
	case view.KindCircle:
		p.circle(op)
	case view.KindArc, view.KindArcRound:
		p.arc(op, after)
	case view.KindSegment:
		p.polyline(op, []view.Point{op.P, op.Q})
	case view.KindDash:
		p.dash(op)
	case view.KindPolyline:
		p.polyline(op, p.frame.Polygon(op.Points))
	case view.KindPolygon:
		p.polygon(op, p.frame.Polygon(op.Points))
	case view.KindText:
		p.text(op)
	case view.KindIcon:
		p.icon(op)
	case view.KindHalfDisc:
		p.half(op)
	}
}

// text draws each glyph on whole pixels, at the nearest of the places within one
// that it is drawn for.
func (p *painter) text(op *view.Op) {
	text := p.frame.Text(op.Text)
	x := p.fonts.Left(op, text)
	gamma := glyph.GammaTable(p.theme.Colour(op.Ink))
	p.placed = p.fonts.Append(p.placed[:0], text, op.Size, op.Weight)
	for i := range p.placed {
		g := &p.placed[i]
		size := p.px(g.Size)
		pixel, variant := glyph.Snap(p.px(x+g.X), size)
		p.fonts.Mask(&p.mask, g.Face, g.Glyph, size, variant)
		p.stamp(pixel, int(math.Floor(p.px(op.P.Y+g.Y)+0.5)), p.colour(op.Ink), op.Alpha, &gamma)
	}
}

func (p *painter) icon(op *view.Op) {
	scale, at := op.IconScale()
	x, y := math.Floor(p.px(at.X)), math.Floor(p.px(at.Y))
	glyph.IconMask(&p.mask, op.Icon, p.px(scale*view.IconBox), p.px(op.Stroke), p.px(at.X)-x, p.px(at.Y)-y)
	p.stamp(int(x), int(y), p.colour(op.Ink), op.Alpha, nil)
}

// stamp draws the mask with its origin at a pixel's corner, its coverage by the table.
func (p *painter) stamp(x, y int, c color.RGBA, alpha float64, gamma *[256]byte) {
	m := &p.mask
	for i, v := range m.Pix {
		if gamma != nil {
			v = gamma[v]
		}
		p.blend(x+m.OX+i%m.W, y+m.OY+i/m.W, c, alpha*float64(v)/255)
	}
}

// mix returns the colour between three, by their weights.
func mix(inks [3]view.RGB, weight [3]float64) color.RGBA {
	var parts [3]float64
	for i, ink := range inks {
		for k, v := range [3]uint8{ink.R(), ink.G(), ink.B()} {
			parts[k] += weight[i] * float64(v)
		}
	}
	return color.RGBA{uint8(parts[0] + 0.5), uint8(parts[1] + 0.5), uint8(parts[2] + 0.5), 255}
}
