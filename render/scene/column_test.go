package scene

import (
	"slices"
	"testing"

	"softmax/render/view"
	"softmax/sim"
)

// TestPartsStandOneBelowTheOther, each in its own height over the whole width; one
// that has no room is not drawn, and one that is said all the same says it.
func TestPartsStandOneBelowTheOther(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	type drawn struct {
		part int
		room view.Rect
	}
	var all []drawn
	part := func(i int) func(*Context, view.Rect) {
		return func(c *Context, room view.Rect) {
			all = append(all, drawn{i, room})
			c.b.Disc(room.Centre(), 3, view.Black)
			c.b.F.Say.Arithmetic = c.b.Span([]byte{byte('0' + i)})
		}
	}
	parts := []view.Part{{H: 40}, {H: 0}, {H: 25}, {H: 10}, {H: 30}, {H: 0, Said: true}}
	d.column(view.Rect{X: 20, Y: 100, W: 300, H: 500}, parts, []func(*Context, view.Rect){part(0), part(1), part(2), nil, part(4), part(5)})
	want := []drawn{{0, view.Rect{X: 20, Y: 100, W: 300, H: 40}}, {2, view.Rect{X: 20, Y: 140, W: 300, H: 25}}, {4, view.Rect{X: 20, Y: 175, W: 300, H: 30}}, {5, view.Rect{X: 20, Y: 205, W: 300}}}
	if !slices.Equal(all, want) {
		t.Errorf("%v, want %v", all, want)
	}
	if got := string(d.f.Text(d.f.Say.Arithmetic)); len(d.f.Ops) != 3 || got != "5" {
		t.Errorf("%d parts are seen, %q is said", len(d.f.Ops), got)
	}
}
