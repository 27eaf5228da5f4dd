package main

import (
	"softmax/render/scene"
	"softmax/sim"
)

func crossVariants(base sim.State) []shot {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	held := idle()
	held.Held[0], held.HasGhost, held.Ghost, held.Touched = sim.CrossMean, true, base, sim.CrossMean
	edge := idle()
	edge.Held[0], edge.HasGhost, edge.Ghost, edge.Touched = sim.ShareOf(sim.TruthP), true, base, sim.ShareOf(sim.TruthP)
	asks := idle()
	asks.Predict = scene.Predict{Stage: scene.Asked, Guess: base.Value(sim.BeliefPoint)}
	answered := idle()
	answered.Predict = scene.Predict{Stage: scene.Shown, Guess: sim.Pack3([3]float64{0.4, 0.4, 0.2})}
	swapped := idle()
	swapped.Touched = sim.KnobTarget(sim.SeeSaw)
	same := set(base, sim.BeliefPoint, sim.Pack3(base.Truth()))
	return []shot{
		{name: "swapped", state: set(base, sim.KnobTarget(sim.SeeSaw), 1), ui: swapped},
		{name: "same", state: same, ui: idle()},
		{name: "infinite", state: set(set(base, sim.ShareOf(sim.BeliefQ), 0), sim.KnobTarget(sim.SeeSaw), 1), ui: idle()},
		{name: "held", state: set(base, sim.CrossMean, 1.1), ui: held},
		{name: "edge", state: set(base, sim.ShareOf(sim.TruthP), 0.3), ui: edge},
		{name: "asked", state: base, ui: asks},
		{name: "asked-swap", state: set(base, sim.KnobTarget(sim.SeeSaw), 1), ui: asks},
		{name: "answered", state: same, ui: answered},
	}
}
