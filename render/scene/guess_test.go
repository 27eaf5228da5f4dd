package scene

import (
	"math"
	"testing"

	"softmax/render/view"
	"softmax/sim"
)

// TestAGuessIsNoPartOfTheState: whichever way its bar lies, its handle sets the guess
// alone, says whose it is and how much, and stands where the scale has it.
func TestAGuessIsNoPartOfTheState(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	d.UI.Predict = Predict{Stage: Asked, Guess: 0.25}
	up, along := view.Scale{D1: 1, R0: 300, R1: 100}, view.Scale{D1: 1, R0: 20, R1: 220}
	for name, draw := range map[string]struct {
		guess func()
		at    view.Point
	}{
		"upright": {func() { d.guessBar(view.Rect{X: 60, Y: 80, W: 80, H: 220}, up, 1) }, view.Point{X: 100, Y: 250}},
		"lying":   {func() { d.guessRow(view.Rect{X: 20, Y: 80, W: 380, H: 54}, along, 110, 1) }, view.Point{X: 70, Y: 110}},
	} {
		d.clear()
		draw.guess()
		z := d.zone(t, idGuess)
		if z.Target != GuessTarget || z.At != draw.at || math.Abs(z.ValueAt(z.At, 0)-0.25) > 1e-9 {
			t.Errorf("%s: %+v has %v", name, z, z.ValueAt(z.At, 0))
		}
		if got := string(d.f.Text(z.Name)) + ": " + string(d.f.Text(z.Value)); got != "guess for dog: 25.0%" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// TestANumberGivesWayToTheGuess while the question is asked, and only near it.
func TestANumberGivesWayToTheGuess(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	s := view.Scale{D1: 1, R0: 300, R1: 100}
	for _, c := range []struct {
		stage Asking
		y     float64
		want  bool
	}{{Asked, 245, true}, {Asked, 120, false}, {Asked, 290, false}, {NotAsked, 245, false}, {Shown, 245, false}} {
		d.UI.Predict = Predict{Stage: c.stage, Guess: 0.25} // at 250
		if got := d.guessOver(c.y, s); got != c.want {
			t.Errorf("stage %d, at %v: %v", c.stage, c.y, got)
		}
	}
}
