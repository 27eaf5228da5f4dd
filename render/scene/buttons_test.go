package scene

import (
	"slices"
	"testing"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestASwitchTurnsItsKnob to the side where it is not.
func TestASwitchTurnsItsKnob(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	box := view.Rect{X: 20, Y: 30, W: 500, H: 44}
	for _, on := range []bool{false, true} {
		d.clear()
		rest := d.flipAtRight(box, idAgain, sim.Again, words.AgainName)
		z := d.zone(t, idAgain)
		if z.Checked != on || z.Box.Right() != box.Right() || rest.X != box.X || rest.Right() != z.Box.X || !slices.Equal(d.said(), []string{word(words.AgainName)}) {
			t.Errorf("on %v: %+v, %v are left, %q", on, z, rest, d.said())
		}
		*d.State = d.press(t, idAgain)
		if d.State.On(sim.Again) == on {
			t.Errorf("pressed while it was %v it stays", on)
		}
	}
}

// TestOneOfTwoIsOn: each of them sets its own value, and both are one group.
func TestOneOfTwoIsOn(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	for value := range 2 {
		d.clear()
		d.State.V[sim.Units] = float64(value)
		d.either(view.Rect{X: 20, Y: 30, W: 84, H: 44}, idUnit, sim.Units, words.Nat, words.Bit, words.UnitsName)
		if !slices.Equal(d.said(), []string{word(words.Nat), word(words.Bit)}) {
			t.Errorf("%q", d.said())
		}
		for i := range 2 {
			z := d.zone(t, idUnit+view.ID(i))
			after := d.press(t, z.ID)
			if z.Checked != (i == value) || after.V[sim.Units] != float64(i) || z.Group != groupUnits || string(d.f.Text(z.GroupName)) != word(words.UnitsName) {
				t.Errorf("%d of %d: %+v sets %v", i, value, z, after.V[sim.Units])
			}
		}
	}
}

// TestExamplesAreOneGroup of the Tab order, one after the other from the first, in the
// box; where an author leaves them out there are none.
func TestExamplesAreOneGroup(t *testing.T) {
	for _, fill := range []bool{false, true} {
		d := newDesk(sim.SceneSoftmax)
		box := view.Rect{X: 20, Y: 30, W: 500, H: 44}
		d.presets(box, idPreset, words.PresetOneHot, sim.OneHot, sim.NPresets, fill)
		if got := d.ids(); len(got) != sim.NPresets {
			t.Fatalf("%d examples", len(got))
		}
		for i := range sim.NPresets {
			z := d.zone(t, idPreset+view.ID(i))
			if want := sim.Update(*d.State, sim.Apply{Preset: sim.OneHot + sim.Preset(i)}); d.press(t, z.ID) != want {
				t.Errorf("example %d is another", i)
			}
			if d.said()[i] != word(words.PresetOneHot+words.Key(i)) || z.Group != groupPresets || string(d.f.Text(z.GroupName)) != word(words.PresetsName) || !inside(z.Box, box) {
				t.Errorf("example %d: %+v, %q", i, z, d.said())
			}
		}
		if last := d.zone(t, idPreset+view.ID(sim.NPresets)-1).Box.Right(); fill != (last > box.Right()-1e-6) {
			t.Errorf("fill %v: the last one ends at %v of %v", fill, last, box.Right())
		}
		d.Env.Hide = HidePresets
		d.clear()
		d.presets(box, idPreset, words.PresetOneHot, sim.OneHot, sim.NPresets, fill)
		if len(d.f.Ops)+len(d.f.Zones) != 0 {
			t.Error("examples that are left out")
		}
	}
}
