package svg

import (
	"math"
	"strconv"
	"testing"

	"softmax/render/view"
)

// A canvas measures every byte as half an em.
type canvas struct{}

func (canvas) Width(text string, size float64, _ view.Weight) float64 {
	return float64(len(text)) * size / 2
}

func (canvas) Draw(string, float64, view.Weight, view.RGB) ([]byte, int, int, int, int) {
	return nil, 0, 0, 0, 0
}

func TestForeignRunsAreVisibleText(t *testing.T) {
	for _, hosted := range []bool{false, true} {
		fonts := load(t)
		if hosted {
			fonts.SetForeign(canvas{})
		}
		var b view.Builder
		b.M = fonts
		b.Begin(new(view.Frame), 200, 50)
		b.Text(view.Point{X: 10, Y: 30}, []byte("ab 🐈🐕 다"), view.Type{Size: 10, Weight: view.SemiBold, Ink: view.Bad})
		var seen []element
		for _, e := range elements(t, Append(nil, b.F, view.Light, fonts, Options{NoText: true})) {
			if e.name == "text" {
				seen = append(seen, e)
			}
		}
		if len(seen) != 1 || seen[0].text != "🐈🐕" || seen[0].attr["font-weight"] != "600" || seen[0].attr["font-size"] != "10" {
			t.Fatalf("%+v", seen)
		}
		x, _ := strconv.ParseFloat(seen[0].attr["x"], 64)
		if want := 10 + fonts.Width([]byte("ab "), 10, view.SemiBold); !(math.Abs(x-want) <= 0.01) {
			t.Errorf("at %v, want %v", x, want)
		}
		if l := seen[0].attr["textLength"]; (l == "40") != hosted || (l == "") == hosted {
			t.Errorf("hosted %v: textLength %q", hosted, l)
		}
	}
}

// TestSelectionLiesOnTheOutlines: a text to select begins and ends where its
// outlines do, and is of their size, wherever it lies among them.
func TestSelectionLiesOnTheOutlines(t *testing.T) {
	fonts := load(t)
	for _, text := range []string{"고양이 64.2%, e\x012.0\x03", "  from a blank on", "\x011\x03 from above", "🐈", "🐈 beside", "12"} {
		for _, size := range []float64{14, 28} {
			for _, align := range []view.Align{view.Start, view.Middle, view.End} {
				var b view.Builder
				b.M = fonts
				b.Begin(new(view.Frame), 400, 50)
				box := b.Text(view.Point{X: 200.3, Y: 30}, []byte(text), view.Type{Size: size, Align: align})
				n, inherited := 0, 0.0
				for _, e := range elements(t, Append(nil, b.F, view.Light, fonts, Options{})) {
					number := func(name string) float64 { v, _ := strconv.ParseFloat(e.attr[name], 64); return v }
					if e.name == "svg" {
						inherited = number("font-size")
					}
					if e.name != "text" || e.attr["pointer-events"] == "none" {
						continue
					}
					n++
					x, y, l, s := e.from.X+e.scale*number("x"), e.from.Y+e.scale*number("y"), e.scale*number("textLength"), e.scale*number("font-size")
					if s == 0 {
						s = e.scale * inherited
					}
					if !(math.Abs(x-box.X) <= 0.3) || !(math.Abs(l-box.W) <= 0.1) || y != 30 || !(math.Abs(s-size) <= 0.01) {
						t.Errorf("%q, align %d: from %v, %v long, at %v, of size %v; the outlines are %v", text, align, x, l, y, s, box)
					}
				}
				if n != 1 {
					t.Errorf("%q: %d texts", text, n)
				}
			}
		}
	}
}
