package bitmap

import (
	"bytes"
	"image/color"
	"math"
	"testing"

	"softmax/render/glyph"
	"softmax/render/view"
	"softmax/render/view/fixture"
)

func load(t *testing.T) *glyph.Fonts {
	t.Helper()
	f, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// The painter's own tests compare the fixture with it, on a display.

func TestSizePaperAndSameness(t *testing.T) {
	fonts := load(t)
	f := new(view.Frame)
	f.Reset(10.2, 7)
	m := Image(f, view.Dark, fonts, 1.5)
	if m.Rect.Dx() != 16 || m.Rect.Dy() != 11 || m.RGBAAt(15, 10) != opaque(view.Dark.Colour(view.Paper)) {
		t.Errorf("%v, %v", m.Rect, m.RGBAAt(15, 10))
	}
	a, b := Image(fixture.Frame(fonts), view.Light, fonts, 1), Image(fixture.Frame(fonts), view.Light, load(t), 1)
	if !bytes.Equal(a.Pix, b.Pix) {
		t.Error("the same frame gave other pixels")
	}
}

// TestAreas: what a mark covers adds up to its area, wherever between pixels it lies.
func TestAreas(t *testing.T) {
	fonts := load(t)
	for _, c := range []struct {
		name string
		want float64
		do   func(b *view.Builder, at view.Point)
	}{
		{"box", 12 * 7.5, func(b *view.Builder, at view.Point) {
			b.Rect(view.Rect{X: at.X, Y: at.Y, W: 12, H: 7.5}, 0, view.Black)
		}},
		{"disc", math.Pi * 36, func(b *view.Builder, at view.Point) { b.Disc(at, 6, view.Black) }},
		{"ring", math.Pi * (49 - 25), func(b *view.Builder, at view.Point) { b.Circle(at, 6, 2, view.Black) }},
		{"half", math.Pi * 18, func(b *view.Builder, at view.Point) { b.PartDisc(at, 6, 0.5, view.Black) }},
		{"quarter ring", math.Pi * (49 - 25) / 4, func(b *view.Builder, at view.Point) { b.Arc(at, 6, 1, 1+math.Pi/2, 2, view.Black) }},
		{"line", 13*3 + math.Pi*1.5*1.5, func(b *view.Builder, at view.Point) {
			b.Line(at, at.Add(view.Point{X: 5, Y: 12}), 3, view.Black)
		}},
		{"dashes", (3*3 + 2) * 2, func(b *view.Builder, at view.Point) {
			b.Dash(at, at.Add(view.Point{X: 20}), 2, 3, 6, view.Black)
		}},
		{"triangle", 60, func(b *view.Builder, at view.Point) {
			from := b.Here()
			for _, p := range []view.Point{{}, {X: 12}, {X: 12, Y: 10}} {
				b.Vertex(at.Add(p))
			}
			b.Polygon(from, view.Black)
		}},
	} {
		for _, off := range []view.Point{{}, {X: 0.5, Y: 0.5}, {X: 0.3, Y: 0.8}} {
			b := view.Builder{M: fonts}
			b.Begin(new(view.Frame), 48, 48)
			c.do(&b, view.Point{X: 15, Y: 15}.Add(off))
			m := Image(b.F, view.Light, fonts, 1)
			paper, ink := view.Light.Colour(view.Paper).G(), view.Light.Colour(view.Black).G()
			got := 0.0
			for i := 1; i < len(m.Pix); i += 4 {
				got += float64(int(paper)-int(m.Pix[i])) / float64(int(paper)-int(ink))
			}
			if !(math.Abs(got-c.want) < 0.02*c.want+0.6) {
				t.Errorf("%s at %v: %.2f, want %.2f", c.name, off, got, c.want)
			}
		}
	}
}

// TestJointsAreCoveredOnce: a faded line has the same colour where its pieces meet.
func TestJointsAreCoveredOnce(t *testing.T) {
	fonts := load(t)
	b := view.Builder{M: fonts}
	b.Begin(new(view.Frame), 40, 40)
	from := b.Here()
	for _, p := range []view.Point{{X: 8, Y: 8}, {X: 20, Y: 20}, {X: 32, Y: 8}} {
		b.Vertex(p)
	}
	b.Polyline(from, 6, view.Black)
	b.Fade(0.5)
	m := Image(b.F, view.Light, fonts, 1)
	seen := map[color.RGBA]bool{}
	for _, p := range []view.Point{{X: 12, Y: 12}, {X: 20, Y: 20}, {X: 28, Y: 12}} {
		seen[m.RGBAAt(int(p.X), int(p.Y))] = true
	}
	if len(seen) != 1 {
		t.Errorf("%v", seen)
	}
}
