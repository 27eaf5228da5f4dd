package view

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// ruler measures a character as half the size, a wide one as the size, raised
// ones by their size, bold ones by a tenth more.
type ruler struct{}

func (ruler) Width(text []byte, size float64, weight Weight) (w float64) {
	bold, k := weight == SemiBold, 1.0
	for len(text) > 0 {
		n := Cluster(text)
		switch c := text[0]; {
		case c == MarkBold, c == MarkNormal:
			bold = c == MarkBold || weight == SemiBold
		case c == MarkRaise, c == MarkLower:
			k = RaisedSize
		case c == MarkLevel:
			k = 1
		case c >= ' ':
			d := size / 2 * k
			if n > 1 {
				d *= 2
			}
			if bold {
				d *= 1.1
			}
			w += d
		}
		text = text[n:]
	}
	return w
}

func TestClusters(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"ab", []string{"a", "b"}},
		{"고양이", []string{"고", "양", "이"}},
		{"e\u0301a", []string{"e\u0301", "a"}},
		{"👩‍👩‍👧x", []string{"👩‍👩‍👧", "x"}},
		{"👍🏽👍", []string{"👍🏽", "👍"}},
		{"🇰🇷🇫🇷", []string{"🇰🇷", "🇫🇷"}},
		{"1️⃣2", []string{"1️⃣", "2"}},
		{"สวัส", []string{"ส", "วั", "ส"}},
		{"नि", []string{"नि"}},
		{"x\x01y\x03", []string{"x", "\x01", "y", "\x03"}},
		{"👩\u200d\x04a", []string{"👩\u200d", "\x04", "a"}},
	} {
		var got []string
		for text := []byte(c.text); len(text) > 0; {
			n := Cluster(text)
			got, text = append(got, string(text[:n])), text[n:]
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func newText() (*Builder, *Frame) {
	b, f := &Builder{M: ruler{}}, &Frame{}
	b.Begin(f, 400, 400)
	return b, f
}

func TestShortenCutsBetweenCharacters(t *testing.T) {
	for _, c := range []struct {
		text string
		room int // halves of the size
		want string
	}{
		{"cat", 3, "cat"},
		{"catfish", 5, "cat…"},
		{"고양이와 개", 7, "고양…"},
		{"a👩‍👩‍👧b", 3, "a…"},
		{"a🇰🇷bcd", 4, "a…"},
		{"a🇰🇷bcd", 5, "a🇰🇷…"},
		{"e\u0301e\u0301e\u0301", 4, "e\u0301…"},
		{"wide", 1, "…"},
		{"wide", 0, "…"},
	} {
		b, _ := newText()
		if got := string(b.Shorten([]byte(c.text), float64(c.room)*5+0.01, Type{Size: 10})); got != c.want {
			t.Errorf("%q in %d: %q, want %q", c.text, c.room, got, c.want)
		}
	}
}

func TestLinesBreakWhereTheyShould(t *testing.T) {
	for _, c := range []struct {
		text  string
		chars int
		lines []string
	}{
		{"one two three", 8, []string{"one two", "three"}},
		{"one two three", 13, []string{"one two three"}},
		{"a word is left on its own", 23, []string{"a word is left on", "its own"}},
		{"only a short word is lonely", 23, []string{"only a short word is", "lonely"}},
		{"unbreakably so", 12, []string{"unbreakably", "so"}},
		{"unbreakable", 4, []string{"unbr", "eaka", "ble"}},
		{"고양이는 강아지의", 8, []string{"고양이는", "강아지의"}},
		{"about 1.30 × 10\x0152\x03 here", 16, []string{"about", "1.30 × 10\x0152\x03", "here"}},
		{"so \x04two words\x05 end", 7, []string{"so \x04two", "\x04words\x05", "end"}},
		{"10\x01aaaa\x03", 4, []string{"10\x01aa", "\x01aa\x03"}},
		{"🇰🇷🇰🇷🇰🇷", 3, []string{"🇰🇷", "🇰🇷", "🇰🇷"}},
	} {
		b, f := newText()
		b.Lines(Rect{W: float64(c.chars)*6 + 0.01, H: 200}, []byte(c.text), Type{Size: 12}, 20)
		var got []string
		for i := range f.Ops {
			got = append(got, string(f.Text(f.Ops[i].Text)))
		}
		if !slices.Equal(got, c.lines) {
			t.Errorf("%q in %d: %q, want %q", c.text, c.chars, got, c.lines)
		}
	}
}

// TestLinesLoseNothing: in any room the lines are the text, in order, but for
// the spaces where they break and what an ellipsis at the very end stands for;
// each is as narrow as it may be, or one character.
func TestLinesLoseNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	pieces := []string{"a", "bc", "고", "양이는", " ", " ", "word", "👩‍👩‍👧", "🇰🇷", "e\u0301", "1.30 × 10\x0152\x03", "\x04bold\x05", "\x04두 낱말\x05", "supercalifragilistic", ",", "วั"}
	strip := func(s string) string {
		return strings.Map(func(c rune) rune {
			if c <= ' ' {
				return -1
			}
			return c
		}, s)
	}
	for range 20000 {
		var text []byte
		for range 1 + r.IntN(14) {
			text = append(text, pieces[r.IntN(len(pieces))]...)
		}
		b, f := newText()
		box := Rect{W: r.Float64() * 150, H: r.Float64() * 120}
		ty := Type{Size: 10 + 5*r.Float64()}
		n := b.Lines(box, text, ty, 20)
		if n < 1 || n > max(int(box.H/20+1e-6), 1) {
			t.Fatalf("%q in %v: %d lines", text, box, n)
		}
		all := ""
		for i := range f.Ops {
			o := &f.Ops[i]
			line := string(f.Text(o.Text))
			all += line
			if !utf8.ValidString(line) {
				t.Fatalf("%q in %v: line %q", text, box, line)
			}
			visible := 0
			for rest := []byte(line); len(rest) > 0; rest = rest[Cluster(rest):] {
				if rest[0] > ' ' {
					visible++
				}
			}
			if o.Box.W > box.W+1e-9 && visible > 1 {
				t.Fatalf("%q in %v: %q is %v wide", text, box, line, o.Box.W)
			}
		}
		got, want := strip(all), strip(string(text))
		if cut, ok := strings.CutSuffix(got, Ellipsis); ok && strings.HasPrefix(want, cut) {
			// Where it is cut, it is between characters.
			for rest := []byte(want); ; rest = rest[Cluster(rest):] {
				if len(want)-len(rest) == len(cut) {
					break
				}
				if len(want)-len(rest) > len(cut) {
					t.Fatalf("%q in %v: cut inside a character: %q", text, box, got)
				}
			}
		} else if got != want {
			t.Fatalf("%q in %v: %q", text, box, got)
		}
	}
}

func TestFitAndLabelStayInside(t *testing.T) {
	text := []byte("a rather long label")
	for w := 5.0; w < 150; w += 3 {
		b, f := newText()
		if r := b.Fit(Point{}, w, text, Type{Size: 14}); r.W > w {
			t.Errorf("Fit: %v wide in %v", r.W, w)
		}
		r := b.Label(Point{}, w, text, Type{Size: 14})
		if r.W > w && string(f.Text(f.Ops[1].Text)) != Ellipsis {
			t.Errorf("Label: %v wide in %v", r.W, w)
		}
		if s := f.Ops[1].Size; s < labelShrink*14 {
			t.Errorf("Label: size %v", s)
		}
	}
}

// TestNoLineEndsInAFormula: a line may end between the addends of a formula, but
// at no × and no =.
func TestNoLineEndsInAFormula(t *testing.T) {
	for _, text := range []string{"on average, q = p by 0.9 nat", "about 1.30 × 10 of all", "bits: 22.9 + 1 = 23.9 bit"} {
		for w := 60.0; w < 200; w += 3 {
			var f Frame
			b := Builder{M: ruler{}}
			b.Begin(&f, 200, 200)
			b.Lines(Rect{W: w, H: 200}, []byte(text), Type{Size: 12}, 16)
			for i := range f.Ops {
				line := string(f.Text(f.Ops[i].Text))
				for _, sign := range []string{"×", "="} {
					if strings.HasPrefix(line, sign) && i > 0 || strings.HasSuffix(line, sign) {
						t.Errorf("%v wide: a line %q", w, line)
					}
				}
			}
		}
	}
}

// TestThereIsRoomWhereLinesShrinksNothing: what HasRoom says is what Lines does.
func TestThereIsRoomWhereLinesShrinksNothing(t *testing.T) {
	text := []byte("some words that fill a few lines of a narrow column")
	ty := Type{Size: 12, Ink: Black}
	yes, no := 0, 0
	for w := 60.0; w < 400; w += 20 {
		for h := 10.0; h < 120; h += 10 {
			b, f := newText()
			box := Rect{0, 0, w, h}
			has := b.HasRoom(box, text, ty, 18)
			b.Lines(box, text, ty, 18)
			whole := 0
			for i := range f.Ops {
				if f.Ops[i].Size < ty.Size {
					whole = -len(text)
				}
				whole += len(f.Text(f.Ops[i].Text)) + 1
			}
			if has != (whole == len(text)+1) {
				t.Fatalf("%v by %v: has room %v, %d of %d letters at full size", w, h, has, whole, len(text)+1)
			}
			if has {
				yes++
			} else {
				no++
			}
		}
	}
	if yes == 0 || no == 0 {
		t.Errorf("%d with room, %d without", yes, no)
	}
}

// TestAnEmptyTextIsNothing: neither an op nor a room.
func TestAnEmptyTextIsNothing(t *testing.T) {
	b, f := newText()
	if r := b.Text(Point{10, 20}, nil, Type{Size: 12}); r != (Rect{X: 10, Y: 20}) || len(f.Ops) != 0 {
		t.Errorf("%v, %d ops", r, len(f.Ops))
	}
}

// TestWhatExtendsIsNoCharacterOfItsOwn.
func TestWhatExtendsIsNoCharacterOfItsOwn(t *testing.T) {
	for r, want := range map[rune]bool{'a': false, '가': false, '👍': false, 0x301: true, 0x200d: true, 0xfe0f: true, 0x1f3fd: true, 0xe0067: true, 0x20e3: true, 0x940: true} {
		if Extends(r) != want {
			t.Errorf("%U: %v", r, !want)
		}
	}
}
