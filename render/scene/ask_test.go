package scene

import (
	"slices"
	"testing"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestTheQuestionHasOneRoom, before it is asked and after: one button, which is off
// where there is nothing to ask, becomes two that have room in the same place.
func TestTheQuestionHasOneRoom(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	room := view.Rect{X: 20, Y: 30, W: d.askWidth(), H: view.Touch}
	for _, ok := range []bool{true, false} {
		d.clear()
		d.questionButtons(room, ok)
		z := d.zone(t, idPredict)
		if z.Off == ok || z.Act.Verb != view.VerbPredict || !slices.Equal(d.said(), []string{word(words.Predict)}) || !inside(z.Box, room) {
			t.Errorf("to be asked %v: %+v, %q", ok, z, d.said())
		}
	}
	d.UI.Predict.Stage = Asked
	d.clear()
	d.questionButtons(room, true)
	show, cancel := d.zone(t, idPredict), d.zone(t, idCancel)
	if show.Act.Verb != view.VerbPredict || cancel.Act.Verb != view.VerbCancel || !slices.Equal(d.said(), []string{word(words.PredictShow), word(words.PredictCancel)}) {
		t.Errorf("%q: %+v, %+v", d.said(), show, cancel)
	}
	if d.askWidth() < d.b.ButtonWidth([]byte(word(words.Predict))) {
		t.Error("the button has no room")
	}
	if gap := cancel.Ring.X - show.Ring.Right(); gap < 0 || gap > 8 {
		t.Errorf("%v between the two", gap)
	}
	if show.Box.X != room.X || !inside(cancel.Box, room) || show.Box.Overlaps(cancel.Box) {
		t.Errorf("%v and %v in %v", show.Box, cancel.Box, room)
	}
	for i := range d.f.Ops {
		if o := &d.f.Ops[i]; o.Kind == view.KindText && o.Size < view.SmallSize {
			t.Errorf("%q has shrunk to %v", d.f.Text(o.Text), o.Size)
		}
	}
	d.UI.Predict.Stage = Shown
	d.clear()
	d.predictButtons(room)
	if !slices.Equal(d.said(), []string{word(words.Predict)}) || d.zone(t, idPredict).Off {
		t.Errorf("once it is answered: %q", d.said())
	}
}

// TestAnAuthorLeavesTheQuestionOut: then it has no room either.
func TestAnAuthorLeavesTheQuestionOut(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	d.Env.Hide = HidePredict
	box := view.Rect{X: 20, Y: 30, W: 400, H: 44}
	if rest := d.askAtLeft(box, 0, true); rest != box || len(d.f.Ops)+len(d.f.Zones) != 0 {
		t.Errorf("the others have %v; %d ops", rest, len(d.f.Ops))
	}
}

// TestWhatStandsBesideTheQuestion has the rest of its row, so far beside it; the
// switch of a knob stands at its right end and comes after it for the Tab key.
func TestWhatStandsBesideTheQuestion(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	box := view.Rect{X: 20, Y: 30, W: 600, H: 44}
	rest := d.askAtLeft(box, 9, false)
	if z := d.zone(t, idPredict); !z.Off || z.Box.X != box.X || rest.X != box.X+d.askWidth()+9 || rest.Right() != box.Right() || rest.Y != box.Y || rest.H != box.H {
		t.Errorf("%+v, the others have %v", z, rest)
	}
	d.clear()
	d.askAndFlip(box, idAgain, sim.Again, words.AgainName)
	if !slices.Equal(d.ids(), []view.ID{idPredict, idAgain}) {
		t.Errorf("in this order: %#x", d.ids())
	}
	if z := d.zone(t, idAgain); z.Box.Right() != box.Right() || z.Box.W != d.toggleWidth(words.AgainName) {
		t.Errorf("the switch has %v of %v", z.Box, box)
	}
}
