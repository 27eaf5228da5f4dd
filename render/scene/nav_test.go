package scene

import (
	"slices"
	"testing"

	"softmax/render/view"
	"softmax/sim"
)

// TestTheTitleShowsThatItOpensTheList: by a sign at its right, which is darker under the
// mouse.
func TestTheTitleShowsThatItOpensTheList(t *testing.T) {
	title := view.Rect{X: 20, Y: 20, W: 100, H: 20}
	for hover, ink := range map[view.ID]view.Ink{0: view.Muted, idNext: view.Muted, idList: view.Black} {
		d := newDesk(sim.SceneShift)
		d.b.Hover = hover
		d.listButton(title)
		sign := d.ops(view.KindSegment)
		if len(sign) != 2 || sign[0].Q != sign[1].P || sign[0].Q.Y <= sign[0].P.Y || sign[1].Q.Y != sign[0].P.Y || sign[1].Q.X <= sign[0].Q.X {
			t.Fatalf("%+v", sign)
		}
		z := d.zone(t, idList)
		for _, o := range sign {
			if !inside(view.Around(o.P, 2, 2), z.Ring) || o.P.X < title.Right() || o.P.Y < title.Y || o.P.Y > title.Bottom() || o.Ink != ink {
				t.Errorf("over %d: %+v beside %v, the focus around %v", hover, o, title, z.Ring)
			}
		}
		if !inside(title, z.Ring) || z.Box.H < view.Touch || z.Checked {
			t.Errorf("%+v", z)
		}
	}
}

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
		if line := d.f.Ops[0]; line.Box.Y != box.Y-pagerHeight() || line.Box.X != margin(box.X) || line.Box.Right() != box.X-margin(box.X) {
			t.Errorf("%v: the line over it is %v", sc, line.Box)
		}
		for j := range d.f.Zones {
			z := &d.f.Zones[j]
			title, arrow := d.ops(view.KindText)[j].Box, d.ops(view.KindIcon)[j].Box
			if !inside(title, z.Ring) || !inside(arrow, z.Ring) || arrow.Overlaps(title) || (arrow.X > title.X) != (z.ID == idNext) {
				t.Errorf("%v: zone %d has its title in %v and its arrow in %v, the focus around %v", sc, z.ID, title, arrow, z.Ring)
			}
			for _, r := range []view.Rect{title, arrow} {
				if off := r.Centre().Y - z.At.Y; off < -3 || off > 3 || r.X < margin(box.X)-1 || r.Right() > box.X-margin(box.X)+1 {
					t.Errorf("%v: %v beside the middle %v", sc, r, z.At)
				}
			}
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
		panel := d.ops(view.KindRect)[1]
		if edge := d.f.Ops[0]; edge.Ink != view.Track || panel.Ink != view.Paper || !inside(panel.Box, edge.Box) || edge.Box == panel.Box || panel.Box.Y < headerHeight || panel.Box.X < 0 {
			t.Errorf("the panel is %+v in %+v", panel, edge)
		}
		texts := d.ops(view.KindText)
		var here []*view.Op
		for _, o := range d.ops(view.KindRect)[2:] {
			if o.Ink == view.Surface && o.Box.W > 200 {
				here = append(here, o)
			}
		}
		if len(here) != 1 || here[0].Box != d.zone(t, idScenes+view.ID(sim.SceneShift)).Ring {
			t.Errorf("%d lines are marked", len(here))
		}
		for i, at := 0, 0; i < len(titles); i++ {
			z := d.zone(t, idScenes+view.ID(i))
			number := texts[at]
			if d.f.Zone(idCarry+view.ID(i)) != nil {
				at++ // its button is drawn between number and title
			}
			title := texts[at+1]
			at += 2
			if n := string(view.AppendFixed(nil, float64(i+1), 0)); string(d.f.Text(number.Text)) != n || string(d.f.Text(title.Text)) != word(titles[i]) || number.Box.Right() > title.Box.X {
				t.Errorf("line %d reads %q %q", i, d.f.Text(number.Text), d.f.Text(title.Text))
			}
			if (title.Weight == view.SemiBold) != z.Checked || !inside(title.Box, z.Box.Inset(0, -2)) || !inside(number.Box, z.Box.Inset(0, -2)) || !inside(z.Ring, panel.Box) {
				t.Errorf("line %d: %v and %v in %v of %v", i, number.Box, title.Box, z.Box, panel.Box)
			}
			if carry := d.f.Zone(idCarry+view.ID(i)) != nil; carry != d.State.CanCarry(sim.Scene(i)) {
				t.Errorf("line %d carries %v", i, carry)
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
