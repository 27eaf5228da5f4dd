package scene

import (
	"slices"
	"testing"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestASceneOpensWithItsTitle: the short one on the phone, between margins that are
// the same at both sides; the picture has what is left below the header.
func TestASceneOpensWithItsTitle(t *testing.T) {
	for width, want := range map[float64]words.Key{360: words.EntropyTitleShort, 720: words.EntropyTitle, 1100: words.EntropyTitle} {
		d := newDesk(sim.SceneEntropy)
		d.Box.X = width
		d.clear()
		box, rest, phone := d.open(words.EntropyTitle, words.EntropyTitleShort)
		if !slices.Equal(d.said(), []string{word(want)}) || string(d.f.Text(d.f.Say.Title)) != word(want) || phone != (want == words.EntropyTitleShort) {
			t.Errorf("at %v: %q, a phone %v", width, d.said(), phone)
		}
		if box.X != margin(width) || box.Right() != width-margin(width) || box.H != d.Box.Y || rest != (view.Rect{X: box.X, Y: headerHeight, W: box.W, H: box.H - headerHeight}) {
			t.Errorf("at %v: %v, left %v", width, box, rest)
		}
		if y := d.f.Ops[0].Box.Centre().Y; y < headerHeight*0.4 || y > headerHeight*0.7 {
			t.Errorf("at %v: the title has its middle at %v of %v", width, y, headerHeight)
		}
		if side := margin(width); side < 16 || side != 16 && width < view.ColumnWidth || side == 16 && width >= view.ColumnWidth {
			t.Errorf("at %v: %v at each side", width, side)
		}
		z := d.zone(t, idList)
		if title := d.f.Ops[0].Box; z.Act.Verb != view.VerbMenu || !inside(title, z.Ring) || title.Bottom() > headerHeight {
			t.Errorf("at %v: the title in %v opens the list by %+v", width, title, z)
		}
	}
}

// TestToolsStandAtTheRightOfTheHeader: side by side in fingers' rooms, fewer on the
// phone, those for the past off where there is none; an author may leave them out.
func TestToolsStandAtTheRightOfTheHeader(t *testing.T) {
	for _, c := range []struct {
		width      float64
		undo, redo bool
		want       []view.ID
	}{
		{328, false, true, []view.ID{idUndo, idRedo, idReset, idShare}},
		{672, true, false, []view.ID{idUndo, idRedo, idReset, idShare, idLanguage, idTheme}},
	} {
		d := newDesk(sim.SceneEntropy)
		d.UI.CanUndo, d.UI.CanRedo = c.undo, c.redo
		box := view.Rect{X: 16, W: c.width, H: 700}
		d.tools(box)
		if got := d.ids(); !slices.Equal(got, c.want) {
			t.Errorf("%v wide: %d", c.width, got)
		}
		for i, id := range c.want {
			z := d.zone(t, id)
			off := id == idUndo && !c.undo || id == idRedo && !c.redo
			if z.Off != off || z.Name.Empty() || z.Box.W < view.Touch || z.Box.H < view.Touch || z.Box.Bottom() > headerHeight+1 || z.Box.Y < 0 {
				t.Errorf("%v wide: %+v", c.width, z)
			}
			if i > 0 && z.Box.X < d.zone(t, c.want[i-1]).Box.Right() {
				t.Errorf("%v wide: tool %d lies on the one before", c.width, id)
			}
		}
		if last := d.zone(t, c.want[len(c.want)-1]); last.Ring.Right() > box.Right()+4 || last.Ring.Right() < box.Right()-4 {
			t.Errorf("%v wide: the last one ends at %v", c.width, last.Ring.Right())
		}
		d.Env.Hide = HideTools
		if d.clear(); true {
			d.tools(box)
		}
		if len(d.f.Zones) != 0 {
			t.Error("tools that are left out")
		}
	}
}
