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

var pathWord = regexp.MustCompile(`[a-z]|-?\d*\.?\d+`)

// drawn follows path data and returns its lines as points, absolute: the corners,
// and many on curves and whole ellipses.
func drawn(t *testing.T, d string) (contours [][]view.Point) {
	t.Helper()
	words := pathWord.FindAllString(d, -1)
	var at, control, start view.Point
	next := func() float64 {
		n, err := strconv.ParseFloat(words[0], 64)
		if err != nil {
			t.Fatalf("%q where a number belongs in %s", words[0], d)
		}
		words = words[1:]
		return n
	}
	pair := func() view.Point { x := next(); return at.Add(view.Point{X: x, Y: next()}) }
	letter := ""
	for len(words) > 0 {
		if c := words[0][0]; c >= 'a' {
			letter, words = words[0], words[1:]
		}
		end := at
		smooth := at.Add(at.Sub(control))
		var through func(t float64) view.Point
		switch letter {
		case "m":
			at = pair()
			end, start, letter = at, at, "l"
			contours = append(contours, []view.Point{at})
		case "l":
			end = pair()
		case "z":
			end = start
		case "h":
			end.X += next()
		case "v":
			end.Y += next()
		case "q", "t":
			if letter == "q" {
				smooth = pair()
			}
			end, control = pair(), smooth
			through = func(t float64) view.Point { return mid(mid(at, smooth, t), mid(smooth, end, t), t) }
		case "c", "s":
			if letter == "c" {
				smooth = pair()
			}
			control = pair()
			end = pair()
			c := cubic{smooth, control, end}
			through = func(t float64) view.Point { return c.at(at, t) }
		case "a":
			rx, ry := next(), next()
			if next() != 0 {
				t.Fatalf("turned: %s", d)
			}
			flags := words[0][:2] // which may stand together with what follows
			if words[0] = words[0][2:]; words[0] == "" {
				words = words[1:]
			}
			if end = pair(); flags[0] == '0' || length(end.Sub(at)) > 2 {
				break // a piece of a circle: its ends do
			}
			turn := 1.0
			if flags[1] == '0' {
				turn = -1
			}
			middle := mid(at, end, 0.5).Add(view.Point{Y: ry})
			through = func(t float64) view.Point {
				sin, cos := math.Sincos(2 * math.Pi * t * turn)
				return middle.Add(view.Point{X: rx * sin, Y: -ry * cos})
			}
		default:
			t.Fatalf("%s in %s", letter, d)
		}
		last := len(contours) - 1
		for k := 1; k < 32 && through != nil; k++ {
			contours[last] = append(contours[last], through(float64(k)/32))
		}
		if end != at {
			contours[last] = append(contours[last], end)
		}
		if !strings.Contains("cqst", letter) {
			control = end
		}
		at = end
	}
	return contours
}

// asDesigned returns a glyph's contours as many points, in units.
func asDesigned(segments glyph.Segments, g grid, origin view.Point) (contours [][]view.Point) {
	for i := range segments {
		s := &segments[i]
		if s.Op == glyph.MoveTo {
			contours = append(contours, nil)
			continue
		}
		from := g.exact(segments[i-1].End())
		c := cubic{g.exact(s.Args[0]), g.exact(s.Args[1]), g.exact(s.Args[2])}
		for k := range 16 {
			p := mid(from, g.exact(s.End()), float64(k)/16)
			if s.Op == glyph.CubeTo {
				p = c.at(from, float64(k)/16)
			}
			contours[len(contours)-1] = append(contours[len(contours)-1], p.Add(origin))
		}
	}
	return contours
}

