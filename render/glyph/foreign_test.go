package glyph

import (
	"slices"
	"testing"

	"softmax/render/view"
)

// A canvas is a Foreign that measures a byte as one em and notes what it was asked.
type canvas struct{ asked []string }

func (c *canvas) Width(text string, size float64, w view.Weight) float64 {
	c.asked = append(c.asked, text)
	return float64(len(text)) * size
}

func (c *canvas) Draw(string, float64, view.Weight, view.RGB) ([]byte, int, int, int, int) {
	return nil, 0, 0, 0, 0
}

func withForeign(t testing.TB, c *canvas) *Fonts {
	f := load(t)
	f.SetForeign(c)
	return f
}

func TestForeignRuns(t *testing.T) {
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"고양이", nil, "every rune is in the font"},
		{"고양이 🐈", []string{"🐈"}, "the blank before it is the font's"},
		{"🐈 고양이", []string{"🐈"}, "and the one after it"},
		{"สวัสดี ชาวโลก!", []string{"สวัสดี ชาวโลก"}, "the blank between two foreign words is theirs"},
		{"👩‍🚀x", []string{"👩‍🚀"}, "a joined emoji is one"},
		{"a1️⃣b", []string{"1️⃣"}, "a keycap takes its digit along"},
		{"x̌ = 1", []string{"x̌"}, "a mark takes its letter along"},
		{"✓️", []string{"✓️"}, "a variation selector asks for another glyph than the font's"},
		{"🇰🇷", []string{"🇰🇷"}, "two halves of a flag"},
		{"🐈\x04🐕", []string{"🐈", "🐕"}, "a mark of style ends a run"},
		{"뷁a", []string{"뷁"}, "a syllable outside both fonts"},
		{"a\u200bb", nil, "what shows nothing is nobody's"},
		{"مرحبا بالعالم", []string{"مرحبا بالعالم"}, "right to left stays in one piece"},
	} {
		host := &canvas{}
		f := withForeign(t, host)
		var got []string
		for _, p := range f.Append(nil, []byte(c.text), 10, view.Regular) {
			if !p.Foreign.Empty() {
				got = append(got, c.text[p.Foreign.From:p.Foreign.To])
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: foreign %q, want %q: %s", c.text, got, c.want, c.reason)
		}
		if !slices.Equal(host.asked, c.want) {
			t.Errorf("%q: the host measured %q, want %q", c.text, host.asked, c.want)
		}
	}
}

func TestForeignIsMeasuredByTheHostOnce(t *testing.T) {
	host := &canvas{}
	f := withForeign(t, host)
	text := []byte("a🐈b")
	plain := f.Width([]byte("a"), 10, view.Regular) + f.Width([]byte("b"), 10, view.Regular)
	for range 3 {
		if got := f.Width(text, 10, view.Regular); got != plain+40 {
			t.Errorf("width %v, want %v", got, plain+40)
		}
	}
	if len(host.asked) != 1 {
		t.Errorf("the host was asked %d times", len(host.asked))
	}
	g := f.Generation()
	f.SetForeign(&canvas{})
	if f.Generation() == g {
		t.Error("same generation with another host")
	}
}

func TestAHostOnOfferIsMadeForTheFirstForeignRun(t *testing.T) {
	for _, host := range []Foreign{&canvas{}, nil} {
		made := 0
		f := load(t)
		f.OfferForeign(func() Foreign {
			made++
			return host
		})
		f.Append(nil, []byte("ab"), 10, view.Regular)
		if made != 0 {
			t.Error("it was made for a text without foreign runs")
		}
		for range 2 {
			f.Append(nil, []byte("a🐈b"), 10, view.Regular)
		}
		if made != 1 || f.Foreign() != host {
			t.Errorf("it was made %d times, and is %v", made, f.Foreign())
		}
	}
}

func TestWithoutHostABoxForEachCharacter(t *testing.T) {
	f := load(t)
	for text, want := range map[string]int{"🐈🐕": 2, "👩‍🚀": 1, "🇰🇷🇯🇵": 2, "x̌": 1, "1️⃣": 1, "뷁": 1} {
		p := f.Append(nil, []byte(text), 10, view.Regular)
		boxes := 0
		for _, p := range p {
			if p.Glyph == 0 && !p.Foreign.Empty() {
				boxes++
			}
		}
		if boxes != want {
			t.Errorf("%q: %d boxes, want %d", text, boxes, want)
		}
	}
	var m Mask
	f.Mask(&m, CoreRegular, 0, 28, 0)
	if m.W < 5 || m.H < 10 {
		t.Errorf("the box is %d by %d pixels", m.W, m.H)
	}
}
