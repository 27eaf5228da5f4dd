package view

import "testing"

func TestRectangles(t *testing.T) {
	r := Rect{10, 20, 100, 50}
	for _, c := range []struct {
		name      string
		got, want any
	}{
		{"right", r.Right(), 110.0},
		{"bottom", r.Bottom(), 70.0},
		{"centre", r.Centre(), Point{60, 45}},
		{"around", Around(Point{60, 45}, 100, 50), r},
		{"inset", r.Inset(5, 10), Rect{15, 30, 90, 30}},
		{"outset", r.Inset(-5, -10), Rect{5, 10, 110, 70}},
		{"inset past nothing", r.Inset(60, 30), Rect{70, 50, 0, 0}},
		{"grown", r.Grow(44, 64), Rect{10, 13, 100, 64}},
		{"grown to less", r.Grow(1, 1), r},
		{"column", r.Column(1, 4), Rect{35, 20, 25, 50}},
		{"line", r.Line(4, 5), Rect{10, 60, 100, 10}},
		{"added", Point{1, 2}.Add(Point{3, 5}), Point{4, 7}},
		{"taken", Point{1, 2}.Sub(Point{3, 5}), Point{-2, -3}},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
}

// TestCutsShareTheRectangle: what is cut off and the rest lie side by side and
// are the whole; where more is cut than there is, the rest is empty.
// TestWhatStandsOverAPlaceStaysBetweenTheSides.
func TestWhatStandsOverAPlaceStaysBetweenTheSides(t *testing.T) {
	r := Rect{X: 10, W: 100}
	for _, c := range []struct{ x, w, want float64 }{
		{60, 20, 50},   // over its place
		{12, 20, 10},   // the left side holds it
		{500, 20, 90},  // the right one
		{60, 140, -30}, // wider than all: it ends where r does
	} {
		if got := r.Start(c.x, c.w); got != c.want {
			t.Errorf("%v wide over %v begins at %v, want %v", c.w, c.x, got, c.want)
		}
	}
}

func TestCutsShareTheRectangle(t *testing.T) {
	r := Rect{10, 20, 100, 50}
	for _, d := range []float64{0, 12.5, 50, 100, 130} {
		top, below := r.CutTop(d)
		if top.Y != r.Y || top.H != d || below.Y != top.Bottom() || below.H != max(50-d, 0) || top.W != 100 || below.W != 100 {
			t.Errorf("top %v: %v and %v", d, top, below)
		}
		bottom, above := r.CutBottom(d)
		if bottom.Bottom() != r.Bottom() || bottom.H != d || above.Y != r.Y || above.H != max(50-d, 0) {
			t.Errorf("bottom %v: %v and %v", d, bottom, above)
		}
		left, east := r.CutLeft(d)
		if left.X != r.X || left.W != d || east.X != left.Right() || east.W != max(100-d, 0) {
			t.Errorf("left %v: %v and %v", d, left, east)
		}
		right, west := r.CutRight(d)
		if right.Right() != r.Right() || right.W != d || west.X != r.X || west.W != max(100-d, 0) {
			t.Errorf("right %v: %v and %v", d, right, west)
		}
	}
}

func TestContainsAndOverlaps(t *testing.T) {
	r := Rect{0, 0, 10, 10}
	for p, want := range map[Point]bool{{0, 0}: true, {9.99, 9.99}: true, {10, 5}: false, {5, 10}: false, {-0.01, 5}: false} {
		if r.Contains(p) != want {
			t.Errorf("%v: %v", p, !want)
		}
	}
	for s, want := range map[Rect]bool{{9, 9, 5, 5}: true, {10, 0, 5, 5}: false, {0, 10, 5, 5}: false, {2, 2, 1, 1}: true, {-5, -5, 20, 20}: true} {
		if r.Overlaps(s) != want || s.Overlaps(r) != want {
			t.Errorf("%v: %v", s, !want)
		}
	}
}

// TestScaleScalesAllThatHasALength: a scaled frame is the frame drawn larger,
// and its handles answer the same to a pointer that moved with it.
func TestScaleScalesAllThatHasALength(t *testing.T) {
	f := Frame{Size: Point{100, 50}, Points: []Point{{1, 2}},
		Ops: []Op{{Box: Rect{1, 2, 3, 4}, P: Point{5, 6}, Q: Point{7, 8}, Radius: 9, Stroke: 10, Period: 11, On: 12, Size: 13, A0: 0.5, A1: 0.75, Alpha: 0.25}},
		Zones: []Zone{
			{Box: Rect{1, 2, 3, 4}, Ring: Rect{1, 2, 3, 4}, At: Point{2, 4}, Round: 3, Axis: AxisX, Scale: Scale{D0: 0, D1: 1, R0: 10, R1: 90}},
			{Axis: AxisAround, Pivot: Point{50, 50}, Scale: GaugeScale(2)},
		}}
	was := []float64{f.Zones[0].ValueAt(Point{30, 0}, 0), f.Zones[1].ValueAt(Point{60, 20}, 0)}
	f.Scale(2)
	want := Op{Box: Rect{2, 4, 6, 8}, P: Point{10, 12}, Q: Point{14, 16}, Radius: 18, Stroke: 20, Period: 22, On: 24, Size: 26, A0: 0.5, A1: 0.75, Alpha: 0.25}
	if f.Ops[0] != want || f.Size != (Point{200, 100}) || f.Points[0] != (Point{2, 4}) {
		t.Errorf("%+v, size %v, points %v", f.Ops[0], f.Size, f.Points)
	}
	if got := f.Zones[0].ValueAt(Point{60, 0}, 0); got != was[0] {
		t.Errorf("the handle has %v, had %v", got, was[0])
	}
	if got := f.Zones[1].ValueAt(Point{120, 40}, 0); got != was[1] {
		t.Errorf("the needle has %v, had %v", got, was[1])
	}
}

// TestAScaledTextStandsOnAWholeLine, wherever it is scaled to.
func TestAScaledTextStandsOnAWholeLine(t *testing.T) {
	b := newBoard()
	b.Text(Point{10, 21}, []byte("text"), Type{Size: 12})
	b.Disc(Point{10, 21}, 5, Black)
	b.f.Scale(0.7)
	if text, disc := b.f.Ops[0].P, b.f.Ops[1].P; text.Y != 15 || text.X != 7 || disc.Y == 15 {
		t.Errorf("the text is at %v, the disc at %v", text, disc)
	}
}
