package main

import (
	"fmt"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// boxes are the sizes of the gallery; 768 by 430 is what some hosts cut every
// frame to, 1920 by 1080 a projector.
var boxes = [...]struct{ w, h float64 }{{360, 0}, {720, 0}, {1100, 0}, {768, 430}, {1920, 1080}}

// shots lists every picture: each scene's default in every size, theme and
// language, then its states worth a look, in both languages, a theme each.
func shots() []shot {
	var all []shot
	for _, sc := range sim.Scenes(nil) {
		base := sim.Default()
		base.Scene = sc
		for _, box := range boxes {
			for _, lang := range [...]words.Lang{words.Ko, words.En} {
				for _, theme := range [...]view.Theme{view.Light, view.Dark} {
					all = append(all, shot{name: name(sc, "default", box.w, box.h, lang, theme), state: base, ui: idle(), lang: lang, theme: theme, width: box.w, height: box.h})
				}
			}
			for i, v := range variants(base) {
				what := v.name
				for j, lang := range [...]words.Lang{words.Ko, words.En} {
					v.width, v.height, v.lang, v.theme = box.w, box.h, lang, view.Theme((i+j)%2)
					v.name = name(sc, what, box.w, box.h, v.lang, v.theme)
					all = append(all, v)
				}
			}
		}
	}
	return all
}

func name(sc sim.Scene, what string, w, h float64, lang words.Lang, theme view.Theme) string {
	size := fmt.Sprintf("%.0f", w)
	if h > 0 {
		size += fmt.Sprintf("x%.0f", h)
	}
	return fmt.Sprintf("%s-%s-%s-%s-%s", sc, what, size, theme, lang)
}

func idle() scene.UI {
	return scene.UI{Touched: sim.NoTarget, Held: [4]sim.Target{sim.NoTarget, sim.NoTarget, sim.NoTarget, sim.NoTarget}, Edit: -1}
}

// variants are states of a scene that strain its picture.
func variants(base sim.State) []shot {
	switch base.Scene {
	case sim.SceneSoftmax:
		return softmaxVariants(base)
	case sim.SceneWhyNot:
		return whyVariants(base)
	case sim.SceneShift:
		return shiftVariants(base)
	case sim.SceneSigmoid:
		return sigmoidVariants(base)
	case sim.SceneGradient:
		return gradientVariants(base)
	case sim.SceneLikelihood:
		return likelihoodVariants(base)
	case sim.SceneSurprise:
		return surpriseVariants(base)
	case sim.SceneQuestions:
		return questionsVariants(base)
	case sim.SceneCrossEntropy:
		return crossVariants(base)
	case sim.SceneSampling:
		return samplingVariants(base)
	case sim.SceneEntropy:
		return entropyVariants(base)
	}
	return nil
}

func softmaxVariants(base sim.State) []shot {
	classes := func(n int) sim.State {
		s := base
		for s.N < n {
			s = sim.Update(s, sim.AddClass{})
			s = sim.Update(s, sim.Set{Target: sim.KnobTarget(sim.Z0 + sim.Knob(s.N-1)), Value: 1.7 - 0.43*float64(s.N)})
		}
		for s.N > n {
			s = sim.Update(s, sim.RemoveClass{Class: s.N - 1})
		}
		return s
	}
	long := classes(4)
	for i, l := range [...]string{"아주아주긴이름을가진고양이한마리가여기있습니다", "Bewick’s long-tailed dog", "👩‍🔬🧪 과학자", "새"} {
		long.Labels[i] = l
	}
	long12 := classes(12)
	for i := range 12 {
		long12.Labels[i] = long.Labels[i%4]
	}
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	temperature := sim.KnobTarget(sim.Temperature)
	held := idle()
	held.Held[0], held.HasGhost, held.Ghost, held.Touched = sim.Bar0+1, true, base, sim.Bar0+1
	asks := idle()
	asks.Predict = scene.Predict{Stage: scene.Asked, Guess: 0.5}
	answered := idle()
	answered.Predict = scene.Predict{Stage: scene.Shown, Guess: 0.7, Truth: 0.4564}
	answeredState := set(base, sim.KnobTarget(sim.Z0+1), 2)
	answered.Predict.Truth = answeredState.Value(sim.Bar0 + 1)
	answered.CanUndo = true
	focus := idle()
	focus.Focus, focus.FocusVisible, focus.CanUndo, focus.CanRedo = 0x100, true, true, true
	edit := idle()
	edit.Edit, edit.Draft = 1, "늑대"
	return []shot{
		{name: "n2", state: classes(2), ui: idle()},
		{name: "n7", state: classes(7), ui: idle()},
		{name: "n12", state: classes(12), ui: idle()},
		{name: "long", state: long, ui: idle()},
		{name: "long12", state: long12, ui: idle()},
		{name: "cold", state: set(base, temperature, 0.05), ui: idle()},
		{name: "hot", state: set(base, temperature, 20), ui: idle()},
		{name: "quarter", state: set(base, temperature, 0.25), ui: focus},
		{name: "again", state: set(base, sim.KnobTarget(sim.Again), 1), ui: idle()},
		{name: "bits", state: set(base, sim.KnobTarget(sim.Units), 1), ui: edit},
		{name: "held", state: set(base, sim.Bar0+1, 0.55), ui: held},
		{name: "asked", state: base, ui: asks},
		{name: "answered", state: answeredState, ui: answered},
		{name: "onehot", state: sim.Update(base, sim.Apply{Preset: sim.OneHot}), ui: idle()},
		{name: "uniform", state: sim.Update(base, sim.Apply{Preset: sim.Uniformly}), ui: idle()},
	}
}
