package scene

import (
	"math"
	"testing"

	"softmax/render/view"
	"softmax/render/words"
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

// TestAnAnswerSaysHowFarTheGuessIs, which way and in the numbers it prints.
func TestAnAnswerSaysHowFarTheGuessIs(t *testing.T) {
	const high, low, equal = words.SoftmaxAnswerHigh, words.SoftmaxAnswerLow, words.SoftmaxAnswerExact
	for _, c := range []struct {
		off  float64
		same bool
		want words.Key
		by   float64
	}{{0.25, false, high, 0.25}, {-0.25, false, low, 0.25}, {0, true, equal, 0}, {-0.001, true, equal, 0.001}} {
		if got, by := offBy(c.off, c.same, high, low, equal); got != c.want || by != c.by {
			t.Errorf("off by %v, the same %v: %d by %v", c.off, c.same, got, by)
		}
	}
	d := newDesk(sim.SceneSoftmax)
	for guess, key := range map[float64]words.Key{0.3: high, 0.2: low, 0.25: equal} {
		d.UI.Predict = Predict{Stage: Shown, Guess: guess, Truth: 0.25}
		want := words.Append(nil, words.En, key, nil, d.percent(guess), d.percent(0.25), d.fixed(math.Abs(guess-0.25)*100, 1))
		if got := d.guessAnswer(); string(got) != string(want) {
			t.Errorf("a guess of %v: %q, want %q", guess, got, want)
		}
	}
}
