package view

import "testing"

// TestEqualFramesAreEqualInAll: one difference in whatever is drawn, said or offered
// is a difference; what only a text beside the picture quotes is none.
func TestEqualFramesAreEqualInAll(t *testing.T) {
	draw := func() *board {
		b := newBoard()
		b.Disc(Point{50, 60}, 9, Black)
		from := b.Here()
		b.Vertex(Point{1, 2})
		b.Vertex(Point{3, 4})
		b.Polyline(from, 2, Black)
		b.Zone(Zone{ID: 4, Box: Rect{W: 44, H: 44}, Name: b.Span([]byte("name"))})
		b.f.Say.Sentence = b.Span([]byte("sentence"))
		return b
	}
	one := draw()
	if two := draw(); !one.f.Equal(&two.f) {
		t.Error("the same picture differs")
	}
	for name, change := range map[string]func(f *Frame){
		"size":   func(f *Frame) { f.Size.X++ },
		"op":     func(f *Frame) { f.Ops[0].Radius++ },
		"ops":    func(f *Frame) { f.Ops = f.Ops[:1] },
		"point":  func(f *Frame) { f.Points[1].Y++ },
		"zone":   func(f *Frame) { f.Zones[0].Off = true },
		"zones":  func(f *Frame) { f.Zones = nil },
		"text":   func(f *Frame) { f.Bytes[0] = 'N' },
		"saying": func(f *Frame) { f.Say.Sentence.From++ },
	} {
		two := draw()
		if change(&two.f); one.f.Equal(&two.f) {
			t.Errorf("another %s is no difference", name)
		}
	}
	two := draw()
	two.Figure("entropy", -1, nil)
	if !one.f.Equal(&two.f) {
		t.Error("a figure is drawn")
	}
}

// TestAResetFrameIsEmpty, of its new size.
func TestAResetFrameIsEmpty(t *testing.T) {
	b := newBoard()
	b.Text(Point{10, 20}, []byte("text"), Type{Size: 12})
	b.Vertex(Point{1, 2})
	b.Figure("entropy", -1, []byte("0.947"))
	b.Zone(Zone{ID: 4})
	b.f.Say.Title = Span{0, 4}
	b.f.Reset(70, 80)
	if f := &b.f; f.Size != (Point{70, 80}) || len(f.Ops)+len(f.Zones)+len(f.Points)+len(f.Bytes)+len(f.Figures) != 0 || f.Say != (Say{}) {
		t.Errorf("%+v", f)
	}
	if (Span{3, 3}).Empty() == (Span{3, 4}).Empty() {
		t.Error("an empty span is as a full one")
	}
}
