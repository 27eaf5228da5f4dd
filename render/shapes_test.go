package render

import (
	"fmt"
	"image"
	"math"
	"testing"

	"softmax/render/view"
)

// A mark is an op with the area that it covers, in square dp.
type mark struct {
	name string
	op   view.Op
	area float64
}

// marks returns one op of every kind with a known area, at odd places.
func marks(s *sheet) []mark {
	at := view.Point{X: 33.3, Y: 28.7}
	line := func(points ...view.Point) view.Span { return s.points(points...) }
	a, b, c := view.Point{X: 12.2, Y: 9.1}, view.Point{X: 51.4, Y: 23.8}, view.Point{X: 20.6, Y: 47.9}
	length := math.Hypot(b.X-a.X, b.Y-a.Y)
	triangle := math.Abs((b.X-a.X)*(c.Y-a.Y)-(b.Y-a.Y)*(c.X-a.X)) / 2
	wave := make([]view.Point, 41)
	long := 0.0
	for i := range wave {
		wave[i] = view.Point{X: 8 + float64(i), Y: 30 + 12*math.Sin(float64(i)/7)}
		if i > 0 {
			long += math.Hypot(1, wave[i].Y-wave[i-1].Y)
		}
	}
	return []mark{
		{"box", view.Op{Kind: view.KindRect, Box: view.Rect{X: 10.3, Y: 7.8, W: 31.5, H: 22.4}}, 31.5 * 22.4},
		{"hairline", view.Op{Kind: view.KindRect, Box: view.Rect{X: 10.3, Y: 7.8, W: 31.5, H: 0.4}}, 31.5 * 0.4},
		{"rounded box", view.Op{Kind: view.KindRect, Box: view.Rect{X: 10.3, Y: 7.8, W: 31.5, H: 22.4}, Radius: 6}, 31.5*22.4 - 36*(4-math.Pi)},
		{"flat rounded box", view.Op{Kind: view.KindRect, Box: view.Rect{X: 10.3, Y: 7.8, W: 31.5, H: 1.2}, Radius: 6}, 31.5*1.2 - 0.36*(4-math.Pi)},
		{"outline", view.Op{Kind: view.KindRect, Box: view.Rect{X: 10.3, Y: 7.8, W: 31.5, H: 22.4}, Stroke: 2}, 33.5*24.4 - 29.5*20.4},
		{"thin outline", view.Op{Kind: view.KindRect, Box: view.Rect{X: 10.3, Y: 7.8, W: 31.5, H: 22.4}, Stroke: 0.5}, 32*22.9 - 31*21.9},
		{"rounded outline", view.Op{Kind: view.KindRect, Box: view.Rect{X: 10.3, Y: 7.8, W: 31.5, H: 22.4}, Radius: 6, Stroke: 2}, 2 * (2*(31.5+22.4) - 8*6 + 2*math.Pi*6)},
		{"hatch", view.Op{Kind: view.KindHatch, Box: view.Rect{X: 2, Y: 2, W: 58, H: 52}, Stroke: 2, Period: 5}, 58 * 52 * 0.4},
		{"disc", view.Op{Kind: view.KindCircle, P: at, Radius: 14.2}, math.Pi * 14.2 * 14.2},
		{"small disc", view.Op{Kind: view.KindCircle, P: at, Radius: 1.5}, math.Pi * 1.5 * 1.5},
		{"ring", view.Op{Kind: view.KindCircle, P: at, Radius: 14.2, Stroke: 3}, 2 * math.Pi * 14.2 * 3},
		{"arc", view.Op{Kind: view.KindArc, P: at, Radius: 16, A0: -2.5, A1: 0.4, Stroke: 7}, 2.9 * 16 * 7},
		{"wide arc", view.Op{Kind: view.KindArc, P: at, Radius: 16, A0: -2.9, A1: 2.8, Stroke: 7}, 5.7 * 16 * 7},
		{"arc backwards", view.Op{Kind: view.KindArc, P: at, Radius: 16, A0: 1.9, A1: 1.2, Stroke: 7}, 0.7 * 16 * 7},
		{"slice", view.Op{Kind: view.KindArc, P: at, Radius: 20, A0: 1, A1: 1.02, Stroke: 7}, 0.02 * 20 * 7},
		{"whole turn", view.Op{Kind: view.KindArc, P: at, Radius: 16, A0: 0, A1: 2 * math.Pi, Stroke: 7}, 2 * math.Pi * 16 * 7},
		{"round arc", view.Op{Kind: view.KindArcRound, P: at, Radius: 16, A0: -2.5, A1: 2, Stroke: 5}, 4.5*16*5 + math.Pi*2.5*2.5},
		{"short round arc", view.Op{Kind: view.KindArcRound, P: at, Radius: 16, A0: 0.4, A1: 0.9, Stroke: 5}, 0.5*16*5 + math.Pi*2.5*2.5},
		{"segment", view.Op{Kind: view.KindSegment, P: a, Q: b, Stroke: 4}, 4*length + 4*math.Pi},
		{"thin segment", view.Op{Kind: view.KindSegment, P: a, Q: b, Stroke: 0.5}, 0.5 * length},
		{"point", view.Op{Kind: view.KindSegment, P: a, Q: a, Stroke: 6}, 9 * math.Pi},
		{"dash", view.Op{Kind: view.KindDash, P: a, Q: view.Point{X: a.X + 42, Y: a.Y}, Stroke: 2, Period: 7, On: 4}, 42 * 2 * 4 / 7.},
		{"slanted dash", view.Op{Kind: view.KindDash, P: a, Q: view.Point{X: a.X + 24, Y: a.Y + 18}, Stroke: 2, Period: 6, On: 3}, 30 * 2 * 0.5},
		{"wave", view.Op{Kind: view.KindPolyline, Points: line(wave...), Stroke: 3}, long*3 + math.Pi*1.5*1.5},
		{"polygon", view.Op{Kind: view.KindPolygon, Points: line(a, b, c)}, triangle},
		{"polygon the other way", view.Op{Kind: view.KindPolygon, Points: line(a, c, b)}, triangle},
		{"gradient", view.Op{Kind: view.KindGradient, Points: line(a, b, c)}, triangle},
		{"half disc", view.Op{Kind: view.KindHalfDisc, P: at, Radius: 15, A0: 0.5}, math.Pi * 15 * 15 / 2},
		{"full disc", view.Op{Kind: view.KindHalfDisc, P: at, Radius: 15, A0: 1}, math.Pi * 15 * 15},
	}
}

