package view

import "testing"

// TestANameStandsBesideItsMarkWhereThereIsRoom: right, left, over, under, nowhere.
func TestANameStandsBesideItsMarkWhereThereIsRoom(t *testing.T) {
	var f Frame
	b := Builder{M: evenMeasure{}}
	b.Begin(&f, 200, 200)
	p, name := Point{100, 100}, []byte("name")
	for i, want := range []func(r Rect) bool{
		func(r Rect) bool { return r.X > 110 },
		func(r Rect) bool { return r.Right() < 90 },
		func(r Rect) bool { return r.Bottom() < 92 },
		func(r Rect) bool { return r.Y > 108 },
	} {
		before := len(f.Ops)
		r := b.Beside(p, 10, name, Type{Size: 12, Ink: Black})
		if r == (Rect{}) || !want(r) || len(f.Ops) != before+2 || !f.Ops[before].Box.Inset(-1, -1).Contains(r.Centre()) {
			t.Fatalf("name %d stands at %v", i, r)
		}
	}
	if r := b.Beside(p, 10, name, Type{Size: 12}); r != (Rect{}) {
		t.Errorf("a fifth name stands at %v", r)
	}
	if r := b.Beside(Point{195, 5}, 6, name, Type{Size: 12}); r.Right() > 190 {
		t.Errorf("at the right of the frame it stands at %v", r)
	}
	b.Zone(Zone{ID: 1, Role: RoleHandle, Box: Around(Point{30, 100}, 44, 44), Ring: Around(Point{30, 100}, 26, 26)})
	if r := b.Beside(Point{10, 100}, 6, name, Type{Size: 12}); r.Overlaps(f.Zone(1).Ring) {
		t.Errorf("on a handle: %v", r)
	}
}
