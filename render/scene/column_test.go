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
	piece := func(i int) func(*Context, view.Rect) {
		return func(c *Context, room view.Rect) {
			all = append(all, drawn{i, room})
			c.b.Disc(room.Centre(), 3, view.Black)
			c.b.F.Say.Arithmetic = c.b.Span([]byte{byte('0' + i)})
		}
	}
	d.column(view.Rect{X: 20, Y: 100, W: 300, H: 500}, []part{{view.Part{H: 40}, piece(0)}, {view.Part{H: 0}, piece(1)}, {view.Part{H: 25}, piece(2)},
		{view.Part{H: 10}, nil}, {view.Part{H: 30}, piece(4)}, {view.Part{H: 0, Said: true}, piece(5)}})
	want := []drawn{{0, view.Rect{X: 20, Y: 100, W: 300, H: 40}}, {2, view.Rect{X: 20, Y: 140, W: 300, H: 25}}, {4, view.Rect{X: 20, Y: 175, W: 300, H: 30}}, {5, view.Rect{X: 20, Y: 205, W: 300}}}
	if !slices.Equal(all, want) {
		t.Errorf("%v, want %v", all, want)
	}
	if got := string(d.f.Text(d.f.Say.Arithmetic)); len(d.f.Ops) != 3 || got != "5" {
		t.Errorf("%d parts are seen, %q is said", len(d.f.Ops), got)
	}
}

// TestThePictureIsAsHighAsItsPartsNeed: they share the room below the header as the
// view's stack has it, and what they take at the least is what the picture requires.
func TestThePictureIsAsHighAsItsPartsNeed(t *testing.T) {
	for high, need := range map[float64]float64{200: 60 + 160, 160: 60 + 160, 150: 60 + 100, 80: 60 + 100} {
		d := newDesk(sim.SceneSoftmax)
		same := []view.Part{{Least: 40, Want: 50}, {Least: 60, Want: 70, Grow: 1}, {Least: 60, Want: 60, Drop: 1}}
		var parts []part
		for _, p := range same {
			parts = append(parts, part{Part: p})
		}
		view.Stack(same, high)
		d.stack(view.Rect{X: 20, Y: 60, W: 300, H: high}, parts)
		for i, p := range parts {
			if p.H != same[i].H {
				t.Errorf("%v high: part %d has %v, want %v", high, i, p.H, same[i].H)
			}
		}
		if d.b.Need() != need {
			t.Errorf("%v high: the picture needs %v, want %v", high, d.b.Need(), need)
		}
	}
}

// TestASceneIsAsHighAsItsPartsWant, at every width and with every number of classes: a
// picture in its own height gives each part what it wants.
func TestASceneIsAsHighAsItsPartsWant(t *testing.T) {
	for _, sc := range sim.Scenes(nil) {
		for _, width := range []float64{360, 720, 1100} {
			for n := sim.MinClasses; n <= sim.MaxClasses; n++ {
				l := scenes[sc].layout(width, n, rowsAt(width, n))
				h := l.height()
				if Height(sc, width, n) != h+pagerHeight() {
					t.Errorf("%v at %v with %d: %v high, its parts and its header %v", sc, width, n, Height(sc, width, n), h)
				}
				d := newDesk(sc)
				d.stack(view.Rect{Y: headerHeight, W: width, H: h - headerHeight}, l.list())
				for i, p := range l.list() {
					if p.H < p.Want-1e-9 || p.Grow == 0 && p.H > p.Want+1e-9 || p.Want < p.Least {
						t.Errorf("%v at %v with %d: part %d has %v, wants %v, at the least %v", sc, width, n, i, p.H, p.Want, p.Least)
					}
				}
				if d.b.Need() > h+1e-9 {
					t.Errorf("%v at %v with %d needs %v of %v", sc, width, n, d.b.Need(), h)
				}
			}
		}
	}
}
