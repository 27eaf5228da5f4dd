package main

import (
	"softmax/render/scene"
	"softmax/sim"
)

func whyVariants(base sim.State) []shot {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	press := func(s sim.State, at sim.Target) shot {
		ui := idle()
		ui.Touched, ui.CanUndo = sim.WhyCase+at, true
		return shot{state: set(s, sim.WhyCase+at, 1), ui: ui}
	}
	named := func(name string, s shot) shot { s.name = name; return s }
	score := sim.KnobTarget(sim.WhyZ)
	open := set(base, sim.KnobTarget(sim.WhyCurves), 1)
	sigmoid := set(base, sim.KnobTarget(sim.WhySigmoid), 1)
	on := idle()
	on.Touched = sim.KnobTarget(sim.WhySigmoid)
	held := idle()
	held.Held[0], held.HasGhost, held.Ghost, held.Touched = score, true, base, score
	bar := idle()
	bar.Held[0], bar.HasGhost, bar.Ghost, bar.Touched = sim.WhyP+1, true, base, sim.WhyP+1
	asks := idle()
	asks.Predict = scene.Predict{Stage: scene.Asked, Guess: 0.5}
	answered := idle()
	answered.Predict = scene.Predict{Stage: scene.Shown, Guess: 0.7, Truth: 2}
	answered.CanUndo = true
	return []shot{
		{name: "open", state: open, ui: idle()},
		named("negative", press(base, sim.CaseNegative)),
		named("reversed", press(base, sim.CaseReversed)),
		named("undefined", press(base, sim.CaseUndefined)),
		named("alike", press(base, sim.CaseAlike)),
		named("kink", press(base, sim.CaseKink)),
		named("shift", press(base, sim.CaseUp)),
		named("positive", press(base, sim.CasePositive)),
		named("zero", press(base, sim.CaseZero)),
		named("large", press(base, sim.CaseLarge)),
		{name: "sigmoid", state: sigmoid, ui: on},
		{name: "both", state: set(sigmoid, sim.KnobTarget(sim.WhyCurves), 1), ui: on},
		{name: "held", state: set(open, score, -0.7), ui: held},
		{name: "bar", state: set(base, sim.WhyP+1, 0.6), ui: bar},
		{name: "near", state: set(open, score+2, -2.9987), ui: idle()},
		{name: "asked", state: open, ui: asks},
		{name: "answered", state: set(open, score+2, -2), ui: answered},
	}
}
