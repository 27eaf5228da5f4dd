package render

import (
	"image"
	"os"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"softmax/render/glyph"
	"softmax/render/view"
)

// everything returns a text of every rune of the core font.
func everything(t testing.TB) []byte {
	t.Helper()
	text, err := os.ReadFile("glyph/fonts/core.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, c := range text {
		if c != '\n' {
			text[n] = c
			n++
		}
	}
	return text[:n]
}

// TestAtlasKeepsEverything: every rune of the core in both weights at scale 3
// has its place, whole and nobody else's, when the atlas has grown for them and
// they have gone up in batches of few and of many.
func TestAtlasKeepsEverything(t *testing.T) {
	fonts, _ := load(t)
	text := everything(t)
	a := newAtlas()
	a.begin(3, fonts.Generation())
	first := a.w * a.h
	type want struct {
		glyph.Placed
		slot
		px float64
	}
	var all []want
	for _, size := range []float64{11, 14, 28} {
		for _, w := range []view.Weight{view.Regular, view.SemiBold} {
			for _, g := range fonts.Append(nil, text, size, w) {
				all = append(all, want{Placed: g, px: 3 * g.Size})
			}
		}
	}
	if len(all) < 6*500 {
		t.Fatalf("only %d glyphs", len(all))
	}
	for {
		for i := range all {
			g := &all[i]
			g.slot = a.glyph(fonts, g.Face, g.Glyph, g.px, 0)
			if i%7 == 0 {
				a.upload()
			}
		}
		if !a.full {
			break
		}
		a.more()
	}
	if a.w*a.h <= first {
		t.Fatalf("%d glyphs did not make the atlas of %d pixels grow", len(all), first)
	}
	t.Logf("%d glyphs in an atlas of %d × %d", len(all), a.w, a.h)
	a.upload()
	pix := make([]byte, 4*a.w*a.h)
	a.image.ReadPixels(pix)
	owner := make([]int32, a.w*a.h)
	var m glyph.Mask
	for i, g := range all {
		if again := a.glyph(fonts, g.Face, g.Glyph, g.px, 0); again != g.slot {
			t.Fatalf("glyph %d moved from %v to %v", i, g.slot, again)
		}
		fonts.Mask(&m, g.Face, g.Glyph, g.px, 0)
		if m.W != int(g.w) || m.H != int(g.h) || m.OX != int(g.ox) || m.OY != int(g.oy) {
			t.Fatalf("glyph %d: slot %v, mask %d × %d at %d, %d", i, g.slot, m.W, m.H, m.OX, m.OY)
		}
		for y := range m.H {
			row := pix[4*((int(g.y)+y)*a.w+int(g.x)):]
			for x, c := range m.Pix[y*m.W : (y+1)*m.W] {
				if [4]byte(row[4*x:]) != [4]byte{c, c, c, c} {
					t.Fatalf("glyph %d is not itself at %d, %d", i, x, y)
				}
				at := &owner[(int(g.y)+y)*a.w+int(g.x)+x]
				if *at != 0 && all[*at-1].slot != g.slot {
					t.Fatalf("glyphs %d and %d overlap", *at-1, i)
				}
				*at = int32(i + 1)
			}
		}
		for x := range m.W + 2 {
			for _, y := range [2]int{-1, m.H} {
				if o := owner[(int(g.y)+y)*a.w+int(g.x)+x-1]; o != 0 {
					t.Fatalf("glyph %d has no clear pixel above or below it", i)
				}
			}
		}
	}
}

// TestAtlasForgets: at another scale or with other fonts the atlas is emptied,
// and at no other picture's begin.
func TestAtlasForgets(t *testing.T) {
	fonts, _ := load(t)
	a := newAtlas()
	a.begin(1, 0)
	glyphs := fonts.Append(nil, []byte("Σ0123"), 14, view.Regular)
	draw := func() slot { return a.glyph(fonts, glyphs[0].Face, glyphs[0].Glyph, 14, 0) }
	draw()
	a.begin(1, 0)
	if len(a.glyphs) != 1 {
		t.Error("a new picture forgot what the last one drew")
	}
	for i, change := range []func(){func() { a.begin(2, 0) }, func() { a.begin(2, 1) }} {
		draw()
		if change(); len(a.glyphs) != 0 {
			t.Errorf("change %d kept glyphs", i)
		}
	}
}

