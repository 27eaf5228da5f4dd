package view

import "testing"

// TestACoverFillsItsRoomAndAsks: nothing of what lies under it is seen.
func TestACoverFillsItsRoomAndAsks(t *testing.T) {
	b := newBoard()
	room := Rect{20, 30, 200, 90}
	b.Covered(room)
	plate, sign := b.ops(KindRect), b.ops(KindText)
	if len(plate) != 1 || plate[0].Box != room || plate[0].Stroke != 0 || plate[0].Ink == Paper {
		t.Errorf("the plate is %+v", plate)
	}
	if len(sign) != 1 || b.said()[0] != "?" || !room.Contains(Point{sign[0].Box.X, sign[0].Box.Y}) {
		t.Errorf("%q at %+v", b.said(), sign)
	}
	if c := sign[0].Box.Centre(); c.X != room.Centre().X || c.Y < room.Centre().Y-4 || c.Y > room.Centre().Y+4 {
		t.Errorf("the sign stands at %v, the room's middle is %v", c, room.Centre())
	}
}
