package main

import (
	"softmax/render/scene"
	"softmax/sim"
)

func gradientVariants(base sim.State) []shot {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	classes := func(n int) sim.State {
		s := base
		for s.N < n {
			s = sim.Update(s, sim.AddClass{})
			s = set(s, sim.KnobTarget(sim.GradientZ+sim.Knob(s.N-1)), 1.7-0.43*float64(s.N))
		}
		for s.N > n {
			s = sim.Update(s, sim.RemoveClass{Class: s.N - 1})
		}
		return s
	}
	long := func(n int) sim.State {
		s := classes(n)
		for i := range n {
			s.Labels[i] = [...]string{"아주아주긴이름을가진고양이한마리가여기있습니다", "Bewick’s long-tailed dog", "👩‍🔬🧪 과학자", "새"}[i%4]
		}
		return s
	}
	steps, z := sim.KnobTarget(sim.GradientSteps), sim.KnobTarget(sim.GradientZ)
	rate, y := sim.KnobTarget(sim.GradientRate), sim.ShareOf(sim.GradientY)
	hold := func(t sim.Target) scene.UI {
		ui := idle()
		ui.Held[0], ui.HasGhost, ui.Ghost, ui.Touched = t, true, base, t
		return ui
	}
	playing := idle()
	playing.Playing, playing.CanUndo = true, true
	asks := idle()
	asks.Predict = scene.Predict{Stage: scene.Asked, Guess: 0.6}
	answered := idle()
	answered.Predict, answered.CanUndo = scene.Predict{Stage: scene.Shown, Guess: 0.6, Truth: 0.3722}, true
	edit := idle()
	edit.Edit, edit.Draft = 1, "늑대"
	focus := idle()
	focus.Focus, focus.FocusVisible = 0x161, true
	soft := sim.Update(base, sim.Apply{Preset: sim.SoftTarget})
	nudged := set(base, sim.KnobTarget(sim.GradientNudge), 1)
	return []shot{
		{name: "n2", state: classes(2), ui: idle()},
		{name: "n5", state: classes(5), ui: idle()},
		{name: "n6", state: long(6), ui: idle()},
		{name: "n7", state: classes(7), ui: edit},
		{name: "n12", state: set(classes(12), y+3, 0.4), ui: idle()},
		{name: "long", state: long(4), ui: idle()},
		{name: "long12", state: long(12), ui: idle()},
		{name: "wrong", state: sim.Update(base, sim.Apply{Preset: sim.ConfidentlyWrong}), ui: idle()},
		{name: "right", state: sim.Update(base, sim.Apply{Preset: sim.NearlyRight}), ui: idle()},
		{name: "soft", state: soft, ui: focus},
		{name: "softer", state: set(soft, y, 0.35), ui: hold(y)},
		{name: "nudge", state: set(nudged, z, 1), ui: hold(z)},
		{name: "nudge12", state: set(classes(12), sim.KnobTarget(sim.GradientNudge), 1), ui: idle()},
		{name: "squared", state: set(base, sim.KnobTarget(sim.GradientSquared), 1), ui: idle()},
		{name: "fast", state: set(base, rate, 5), ui: idle()},
		{name: "slow", state: set(base, rate, 0.01), ui: edit},
		{name: "held", state: set(base, sim.GradientP+1, 0.55), ui: hold(sim.GradientP + 1)},
		{name: "end", state: set(base, z+3, 6), ui: hold(z + 3)},
		{name: "playing", state: set(base, steps, 12), ui: playing},
		{name: "most", state: set(set(base, rate, 5), steps, 1000), ui: idle()},
		{name: "asked", state: base, ui: asks},
		{name: "asked12", state: classes(12), ui: asks},
		{name: "answered", state: set(base, steps, 1), ui: answered},
	}
}
