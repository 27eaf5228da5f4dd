package svg

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"testing"

	"softmax/render/view"
)

// bent returns points on a straight line, then on a piece of a circle, then, from a
// corner on, on a line again.
func bent() (points []view.Point) {
	for i := range 20 {
		points = append(points, view.Point{X: 10 + 5*float64(i), Y: 300})
	}
	for i := range 40 {
		points = append(points, onCircle(view.Point{X: 110, Y: 200}, 100, math.Pi/2-float64(i)/40*math.Pi))
	}
	last := points[len(points)-1]
	for i := range 12 {
		points = append(points, last.Add(view.Point{X: 9 * float64(i+1), Y: 1.5 * float64(i)}))
	}
	return points
}

// TestCubicsPassThePoints: no point is further than stray from the cubics, none of
// them strays where no point is, and they are few.
func TestCubicsPassThePoints(t *testing.T) {
	points := bent()
	all := cubicsOf(points)
	if len(all) > 8 {
		t.Errorf("%d cubics", len(all))
	}
	var drawn []view.Point
	at := points[0]
	for i := range all {
		for k := range 100 {
			drawn = append(drawn, all[i].at(at, float64(k)/100))
		}
		at = all[i][2]
	}
	if drawn = append(drawn, at); at != points[len(points)-1] {
		t.Errorf("they end at %v", at)
	}
	for _, p := range points {
		if d := offLine(p, drawn); !(d <= stray+0.01) {
			t.Errorf("%.3f from %v", d, p)
		}
	}
	for _, p := range drawn {
		if d := offLine(p, points); !(d <= 0.15) { // their chords are inside of the circle
			t.Errorf("at %v they are %.3f off", p, d)
		}
	}
}

func TestNeededPoints(t *testing.T) {
	points := bent()
	few := needed(points)
	if few[0] != points[0] || few[len(few)-1] != points[len(points)-1] || len(few) > len(points)-25 {
		t.Errorf("%d of %d points", len(few), len(points))
	}
	for _, p := range points {
		if d := offLine(p, few); !(d <= stray) {
			t.Errorf("%.3f from %v", d, p)
		}
	}
	if p := points[:2]; len(needed(p)) != 2 || len(cubicsOf(p)) != 1 {
		t.Error("two points are a line")
	}
	same := make([]view.Point, 20)
	for _, c := range cubicsOf(same) {
		if math.IsNaN(c[0].X + c[1].Y + c[2].X) {
			t.Error("points that are all the same give no number")
		}
	}
}

func offLine(p view.Point, line []view.Point) float64 {
	least := math.Inf(1)
	for i := 1; i < len(line); i++ {
		least = min(least, offSegment(p, line[i-1], line[i]))
	}
	return least
}

// TestLoopsComeBack: closed lines end where they began, with few points and many.
func TestLoopsComeBack(t *testing.T) {
	for _, n := range []int{5, 60} {
		var points []view.Point
		for i := range n {
			points = append(points, onCircle(view.Point{X: 50, Y: 50}, 40, float64(i)/float64(n)*2*math.Pi))
		}
		before := fmt.Sprint(points[:cap(points)])
		p := pen{dp: true}
		p.loop(points)
		if s := string(p.dst); strings.Count(s, "m") != 1 || strings.Count(s, "z") != 1 || !strings.HasSuffix(s, "z") {
			t.Error(s)
		}
		closed := pen{dp: true}
		closed.path(append(points[:n:n], points[0]))
		if !bytes.Equal(p.dst, closed.dst) {
			t.Errorf("%s, and as a line that is back: %s", p.dst, closed.dst)
		}
		if fmt.Sprint(points[:cap(points)]) != before {
			t.Error("it wrote into the frame's points")
		}
	}
}

// TestRings: a disc and its own edge are one element, and nothing else is.
func TestRings(t *testing.T) {
	fonts := load(t)
	draw := func(do func(b *view.Builder)) (s string) {
		var b view.Builder
		b.M = fonts
		b.Begin(new(view.Frame), 100, 100)
		do(&b)
		return string(Append(nil, b.F, view.Light, fonts, Options{}))
	}
	c := view.Point{X: 50, Y: 50}
	s := draw(func(b *view.Builder) { b.Disc(c, 9, view.Paper); b.Circle(c, 9, 4, view.Bad) })
	if strings.Count(s, "<circle") != 1 || !strings.Contains(s, `r="9" fill="#fff" stroke="#`) || !strings.Contains(s, `stroke-width="4"`) {
		t.Error(s)
	}
	for i, do := range []func(b *view.Builder){
		func(b *view.Builder) { b.Disc(c, 9, view.Paper); b.Circle(c, 8, 4, view.Bad) },
		func(b *view.Builder) { b.Disc(c, 9, view.Paper); b.Disc(c, 9, view.Bad) },
		func(b *view.Builder) { b.Circle(c, 9, 4, view.Bad); b.Disc(c, 9, view.Paper) },
		func(b *view.Builder) { b.Disc(c, 9, view.Paper); b.Fade(0.5); b.Circle(c, 9, 4, view.Bad) },
	} {
		if s := draw(do); strings.Count(s, "<circle") != 2 {
			t.Errorf("%d: %s", i, s)
		}
	}
}

// TestLikeMarksAreOnePath: opaque marks of one look that follow each other are one
// path, and what is between, faded or of another look keeps them apart.
func TestLikeMarksAreOnePath(t *testing.T) {
	fonts := load(t)
	draw := func(do func(b *view.Builder)) (paths []string) {
		var b view.Builder
		b.M = fonts
		b.Begin(new(view.Frame), 100, 100)
		do(&b)
		for _, e := range elements(t, Append(nil, b.F, view.Light, fonts, Options{})) {
			if e.name == "path" {
				paths = append(paths, e.attr["d"]+" "+e.attr["fill"]+e.attr["stroke"])
			}
		}
		return paths
	}
	box := func(b *view.Builder, x float64, ink view.Ink) { b.Rect(view.Rect{X: x, Y: 1, W: 4, H: 5}, 0, ink) }
	got := draw(func(b *view.Builder) { box(b, 10, view.Black); box(b, 20, view.Black); box(b, 30, view.Black) })
	if len(got) != 1 || got[0] != "m10 1h4v5h-4m10-5h4v5h-4m10-5h4v5h-4 #1c1d20" {
		t.Errorf("%q", got)
	}
	for i, do := range []func(b *view.Builder){
		func(b *view.Builder) { box(b, 10, view.Black); box(b, 20, view.Muted) },
		func(b *view.Builder) {
			box(b, 10, view.Black)
			b.Disc(view.Point{X: 50, Y: 50}, 9, view.Muted)
			box(b, 20, view.Black)
		},
		func(b *view.Builder) { box(b, 10, view.Black); b.Fade(0.5); box(b, 12, view.Black); b.Fade(0.5) },
	} {
		if got := draw(do); len(got) != 2 {
			t.Errorf("%d: %q", i, got)
		}
	}
}
