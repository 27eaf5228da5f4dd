package main

import (
	"softmax/render/scene"
	"softmax/sim"
)

func likelihoodVariants(base sim.State) []shot {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	theta, coins := sim.KnobTarget(sim.Theta), sim.KnobTarget(sim.Coins)
	held := idle()
	held.Held[0], held.HasGhost, held.Ghost, held.Touched = theta, true, base, theta
	heads := idle()
	heads.Held[0], heads.HasGhost, heads.Ghost, heads.Touched = sim.Heads, true, base, sim.Heads
	asks := idle()
	asks.Predict = scene.Predict{Stage: scene.Asked, Guess: 0.5}
	answered := idle()
	answered.Predict = scene.Predict{Stage: scene.Shown, Guess: 0.6, Truth: 0.75}
	touched := idle()
	touched.Touched = theta
	log := set(base, sim.KnobTarget(sim.LogLikelihood), 1)
	return []shot{
		{name: "two", state: sim.Update(base, sim.Apply{Preset: sim.TwoOfTwo}), ui: idle()},
		{name: "ten", state: sim.Update(base, sim.Apply{Preset: sim.SevenOfTen}), ui: idle()},
		{name: "twelve", state: set(base, coins, 0b1_0110_1011_0101), ui: touched},
		{name: "one", state: set(base, coins, 0b10), ui: idle()},
		{name: "log", state: log, ui: idle()},
		{name: "log0", state: set(log, theta, 0), ui: touched},
		{name: "held", state: set(base, theta, 0.62), ui: held},
		{name: "top", state: set(base, theta, 0.75), ui: held},
		{name: "heads", state: set(base, sim.Heads, 1), ui: heads},
		{name: "asked", state: base, ui: asks},
		{name: "answered", state: set(base, theta, 0.75), ui: answered},
	}
}
