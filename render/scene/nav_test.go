package scene

import (
	"slices"
	"testing"

	"softmax/render/view"
	"softmax/sim"
)

// TestThePagerLeadsBothWays through the story, and at its ends only inwards.
func TestThePagerLeadsBothWays(t *testing.T) {
	for i := range titles {
		sc := sim.Scene(i)
		d := newDesk(sc)
		box := view.Point{X: 720, Y: 800}
		d.pager(box)
		var want []view.ID
		if i > 0 {
			want = append(want, idPrevious)
			if after := d.press(t, idPrevious); after.Scene != sc-1 {
				t.Errorf("before %v is %v", sc, after.Scene)
			}
		}
		if i < len(titles)-1 {
			want = append(want, idNext)
			if after := d.press(t, idNext); after.Scene != sc+1 {
				t.Errorf("after %v is %v", sc, after.Scene)
			}
		}
		if !slices.Equal(d.ids(), want) {
			t.Errorf("%v: %d", sc, d.ids())
		}
		for j := range d.f.Zones {
			z := &d.f.Zones[j]
			if z.Box.Y < box.Y-pagerHeight()-1e-6 || z.Box.Bottom() > box.Y+1e-6 || z.Box.H < view.Touch {
				t.Errorf("%v: %v at the foot of %v", sc, z.Box, box)
			}
			if (z.ID == idNext) != (z.At.X > box.X/2) {
				t.Errorf("%v: zone %d is at %v", sc, z.ID, z.At)
			}
		}
	}
}

// TestTheListLeadsEverywhere: a line for each scene, the present one marked; nothing
// under it can be pressed, and a press beside it closes it.
func TestTheListLeadsEverywhere(t *testing.T) {
	for _, box := range []view.Point{{X: 360, Y: 800}, {X: 1100, Y: 300}} {
		d := newDesk(sim.SceneShift)
		d.Box = box
		d.b.Zone(view.Zone{ID: idPredict, Box: view.Rect{W: 100, H: 100}})
		d.menu(box)
		for i := range titles {
			z := d.zone(t, idScenes+view.ID(i))
			if after := d.press(t, z.ID); after.Scene != sim.Scene(i) || z.Checked != (sim.Scene(i) == sim.SceneShift) || string(d.f.Text(z.Name)) != word(titles[i]) {
				t.Errorf("line %d leads to %v: %+v", i, after.Scene, z)
			}
			if z.Box.Bottom() > box.Y || view.Route(d.f.Zones, view.Point{X: z.Box.X + 40, Y: z.At.Y}) != z {
				t.Errorf("line %d is in %v of %v", i, z.Box, box)
			}
		}
		if d.f.Zone(idPredict) != nil {
			t.Error("what lies under the list is still there")
		}
		if z := view.Route(d.f.Zones, view.Point{X: box.X - 2, Y: box.Y - 2}); z == nil || z.Act.Verb != view.VerbMenu {
			t.Errorf("a press beside it is for %+v", z)
		}
	}
}

// TestWhereScenesAreHiddenNothingLeadsAway.
func TestWhereScenesAreHiddenNothingLeadsAway(t *testing.T) {
	d := newDesk(sim.SceneShift)
	if !d.hasPager(view.Point{X: 720, Y: pagerLeast}) || d.hasPager(view.Point{X: 720, Y: pagerLeast - 1}) {
		t.Error("a pager in a low box, or none in a high one")
	}
	d.Env.Hide = HideScenes
	d.listButton(view.Rect{X: 20, Y: 20, W: 100, H: 20})
	if len(d.f.Ops)+len(d.f.Zones) != 0 || d.hasPager(view.Point{X: 720, Y: 800}) {
		t.Errorf("%d ops, %d zones", len(d.f.Ops), len(d.f.Zones))
	}
}