// TestAreas: the ink of each mark adds up to its area, none of it lies outside
// its rectangle, and it covers the screen's old content.
func TestAreas(t *testing.T) {
	fonts, p := load(t)
	for _, scale := range []float64{1, 1.25, 2, 3} {
		for _, theme := range []view.Theme{view.Light, view.Dark} {
			n := len(marks(newSheet(64, 56)))
			for i := range n {
				s := newSheet(64, 56)
				m := marks(s)[i]
				t.Run(fmt.Sprintf("%s/%v/%d", m.name, scale, theme), func(t *testing.T) {
					m.op.Ink, m.op.Ink2, m.op.Ink3 = view.Black, view.Black, view.Black
					s.op(m.op)
					img := paint(p, &s.Frame, theme, scale)
					within := extent(&s.Frame, fonts, &m.op, scale).Inset(-1)
					sum := 0.0
					for y := range img.Rect.Dy() {
						for x := range img.Rect.Dx() {
							c := covered(img, theme, view.Black, x, y)
							sum += c
							if c != 0 && !(image.Point{X: x, Y: y}).In(within) || !(c >= 0 && c <= 1) || img.RGBAAt(x, y).A != 255 {
								t.Fatalf("pixel %d,%d is %v", x, y, img.RGBAAt(x, y))
							}
						}
					}
					got, want := sum/(scale*scale), m.area
					// An edge is right to a few hundredths of a pixel of its length.
					if tolerance := 0.02*want + 0.6/scale; !(math.Abs(got-want) <= tolerance) {
						t.Errorf("covers %.2f, want %.2f ± %.2f", got, want, tolerance)
					}
				})
			}
		}
	}
}

