package scene

import "softmax/sim"

// asked is the class the question is about.
const asked = 1

// askSoftmax asks what becomes of the second class when its logit goes up by
// one, or down where it can't go up.
func askSoftmax(s *sim.State) (Question, bool) {
	k := sim.Z0 + asked
	to := s.V[k] + 1
	if askDown(s) {
		to = s.V[k] - 1
	}
	t := sim.Bar0 + asked
	return Question{Target: t, Msg: sim.Set{Target: sim.KnobTarget(k), Value: to}, Start: s.Value(t)}, true
}

func askDown(s *sim.State) bool { return s.V[sim.Z0+asked] > sim.MaxLogit-1 }
