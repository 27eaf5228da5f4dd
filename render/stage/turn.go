package stage

import "softmax/sim"

// turn gives the State its next value: nothing else does. A jump glides, except
// under a finger, where everything snaps. What gives the picture other classes
// lets go of the fingers, the label being written and what was touched first.
func (s *Stage) turn(next sim.State, jump bool) (changed bool) {
	if next == s.state {
		return false
	}
	s.dropQuestion()
	s.ui.Naming = s.ui.Naming && next.Scene == s.state.Scene
	s.state = next
	s.stale = true
	if s.held > 0 {
		s.ui.HasGhost = true
	}
	if jump && s.held == 0 && !s.env.Reduced {
		s.startGlide()
	} else {
		s.snap()
	}
	return true
}

// step is a change outside a gesture: one step of undo, saved and announced at
// once. Within a gesture it belongs to the gesture.
func (s *Stage) step(next sim.State) (changed bool) {
	s.run = run{}
	if s.held > 0 {
		return s.turn(next, false)
	}
	s.breakRun()
	was := s.state
	if !s.turn(next, true) {
		return false
	}
	s.history.push(was)
	s.settleUp()
	return true
}

// settleUp tells the host of a change that is done: the State to keep, and the
// sentence.
func (s *Stage) settleUp() {
	s.showHistory()
	s.effect(Effect{Kind: Save, Text: s.Link()})
	s.announce()
}

// announce says the picture's sentence, if it is not the one said last. A
// notice is said in its place: the picture shows it there too.
func (s *Stage) announce() {
	f := s.frame()
	said := f.Text(f.Say.Sentence)
	if s.ui.Notice != "" {
		said = []byte(s.ui.Notice)
	}
	if len(said) == 0 || string(said) == s.announced {
		return
	}
	s.announced = string(said)
	s.effect(Effect{Kind: Announce, Text: s.announced})
}

// notify shows and says a finished sentence.
func (s *Stage) notify(text string) {
	s.ui.Notice, s.stale = text, true
	s.announced = ""
	s.announce()
}

// Notify shows and says what came of an effect: the host calls it when a link
// has been copied, or could not be.
func (s *Stage) Notify(text string) { s.notify(text) }

// dismiss takes a notice away: the reader went on.
func (s *Stage) dismiss() {
	if s.ui.Notice != "" {
		s.ui.Notice, s.stale = "", true
	}
}

// exists reports whether the State has the target.
func (s *Stage) exists(t sim.Target) bool {
	if _, i, ok := t.Probability(); ok {
		return i < s.state.N
	}
	if k, ok := t.Knob(); ok {
		if r := sim.RowOf(k); r.PerClass() {
			return int(k-r.First) < s.state.N
		}
	}
	return true
}
