package render

import (
	"fmt"
	"image"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"softmax/render/bitmap"
	"softmax/render/glyph"
	"softmax/render/svg"
	"softmax/render/view"
	"softmax/render/view/fixture"
)

// TestEveryOpPaintsInItsRectangle: each op of the fixture, painted alone,
// paints something, and nothing further than a pixel from its rectangle.
func TestEveryOpPaintsInItsRectangle(t *testing.T) {
	fonts, p := load(t)
	full := fixture.Frame(fonts)
	for _, scale := range []float64{1, 2} {
		for i := range full.Ops {
			f := alone(full, i, fonts)
			op := f.Ops[0]
			img := paint(p, f, view.Light, scale)
			within := extent(f, fonts, &op, scale).Inset(-1)
			painted := 0
			for y := range img.Rect.Dy() {
				for x := range img.Rect.Dx() {
					if img.RGBAAt(x, y) == img.RGBAAt(0, 0) {
						continue
					}
					painted++
					if !(image.Point{X: x, Y: y}).In(within) {
						t.Fatalf("op %d (%+v) at scale %v paints at %d,%d, outside of %v", i, op, scale, x, y, within)
					}
				}
			}
			if nothing := op.Kind == view.KindHalfDisc && op.A0 == 0; (painted == 0) != nothing {
				t.Errorf("op %d (%+v) at scale %v paints %d pixels", i, op, scale, painted)
			}
		}
	}
}

// TestPainterAndSVG: the fixture by the painter and by a renderer of SVG differ
// in few pixels, and by much only along edges. How much is left to the one
// comparison that counts, in a browser; this one shows a mark that is wrong.
func TestPainterAndSVG(t *testing.T) {
	converter, err := exec.LookPath("rsvg-convert")
	if err != nil {
		t.Fatal("this test needs rsvg-convert (Debian: librsvg2-bin)")
	}
	compare(t, "svg", 0.03, func(f *view.Frame, theme view.Theme, fonts *glyph.Fonts, scale float64, name string) *image.RGBA {
		if err := os.WriteFile(name+".svg", svg.Append(nil, f, theme, fonts, svg.Options{}), 0o644); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.Command(converter, "-z", fmt.Sprint(scale), "-o", name+"-theirs.png", name+".svg").CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		return readPNG(t, name+"-theirs.png")
	})
}

// TestPainterAndBitmap: the fixture by the painter and without a screen are all but
// the same, since both draw by distances from edges.
func TestPainterAndBitmap(t *testing.T) {
	compare(t, "bitmap", 0.003, func(f *view.Frame, theme view.Theme, fonts *glyph.Fonts, scale float64, name string) *image.RGBA {
		img := bitmap.Image(f, theme, fonts, scale)
		writePNG(t, name+"-theirs.png", img)
		return img
	})
}

// compare holds the fixture as the painter draws it against another reader's picture
// of it, in both themes at scales 1 and 2: at most that part of the pixels may differ
// by more than 16 levels. All pictures are written, under names that begin with the
// reader's, to be looked at.
func compare(t *testing.T, reader string, most float64, draw func(f *view.Frame, theme view.Theme, fonts *glyph.Fonts, scale float64, name string) *image.RGBA) {
	t.Helper()
	fonts, p := load(t)
	f := fixture.Frame(fonts)
	dir := t.TempDir()
	if keep := os.Getenv("SOFTMAX_PICTURES"); keep != "" {
		dir = keep
	}
	for _, theme := range []view.Theme{view.Light, view.Dark} {
		for _, scale := range []float64{1, 2} {
			name := filepath.Join(dir, fmt.Sprint(reader, "-", theme, "-", scale))
			ours := paint(p, f, theme, scale)
			writePNG(t, name+"-painter.png", ours)
			theirs := draw(f, theme, fonts, scale, name)
			if theirs.Rect != ours.Rect {
				t.Fatalf("%s: %v and %v", name, theirs.Rect, ours.Rect)
			}
			if some, n := apart(t, name, ours, theirs); float64(some) > most*float64(n) {
				t.Errorf("%s: %d of %d pixels differ by more than 16", name, some, n)
			}
		}
	}
}

// apart returns how many of the pixels differ by more than 16 levels, and writes
// which ones.
func apart(t *testing.T, name string, ours, theirs *image.RGBA) (some, all int) {
	t.Helper()
	diff := image.NewRGBA(ours.Rect)
	many := 0
	for i := 0; i < len(diff.Pix); i += 4 {
		most := 0
		for c := range 3 {
			d := int(ours.Pix[i+c]) - int(theirs.Pix[i+c])
			most = max(most, d, -d)
		}
		if most > 16 {
			some++
		}
		if most > 96 {
			many++
		}
		diff.Pix[i], diff.Pix[i+1], diff.Pix[i+2], diff.Pix[i+3] = uint8(most), uint8(most), uint8(most), 255
	}
	writePNG(t, name+"-diff.png", diff)
	all = len(diff.Pix) / 4
	t.Logf("%s: %.2f %% differ by more than 16, %d of %d pixels by more than 96", filepath.Base(name), 100*float64(some)/float64(all), many, all)
	return some, all
}

// alone returns a small frame of op i in black, moved near to its corner.
func alone(full *view.Frame, i int, m view.Measure) *view.Frame {
	const margin = 8
	op := full.Ops[i]
	op.Ink, op.Ink2, op.Ink3 = view.Black, view.Black, view.Black
	at := extent(full, m, &op, 1)
	by := view.Point{X: float64(margin - at.Min.X), Y: float64(margin - at.Min.Y)}
	f := &view.Frame{Bytes: full.Bytes}
	f.Size = view.Point{X: float64(at.Dx() + 2*margin), Y: float64(at.Dy() + 2*margin)}
	for _, p := range full.Polygon(op.Points) {
		f.Points = append(f.Points, p.Add(by))
	}
	op.Points = view.Span{To: int32(len(f.Points))}
	op.P, op.Q = op.P.Add(by), op.Q.Add(by)
	op.Box.X, op.Box.Y = op.Box.X+by.X, op.Box.Y+by.Y
	f.Ops = []view.Op{op}
	return f
}
