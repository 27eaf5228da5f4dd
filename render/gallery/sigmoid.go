package main

import "softmax/sim"

func sigmoidVariants(base sim.State) []shot {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	z := sim.KnobTarget(sim.SigmoidZ)
	hold := func(t sim.Target) shot {
		ui := idle()
		ui.Held[0], ui.HasGhost, ui.Ghost, ui.Touched = t, true, base, t
		return shot{ui: ui}
	}
	held, both, point, bar := hold(z), hold(sim.SigmoidMean), hold(sim.SigmoidDiff), hold(sim.SigmoidP+1)
	held.name, held.state = "held", set(base, z, -1.37)
	both.name, both.state = "both", set(base, sim.SigmoidMean, -1)
	point.name, point.state = "point", set(base, sim.SigmoidDiff, 4.2)
	bar.name, bar.state = "bar", set(base, sim.SigmoidP+1, 0.62)
	end := held
	end.name, end.state = "end", set(base, z, 3)
	focus := idle()
	focus.Focus, focus.FocusVisible, focus.CanUndo = 0x120, true, true
	return []shot{
		held, both, point, bar, end,
		{name: "least", state: set(base, sim.SigmoidDiff, -6), ui: idle()},
		{name: "most", state: set(base, sim.SigmoidDiff, 6), ui: idle()},
		{name: "even", state: set(base, sim.SigmoidDiff, 0), ui: focus},
		{name: "low", state: set(base, sim.SigmoidDiff, -2), ui: idle()},
	}
}
