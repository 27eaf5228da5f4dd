package view

import (
	"math"
	"testing"
)

// TestMarksAreDrawnAsAsked: each mark is one op with what was asked, in full ink; of
// an outline the stroke lies inside, and no corner is rounder than its box.
func TestMarksAreDrawnAsAsked(t *testing.T) {
	r, p, q := Rect{10, 20, 30, 8}, Point{40, 50}, Point{60, 70}
	for name, c := range map[string]struct {
		draw func(b *board)
		want Op
	}{
		"rect":         {func(b *board) { b.Rect(r, 3, Black) }, Op{Kind: KindRect, Box: r, Radius: 3, Ink: Black}},
		"round rect":   {func(b *board) { b.Rect(r, 9, Black) }, Op{Kind: KindRect, Box: r, Radius: 4, Ink: Black}},
		"outline":      {func(b *board) { b.Outline(r, 3, 2, Muted) }, Op{Kind: KindRect, Box: Rect{11, 21, 28, 6}, Radius: 2, Stroke: 2, Ink: Muted}},
		"sharp":        {func(b *board) { b.Outline(r, 0, 2, Muted) }, Op{Kind: KindRect, Box: Rect{11, 21, 28, 6}, Stroke: 2, Ink: Muted}},
		"hatch":        {func(b *board) { b.Hatch(r, 9, Black) }, Op{Kind: KindHatch, Box: r, Radius: 4, Period: 6, Stroke: 2.2, Ink: Black}},
		"disc":         {func(b *board) { b.Disc(p, 5, Good) }, Op{Kind: KindCircle, P: p, Radius: 5, Ink: Good}},
		"circle":       {func(b *board) { b.Circle(p, 5, 2, Good) }, Op{Kind: KindCircle, P: p, Radius: 5, Stroke: 2, Ink: Good}},
		"part of disc": {func(b *board) { b.PartDisc(p, 5, 0.25, Bad) }, Op{Kind: KindHalfDisc, P: p, Radius: 5, A0: 0.25, Ink: Bad}},
		"arc":          {func(b *board) { b.Arc(p, 5, 1, 2, 3, Bad) }, Op{Kind: KindArc, P: p, Radius: 5, A0: 1, A1: 2, Stroke: 3, Ink: Bad}},
		"line":         {func(b *board) { b.Line(p, q, 2, Bad) }, Op{Kind: KindSegment, P: p, Q: q, Stroke: 2, Ink: Bad}},
		"dash":         {func(b *board) { b.Dash(p, q, 2, 3, 7, Bad) }, Op{Kind: KindDash, P: p, Q: q, Stroke: 2, On: 3, Period: 7, Ink: Bad}},
		"hair":         {func(b *board) { b.Hair(p, 9, 1, Grid) }, Op{Kind: KindRect, Box: Rect{40, 50, 9, 1}, Ink: Grid}},
		"icon":         {func(b *board) { b.Icon(IconUndo, r, 1.5, Bad) }, Op{Kind: KindIcon, Icon: IconUndo, Box: r, Stroke: 1.5, Ink: Bad}},
	} {
		b := newBoard()
		c.draw(b)
		c.want.Alpha = 1
		if len(b.f.Ops) != 1 || b.f.Ops[0] != c.want {
			t.Errorf("%s: %+v, want %+v", name, b.f.Ops, c.want)
		}
	}
	b := newBoard()
	b.Arc(p, 5, 2, 2, 3, Black)
	b.Dash(p, p, 2, 3, 7, Black)
	if len(b.f.Ops) != 0 {
		t.Errorf("what has no length is drawn: %+v", b.f.Ops)
	}
}

// TestFadeIsForTheLastMarkAlone.
func TestFadeIsForTheLastMarkAlone(t *testing.T) {
	b := newBoard()
	b.Disc(Point{}, 5, Black)
	b.Disc(Point{}, 5, Black)
	b.Fade(0.25)
	b.Disc(Point{}, 5, Black)
	for i, want := range []float64{1, 0.25, 1} {
		if b.f.Ops[i].Alpha != want {
			t.Errorf("mark %d shows %v of its ink", i, b.f.Ops[i].Alpha)
		}
	}
}

// TestADashedRectStandsOpen: it has no lower side, for it stands on the axis.
func TestADashedRectStandsOpen(t *testing.T) {
	b, r := newBoard(), Rect{40, 50, 60, 30}
	b.DashedRect(r, 2, Black)
	if got := sides(b, r, 2); got != [4]bool{true, true, false, true} {
		t.Errorf("sides %v of %+v", got, b.f.Ops)
	}
	for _, o := range b.f.Ops { // down to the axis itself
		if o.P.X == o.Q.X && max(o.P.Y, o.Q.Y) != r.Bottom() {
			t.Errorf("a side ends at %v and %v", o.P, o.Q)
		}
	}
}

