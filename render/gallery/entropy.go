package main

import (
	"softmax/render/scene"
	"softmax/sim"
)

func entropyVariants(base sim.State) []shot {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	at := func(a, b, c float64) sim.State { return set(base, sim.EntropyPoint, sim.Pack3([3]float64{a, b, c})) }
	held := idle()
	held.Held[0], held.HasGhost, held.Ghost, held.Touched = sim.EntropyPoint, true, base, sim.EntropyPoint
	edge := idle()
	edge.Held[0], edge.HasGhost, edge.Ghost, edge.Touched = sim.ShareOf(sim.EntropyP), true, base, sim.ShareOf(sim.EntropyP)
	asks := idle()
	asks.Predict = scene.Predict{Stage: scene.Asked, Guess: sim.Pack3([3]float64{0.5, 0.2, 0.3})}
	answered := idle()
	answered.Predict = scene.Predict{Stage: scene.Shown, Guess: sim.Pack3([3]float64{0.2, 0.2, 0.6})}
	turned := idle()
	turned.Touched = sim.EntropyTurn
	pair := set(base, sim.KnobTarget(sim.EntropyPair), 1)
	half := idle()
	half.Predict = scene.Predict{Stage: scene.Asked, Guess: 0.7}
	told := idle()
	told.Predict = scene.Predict{Stage: scene.Shown, Guess: 0.7, Truth: 0.5}
	return []shot{
		{name: "pair", state: pair, ui: idle()},
		{name: "pair-asked", state: pair, ui: half},
		{name: "pair-answered", state: set(pair, sim.ShareOf(sim.EntropyQ), 0.5), ui: told},
		{name: "even", state: sim.Update(base, sim.Apply{Preset: sim.AllEqual}), ui: idle()},
		{name: "sure", state: sim.Update(base, sim.Apply{Preset: sim.NearlySure}), ui: idle()},
		{name: "certain", state: at(0, 1, 0), ui: idle()},
		{name: "side", state: at(0, 0.35, 0.65), ui: idle()},
		{name: "corner", state: at(0.02, 0.03, 0.95), ui: idle()},
		{name: "turned", state: set(base, sim.EntropyTurn, 1), ui: turned},
		{name: "held", state: at(0.3, 0.45, 0.25), ui: held},
		{name: "edge", state: set(base, sim.ShareOf(sim.EntropyP), 0.25), ui: edge},
		{name: "asked", state: base, ui: asks},
		{name: "answered", state: at(1./3, 1./3, 1./3), ui: answered},
	}
}
