package scene

import (
	"testing"
	"unicode/utf8"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// evenly is a type all of whose signs are half as wide as high.
type evenly struct{}

func (evenly) Width(text []byte, size float64, _ view.Weight) float64 {
	n := 0
	for len(text) > 0 {
		r, k := utf8.DecodeRune(text)
		if r >= ' ' {
			n++
		}
		text = text[k:]
	}
	return size / 2 * float64(n)
}

// A desk is a Context at rest, in English, in a column's box, with a frame to draw one
// piece in: what several scenes use is tested without any of them.
type desk struct {
	Context
	f view.Frame
}

func newDesk(sc sim.Scene) *desk {
	s := sim.Default()
	s.Scene = sc
	d := &desk{}
	d.State, d.Shown, d.M, d.Box = &s, &s, evenly{}, view.Point{X: 720, Y: 800}
	d.UI = &UI{Touched: sim.NoTarget, Moved: sim.NoTarget, Edit: -1}
	for i := range d.UI.Held {
		d.UI.Held[i] = sim.NoTarget
	}
	d.Env = &Env{Lang: words.En}
	d.clear()
	return d
}

// clear takes an empty frame.
func (d *desk) clear() {
	d.b.M = d.M
	d.b.Begin(&d.f, d.Box.X, d.Box.Y)
}

// said returns the texts of the frame without their marks, in order.
func (d *desk) said() (all []string) {
	for i := range d.f.Ops {
		if o := &d.f.Ops[i]; o.Kind == view.KindText {
			all = append(all, string(words.Plain(nil, d.f.Text(o.Text))))
		}
	}
	return all
}

// ops returns the ops of a kind, in the order they are drawn.
func (d *desk) ops(k view.Kind) (all []*view.Op) {
	for i := range d.f.Ops {
		if o := &d.f.Ops[i]; o.Kind == k {
			all = append(all, o)
		}
	}
	return all
}

// zone returns the zone with that ID; it has to be there.
func (d *desk) zone(t *testing.T, id view.ID) *view.Zone {
	t.Helper()
	z := d.f.Zone(id)
	if z == nil {
		t.Fatalf("there is no zone %#x among %d", id, len(d.f.Zones))
	}
	return z
}

// ids returns the IDs of the zones that Tab or a press finds, in order.
func (d *desk) ids() (all []view.ID) {
	for i := range d.f.Zones {
		if z := &d.f.Zones[i]; z.Role != view.RoleTrack {
			all = append(all, z.ID)
		}
	}
	return all
}

// press returns the State after what the zone does.
func (d *desk) press(t *testing.T, id view.ID) sim.State {
	t.Helper()
	z := d.zone(t, id)
	if z.Act.Verb != view.VerbMsg {
		t.Fatalf("zone %#x does %d", id, z.Act.Verb)
	}
	return sim.Update(*d.State, z.Act.Msg.Msg())
}

// inside reports whether r lies in s, but for rounding.
func inside(r, s view.Rect) bool {
	const by = 1e-6
	return r.X >= s.X-by && r.Right() <= s.Right()+by && r.Y >= s.Y-by && r.Bottom() <= s.Bottom()+by
}

// word is the catalog's English text.
func word(k words.Key) string { return words.Text(words.En, k) }
