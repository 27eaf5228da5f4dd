package text

import (
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestTheNamedStatesPrintTheStorysNumbers: the numbers that the story's author
// worked out for states other than the default, at every width, in both languages.
func TestTheNamedStatesPrintTheStorysNumbers(t *testing.T) {
	s := newStand(t)
	preset := func(p sim.Preset) func(*sim.State, *scene.UI) {
		return func(s *sim.State, _ *scene.UI) { *s = sim.Update(*s, sim.Apply{Preset: p}) }
	}
	computer := func(big float64) func(*sim.State, *scene.UI) {
		return func(s *sim.State, _ *scene.UI) {
			put(s, sim.KnobTarget(sim.ShiftComputer), 1)
			put(s, sim.KnobTarget(sim.ShiftBig), big)
		}
	}
	for _, c := range []struct {
		scene sim.Scene
		about string
		state func(s *sim.State, ui *scene.UI)
		want  []string
	}{
		{sim.SceneSoftmax, "T = 0.25", knob(sim.Temperature, 0.25), []string{"98.2%", "0.094"}},
		{sim.SceneSoftmax, "T = 5", knob(sim.Temperature, 5), []string{"33.0%", "1.360"}},
		{sim.SceneSoftmax, "bits", knob(sim.Units, 1), []string{"1.364"}},
		{sim.SceneShift, "1,000", computer(1000), []string{"1,002", "NaN", "∞", "707.366", "65.9%", "24.2%", "9.9%"}},
		{sim.SceneShift, "707.5", computer(707.5), []string{"707.783", "707.366", "0%"}},
		{sim.SceneShift, "no more than the largest", computer(100), []string{"707.366", "65.9%"}},
		{sim.SceneSigmoid, "level", knob(sim.SigmoidZ, 0), []string{"50%", "σ(0) = 0.5", "0.25"}},
		{sim.SceneLikelihood, "two of two", preset(sim.TwoOfTwo), []string{"0.25", "2/2 = 1, L = 1", "0.333"}},
		{sim.SceneLikelihood, "seven of ten", preset(sim.SevenOfTen), []string{"7/10 = 0.7, L = 0.267", "0.0909", "0.117"}},
		{sim.SceneSurprise, "a die", knob(sim.SurpriseP, 1.0/6), []string{"1.792 nat", "2.585 bit"}},
		{sim.SceneSurprise, "heads", knob(sim.SurpriseP, 0.5), []string{"0.693 nat", "1 bit"}},
		{sim.SceneSurprise, "nearly sure", knob(sim.SurpriseP, 0.99), []string{"0.0101 nat"}},
		{sim.SceneEntropy, "all equal", preset(sim.AllEqual), []string{"1.099 nat", "ln 3", "33.3%"}},
		{sim.SceneQuestions, "3, 3, 1, 1", preset(sim.NotQuiteHalves), []string{"1.875", "1.811", "0.064"}},
		{sim.SceneQuestions, "all equal", preset(sim.EqualBalls), []string{"E = H₂ 2", "1.386 nat"}},
		{sim.SceneQuestions, "one colour", preset(sim.OneColour), []string{"E = 4/4 × 0 = 0"}},
		{sim.SceneCrossEntropy, "swapped", knob(sim.SeeSaw, 1), []string{"0.707", "0.822", "KL(q‖p)"}},
	} {
		for lang := range words.Lang(2) {
			for _, w := range []float64{360, 720, 1100} {
				st, ui := sim.Default(), idle()
				st.Scene = c.scene
				c.state(&st, ui)
				all := told(s.show(&st, ui, lang, view.Point{X: w, Y: scene.Height(c.scene, w, st.N)}))
				for _, text := range c.want {
					if !strings.Contains(all, text) {
						t.Errorf("%v, %s, at %v: no %q in\n%s", c.scene, c.about, w, text, all)
					}
				}
			}
		}
	}
}
