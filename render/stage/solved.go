package stage

import "softmax/sim"

// rounds is how often bars held together are solved in turn: each moves its own
// logit alone, and the error of the others shrinks by half at the least where
// there is room for all.
const rounds = 24

// solveTargets gives the fingers the bars and points that are solved for the
// logits of a scene of fixed classes, from the logits there were at the press, so
// that the way back leads there. A logit that a finger holds itself is where that
// one put it; where not all can have their way the finger that moved last does.
func (s *Stage) solveTargets(next sim.State, last *press) sim.State {
	held := 0
	for i := range s.presses {
		p := &s.presses[i]
		if !p.holds {
			continue
		}
		first, n := p.zone.Target.Solved()
		for k := first; k < first+sim.Knob(n); k++ {
			if !s.holding(sim.KnobTarget(k)) {
				next.V[k] = s.before.V[k]
			}
		}
		if n > 0 {
			held++
		}
	}
	if held == 1 {
		return s.solveInTurn(next, last)
	}
	for range rounds * min(held, 1) {
		next = s.solveInTurn(next, last)
	}
	return next
}

func (s *Stage) solveInTurn(next sim.State, last *press) sim.State {
	for i := range s.presses {
		if p := &s.presses[i]; p.holds && p != last {
			if _, n := p.zone.Target.Solved(); n > 0 {
				next = sim.Update(next, sim.Set{Target: p.zone.Target, Value: p.asked})
			}
		}
	}
	if _, n := last.zone.Target.Solved(); n > 0 && last.holds {
		next = sim.Update(next, sim.Set{Target: last.zone.Target, Value: last.asked})
	}
	return next
}
