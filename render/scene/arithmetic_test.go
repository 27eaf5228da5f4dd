package scene

import (
	"slices"
	"testing"

	"softmax/render/view"
	"softmax/sim"
)

// TestArithmeticIsSaidWhole, in however many lines it stands.
func TestArithmeticIsSaidWhole(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	box := view.Rect{X: 20, Y: 60, W: 400, H: 40}
	for name, c := range map[string]struct {
		second []byte
		apart  bool
		want   []string
		said   string
	}{
		"one":    {nil, false, []string{"a = b"}, "a = b"},
		"joined": {[]byte("c = d"), false, []string{"a = b, c = d"}, "a = b, c = d"},
		"apart":  {[]byte("c = d"), true, []string{"a = b", "c = d"}, "a = b, c = d"},
		"alone":  {nil, true, []string{"a = b"}, "a = b"},
	} {
		d.clear()
		d.arithmetic(box, 14, []byte("a = b"), c.second, ", ", c.apart)
		if got := string(d.f.Text(d.f.Say.Arithmetic)); got != c.said || !slices.Equal(d.said(), c.want) {
			t.Errorf("%s: %q, said %q", name, d.said(), got)
		}
		for i := range d.f.Ops {
			if o := &d.f.Ops[i]; o.P != (view.Point{X: 20, Y: 74 + arithmeticLeading*float64(i)}) {
				t.Errorf("%s: line %d at %v", name, i, o.P)
			}
		}
	}
}
