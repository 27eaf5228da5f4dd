package scene

import (
	"slices"
	"testing"

	"softmax/render/view"
	"softmax/sim"
)

// TestAxesAreNumbered where their scales have the numbers; a low one has fewer, and
// one that never ends says so at its end.
func TestAxesAreNumbered(t *testing.T) {
	d := newDesk(sim.SceneEntropy)
	for name, c := range map[string]struct {
		high float64
		draw func(box view.Rect, s view.Scale)
		s    view.Scale
		want []string
	}{
		"percent":     {200, d.percentGrid, view.Scale{D1: 1}, []string{"0%", "25%", "50%", "75%", "100%"}},
		"low percent": {100, d.percentGrid, view.Scale{D1: 1}, []string{"0%", "50%", "100%"}},
		"nat":         {200, d.natGrid, view.Scale{D1: 3.2}, []string{"0", "1", "2", "3"}},
		"for ever":    {200, d.natGrid, view.Scale{D1: 12, Soft: 2.2}, []string{"0", "1", "2", "3", "∞"}},
	} {
		d.clear()
		box := view.Rect{X: 60, Y: 40, W: 300, H: c.high}
		s := c.s
		s.R0, s.R1 = box.Bottom(), box.Y
		c.draw(box, s)
		if got := d.said(); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q", name, got)
		}
		for _, o := range d.ops(view.KindText) {
			if off := box.X - o.Box.Right(); off < 4 || off > 10 {
				t.Errorf("%s: a number ends %v beside the axis", name, off)
			}
		}
		var last float64
		for i := range d.f.Ops {
			if o := &d.f.Ops[i]; o.Kind == view.KindRect {
				if y := o.Box.Centre().Y; i == 0 && (y != box.Bottom() || o.Ink != view.Track) || i > 0 && (y >= last || o.Ink != view.Grid) || o.Box.X != box.X || o.Box.W != box.W {
					t.Errorf("%s: %+v above %v", name, o, last)
				}
				last = o.Box.Centre().Y
			}
		}
		if want := s.Map(c.s.D1); c.want[len(c.want)-1] != "3" && last != want {
			t.Errorf("%s ends at %v, want %v", name, last, want)
		}
	}
}
