package scene

import (
	"slices"
	"testing"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestTheNumberOfClassesGoesFromLeastToMost: each press is one class less, from the
// last, or one more; at an end its button is off, and the room is that of any number.
func TestTheNumberOfClassesGoesFromLeastToMost(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	for d.State.N > sim.MinClasses {
		*d.State = sim.Update(*d.State, sim.RemoveClass{Class: 0})
	}
	for {
		n := d.State.N
		d.clear()
		box := view.Rect{X: 20, Y: 30, W: d.classCountWidth(), H: 44}
		d.classCount(box)
		less, more := d.zone(t, idRemove), d.zone(t, idAdd)
		if less.Off != (n == sim.MinClasses) || more.Off != (n == sim.MaxClasses) {
			t.Errorf("of %d: less is off %v, more %v", n, less.Off, more.Off)
		}
		want := string(words.Append(nil, words.En, words.ClassesName, view.AppendFixed(nil, float64(n), 0)))
		if !slices.Equal(d.said(), []string{want}) || d.f.Ops[0].Box.Right() > less.Ring.X {
			t.Errorf("of %d: %q in %v, less in %v", n, d.said(), d.f.Ops[0].Box, less.Ring)
		}
		if !less.Off {
			after := d.press(t, idRemove)
			if after.N != n-1 || after.V[0] != d.State.V[0] {
				t.Errorf("of %d less are %d", n, after.N)
			}
		}
		if more.Off {
			break
		}
		if *d.State = d.press(t, idAdd); d.State.N != n+1 {
			t.Fatalf("of %d more are %d", n, d.State.N)
		}
	}
	d.Env.Hide = HideClasses
	if d.clear(); len(d.f.Ops) > 0 {
		t.Fatal("a frame that is not empty")
	}
	if d.classCount(view.Rect{W: 300, H: 44}); len(d.f.Ops)+len(d.f.Zones) != 0 {
		t.Error("a number that is left out")
	}
}

// TestALabelIsWrittenWhereItStands: a field with its class's name, and while it is
// written with what is there of it.
func TestALabelIsWrittenWhereItStands(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	d.State.Labels[1] = "a label of two dozen signs"
	room := view.Rect{X: 20, Y: 30, W: 70, H: 30}
	p, ty := view.Point{X: 55, Y: 50}, view.Type{Size: 14, Align: view.Middle}
	d.label(room, p, 1, ty)
	z := d.zone(t, idLabel+1)
	if z.Role != view.RoleField || z.Act != (view.Act{Verb: view.VerbRename, Arg: 1}) || z.Group != groupLabels || string(d.f.Text(z.Value)) != d.State.Labels[1] {
		t.Errorf("%+v has %q", z, d.f.Text(z.Value))
	}
	if got := d.said()[0]; got == d.State.Labels[1] || !inside(d.f.Ops[0].Box, room) {
		t.Errorf("in %v stands %q", room, got)
	}
	d.UI.Edit, d.UI.Draft = 1, "a new"
	d.clear()
	d.label(room, p, 1, ty)
	if !slices.Equal(d.said(), []string{"a new"}) || string(d.f.Text(d.zone(t, idLabel+1).Value)) != d.State.Labels[1] {
		t.Errorf("while it is written stands %q", d.said())
	}
	d.clear()
	d.label(room, p, 0, ty)
	if want := words.ClassName(words.En, 0); !slices.Equal(d.said(), []string{want}) {
		t.Errorf("while another is written stands %q", d.said())
	}
}

// TestClassesLieInRowsWhereColumnsAreTooNarrow: more of them in a wider box stand; in a
// box too low for the rows they stand all the same, as long as they can be told apart.
func TestClassesLieInRowsWhereColumnsAreTooNarrow(t *testing.T) {
	last := 0
	for _, width := range []float64{360, 559, 720, 899, 1100} {
		most := 0
		for n := sim.MinClasses; n <= sim.MaxClasses; n++ {
			if !rowsAt(width, n) {
				if most != n-1 && n > sim.MinClasses {
					t.Errorf("at %v %d stand and %d do not", width, n, n-1)
				}
				most = n
				if w := columnsWidth(width) / float64(n); w < 45 {
					t.Errorf("at %v %d columns are %v wide", width, n, w)
				}
			}
		}
		if most < last || most < 5 {
			t.Errorf("at %v %d classes stand, in less width %d", width, most, last)
		}
		last = most
	}
	if !rowsAt(720, sim.MaxClasses) || rowsAt(1100, sim.MaxClasses) {
		t.Error("all stand beside the narrow panel, or lie beside the wide one")
	}
	d := newDesk(sim.SceneSoftmax)
	d.State.N = sim.MaxClasses
	for high, rows := range map[float64]bool{800: true, 430: false} {
		if d.Box.Y = high; d.inRows(40) != rows {
			t.Errorf("in a box %v high they lie in rows: %v", high, !rows)
		}
	}
	d.Box = view.Point{X: 360, Y: 430}
	if !d.inRows(40) {
		t.Error("on a phone twelve columns")
	}
}
