package svg

import (
	"regexp"
	"strconv"
	"testing"

	"softmax/render/glyph"
)

var pathWord = regexp.MustCompile(`[a-z]|-?\d+`)

// draw follows path data and returns every point it names, absolute.
func draw(t *testing.T, d string) (points []unit) {
	t.Helper()
	words := pathWord.FindAllString(d, -1)
	var at, start, control unit
	next := func() int {
		n, err := strconv.Atoi(words[0])
		if err != nil {
			t.Fatalf("%q where a number belongs in %s", words[0], d)
		}
		words = words[1:]
		return n
	}
	pair := func() unit { x := next(); return unit{at.x + x, at.y + next()} }
	letter := ""
	for len(words) > 0 {
		if c := words[0][0]; c >= 'a' {
			letter, words = words[0], words[1:]
		}
		smooth := unit{2*at.x - control.x, 2*at.y - control.y}
		end := at
		switch letter {
		case "z":
			end = start
		case "m":
			end = pair()
			start, letter = end, "l"
		case "l":
			end = pair()
		case "h":
			end.x += next()
		case "v":
			end.y += next()
		case "c", "s":
			if letter == "c" {
				smooth = pair()
			}
			control = pair()
			end = pair()
			points = append(points, smooth, control)
		}
		if letter != "c" && letter != "s" {
			control = end
		}
		at = end
		points = append(points, at)
	}
	return points
}

func TestContoursAreTheGlyphs(t *testing.T) {
	fonts := load(t)
	for g := glyph.GlyphID(1); g < 400; g++ {
		segments := fonts.Outline(glyph.CoreSemiBold, g)
		var want []unit
		var start unit
		for i, s := range segments {
			if s.Op == glyph.MoveTo && i > 0 && want[len(want)-1] != start {
				want = append(want, start)
			}
			for _, a := range s.Points() {
				want = append(want, unit{nearest(a.X), nearest(a.Y)})
			}
			if s.Op == glyph.MoveTo {
				start = want[len(want)-1]
			}
		}
		got := draw(t, string(appendContours(nil, segments)))
		if a, b := distinct(got), distinct(want); !equal(a, b) && !equal(a, append(b, start)) {
			t.Fatalf("glyph %d: %v, want %v", g, a, b)
		}
	}
}

// distinct leaves out every point that is where the last one was.
func distinct(points []unit) (out []unit) {
	for i, p := range points {
		if i == 0 || p != points[i-1] {
			out = append(out, p)
		}
	}
	return out
}

func equal(a, b []unit) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !a[i].near(b[i]) { // a control that is left to the curve before it
			return false
		}
	}
	return true
}
