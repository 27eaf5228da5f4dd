package svg

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"softmax/render/glyph"
	"softmax/render/view"
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
	ellipses := 0
	for g := glyph.GlyphID(1); g < 400; g++ {
		segments := fonts.Outline(glyph.CoreSemiBold, g)
		segments, taken := withoutEllipses(segments)
		ellipses += taken
		at := unit{1000, -7}
		var want []unit
		var start unit
		for i, s := range segments {
			if s.Op == glyph.MoveTo && i > 0 && want[len(want)-1] != start {
				want = append(want, start)
			}
			for _, a := range s.Points() {
				want = append(want, at.add(forTexts.place(a)))
			}
			if s.Op == glyph.MoveTo {
				start = want[len(want)-1]
			}
		}
		var c contours
		c.glyph(segments, forTexts, at)
		got := draw(t, string(c.dst))
		if a, b := distinct(got), distinct(want); !equal(a, b) && !equal(a, append(b, start)) {
			t.Fatalf("glyph %d: %v, want %v", g, a, b)
		}
	}
	if ellipses == 0 {
		t.Error("not one ellipse in all these glyphs")
	}
}

// withoutEllipses leaves out the contours that are written as arcs.
func withoutEllipses(s glyph.Segments) (rest glyph.Segments, taken int) {
	for i := range s {
		if s[i].Op != glyph.MoveTo {
			continue
		}
		end := i + 1
		for end < len(s) && s[end].Op != glyph.MoveTo {
			end++
		}
		if _, ok := ellipseAt(s[i:], forTexts); ok {
			taken++
		} else {
			rest = append(rest, s[i:end]...)
		}
	}
	return rest, taken
}

// TestArcsAreTheGlyphs: a contour that becomes two arcs lies nowhere further than a
// unit of the grid from them.
func TestArcsAreTheGlyphs(t *testing.T) {
	fonts := load(t)
	for _, grid := range []grid{forTexts, forHeadings} {
		for g := glyph.GlyphID(1); g < 1200; g++ {
			segments := fonts.Outline(glyph.CoreSemiBold, g)
			for i := range segments {
				e, ok := ellipseAt(segments[i:], grid)
				if !ok {
					continue
				}
				a, b := e.topLeft, e.bottomRight
				rx, ry := float64(b.X-a.X)/2, float64(b.Y-a.Y)/2
				p := segments[i].Args[0]
				for _, s := range segments[i+1 : i+5] {
					for k := range 9 {
						q := onCubic(p, s, float64(k)/8)
						x, y := q.X-float64(a.X)-rx, q.Y-float64(a.Y)-ry
						off := (math.Hypot(x/rx, y/ry) - 1) * min(rx, ry) / glyph.EM * float64(grid)
						if !(math.Abs(off) < 1) {
							t.Fatalf("glyph %d: %.2f units off", g, off)
						}
					}
					p = s.Args[2]
				}
			}
		}
	}
}

func onCubic(p glyph.Point, s glyph.Segment, t float64) view.Point {
	at := func(p glyph.Point) view.Point { return view.Point{X: float64(p.X), Y: float64(p.Y)} }
	c := cubic{at(s.Args[0]), at(s.Args[1]), at(s.Args[2])}
	return c.at(at(p), t)
}

func TestArcsGoTheContoursWay(t *testing.T) {
	ring := func(clockwise bool) string {
		var c contours
		c.ellipse(ellipse{glyph.Point{X: 0, Y: -glyph.EM}, glyph.Point{X: glyph.EM, Y: 0}, clockwise}, 5, unit{10, 20})
		return string(c.dst)
	}
	if got, want := ring(true), "m12 15a2.5 2.5 0 110 5 2.5 2.5 0 110-5z"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got := ring(false); got != strings.ReplaceAll(ring(true), " 0 11", " 0 10") {
		t.Errorf("the other way round: %s", got)
	}
}

// TestGlyphIDs: ids are different, begin with a letter and are none of ours.
func TestGlyphIDs(t *testing.T) {
	var all []string
	for n := range 2000 {
		w := writer{o: Options{ID: "p"}}
		all = append(all, string(w.glyphID(n).dst))
	}
	slices.Sort(all)
	if len(slices.Compact(all)) != 2000 {
		t.Error("an id twice")
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
