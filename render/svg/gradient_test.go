package svg

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"softmax/render/view"
)

var numbers = regexp.MustCompile(`-?\d*\.?\d+`)

func floats(s string) (v []float64) {
	for _, n := range numbers.FindAllString(s, -1) {
		x, _ := strconv.ParseFloat(n, 64)
		v = append(v, x)
	}
	return v
}

// A band is a polygon as an SVG has it, and the gradient in it.
type band struct {
	polygon  []view.Point
	p, q     view.Point
	from, to rgb
}

func hex(s string) rgb {
	s = strings.TrimPrefix(s, "#")
	if len(s) == 3 {
		s = string([]byte{s[0], s[0], s[1], s[1], s[2], s[2]})
	}
	n, _ := strconv.ParseUint(s, 16, 32)
	return rgb{float64(n >> 16), float64(n >> 8 & 255), float64(n & 255)}
}

func bandsOf(t *testing.T, all []element) (bands []band) {
	var b band
	stops := 0
	for _, e := range all {
		switch e.name {
		case "linearGradient":
			v := floats(e.attr["x1"] + " " + e.attr["y1"] + " " + e.attr["x2"] + " " + e.attr["y2"])
			b = band{p: view.Point{X: v[0], Y: v[1]}, q: view.Point{X: v[2], Y: v[3]}}
			stops = 0
		case "stop":
			if stops++; stops == 1 {
				b.from = hex(e.attr["stop-color"])
			} else {
				b.to = hex(e.attr["stop-color"])
			}
		case "path":
			fill := e.attr["fill"]
			if !strings.HasPrefix(fill, "url") {
				b = band{q: view.Point{X: 1}, from: hex(fill), to: hex(fill)}
			}
			b.polygon = drawn(t, e.attr["d"])[0]
			bands = append(bands, b)
		}
	}
	return bands
}

func (b *band) covers(p view.Point) bool {
	in := false
	for i, q := range b.polygon {
		r := b.polygon[(i+len(b.polygon)-1)%len(b.polygon)]
		if (q.Y > p.Y) != (r.Y > p.Y) && p.X < q.X+(p.Y-q.Y)/(r.Y-q.Y)*(r.X-q.X) {
			in = !in
		}
	}
	return in
}

func (b *band) at(p view.Point) rgb {
	u, v := b.q.Sub(b.p), p.Sub(b.p)
	t := min(max((u.X*v.X+u.Y*v.Y)/(u.X*u.X+u.Y*u.Y), 0), 1)
	c := b.from
	for i := range c {
		c[i] += t * (b.to[i] - b.from[i])
	}
	return c
}

func TestGradientsAreTheBlend(t *testing.T) {
	fonts := load(t)
	inks := [][3]view.Ink{
		{view.Class0, view.Class0 + 1, view.Class0 + 2}, {view.Paper, view.Class0 + 3, view.Class0 + 3},
		{view.Surface, view.Track, view.Muted}, {view.Black, view.Bad, view.Good}, {view.Grid, view.Grid, view.Grid},
	}
	shapes := [][3]view.Point{
		{{X: 100, Y: 20}, {X: 20, Y: 160}, {X: 180.5, Y: 160}}, {{X: 10, Y: 10}, {X: 190, Y: 20}, {X: 30, Y: 150}},
		{{X: 10, Y: 10}, {X: 12, Y: 150}, {X: 190, Y: 152}}, {{X: 50, Y: 50}, {X: 60, Y: 50}, {X: 55, Y: 58}},
	}
	for _, ink := range inks {
		for _, s := range shapes {
			f := &view.Frame{Size: view.Point{X: 200, Y: 170}, Points: s[:]}
			f.Ops = []view.Op{{Kind: view.KindGradient, Ink: ink[0], Ink2: ink[1], Ink3: ink[2], Alpha: 1, Points: view.Span{To: 3}}}
			w := writer{theme: view.Light}
			want := blendOf(s[:], [3]rgb{w.parts(ink[0]), w.parts(ink[1]), w.parts(ink[2])})
			bands := bandsOf(t, elements(t, Append(nil, f, view.Light, fonts, Options{})))
			for y := 10.63; y < 170; y += 3.01 {
				for x := 10.57; x < 200; x += 3.03 {
					p := view.Point{X: x, Y: y}
					all := band{polygon: s[:]}
					if !all.covers(p.Add(view.Point{X: 0.1})) || !all.covers(p.Sub(view.Point{X: 0.1})) {
						continue // outside, or on the edge
					}
					var top *band
					for i := range bands {
						if bands[i].covers(p) {
							top = &bands[i]
						}
					}
					if top == nil {
						t.Fatalf("%v %v: nothing at %v", ink, s, p)
					}
					got, want := top.at(p), want.at(p)
					for i := range got {
						if !(math.Abs(got[i]-want[i]) <= 4) {
							t.Fatalf("%v %v: %v at %v, want %v", ink, s, got, p, want)
						}
					}
				}
			}
		}
	}
}

func TestNeighboursOverlap(t *testing.T) {
	fonts := load(t)
	f := &view.Frame{Size: view.Point{X: 100, Y: 100}, Points: []view.Point{
		{X: 0, Y: 0}, {X: 100, Y: 0}, {X: 0, Y: 100}, {X: 100, Y: 0}, {X: 100, Y: 100}, {X: 0, Y: 100}}}
	for i := range 2 {
		f.Ops = append(f.Ops, view.Op{Kind: view.KindGradient, Ink: view.Black, Ink2: view.Black, Ink3: view.Paper, Alpha: 1,
			Points: view.Span{From: int32(3 * i), To: int32(3*i + 3)}})
	}
	bands := bandsOf(t, elements(t, Append(nil, f, view.Light, fonts, Options{})))
	if len(bands) != 2 {
		t.Fatalf("%d bands, want 2", len(bands))
	}
	for i, p := range []view.Point{{X: 50.3, Y: 50.3}, {X: 49.7, Y: 49.7}} {
		if !bands[i].covers(p) {
			t.Errorf("triangle %d does not reach under its neighbour at %v", i, p)
		}
	}
	for i, p := range []view.Point{{X: -0.1, Y: 50}, {X: 100.1, Y: 50}} {
		if bands[i].covers(p) {
			t.Errorf("triangle %d reaches out of the picture at %v", i, p)
		}
	}
}

func TestHatchFillsItsPart(t *testing.T) {
	fonts := load(t)
	for _, r := range []float64{0, 4, 30} {
		b := view.Rect{X: 10.5, Y: 7.25, W: 90, H: 60}
		f := &view.Frame{Size: view.Point{X: 110, Y: 80}, Ops: []view.Op{
			{Kind: view.KindHatch, Box: b, Radius: r, Period: 6, Stroke: 2.2, Ink: view.Black, Alpha: 1}}}
		covered := 0.0
		for _, e := range elements(t, Append(nil, f, view.Light, fonts, Options{})) {
			for _, stripe := range drawn(t, e.attr["d"]) {
				covered += area(stripe)
				for _, p := range stripe {
					if p.X < b.X-0.01 || p.X > b.Right()+0.01 || p.Y < b.Y-0.01 || p.Y > b.Bottom()+0.01 {
						t.Errorf("radius %v: %v is outside", r, p)
					}
				}
			}
		}
		want := (b.W*b.H - (4-math.Pi)*r*r) * 2.2 / 6
		if !(math.Abs(covered-want) <= 0.02*want) {
			t.Errorf("radius %v: stripes cover %.1f, want %.1f", r, covered, want)
		}
	}
}
