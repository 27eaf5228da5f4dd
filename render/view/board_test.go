package view

import "testing"

// A board is a frame in the making, of 400 by 300, for a test of one widget. Its
// letters are half as wide as high.
type board struct {
	Builder
	f Frame
}

func newBoard() *board {
	b := &board{}
	b.M = evenMeasure{}
	b.Begin(&b.f, 400, 300)
	return b
}

// ops returns the ops of a kind, in the order they are drawn.
func (b *board) ops(k Kind) (all []*Op) {
	for i := range b.f.Ops {
		if o := &b.f.Ops[i]; o.Kind == k {
			all = append(all, o)
		}
	}
	return all
}

// said returns the texts of the frame, in order.
func (b *board) said() (all []string) {
	for _, o := range b.ops(KindText) {
		all = append(all, string(b.f.Text(o.Text)))
	}
	return all
}

// zone returns the zone with that ID; it has to be there.
func (b *board) zone(t *testing.T, id ID) *Zone {
	t.Helper()
	z := b.f.Zone(id)
	if z == nil {
		t.Fatalf("there is no zone %d among %+v", id, b.f.Zones)
	}
	return z
}
