package main

import "softmax/sim"

func surpriseVariants(base sim.State) []shot {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	p, q, axis := sim.KnobTarget(sim.SurpriseP), sim.KnobTarget(sim.SurpriseQ), sim.KnobTarget(sim.SurpriseAxis)
	log := set(base, axis, 1)
	held := idle()
	held.Held[0], held.HasGhost, held.Ghost, held.Touched = p, true, base, p
	both := idle()
	both.Held[0], both.HasGhost, both.Ghost, both.Touched = sim.Both, true, base, sim.Both
	focus := idle()
	focus.Focus, focus.FocusVisible, focus.CanUndo = 0x100, true, true
	return []shot{
		{name: "log", state: log, ui: idle()},
		{name: "die", state: set(base, p, 1.0/6), ui: idle()},
		{name: "fifth-log", state: set(log, p, 0.2137), ui: idle()},
		{name: "hundredth-log", state: set(log, p, 0.0123), ui: idle()},
		{name: "always-log", state: set(set(log, p, 1), q, 1), ui: idle()},
		{name: "rarest-log", state: set(set(log, p, 0), q, 0), ui: idle()},
		{name: "heads", state: set(log, p, 0.5), ui: focus},
		{name: "sure", state: set(base, p, 0.99), ui: idle()},
		{name: "always", state: set(set(base, p, 1), q, 1), ui: idle()},
		{name: "rarest", state: set(set(base, p, 0), q, 0), ui: held},
		{name: "held", state: set(base, p, 0.2137), ui: held},
		{name: "both", state: set(base, q, 0.5), ui: both},
		{name: "both-log", state: set(log, q, 0.5), ui: both},
	}
}
