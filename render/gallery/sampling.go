package main

import "softmax/sim"

func samplingVariants(base sim.State) []shot {
	set := func(s sim.State, k sim.Knob, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: sim.KnobTarget(k), Value: v})
	}
	drawn := idle()
	drawn.Touched = sim.KnobTarget(sim.SamplingDraws)
	line := idle()
	line.Touched = sim.KnobTarget(sim.SamplingK)
	line.Held[0], line.HasGhost, line.Ghost = line.Touched, true, base
	needle := idle()
	needle.Touched = sim.SamplingH
	needle.Held[0], needle.HasGhost, needle.Ghost = sim.SamplingH, true, base
	warm := idle()
	warm.Touched = sim.KnobTarget(sim.SamplingT)
	warm.Held[0], warm.HasGhost, warm.Ghost = warm.Touched, true, set(base, sim.SamplingDraws, 20)
	play := drawn
	play.Playing, play.CanUndo = true, true
	order := idle()
	order.Touched = sim.KnobTarget(sim.SamplingLast)
	twenty := set(base, sim.SamplingDraws, 20)
	open := sim.Update(base, sim.Apply{Preset: sim.WideOpen})
	hot := sim.Update(base, sim.Apply{Preset: sim.Hot})
	return []shot{
		{name: "one", state: set(base, sim.SamplingDraws, 1), ui: drawn},
		{name: "twenty", state: twenty, ui: drawn},
		{name: "playing", state: set(base, sim.SamplingDraws, 43), ui: play},
		{name: "hundred", state: set(base, sim.SamplingDraws, 100), ui: drawn},
		{name: "thousand", state: set(open, sim.SamplingDraws, 1000), ui: drawn},
		{name: "last", state: set(twenty, sim.SamplingLast, 1), ui: order},
		{name: "lasthot", state: set(set(base, sim.SamplingLast, 1), sim.SamplingT, 3), ui: order},
		{name: "greedy", state: sim.Update(base, sim.Apply{Preset: sim.Greedy}), ui: idle()},
		{name: "open", state: open, ui: idle()},
		{name: "hot", state: set(hot, sim.SamplingDraws, 60), ui: idle()},
		{name: "line", state: set(base, sim.SamplingK, 3), ui: line},
		{name: "needle", state: sim.Update(base, sim.Set{Target: sim.SamplingH, Value: 0.9}), ui: needle},
		{name: "cold", state: set(set(open, sim.SamplingT, 0.05), sim.SamplingDraws, 20), ui: warm},
		{name: "hottest", state: set(hot, sim.SamplingT, 20), ui: warm},
	}
}