// TestHalfPixels: an edge through the middle of a pixel covers half of it.
func TestHalfPixels(t *testing.T) {
	_, p := load(t)
	for _, c := range []struct {
		name string
		op   view.Op
		at   map[image.Point]float64
	}{
		{"box", view.Op{Kind: view.KindRect, Box: view.Rect{X: 4.5, Y: 4.25, W: 8, H: 8}},
			map[image.Point]float64{{4, 8}: 0.5, {12, 8}: 0.5, {8, 4}: 0.75, {8, 12}: 0.25, {4, 4}: 0.375, {8, 8}: 1, {3, 8}: 0, {13, 8}: 0}},
		{"rounded", view.Op{Kind: view.KindRect, Box: view.Rect{X: 4.5, Y: 4.25, W: 8, H: 8}, Radius: 2},
			map[image.Point]float64{{4, 8}: 0.5, {12, 8}: 0.5, {8, 4}: 0.75, {8, 12}: 0.25, {8, 8}: 1, {3, 8}: 0, {13, 8}: 0}},
		{"segment", view.Op{Kind: view.KindSegment, P: view.Point{X: 4, Y: 8}, Q: view.Point{X: 12, Y: 8}, Stroke: 1},
			map[image.Point]float64{{8, 7}: 0.5, {8, 8}: 0.5, {8, 6}: 0, {8, 9}: 0}},
		{"outline", view.Op{Kind: view.KindRect, Box: view.Rect{X: 4, Y: 4, W: 8, H: 8}, Stroke: 1},
			map[image.Point]float64{{8, 3}: 0.5, {8, 4}: 0.5, {3, 3}: 0.25, {4, 4}: 0.75, {8, 8}: 0}},
		{"polygon", view.Op{Kind: view.KindPolygon, Points: view.Span{From: 0, To: 4}},
			map[image.Point]float64{{4, 8}: 0.5, {12, 8}: 0.5, {8, 4}: 0.75, {8, 12}: 0.25, {8, 8}: 1, {3, 8}: 0, {13, 8}: 0}},
		{"half disc", view.Op{Kind: view.KindHalfDisc, P: view.Point{X: 8.5, Y: 8.5}, Radius: 6, A0: 0.5},
			map[image.Point]float64{{8, 8}: 0.5, {7, 8}: 1, {9, 8}: 0}},
	} {
		s := newSheet(16, 16)
		s.points(view.Point{X: 4.5, Y: 4.25}, view.Point{X: 12.5, Y: 4.25}, view.Point{X: 12.5, Y: 12.25}, view.Point{X: 4.5, Y: 12.25})
		c.op.Ink = view.Black
		s.op(c.op)
		img := paint(p, &s.Frame, view.Light, 1)
		for at, want := range c.at {
			if got := covered(img, view.Light, view.Black, at.X, at.Y); !(math.Abs(got-want) <= 0.01) {
				t.Errorf("%s: pixel %v is covered by %.3f, want %.3f", c.name, at, got, want)
			}
		}
	}
}

