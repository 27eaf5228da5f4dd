package main

import (
	"softmax/render/scene"
	"softmax/sim"
)

func shiftVariants(base sim.State) []shot {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	z, add, times := sim.KnobTarget(sim.ShiftZ), sim.KnobTarget(sim.ShiftC), sim.KnobTarget(sim.ShiftA)
	held := idle()
	held.Held[0], held.HasGhost, held.Ghost, held.Touched = add, true, base, add
	scaled := idle()
	scaled.Held[0], scaled.HasGhost, scaled.Ghost, scaled.Touched = times, true, base, times
	bar := idle()
	bar.Held[0], bar.HasGhost, bar.Ghost, bar.Touched = sim.Shifted+1, true, base, sim.Shifted+1
	asks := idle()
	asks.Predict = scene.Predict{Stage: scene.Asked, Guess: 0.45}
	answered := idle()
	answered.Predict = scene.Predict{Stage: scene.Shown, Guess: 0.8, Truth: 0.659}
	computer := set(base, sim.KnobTarget(sim.ShiftComputer), 1)
	big := sim.KnobTarget(sim.ShiftBig)
	return []shot{
		{name: "held", state: set(base, add, -0.6), ui: held},
		{name: "break", state: set(base, add, -1.03), ui: held},
		{name: "below", state: set(base, add, -4), ui: held},
		{name: "zero", state: set(set(base, z+2, -3), add, 0), ui: idle()},
		{name: "flat", state: set(base, times, 0.2), ui: scaled},
		{name: "sharp", state: set(base, times, 5), ui: scaled},
		{name: "bar", state: set(base, sim.Shifted+1, 0.6), ui: bar},
		{name: "neutral", state: set(set(base, add, 0), times, 1), ui: idle()},
		{name: "level", state: set(set(set(base, z, 0), z+1, 0), z+2, 0), ui: idle()},
		{name: "asked", state: base, ui: asks},
		{name: "answered", state: base, ui: answered},
		{name: "computer", state: computer, ui: idle()},
		{name: "sum", state: set(computer, big, 707.5), ui: idle()},
		{name: "fine", state: set(computer, big, 100), ui: idle()},
		{name: "least", state: set(set(base, add, -5), times, 5), ui: idle()},
		{name: "wide", state: set(set(set(base, z, 6), z+2, -6), add, 5), ui: idle()},
	}
}
