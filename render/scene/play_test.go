package scene

import (
	"testing"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestPlayingGoesAsFarAsItsCount: play and step are off at its end, back to the start
// is off there, and while it plays there is a stop, at the end too.
func TestPlayingGoesAsFarAsItsCount(t *testing.T) {
	row := sim.RowOf(sim.Draws)
	for _, c := range []struct {
		n       float64
		playing bool
		play    words.Key
		off     [3]bool // play, step, back
	}{
		{0, false, words.Play, [3]bool{false, false, true}},
		{5, false, words.Play, [3]bool{false, false, false}},
		{5, true, words.Pause, [3]bool{false, false, false}},
		{row.Max, false, words.Play, [3]bool{true, true, false}},
		{row.Max, true, words.Pause, [3]bool{false, true, false}},
	} {
		d := newDesk(sim.SceneQuestions)
		d.State.V[sim.Draws], d.UI.Playing = c.n, c.playing
		room := view.Rect{X: 20, Y: 30, W: 100, H: 44}
		d.playButton(room, sim.Draws)
		d.stepButton(room, sim.Draws, []byte("one more"))
		d.rewindButton(room, sim.Draws)
		for i, id := range []view.ID{idPlay, idStep, idRewind} {
			if z := d.zone(t, id); z.Off != c.off[i] {
				t.Errorf("at %v, playing %v: button %d is off %v", c.n, c.playing, i, z.Off)
			}
		}
		if d.said()[0] != word(c.play) || d.zone(t, idPlay).Act != (view.Act{Verb: view.VerbPlay, Arg: int(sim.Draws)}) {
			t.Errorf("at %v, playing %v: %q", c.n, c.playing, d.said())
		}
		if step, back := d.press(t, idStep), d.press(t, idRewind); c.n < row.Max && step.V[sim.Draws] != c.n+1 || back.V[sim.Draws] != 0 {
			t.Errorf("from %v: on to %v, back to %v", c.n, step.V[sim.Draws], back.V[sim.Draws])
		}
		d.clear()
		d.playButton(view.Rect{X: 20, Y: 30, W: view.Touch, H: view.Touch}, sim.Draws)
		if z := d.zone(t, idPlay); len(d.said()) != 0 || string(d.f.Text(z.Name)) != word(c.play) {
			t.Errorf("in a narrow room: %q, called %q", d.said(), d.f.Text(z.Name))
		}
	}
}
