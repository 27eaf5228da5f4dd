package text

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"softmax/render/scene"
	"softmax/sim"
)

// A sample draws one state of a scene, and what the reader is doing, for the
// sentence golden. i counts the states; free gives numbers with the grain of i.
type sample func(i int, s *sim.State, ui *scene.UI, r *rand.Rand, free func(lo, hi float64) float64)

// samples are the scenes whose classes are fixed. Every scene but softmax and gradient has one.
var samples = map[sim.Scene]sample{
	sim.SceneWhyNot:       whySample,
	sim.SceneShift:        shiftSample,
	sim.SceneSigmoid:      sigmoidSample,
	sim.SceneLikelihood:   likelihoodSample,
	sim.SceneSurprise:     surpriseSample,
	sim.SceneEntropy:      entropySample,
	sim.SceneQuestions:    questionsSample,
	sim.SceneCrossEntropy: crossSample,
	sim.SceneSampling:     samplingSample,
}

// sampled calls f with the states, of a scene of fixed classes, whose sentences a
// person has read: 200.
func sampled(sc sim.Scene, f func(about string, s sim.State, ui *scene.UI)) {
	r := rand.New(rand.NewPCG(2026, uint64(sc.String()[1])))
	for i := range 200 {
		s, ui := sim.Default(), idle()
		s.Scene = sc
		grain := []float64{1, 10, 100, 1e4}[i%4]
		samples[sc](i, &s, ui, r, func(lo, hi float64) float64 { return math.Round((lo+(hi-lo)*r.Float64())*grain) / grain })
		about := fmt.Sprint("touched ", ui.Touched)
		switch {
		case ui.Predict.Stage == scene.Asked:
			about = "asked"
		case ui.Predict.Stage == scene.Shown:
			about = fmt.Sprintf("guessed %.4g", ui.Predict.Guess)
		case ui.Touched == sim.NoTarget:
			about = "any"
		case ui.Held[0] == ui.Touched:
			about = fmt.Sprint("held ", ui.Touched)
		}
		f(about, s, ui)
	}
}

func put(s *sim.State, t sim.Target, v float64) { *s = sim.Update(*s, sim.Set{Target: t, Value: v}) }

// touch lets the reader touch one of the targets after the other, and hold each third.
func touch(i int, ui *scene.UI, targets ...sim.Target) {
	ui.Touched = targets[i/4%len(targets)]
	if i%3 == 0 {
		ui.Held[0] = ui.Touched
	}
}

// ask asks the scene's question, or, where i is even, answers it.
func ask(i int, s *sim.State, ui *scene.UI, guess float64) {
	q, ok := scene.Ask(s)
	if !ok {
		return
	}
	ui.Predict = scene.Predict{Stage: scene.Asked, Guess: guess}
	if i%2 == 0 {
		*s = sim.Update(*s, q.Msg)
		ui.Predict.Stage, ui.Predict.Truth = scene.Shown, s.Value(q.Target)
	}
}

func sigmoidSample(i int, s *sim.State, ui *scene.UI, _ *rand.Rand, free func(lo, hi float64) float64) {
	z := sim.KnobTarget(sim.SigmoidZ)
	put(s, z, free(-3.2, 3.2))
	put(s, z+1, free(-3.2, 3.2))
	if i%10 == 9 {
		put(s, sim.SigmoidDiff, []float64{0, 6, -6, 1}[i/10%4])
	}
	touch(i, ui, sim.NoTarget, z, z+1, sim.SigmoidDiff, sim.SigmoidMean, sim.SigmoidP)
}

func shiftSample(i int, s *sim.State, ui *scene.UI, _ *rand.Rand, free func(lo, hi float64) float64) {
	z, c, a := sim.KnobTarget(sim.ShiftZ), sim.KnobTarget(sim.ShiftC), sim.KnobTarget(sim.ShiftA)
	for j := range sim.Target(sim.ShiftClasses) {
		put(s, z+j, free(-3.1, 3.1))
	}
	put(s, c, free(-5, 5))
	put(s, a, free(0.2, 5))
	switch i % 10 {
	case 0:
		for j := range sim.Target(sim.ShiftClasses) {
			put(s, z+j, 2)
		}
	case 1:
		put(s, c, 0)
	case 2:
		put(s, a, 1)
	case 3:
		put(s, c, 0)
		put(s, a, 1)
	case 4, 5:
		put(s, sim.KnobTarget(sim.ShiftComputer), 1)
		put(s, sim.KnobTarget(sim.ShiftBig), []float64{1000, 5, free(0, 1000), free(706, 709)}[i/10%4])
	case 6:
		put(s, z+2, -s.Value(z)-s.Value(z+1))
		put(s, c, 0)
	case 7, 8:
		ask(i, s, ui, []float64{s.Value(sim.Shifted), 0.9, 0.05, free(0, 1)}[i/10%4])
	}
	touch(i, ui, sim.NoTarget, c, a, sim.NoTarget, z, sim.Shifted+1)
}

func likelihoodSample(i int, s *sim.State, ui *scene.UI, r *rand.Rand, free func(lo, hi float64) float64) {
	theta := sim.KnobTarget(sim.Theta)
	n := 1 + i%sim.MaxCoins
	put(s, sim.KnobTarget(sim.Coins), float64(1<<n|r.IntN(1<<n)))
	put(s, theta, free(0, 1))
	best := float64(s.Tosses().Heads()) / float64(s.Tosses().Count())
	switch i % 10 {
	case 0:
		put(s, theta, 0.5)
	case 1:
		put(s, theta, best)
	case 2:
		put(s, sim.Heads, []float64{0, 12}[i/10%2])
	case 3:
		put(s, sim.KnobTarget(sim.LogLikelihood), 1)
	case 7, 8:
		ask(i, s, ui, []float64{best, 1, 0, free(0, 1)}[i/10%4])
	}
	touch(i, ui, sim.NoTarget, theta, sim.Heads, sim.KnobTarget(sim.Coins))
}