// TestAtlasIsAsLargeAsOnePicture: a full atlas is emptied before it grows, and
// grows for a picture that fills it, or nearly does.
func TestAtlasIsAsLargeAsOnePicture(t *testing.T) {
	const most = 4 // bands that fit into the least atlas
	for _, test := range []struct {
		name         string
		first, again int // bands that two pictures need, one after the other
		area         int
	}{
		{"what another picture left goes first", most / 2, most - 1, 1},
		{"a picture that needs more gets it", 1, most + 1, 2},
		{"a picture that would soon fill it again gets more", most, 1, 2},
	} {
		a := newAtlas()
		draw := func(bands int) {
			a.begin(1, 0)
			for again := true; again; again = a.full {
				if a.full {
					a.more()
				}
				for range bands {
					a.place(atlasLeast-2, atlasLeast/most-2, 0, 0)
				}
			}
		}
		draw(test.first)
		draw(test.again)
		if got := a.w * a.h; got != test.area*atlasLeast*atlasLeast {
			t.Errorf("%s: the atlas is %d × %d", test.name, a.w, a.h)
		}
		if a.begin(2, 0); a.w != 2*atlasLeast || a.h != atlasLeast {
			t.Errorf("%s: at twice the scale the atlas is %d × %d", test.name, a.w, a.h)
		}
	}
}

// TestAtlasGrowsWithinAPicture: letters placed before the atlas grew are
// painted as they are after it.
func TestAtlasGrowsWithinAPicture(t *testing.T) {
	fonts, p := load(t)
	text := everything(t)
	s := newSheet(400, 400)
	s.op(view.Op{Kind: view.KindText, Ink: view.Black, P: view.Point{X: 10, Y: 40}, Size: 20, Text: s.text("First 처음 0.95")})
	for i, size := range []float64{24, 28, 32} {
		s.op(view.Op{Kind: view.KindText, Ink: view.Black, P: view.Point{X: 10, Y: 100 + 80*float64(i)}, Size: size, Text: s.text(string(text))})
	}
	first := paint(p, &s.Frame, view.Light, 3)
	if p.atlas.w*p.atlas.h <= 4*atlasLeast*atlasLeast*2 {
		t.Fatalf("the atlas of %d × %d did not grow", p.atlas.w, p.atlas.h)
	}
	second := paint(p, &s.Frame, view.Light, 3)
	if string(first.Pix) != string(second.Pix) {
		t.Error("the picture in which the atlas grew is not the one after it")
	}
	ink := 0
	for y := range 50 * 3 {
		for x := range 200 * 3 {
			if covered(first, view.Light, view.Black, x, y) > 0.5 {
				ink++
			}
		}
	}
	if ink < 500 {
		t.Errorf("the first line has %d dark pixels", ink)
	}
	_ = fonts
}

// emoji stands for a host that draws what no font has: a square, red above
// and half clear below.
type emoji struct{ drawn int }

func (*emoji) Width(string, float64, view.Weight) float64 { return 12 }

func (e *emoji) Draw(_ string, px float64, _ view.Weight, _ view.RGB) (pix []byte, w, h, ox, oy int) {
	e.drawn++
	n := int(px)
	for y := range n {
		for range n {
			if y < n/2 {
				pix = append(pix, 255, 0, 0, 255)
			} else {
				pix = append(pix, 0, 64, 0, 128)
			}
		}
	}
	return pix, n, n, 0, n
}