// TestADashedCircleIsADashedCircle: as much drawn as left out, evenly all round.
func TestADashedCircleIsADashedCircle(t *testing.T) {
	b := newBoard()
	b.DashedCircle(Point{50, 60}, 9, 1.5, Class0)
	arcs := b.ops(KindArc)
	for i, o := range arcs {
		if o.P != (Point{50, 60}) || o.Radius != 9 || o.Stroke != 1.5 || o.Ink != Class0 {
			t.Errorf("%+v", o)
		}
		next := arcs[(i+1)%len(arcs)].A0
		if i == len(arcs)-1 {
			next += 2 * math.Pi
		}
		if gap, on := next-o.A1, o.A1-o.A0; gap < 0.2 || on < 0.2 || math.Abs(next-o.A0-2*math.Pi/float64(len(arcs))) > 1e-9 {
			t.Errorf("dash %d is %v long, the gap behind it %v", i, on, gap)
		}
	}
	if len(arcs) < 6 || len(arcs) != len(b.f.Ops) {
		t.Errorf("%d arcs", len(arcs))
	}
}

// TestTextsStayUntilTheFrameIsDone: also where the builder's memory is too small, and
// the one begun last is what Keep keeps; afterwards no frame needs more memory.
func TestTextsStayUntilTheFrameIsDone(t *testing.T) {
	b := newBoard()
	frame := func() {
		b.Begin(&b.f, 400, 300)
		var kept [40][]byte
		for i := range kept {
			kept[i] = b.Keep(append(append(b.Scratch(), "number "...), byte('A'+i)))
			if other := b.Bytes("a string"); string(other) != "a string" {
				t.Fatalf("%q", other)
			}
		}
		for i, text := range kept {
			if string(text) != "number "+string(rune('A'+i)) {
				t.Fatalf("text %d has become %q", i, text)
			}
			if cap(text) != len(text) {
				t.Fatal("whoever appends to a text writes over the next")
			}
		}
		if got := b.f.Text(b.Span(kept[3])); string(got) != "number D" {
			t.Fatalf("in the frame it is %s", got)
		}
	}
	frame()
	if n := testing.AllocsPerRun(10, frame); n != 0 {
		t.Errorf("%v allocations in a frame like the one before", n)
	}
}

// TestThePictureNeedsWhatItsPartsRequire: the most of them, and nothing at first.
func TestThePictureNeedsWhatItsPartsRequire(t *testing.T) {
	b := newBoard()
	for _, c := range []struct{ require, need float64 }{{200, 200}, {150, 200}, {320, 320}} {
		if b.Require(c.require); b.Need() != c.need {
			t.Errorf("after %v it needs %v", c.require, b.Need())
		}
	}
	if b.Begin(&b.f, 400, 300); b.Need() != 0 {
		t.Errorf("a new frame needs %v", b.Need())
	}
}

// TestAFigureIsFoundByItsNameAndClass.
func TestAFigureIsFoundByItsNameAndClass(t *testing.T) {
	b := newBoard()
	b.Figure("entropy", -1, []byte("0.947"))
	b.Figure("share", 0, []byte("64.2%"))
	b.Figure("share", 1, []byte("23.6%"))
	for _, c := range []struct {
		name  string
		class int
		want  string
		ok    bool
	}{{"entropy", -1, "0.947", true}, {"share", 1, "23.6%", true}, {"share", 0, "64.2%", true}, {"share", -1, "", false}, {"loss", -1, "", false}} {
		if got, ok := b.f.Figure(c.name, c.class); string(got) != c.want || ok != c.ok {
			t.Errorf("%s of %d: %q, %v", c.name, c.class, got, ok)
		}
	}
}

// TestTheFocusGoesRoundItsZone, and where there is none, or none is seen, nowhere.
func TestTheFocusGoesRoundItsZone(t *testing.T) {
	b := newBoard()
	b.Zone(Zone{ID: 4, Box: Rect{10, 20, 44, 44}, Ring: Rect{15, 25, 34, 34}, Round: 6})
	b.DrawFocus()
	b.Focus = 9
	b.DrawFocus()
	if len(b.f.Ops) != 0 {
		t.Fatalf("a ring around nothing: %+v", b.f.Ops)
	}
	b.Focus = 4
	b.DrawFocus()
	if o := b.f.Ops; len(o) != 1 || o[0].Ink != Focus || !inside(Rect{15, 25, 34, 34}, o[0].Box.Inset(o[0].Stroke/2, o[0].Stroke/2)) || o[0].Stroke < 2 {
		t.Errorf("%+v", o)
	}
}

// TestAZoneThatSaysNoMoreIsItsBox.
func TestAZoneThatSaysNoMoreIsItsBox(t *testing.T) {
	b, box := newBoard(), Rect{10, 20, 44, 60}
	b.Zone(Zone{ID: 4, Box: box})
	if z := b.zone(t, 4); z.At != box.Centre() || z.Ring != box || b.f.Zone(5) != nil {
		t.Errorf("%+v", z)
	}
}
