package glyph

import (
	"math/rand/v2"
	"slices"
	"testing"

	"softmax/render/view"
)

// someFont returns a font of contours that no hand drew.
func someFont(random *rand.Rand) *Source {
	s := new(Source)
	for r := rune(1); len(s.Runes) < 40; r += 1 + random.Int32N(900) {
		s.Runes = append(s.Runes, r)
	}
	coordinate := func() int32 {
		if random.IntN(3) == 0 {
			return 64 * random.Int32N(3) // so that some lines are level, upright, or closed
		}
		return random.Int32N(4000) - 2000
	}
	for w := range nWeights {
		for g := range len(s.Runes) + 1 {
			s.Advances[w] = append(s.Advances[w], int16(random.IntN(3000)))
			outline := Segments{}
			if w > 0 && random.IntN(4) > 0 { // like the other weight, in other places
				outline = slices.Clone(s.Outlines[0][g])
			} else if random.IntN(8) > 0 {
				for range random.IntN(4) {
					outline = append(outline, Segment{Op: MoveTo})
					for range random.IntN(6) {
						outline = append(outline, Segment{Op: LineTo + SegmentOp(random.IntN(2))})
					}
				}
			}
			var start, at Point
			closed := Segments{}
			end := func() {
				if at != start {
					closed = append(closed, Segment{Op: LineTo, Args: [3]Point{start}})
				}
			}
			for _, s := range outline {
				if s.Op == MoveTo {
					end()
				}
				for i := range s.Points() {
					at = Point{coordinate(), coordinate()}
					s.Args[i] = at
				}
				if s.Op == MoveTo {
					start = at
				}
				closed = append(closed, s)
			}
			end()
			s.Outlines[w] = append(s.Outlines[w], closed)
		}
		s.Kerns[w] = func(a, b GlyphID) int16 { return int16(int(a)%5*(int(b)%3)*(w+1)) - 3 }
	}
	return s
}

func TestAFontIsReadAsItWasWritten(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 50 {
		s := someFont(random)
		data, err := AppendFont(nil, s)
		if err != nil {
			t.Fatal(err)
		}
		f, err := readFont(data)
		if err != nil {
			t.Fatal(err)
		}
		if f.glyph(0) != 0 || f.glyph(0xffff) != 0 || f.glyph(0x10000+s.Runes[0]) != 0 {
			t.Error("it has a rune that it hasn't")
		}
		for i, r := range s.Runes {
			if got := f.glyph(r); int(got) != i+1 {
				t.Errorf("%U is glyph %d, want %d", r, got, i+1)
			}
		}
		for w := range nWeights {
			if !slices.Equal(f.advances[w], s.Advances[w]) {
				t.Errorf("weight %d: advances %v, want %v", w, f.advances[w], s.Advances[w])
			}
			for a, want := range s.Outlines[w] {
				if got := f.outline(nil, w, a); !slices.Equal(got, want) {
					t.Fatalf("weight %d, glyph %d: %v, want %v", w, a, got, want)
				}
				for b := range s.Outlines[w] {
					if got, want := f.kern(w, GlyphID(a), GlyphID(b)), s.Kerns[w](GlyphID(a), GlyphID(b)); got != want {
						t.Fatalf("weight %d: %d %d are kerned by %d, want %d", w, a, b, got, want)
					}
				}
			}
		}
	}
}

// A file comes over the net: what is broken is refused, or draws something.
func TestABrokenFontIsNoPanic(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	data, err := AppendFont(nil, someFont(random))
	if err != nil {
		t.Fatal(err)
	}
	for n := range data {
		if _, err := readFont(data[:n]); err == nil {
			t.Fatalf("its first %d bytes of %d are a font", n, len(data))
		}
	}
	refused := 0
	for range 3000 {
		broken := slices.Clone(data)
		broken[random.IntN(len(broken))] = byte(random.IntN(256))
		f, err := Read(broken)
		if err != nil {
			refused++
			continue
		}
		for g := range 45 {
			f.Outline(CoreSemiBold, GlyphID(g))
		}
		f.Width([]byte("\x01 AVA \uac00"), 14, view.SemiBold)
	}
	if refused == 0 {
		t.Error("none was refused")
	}
}

func TestAFontThatCannotBeWritten(t *testing.T) {
	s := someFont(rand.New(rand.NewPCG(7, 8)))
	s.Runes[3] = s.Runes[2]
	if _, err := AppendFont(nil, s); err == nil {
		t.Error("a rune is there twice")
	}
}
