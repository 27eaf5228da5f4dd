package render

import (
	"image"
	"math"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"softmax/render/glyph"
	"softmax/render/view"
)

// load returns the fonts, and a painter that draws with them.
func load(t testing.TB) (*glyph.Fonts, *Painter) {
	t.Helper()
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	p, err := NewPainter(fonts)
	if err != nil {
		t.Fatal(err)
	}
	return fonts, p
}

// paint returns what the painter makes of the frame, on a screen that was red.
func paint(p *Painter, f *view.Frame, theme view.Theme, scale float64) *image.RGBA {
	r := image.Rect(0, 0, int(math.Ceil(f.Size.X*scale)), int(math.Ceil(f.Size.Y*scale)))
	dst := ebiten.NewImage(r.Dx(), r.Dy())
	defer dst.Deallocate()
	dst.Fill(image.NewUniform(red{}).C)
	p.Paint(dst, f, theme, scale)
	img := image.NewRGBA(r)
	dst.ReadPixels(img.Pix)
	return img
}

type red struct{}

func (red) RGBA() (r, g, b, a uint32) { return 0xffff, 0, 0, 0xffff }

// A sheet is a frame that tests write by hand.
type sheet struct{ view.Frame }

func newSheet(w, h float64) *sheet {
	s := &sheet{}
	s.Reset(w, h)
	return s
}

func (s *sheet) op(o view.Op) *sheet {
	if o.Alpha == 0 {
		o.Alpha = 1
	}
	s.Ops = append(s.Ops, o)
	return s
}

func (s *sheet) points(points ...view.Point) view.Span {
	from := len(s.Points)
	s.Points = append(s.Points, points...)
	return view.Span{From: int32(from), To: int32(len(s.Points))}
}

func (s *sheet) text(text string) view.Span {
	from := len(s.Bytes)
	s.Bytes = append(s.Bytes, text...)
	return view.Span{From: int32(from), To: int32(len(s.Bytes))}
}

// covered returns which part of the pixel is the ink over the paper, by its green.
func covered(img *image.RGBA, theme view.Theme, ink view.Ink, x, y int) float64 {
	paper, full := float64(theme.Colour(view.Paper).G()), float64(theme.Colour(ink).G())
	return (float64(img.RGBAAt(x, y).G) - paper) / (full - paper)
}

// extent returns the rectangle an op may paint in, in device pixels.
func extent(f *view.Frame, m view.Measure, op *view.Op, scale float64) image.Rectangle {
	box := view.Rect{}
	around := func(reach float64, points ...view.Point) {
		lo, hi := points[0], points[0]
		for _, q := range points {
			lo = view.Point{X: min(lo.X, q.X), Y: min(lo.Y, q.Y)}
			hi = view.Point{X: max(hi.X, q.X), Y: max(hi.Y, q.Y)}
		}
		box = view.Rect{X: lo.X - reach, Y: lo.Y - reach, W: hi.X - lo.X + 2*reach, H: hi.Y - lo.Y + 2*reach}
	}
	half := op.Stroke / 2
	switch op.Kind {
	case view.KindRect:
		box = op.Box.Inset(-half, -half)
	case view.KindHatch, view.KindIcon:
		box = op.Box
	case view.KindCircle, view.KindArc, view.KindArcRound:
		around(op.Radius+half, op.P)
	case view.KindHalfDisc:
		around(op.Radius, op.P)
		box.W *= op.A0
	case view.KindSegment, view.KindDash:
		around(half, op.P, op.Q)
	case view.KindPolyline:
		around(half, f.Polygon(op.Points)...)
	case view.KindPolygon, view.KindGradient:
		around(0, f.Polygon(op.Points)...)
	case view.KindText:
		w := m.Width(f.Text(op.Text), op.Size, op.Weight)
		x := op.P.X - [...]float64{view.Start: 0, view.Middle: w / 2, view.End: w}[op.Align]
		// A raised part stands above the line, and some letters lean over their
		// advance or hang below the line.
		box = view.Rect{X: x - 0.1*op.Size, Y: op.P.Y - 1.1*op.Size, W: w + 0.2*op.Size, H: 1.45 * op.Size}
	}
	return image.Rect(int(math.Floor(box.X*scale)), int(math.Floor(box.Y*scale)),
		int(math.Ceil(box.Right()*scale)), int(math.Ceil(box.Bottom()*scale)))
}
