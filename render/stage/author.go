package stage

import "softmax/sim"

// Author changes what Reset returns to, and in the present State what the pairs
// name. It is one step of undo. Pairs that are refused change nothing; who read
// the author's State knows them.
func (s *Stage) Author(author sim.State, pairs []sim.Pair) (changed bool) {
	s.author = author
	next, _ := sim.Author(s.state, pairs, s.label)
	if next == s.state {
		return false
	}
	s.pause()
	s.dismiss()
	s.letGo()
	s.endEdit()
	s.endAnswer()
	s.forget()
	return s.step(next)
}
