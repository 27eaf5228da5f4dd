// Package render is the Ebitengine side: it paints Frames, and runs the Stage
// in a window or in a page.
package render

import (
	_ "embed" // for the shader
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"softmax/render/glyph"
	"softmax/render/view"
)

//go:embed shader.kage
var shaderText []byte

// A Painter draws Frames: it turns the ops of one into vertices, and draws them
// all with one shader in one call. Nothing else here knows device pixels.
type Painter struct {
	fonts *glyph.Fonts
	mesh  mesh
	atlas *atlas

	theme view.Theme
	scale float64
	gamma [view.NInks]float32

	points    []vec
	triangles []gradient
	shared    edgeSet
	placed    []glyph.Placed

	shader *ebiten.Shader
	op     ebiten.DrawTrianglesShaderOptions
}

// NewPainter returns a painter that draws with the fonts that measured.
func NewPainter(fonts *glyph.Fonts) (*Painter, error) {
	shader, err := ebiten.NewShader(shaderText)
	if err != nil {
		return nil, err
	}
	p := &Painter{fonts: fonts, atlas: newAtlas(), shader: shader}
	p.op.Blend = ebiten.BlendSourceOver
	p.setTheme(view.Light)
	return p, nil
}

func (p *Painter) setTheme(theme view.Theme) {
	p.theme = theme
	for i := range p.gamma {
		p.gamma[i] = float32(glyph.Gamma(theme.Colour(view.Ink(i))))
	}
}

// A Canvas is what a Painter draws on: an *ebiten.Image.
type Canvas interface {
	Bounds() image.Rectangle
	DrawTrianglesShader32([]ebiten.Vertex, []uint32, *ebiten.Shader, *ebiten.DrawTrianglesShaderOptions)
}

// Paint draws the frame on dst, all of it, at scale device pixels a dp.
func (p *Painter) Paint(dst Canvas, f *view.Frame, theme view.Theme, scale float64) {
	p.build(f, theme, scale, dst.Bounds().Size())
	p.atlas.upload()
	// Beside an empty first image the texels reach the shader as they are.
	p.op.Images[1] = p.atlas.image
	vertices, indices := p.mesh.all()
	dst.DrawTrianglesShader32(vertices, indices, p.shader, &p.op)
}

// build fills the mesh for a picture of that size in device pixels.
func (p *Painter) build(f *view.Frame, theme view.Theme, scale float64, size image.Point) {
	if theme != p.theme {
		p.setTheme(theme)
	}
	p.scale = scale
	p.atlas.begin(scale, p.fonts.Generation())
	p.fill(f, size)
	for p.atlas.full {
		p.atlas.more()
		p.fill(f, size)
	}
}

// fill fills the mesh once, as far as the atlas has room.
func (p *Painter) fill(f *view.Frame, size image.Point) {
	p.mesh.reset()
	p.paper(float32(size.X), float32(size.Y))
	first := 0
	if len(f.Ops) > 0 && f.Ops[0] == (view.Op{Kind: view.KindRect, Ink: view.Paper, Alpha: 1, Box: view.Rect{W: f.Size.X, H: f.Size.Y}}) {
		first = 1 // it is there already; the whole picture is much to paint twice
	}
	for i := first; i < len(f.Ops); i++ {
		if f.Ops[i].Kind == view.KindGradient {
			i += p.gradients(f, f.Ops[i:]) - 1
			continue
		}
		p.draw(f, &f.Ops[i], f.Ops[i+1:])
	}
}

// paper covers everything, wholly: the screen keeps what was on it.
func (p *Painter) paper(w, h float32) {
	p.mesh.around(upright(w/2, h/2), w/2, h/2, params{kind: kindBox, a: w/2 + fringe, b: h/2 + fringe}, p.ink(view.Paper, 1))
}

// ink returns what the ink looks like in the theme, premultiplied.
func (p *Painter) ink(i view.Ink, alpha float64) colour {
	c := p.theme.Colour(i)
	a := float32(alpha)
	return colour{float32(c.R()) / 255 * a, float32(c.G()) / 255 * a, float32(c.B()) / 255 * a, a}
}

func (p *Painter) px(dp float64) float32 { return float32(dp * p.scale) }

func (p *Painter) vec(q view.Point) vec { return vec{p.px(q.X), p.px(q.Y)} }

// polygon returns the points of a span in device pixels, in memory of the painter's.
func (p *Painter) polygon(points []view.Point) []vec {
	p.points = p.points[:0]
	for _, q := range points {
		p.points = append(p.points, p.vec(q))
	}
	return p.points
}