func TestForeignRunsKeepTheirColours(t *testing.T) {
	fonts, p := load(t)
	e := &emoji{}
	fonts.SetForeign(e)
	s := newSheet(40, 40)
	s.op(view.Op{Kind: view.KindText, Ink: view.Black, P: view.Point{X: 10, Y: 30}, Size: 12, Text: s.text("🐈")})
	img := paint(p, &s.Frame, view.Light, 1)
	paint(p, &s.Frame, view.Light, 1)
	if got := img.RGBAAt(15, 20); got.R != 255 || got.G != 0 {
		t.Errorf("the upper half is %v", got)
	}
	if got := img.RGBAAt(15, 28); got.R < 126 || got.R > 128 || got.G < 190 || got.G > 192 {
		t.Errorf("the lower half over white is %v", got)
	}
	if e.drawn != 1 {
		t.Errorf("drawn %d times for two pictures", e.drawn)
	}
}

// TestLettersAreTheirMasks: on whole pixels, dark on white, a letter is its mask.
func TestLettersAreTheirMasks(t *testing.T) {
	fonts, p := load(t)
	s := newSheet(40, 40)
	s.op(view.Op{Kind: view.KindText, Ink: view.Black, P: view.Point{X: 10, Y: 30}, Size: 20, Text: s.text("묶")})
	img := paint(p, &s.Frame, view.Light, 1)
	g := fonts.Append(nil, []byte("묶"), 20, view.Regular)[0]
	var m glyph.Mask
	fonts.Mask(&m, g.Face, g.Glyph, 20, 0)
	for y := range m.H {
		for x := range m.W {
			got := covered(img, view.Light, view.Black, 10+m.OX+x, 30+m.OY+y)
			if want := float64(m.Pix[y*m.W+x]) / 255; got-want > 0.02 || want-got > 0.02 {
				t.Fatalf("pixel %d, %d of the mask is %.3f, painted %.3f", x, y, want, got)
			}
		}
	}
}

// A counter counts the calls of a painter.
type counter struct {
	size     image.Point
	calls    int
	vertices int
}

func (c *counter) Bounds() image.Rectangle { return image.Rectangle{Max: c.size} }

func (c *counter) DrawTrianglesShader32(v []ebiten.Vertex, _ []uint32, _ *ebiten.Shader, _ *ebiten.DrawTrianglesShaderOptions) {
	c.calls++
	c.vertices += len(v)
}

// TestOneCallNoAllocation: a picture is one call, and once its letters are
// known it allocates nothing, though its numbers change.
func TestOneCallNoAllocation(t *testing.T) {
	_, p := load(t)
	s := newSheet(64, 56)
	for _, m := range marks(s) {
		s.op(m.op)
	}
	digits := s.text("고양이는 \x0464.2%\x05로, e\x012.0\x03 = 7.39")
	s.op(view.Op{Kind: view.KindText, Ink: view.Black, P: view.Point{X: 3, Y: 30}, Size: 14, Align: view.Middle, Text: digits})
	s.op(view.Op{Kind: view.KindIcon, Icon: view.IconTheme, Ink: view.Black, Box: view.Rect{W: 20, H: 20}, Stroke: 2})
	c := &counter{size: image.Pt(128, 112)}
	i := 0
	drag := func() {
		i++
		n := byte(i % 10)
		copy(s.Text(digits)[len("고양이는 \x04"):], []byte{'0' + n, '0' + (n*7+3)%10, '.', '0' + (n*3+1)%10})
		s.Ops[0].Box.H = 10 + float64(n)
		s.Ops[len(s.Ops)-2].P.X = 3 + float64(n)*0.31
		p.Paint(c, &s.Frame, view.Light, 2)
	}
	for range 100 {
		drag()
	}
	c.calls, c.vertices = 0, 0
	if n := testing.AllocsPerRun(100, drag); n != 0 {
		t.Errorf("%v allocations a picture", n)
	}
	if c.calls != 101 {
		t.Errorf("%d calls for 101 pictures", c.calls)
	}
	t.Logf("%d vertices a picture", c.vertices/101)
}