// TestNoSeams: marks that share an edge, and the pieces of one mark, neither
// let the paper through nor paint twice.
func TestNoSeams(t *testing.T) {
	_, p := load(t)
	t.Run("polyline", func(t *testing.T) {
		s := newSheet(64, 56)
		s.op(view.Op{Kind: view.KindPolyline, Ink: view.Black, Alpha: 0.5, Stroke: 6, Points: s.points(
			view.Point{X: 6, Y: 9}, view.Point{X: 20, Y: 45}, view.Point{X: 32, Y: 12}, view.Point{X: 44, Y: 44}, view.Point{X: 58, Y: 44}, view.Point{X: 58, Y: 9})})
		img := paint(p, &s.Frame, view.Light, 1.5)
		atMost(t, img, 0.5)
	})
	t.Run("gradients", func(t *testing.T) {
		s := newSheet(64, 56)
		at := func(i, j int) view.Point { return view.Point{X: 7.3 + 11.1*float64(i), Y: 5.7 + 9.3*float64(j)} }
		for i := range 4 {
			for j := range 4 {
				s.op(view.Op{Kind: view.KindGradient, Ink: view.Black, Ink2: view.Black, Ink3: view.Black, Alpha: 0.5, Points: s.points(at(i, j), at(i+1, j), at(i, j+1))})
				s.op(view.Op{Kind: view.KindGradient, Ink: view.Black, Ink2: view.Black, Ink3: view.Black, Alpha: 0.5, Points: s.points(at(i+1, j+1), at(i+1, j), at(i, j+1))})
			}
		}
		img := paint(p, &s.Frame, view.Light, 1.5)
		evenly(t, img, view.Rect{X: 7.3, Y: 5.7, W: 44.4, H: 37.2}, 1.5, 0.5)
	})
	t.Run("polygon", func(t *testing.T) {
		s := newSheet(64, 56)
		s.op(view.Op{Kind: view.KindPolygon, Ink: view.Black, Alpha: 0.5, Points: s.points(
			view.Point{X: 7, Y: 5}, view.Point{X: 51, Y: 5}, view.Point{X: 51, Y: 42}, view.Point{X: 30, Y: 46}, view.Point{X: 7, Y: 42})})
		img := paint(p, &s.Frame, view.Light, 1.5)
		evenly(t, img, view.Rect{X: 7, Y: 5, W: 44, H: 37}, 1.5, 0.5)
	})
	t.Run("icons", func(t *testing.T) {
		s := newSheet(64, 56)
		for i := view.IconUndo; i <= view.IconStep; i++ {
			s.op(view.Op{Kind: view.KindIcon, Icon: i, Ink: view.Black, Alpha: 0.5, Stroke: 2,
				Box: view.Rect{X: float64(i%4) * 15.3, Y: float64(i/4) * 11.2, W: 11, H: 11}})
		}
		img := paint(p, &s.Frame, view.Light, 2)
		atMost(t, img, 0.5)
	})
	t.Run("arcs", func(t *testing.T) {
		s := newSheet(64, 56)
		angles := []float64{-3, -2.2, -2.195, -1.1, 0.3}
		for i := range len(angles) - 1 {
			s.op(view.Op{Kind: view.KindArc, Ink: view.Black, P: view.Point{X: 32, Y: 28}, Radius: 18, Stroke: 10, A0: angles[i], A1: angles[i+1]})
		}
		img := paint(p, &s.Frame, view.Light, 1.5)
		for a := -2.9; a < 0.2; a += 0.005 {
			for r := 14.5; r < 21; r += 0.5 {
				x, y := int((32+r*math.Cos(a))*1.5), int((28+r*math.Sin(a))*1.5)
				if c := covered(img, view.Light, view.Black, x, y); c < 0.97 {
					t.Fatalf("the paper shows at the angle %.3f: %.2f", a, c)
				}
			}
		}
	})
}

// atMost fails where a pixel is covered by more than an ink of that much once.
func atMost(t *testing.T, img *image.RGBA, alpha float64) {
	t.Helper()
	for y := range img.Rect.Dy() {
		for x := range img.Rect.Dx() {
			if c := covered(img, view.Light, view.Black, x, y); c > alpha+0.01 {
				t.Fatalf("pixel %d,%d is covered by %.2f of an ink of %v", x, y, c, alpha)
			}
		}
	}
}

// evenly fails where a pixel wholly inside the rectangle is not covered by want.
func evenly(t *testing.T, img *image.RGBA, r view.Rect, scale, want float64) {
	t.Helper()
	for y := int(math.Ceil(r.Y*scale)) + 1; y < int(r.Bottom()*scale)-1; y++ {
		for x := int(math.Ceil(r.X*scale)) + 1; x < int(r.Right()*scale)-1; x++ {
			if c := covered(img, view.Light, view.Black, x, y); !(math.Abs(c-want) <= 0.01) {
				t.Fatalf("pixel %d,%d is covered by %.3f, want %.2f", x, y, c, want)
			}
		}
	}
}

// TestStripesStandStill: as a hatched bar grows, its stripes stay.
func TestStripesStandStill(t *testing.T) {
	_, p := load(t)
	bar := func(top float64) *image.RGBA {
		s := newSheet(64, 56)
		s.op(view.Op{Kind: view.KindHatch, Ink: view.Black, Box: view.Rect{X: 10, Y: top, W: 30, H: 50 - top}, Stroke: 2.2, Period: 6})
		return paint(p, &s.Frame, view.Light, 1)
	}
	a, b := bar(8.3), bar(17.9)
	for y := 19; y < 50; y++ {
		for x := 10; x < 40; x++ {
			if a.RGBAAt(x, y) != b.RGBAAt(x, y) {
				t.Fatalf("pixel %d,%d: %v and %v", x, y, a.RGBAAt(x, y), b.RGBAAt(x, y))
			}
		}
	}
}
