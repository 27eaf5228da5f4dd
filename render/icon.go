package render

import (
	"math"

	"softmax/render/view"
)

// iconSteps is at how many places within a pixel, each way, an icon is drawn.
const iconSteps = 4

// icon draws an icon from the atlas: its strokes overlap, and drawn one by one
// a faded icon would show where.
func (p *Painter) icon(op *view.Op, ink colour) {
	scale, at := op.IconScale()
	x, left := snap(at.X * p.scale)
	y, top := snap(at.Y * p.scale)
	s := p.atlas.icon(iconKey{op.Icon, p.px(scale * view.IconBox), p.px(op.Stroke), left, top})
	p.stamp(s, x, y, params{kind: kindLetter, a: 1}, ink)
}

// snap returns the whole pixel and the steps within it that are nearest to v pixels.
func snap(v float64) (pixel int, steps uint8) {
	n := int(math.Floor(v*iconSteps + 0.5))
	pixel = int(math.Floor(float64(n) / iconSteps))
	return pixel, uint8(n - pixel*iconSteps)
}
