package text

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"softmax/render/scene"
	"softmax/sim"
)

// moreSentences calls f with the states, of scenes of fixed classes, whose
// sentences a person has read: 200 each.
func moreSentences(sc sim.Scene, f func(about string, s sim.State, ui *scene.UI)) {
	r := rand.New(rand.NewPCG(2026, uint64(sc.String()[1])))
	for i := range 200 {
		s, ui, about := sim.Default(), idle(), "any"
		s.Scene = sc
		set := func(t sim.Target, v float64) { s = sim.Update(s, sim.Set{Target: t, Value: v}) }
		grain := []float64{1, 10, 100, 1e4}[i%4]
		any := func(lo, hi float64) float64 { return math.Round((lo+(hi-lo)*r.Float64())*grain) / grain }
		touch := func(targets ...sim.Target) {
			ui.Touched = targets[i/4%len(targets)]
			if i%3 == 0 {
				ui.Held[0] = ui.Touched
			}
			about = fmt.Sprint("touched ", ui.Touched)
		}
		switch z, c, a := sim.KnobTarget(sim.ShiftZ), sim.KnobTarget(sim.ShiftC), sim.KnobTarget(sim.ShiftA); sc {
		case sim.SceneSigmoid:
			z := sim.KnobTarget(sim.SigmoidZ)
			set(z, any(-3.2, 3.2))
			set(z+1, any(-3.2, 3.2))
			if i%10 == 9 {
				set(sim.SigmoidDiff, []float64{0, 6, -6, 1}[i/10%4])
			}
			touch(sim.NoTarget, z, z+1, sim.SigmoidDiff, sim.SigmoidMean, sim.SigmoidP)
		case sim.SceneShift:
			for j := range sim.Target(sim.ShiftClasses) {
				set(z+j, any(-3.1, 3.1))
			}
			set(c, any(-5, 5))
			set(a, any(0.2, 5))
			switch i % 10 {
			case 0:
				set(z, 2)
				set(z+1, 2)
				set(z+2, 2)
			case 1:
				set(c, 0)
			case 2:
				set(a, 1)
			case 3:
				set(c, 0)
				set(a, 1)
			case 4, 5:
				set(sim.KnobTarget(sim.ShiftComputer), 1)
				set(sim.KnobTarget(sim.ShiftBig), []float64{1000, 5, any(0, 1000), any(706, 709)}[i/10%4])
			case 6:
				set(z+2, -s.Value(z)-s.Value(z+1))
				set(c, 0)
			case 7:
				guess := []float64{s.Value(sim.Shifted), 0.9, 0.05, any(0, 1)}[i/10%4]
				ui.Predict = scene.Predict{Stage: []scene.Asking{scene.Asked, scene.Shown}[i/20%2], Guess: guess, Truth: s.Value(sim.Shifted)}
			}
			touch(sim.NoTarget, c, a, sim.NoTarget, z, sim.Shifted+1)
		}
		f(about, s, ui)
	}
}

// TestMoreSentences compares the sentences of many states, in both languages,
// with those that a person has read and found good.
func TestMoreSentences(t *testing.T) {
	for _, sc := range []sim.Scene{sim.SceneShift, sim.SceneSigmoid} {
		checkSentences(t, sc, func(f func(string, sim.State, *scene.UI)) { moreSentences(sc, f) }, nil, true)
	}
}
