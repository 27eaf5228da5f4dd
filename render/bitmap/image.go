package bitmap

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"softmax/render/glyph"
	"softmax/render/view"
)

// Image returns the frame on its paper, with scale pixels a dp.
func Image(f *view.Frame, theme view.Theme, fonts *glyph.Fonts, scale float64) *image.RGBA {
	size := image.Rect(0, 0, int(math.Ceil(f.Size.X*scale)), int(math.Ceil(f.Size.Y*scale)))
	p := painter{frame: f, theme: theme, fonts: fonts, scale: scale, dst: image.NewRGBA(size)}
	draw.Draw(p.dst, size, image.NewUniform(opaque(theme.Colour(view.Paper))), image.Point{}, draw.Src)
	for i := 0; i < len(f.Ops); {
		if n := p.gradients(f.Ops[i:]); n > 0 {
			i += n
			continue
		}
		if op := &f.Ops[i]; op.Alpha > 0 {
			p.op(op, f.Ops[i+1:])
		}
		i++
	}
	return p.dst
}

func opaque(c view.RGB) color.RGBA { return color.RGBA{c.R(), c.G(), c.B(), 255} }

type painter struct {
	frame *view.Frame
	theme view.Theme
	fonts *glyph.Fonts
	scale float64
	dst   *image.RGBA

	cover  []float64 // of the pixels of one mark
	mask   glyph.Mask
	placed []glyph.Placed
}

// px returns a length in pixels, at a place.
func (p *painter) px(v float64) float64           { return v * p.scale }
func (p *painter) at(v view.Point) view.Point     { return view.Point{X: v.X * p.scale, Y: v.Y * p.scale} }
func (p *painter) colour(ink view.Ink) color.RGBA { return opaque(p.theme.Colour(ink)) }

// blend lays a colour over one pixel, covering that part of it.
func (p *painter) blend(x, y int, c color.RGBA, part float64) {
	if part <= 0 || !(image.Point{X: x, Y: y}).In(p.dst.Rect) {
		return
	}
	pix := p.dst.Pix[p.dst.PixOffset(x, y):]
	for i, v := range [3]uint8{c.R, c.G, c.B} {
		pix[i] = uint8(float64(pix[i]) + (float64(v)-float64(pix[i]))*part + 0.5)
	}
}

// A mark tells how much of the pixel around a point it covers.
type mark func(q view.Point) float64

// fill draws marks as one: what two of them cover is covered once. A mark is asked
// only within its box.
func (p *painter) fill(ink view.Ink, alpha float64, boxes []view.Rect, marks []mark) {
	all := image.Rectangle{}
	for _, b := range boxes {
		all = all.Union(p.around(b))
	}
	if all.Empty() {
		return
	}
	n := all.Dx() * all.Dy()
	if cap(p.cover) < n {
		p.cover = make([]float64, n)
	}
	p.cover = p.cover[:n]
	clear(p.cover)
	for i, m := range marks {
		in := p.around(boxes[i])
		for y := in.Min.Y; y < in.Max.Y; y++ {
			row := p.cover[(y-all.Min.Y)*all.Dx():]
			for x := in.Min.X; x < in.Max.X; x++ {
				c := &row[x-all.Min.X]
				*c = max(*c, m(view.Point{X: float64(x) + 0.5, Y: float64(y) + 0.5}))
			}
		}
	}
	c := p.colour(ink)
	for i, part := range p.cover {
		p.blend(all.Min.X+i%all.Dx(), all.Min.Y+i/all.Dx(), c, part*alpha)
	}
}

// one draws a single mark.
func (p *painter) one(op *view.Op, box view.Rect, m mark) {
	p.fill(op.Ink, op.Alpha, []view.Rect{box}, []mark{m})
}

// around returns the pixels that a box, in pixels, and the edge around it reach.
func (p *painter) around(b view.Rect) image.Rectangle {
	return image.Rect(int(math.Floor(b.X))-1, int(math.Floor(b.Y))-1, int(math.Ceil(b.Right()))+1, int(math.Ceil(b.Bottom()))+1).Intersect(p.dst.Rect)
}
