package svg

import (
	"math"
	"testing"

	"softmax/render/view"
)

// TestPenSaysOnlyWhatIsNeeded: ways, a letter where it changes, and a blank only where
// numbers would run together.
func TestPenSaysOnlyWhatIsNeeded(t *testing.T) {
	for _, c := range []struct {
		dp   bool
		draw func(p *pen)
		want string
	}{
		{false, func(p *pen) { p.move(unit{10, -7}); p.line(unit{12, -7}); p.line(unit{12, 3}); p.line(unit{13, 2}) }, "m10-7h2v10l1-1"},
		{false, func(p *pen) {
			p.move(unit{1, 2})
			p.line(unit{4, 6})
			p.line(unit{3, 6})
			p.close()
			p.move(unit{2, 2})
		}, "m1 2 3 4h-1zm1 0"},
		{true, func(p *pen) { p.move(unit{150, 50}); p.line(unit{225, 125}); p.line(unit{200, 155}) }, "m1.5.5.75.75-.25.3"},
		{true, func(p *pen) { p.move(unit{1000, 0}); p.line(unit{1050, 350}) }, "m10 0 .5 3.5"},
		{false, func(p *pen) {
			p.move(unit{0, 0})
			p.quad(unit{2, 0}, unit{2, 2})
			p.quad(unit{2, 4}, unit{5, 5})
			p.quad(unit{6, 6}, unit{7, 7})
		}, "m0 0q2 0 2 2t3 3q1 1 2 2"},
		{false, func(p *pen) {
			p.move(unit{0, 0})
			p.cube(unit{1, 0}, unit{2, 1}, unit{2, 2})
			p.cube(unit{2, 4}, unit{4, 4}, unit{5, 5})
			p.cube(unit{9, 5}, unit{9, 9}, unit{5, 9})
		}, "m0 0c1 0 2 1 2 2s2 2 3 3c4 0 4 4 0 4"},
		{true, func(p *pen) { p.move(unit{0, 0}); p.arc(1.5, 0.5, true, false, unit{-50, 25}) }, "m0 0a1.5.5 0 10-.5.25"},
		{true, func(p *pen) { p.move(unit{0, 0}); p.arc(11, 11, false, true, unit{500, 25}) }, "m0 0a11 11 0 015 .25"},
	} {
		p := pen{dp: c.dp}
		if c.draw(&p); string(p.dst) != c.want {
			t.Errorf("%s, want %s", p.dst, c.want)
		}
	}
}

// TestJoinedMarksStandWhereTheyWere: in a path of many, each begins and ends at its
// own place, however it is said.
func TestJoinedMarksStandWhereTheyWere(t *testing.T) {
	fonts := load(t)
	var b view.Builder
	b.M = fonts
	b.Begin(new(view.Frame), 400, 400)
	var want [][2]view.Point
	at := func(i int) view.Point {
		return view.Point{X: 100 + 37.126*float64(i%7), Y: 90 + 11.333*float64(i)}
	}
	for i := range 20 {
		p, q := at(i), at(i).Add(view.Point{X: []float64{0, 0.5, -3.21, 9}[i%4], Y: []float64{4, 0.25, 0, -7.1}[i%4]})
		b.Line(p, q, 2, view.Black)
		want = append(want, [2]view.Point{p, q})
	}
	for i := range 20 {
		c, a0, a1 := at(i), float64(i), float64(i)+0.7+float64(i%3)
		b.Arc(c, 9, a0, a1, 2, view.Muted)
		want = append(want, [2]view.Point{onCircle(c, 9, a0), onCircle(c, 9, a1)})
	}
	var got [][2]view.Point
	paths := 0
	for _, e := range elements(t, Append(nil, b.F, view.Light, fonts, Options{})) {
		if e.name == "path" {
			paths++
			for _, line := range drawn(t, e.attr["d"]) {
				got = append(got, [2]view.Point{line[0], line[len(line)-1]})
			}
		}
	}
	if paths != 2 || len(got) != len(want) {
		t.Fatalf("%d marks in %d paths, want %d in 2", len(got), paths, len(want))
	}
	for i := range want {
		for k, p := range want[i] {
			if d := got[i][k].Sub(p); !(math.Hypot(d.X, d.Y) <= 0.0072) { // half a hundredth each way
				t.Errorf("mark %d: %v, want %v", i, got[i], want[i])
			}
		}
	}
}
