package main

import (
	"bytes"
	"image"
	"image/png"
	"testing"

	"softmax/render/bitmap"
	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestAPNGIsThePicture: in few colours it is still the picture, in half the bytes.
func TestAPNGIsThePicture(t *testing.T) {
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, sc := range sim.Scenes(nil) {
		m := bitmap.Image(frame(fonts, sc, plainWidth, scene.Env{Lang: words.Ko}), view.Dark, fonts, 1)
		data, err := encoded(m)
		if err != nil {
			t.Fatal(err)
		}
		got, err := png.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if got.Bounds() != m.Rect {
			t.Fatalf("%v, want %v", got.Bounds(), m.Rect)
		}
		const seen = 24 // levels
		other := 0
		for i := 0; i < len(m.Pix); i += 4 {
			at := image.Point{X: i / 4 % m.Rect.Dx(), Y: i / 4 / m.Rect.Dx()}
			r, g, b, _ := got.At(at.X, at.Y).RGBA()
			for k, v := range [3]uint32{r, g, b} {
				if d := int(v>>8) - int(m.Pix[i+k]); d > seen || d < -seen {
					other++
					break
				}
			}
		}
		if other > len(m.Pix)/4/1000 {
			t.Errorf("%s: %d pixels are of another colour", sc, other)
		}
		var whole bytes.Buffer
		if err := png.Encode(&whole, m); err != nil {
			t.Fatal(err)
		}
		if 2*len(data) > whole.Len() {
			t.Errorf("%s: %d bytes, %d in all its colours", sc, len(data), whole.Len())
		}
	}
}