func surpriseSample(i int, s *sim.State, ui *scene.UI, r *rand.Rand, free func(lo, hi float64) float64) {
	p, q := sim.KnobTarget(sim.SurpriseP), sim.KnobTarget(sim.SurpriseQ)
	known := []float64{0.99, 0.5, 1. / 6, 1. / sim.Lottery, 1, 0.25, 1e-8, 0.125}
	put(s, p, []float64{free(0, 1), math.Pow(10, -8*r.Float64()), known[i/2%len(known)], 1 - 0.03*r.Float64()}[i%4])
	put(s, q, []float64{1. / 6, 1 - 0.9*r.Float64(), free(0.1, 1), 0.5, 1}[i%5])
	put(s, sim.KnobTarget(sim.SurpriseAxis), float64(i/7%2))
	touch(i, ui, sim.NoTarget, p, sim.Both, sim.KnobTarget(sim.SurpriseAxis))
}

func entropySample(i int, s *sim.State, ui *scene.UI, r *rand.Rand, free func(lo, hi float64) float64) {
	first := sim.EntropyP
	if i%3 == 1 {
		put(s, sim.KnobTarget(sim.EntropyPair), 1)
		first = sim.EntropyQ
	}
	put(s, sim.ShareOf(first), free(0, 1))
	if first == sim.EntropyP {
		put(s, sim.ShareOf(first+1), free(0, 1)*0.6)
	}
	switch i % 10 {
	case 0:
		*s = sim.Update(*s, sim.Apply{Preset: sim.AllEqual})
	case 1:
		*s = sim.Update(*s, sim.Apply{Preset: sim.NearlySure})
	case 2, 3:
		put(s, sim.ShareOf(first+sim.Knob(i/10%2)), []float64{0, 1}[i/20%2])
	case 7, 8:
		guess := []float64{0.5, free(0, 1), 1, 0.499}[i/10%4]
		if first == sim.EntropyP {
			guess = sim.Pack3([][3]float64{{1, 1, 1}, {r.Float64(), r.Float64(), r.Float64()}, {1, 0, 0}, {0.34, 0.33, 0.33}}[i/10%4])
		}
		ask(i, s, ui, guess)
	}
	touch(i, ui, sim.NoTarget, sim.ShareOf(first), sim.EntropyTurn, sim.ShareOf(first+1))
}

func crossSample(i int, s *sim.State, ui *scene.UI, r *rand.Rand, free func(lo, hi float64) float64) {
	for _, k := range []sim.Knob{sim.TruthP, sim.TruthP + 1, sim.BeliefQ, sim.BeliefQ + 2} {
		put(s, sim.ShareOf(k), 0.9*free(0, 1))
	}
	switch i % 10 {
	case 0:
		put(s, sim.BeliefPoint, sim.Pack3(s.Truth()))
	case 1:
		put(s, sim.ShareOf(sim.BeliefQ+sim.Knob(i/10%3)), 0)
	case 2:
		put(s, sim.ShareOf(sim.TruthP+sim.Knob(i/10%3)), 1)
	case 3:
		put(s, sim.BeliefPoint, sim.Pack3([3]float64{s.Truth()[1], s.Truth()[0], s.Truth()[2]}))
		put(s, sim.KnobTarget(sim.SeeSaw), 1)
	case 4, 5:
		put(s, sim.KnobTarget(sim.SeeSaw), 1)
	case 7, 8:
		t := s.Truth()
		ask(i, s, ui, []float64{sim.Pack3(t), sim.Pack3([3]float64{r.Float64(), r.Float64(), r.Float64()}), sim.Pack3([3]float64{1, 0, 0}), sim.Pack3([3]float64{t[1], t[2], t[0]})}[i/10%4])
	}
	touch(i, ui, sim.NoTarget, sim.CrossMean, sim.KnobTarget(sim.SeeSaw), sim.ShareOf(sim.BeliefQ))
}

// TestSentences compares the sentences of many states of every scene, in both
// languages, with those that a person has read and found good.
func TestSentences(t *testing.T) {
	checkSentences(t, sim.SceneSoftmax, sentenceStates, []string{"NaN"}, false)
	for _, sc := range sim.Scenes(nil)[1:] {
		if sc == sim.SceneGradient {
			continue // it has as many classes as one likes: see gradientSentences
		}
		if samples[sc] == nil {
			t.Errorf("nobody has read the sentences of %v", sc)
			continue
		}
		never := []string{"NaN"}
		if sc == sim.SceneShift {
			never = nil // the computer's answer by the book
		}
		checkSentences(t, sc, func(f func(string, sim.State, *scene.UI)) { sampled(sc, f) }, never, true)
	}
}

// TestParticlesAreChecked: the check of particles finds what is wrong.
func TestParticlesAreChecked(t *testing.T) {
	for sentence, wrong := range map[string][]string{
		"스팸은 73.1%다. 차이가 −2.5면 0.25로 가장 가파르다.": nil,
		"고양이은 64.2%으로, 0.3를 더한다.":              {"고양이은", "%으로", "3를"},
		"1,000을 더하면 7로 준다. 강아지와 새가 6으로 같다.":    nil,
		"1.8으로 준다. 비는 8가 된다. 맑음가 낫다.":          {"8으로", "8가", "맑음가"},
	} {
		if got := wrongParticles(sentence); !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(wrong))) {
			t.Errorf("%q: %q, want %q", sentence, got, wrong)
		}
	}
}