// TestContoursAreTheGlyphs: contour for contour, what is written lies on what the
// font has, nowhere much more than a unit beside it where it has rounded corners
// and else within one, and turns the same way.
func TestContoursAreTheGlyphs(t *testing.T) {
	fonts := load(t)
	most, letters := 0.0, ""
	for _, face := range []glyph.FaceID{glyph.CoreRegular, glyph.CoreSemiBold} {
		for _, g := range []grid{forTexts, forHeadings} {
			for id := glyph.GlyphID(1); id < 1200; id += 3 {
				segments := fonts.Outline(face, id)
				origin := unit{1000, -7}
				var c pen
				c.glyph(segments, g, origin)
				letters += string(c.dst)
				want := asDesigned(segments, g, origin.point())
				got := drawn(t, string(c.dst))
				if len(got) != len(want) {
					t.Fatalf("glyph %d has %d contours, want %d: %s", id, len(got), len(want), c.dst)
				}
				for i := range want {
					off := max(farthest(got[i], want[i]), farthest(want[i], got[i]))
					if most = max(most, off); !(off < 1.6) {
						t.Errorf("glyph %d, contour %d is %.2f units off: %s", id, i, off, c.dst)
					}
					a, b := area(got[i]), area(want[i])
					if a*b < 0 || math.Abs(a-b) > 0.15*math.Abs(b)+4 {
						t.Errorf("glyph %d, contour %d covers %.1f, want %.1f: %s", id, i, a, b, c.dst)
					}
				}
			}
		}
	}
	t.Logf("%.2f units at most", most)
	for _, letter := range "mlhvcqta" {
		if !strings.ContainsRune(letters, letter) {
			t.Errorf("no %c in all these glyphs", letter)
		}
	}
}

// farthest returns how far the farthest of the points lies from a closed line.
func farthest(points, line []view.Point) (most float64) {
	closed := append(slices.Clone(line), line[0])
	for _, p := range points {
		most = max(most, offLine(p, closed))
	}
	return most
}

// area returns what a closed line goes around, positive where it turns clockwise.
func area(line []view.Point) (sum float64) {
	for i, p := range line {
		sum += across(p, line[(i+1)%len(line)]) / 2
	}
	return sum
}

// TestArcsAreTheGlyphs: a contour that becomes two arcs lies nowhere further than a
// unit of the grid from them.
func TestArcsAreTheGlyphs(t *testing.T) {
	fonts := load(t)
	ellipses := 0
	for _, grid := range []grid{forTexts, forHeadings} {
		for g := glyph.GlyphID(1); g < 1200; g++ {
			segments := fonts.Outline(glyph.CoreSemiBold, g)
			for i := range segments {
				e, ok := ellipseOf(contourAt(segments, i), grid)
				if !ok {
					continue
				}
				ellipses++
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
	if ellipses == 0 {
		t.Error("not one ellipse in all these glyphs")
	}
}

// contourAt returns the contour that begins with segment i, or nothing.
func contourAt(s glyph.Segments, i int) glyph.Segments {
	if s[i].Op != glyph.MoveTo {
		return nil
	}
	end := i + 1
	for end < len(s) && s[end].Op != glyph.MoveTo {
		end++
	}
	return s[i:end]
}

func onCubic(p glyph.Point, s glyph.Segment, t float64) view.Point {
	at := func(p glyph.Point) view.Point { return view.Point{X: float64(p.X), Y: float64(p.Y)} }
	c := cubic{at(s.Args[0]), at(s.Args[1]), at(s.Args[2])}
	return c.at(at(p), t)
}

// TestArcsGoTheContoursWay: around from the left of the top, or from the right of it.
func TestArcsGoTheContoursWay(t *testing.T) {
	for _, c := range []struct {
		wide      int32
		clockwise bool
		want      string
	}{
		{5, false, "m12 15a2.5 2.5 0 101 0"}, {5, true, "m13 15a2.5 2.5 0 11-1 0"},
		{6, false, "m12 15a3 2.5 0 102 0"}, {6, true, "m14 15a3 2.5 0 11-2 0"},
	} {
		var p pen
		p.ellipse(ellipse{glyph.Point{X: 0, Y: -glyph.EM}, glyph.Point{X: c.wide * glyph.EM / 5, Y: 0}, c.clockwise}, 5, unit{10, 20})
		if got := string(p.dst); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}
