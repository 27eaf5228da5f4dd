package main

import (
	"softmax/render/scene"
	"softmax/sim"
)

func questionsVariants(base sim.State) []shot {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	preset := func(p sim.Preset) sim.State { return sim.Update(base, sim.Apply{Preset: p}) }
	balls, draws := sim.KnobTarget(sim.Balls), sim.KnobTarget(sim.Draws)
	bag := func(counts ...float64) sim.State {
		s := base
		copy(s.V[sim.Balls:], counts)
		return s
	}
	held := idle()
	held.Held[0], held.HasGhost, held.Ghost, held.Touched = balls+1, true, base, balls+1
	drawn := idle()
	drawn.Touched = draws
	play := drawn
	play.Playing, play.CanUndo = true, true
	scrubbed := drawn
	scrubbed.Held[0], scrubbed.HasGhost, scrubbed.Ghost = draws, true, base
	asks := idle()
	asks.Predict = scene.Predict{Stage: scene.Asked, Guess: 3}
	answered := idle()
	answered.Predict = scene.Predict{Stage: scene.Shown, Guess: 2.6, Truth: 1.75}
	last := idle()
	last.Touched, last.Held[0] = balls, balls
	return []shot{
		{name: "gap", state: preset(sim.NotQuiteHalves), ui: idle()},
		{name: "equal", state: preset(sim.EqualBalls), ui: idle()},
		{name: "nearly", state: preset(sim.NearlyOneColour), ui: idle()},
		{name: "one", state: preset(sim.OneColour), ui: idle()},
		{name: "last", state: bag(1, 0, 0, 0), ui: last},
		{name: "full", state: bag(16, 16, 16, 16), ui: drawn},
		{name: "uneven", state: bag(1, 1, 1, 16), ui: idle()},
		{name: "three", state: bag(0, 5, 4, 3), ui: idle()},
		{name: "none", state: set(base, draws, 0), ui: idle()},
		{name: "all", state: set(preset(sim.NotQuiteHalves), draws, 60), ui: drawn},
		{name: "playing", state: set(base, draws, 7), ui: play},
		{name: "scrubbed", state: set(base, draws, 41), ui: scrubbed},
		{name: "held", state: set(base, balls+1, 7), ui: held},
		{name: "asked", state: base, ui: asks},
		{name: "answered", state: base, ui: answered},
	}
}
