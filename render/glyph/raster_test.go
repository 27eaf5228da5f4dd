package glyph

import (
	"math"
	"testing"

	"softmax/render/view"
)

// reference draws the glyph 16 times as large and averages: an independent
// measure of coverage, since at that size flattening no longer matters.
func (f *Fonts) reference(m *Mask, id FaceID, g GlyphID, px float64, dx float64) []float64 {
	const n = 16
	var big Mask
	f.mask(&big, f.Outline(id, g), n*px/EM, n*dx)
	sum := make([]float64, m.W*m.H)
	for y := range big.H {
		for x := range big.W {
			px, py := floorDiv(x+big.OX, n)-m.OX, floorDiv(y+big.OY, n)-m.OY
			if v := big.Pix[y*big.W+x]; v != 0 {
				sum[py*m.W+px] += float64(v) / (n * n)
			}
		}
	}
	return sum
}

func floorDiv(a, b int) int { return int(math.Floor(float64(a) / float64(b))) }

func TestMaskAgainstSupersampling(t *testing.T) {
	f := load(t)
	for _, px := range []float64{13.5, 14, 28, 60, 120} {
		var sum, ink, worst float64
		for i, r := range coreRunes(t) {
			if i%5 != 0 { // a fifth is enough to know, and quick
				continue
			}
			_, e := f.find(r, view.Regular)
			variant := i % Variants(px)
			var m Mask
			f.Mask(&m, CoreRegular, e.glyph, px, variant)
			want := f.reference(&m, CoreRegular, e.glyph, px, float64(variant)/float64(Variants(px)))
			for i, w := range want {
				d := math.Abs(float64(m.Pix[i]) - w)
				worst = max(worst, d)
				sum += d
				if w > 0 {
					ink++
				}
			}
		}
		mean := sum / ink
		t.Logf("%v px: mean error %.2f of 255, largest %.0f", px, mean, worst)
		if !(mean <= 2) || !(worst <= 12) {
			t.Errorf("%v px: mean error %.2f of 255, largest %.0f", px, mean, worst)
		}
	}
}

func TestSnap(t *testing.T) {
	for _, px := range []float64{10, 19.9, 20, 39, 40, 100} {
		n := Variants(px)
		for x := -3.0; x < 3; x += 0.01 {
			pixel, variant := Snap(x, px)
			if variant < 0 || variant >= n {
				t.Fatalf("%v at %v px: variant %d of %d", x, px, variant, n)
			}
			at := float64(pixel) + float64(variant)/float64(n)
			if !(math.Abs(at-x) <= 0.5/float64(n)+1e-9) {
				t.Errorf("%v at %v px: drawn at %v", x, px, at)
			}
		}
	}
}

func TestGamma(t *testing.T) {
	if g := Gamma(0x000000); g != 1 {
		t.Errorf("black: %v, want 1", g)
	}
	if g := Gamma(0xffffff); !(math.Abs(g-0.85) <= 1e-12) {
		t.Errorf("white: %v, want 0.85", g)
	}
	table := GammaTable(0xf0eee9)
	if table[0] != 0 || table[255] != 255 {
		t.Errorf("ends %d and %d", table[0], table[255])
	}
	for i := 1; i < 256; i++ {
		if table[i] < table[i-1] || int(table[i]) < i {
			t.Errorf("table[%d] = %d", i, table[i])
		}
	}
}

func TestIconMasks(t *testing.T) {
	var m Mask
	for icon := view.IconUndo; icon <= view.IconStep; icon++ {
		for _, side := range []float64{16, 20.5, 48} {
			IconMask(&m, icon, side, 1.8*side/20, 0.25, 0.5)
			ink := 0
			for i, v := range m.Pix {
				x, y := i%m.W, i/m.W
				if v != 0 && (x == 0 || y == 0 || x == m.W-1 || y == m.H-1) {
					t.Fatalf("icon %d at %v: ink on the mask's edge", icon, side)
				}
				ink += int(v)
			}
			if part := float64(ink) / 255 / (side * side); part < 0.03 || part > 0.5 {
				t.Errorf("icon %d at %v covers %.3f of its square", icon, side, part)
			}
		}
	}
	IconMask(&m, view.IconTheme, 240, 20, 0, 0)
	for _, c := range []struct {
		x, y int
		want byte
	}{{119, 120, 0}, {120, 120, 255}, {150, 150, 255}, {40, 120, 255}, {25, 120, 0}, {100, 60, 0}} {
		if got := m.Pix[(c.y-m.OY)*m.W+c.x-m.OX]; got != c.want {
			t.Errorf("half a disc covers %d of %d, %d, want %d", got, c.x, c.y, c.want)
		}
	}
	IconMask(&m, view.NoIcon, 20, 1.8, 0, 0)
	if len(m.Pix) != 0 {
		t.Error("no icon has ink")
	}
}

func BenchmarkMask(b *testing.B) {
	f := load(b)
	_, e := f.find('률', view.Regular)
	var m Mask
	b.ReportAllocs()
	for b.Loop() {
		f.Mask(&m, CoreRegular, e.glyph, 28, 0)
	}
}
