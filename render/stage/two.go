package stage

import "softmax/sim"

// startTwo puts the two logits of the scene sigmoid back to where they were at the
// press, if a finger holds what moves them: so that the way back leads there.
func (s *Stage) startTwo(next sim.State) sim.State {
	for i := range s.presses {
		if p := &s.presses[i]; p.holds && p.zone.Target.Sigmoid() {
			for k := sim.SigmoidZ; k < sim.SigmoidZ+2; k++ {
				if !s.holding(sim.KnobTarget(k)) {
					next.V[k] = s.before.V[k]
				}
			}
		}
	}
	return next
}
