package stage

import (
	"softmax/render/scene"
	"softmax/sim"
)

// predict asks the scene's question, or shows the answer to the one asked.
func (s *Stage) predict() {
	if s.ui.Predict.Stage == scene.Asked {
		s.answer()
		return
	}
	s.letGo()
	q, ok := scene.Ask(&s.state)
	if !ok {
		return
	}
	s.question = q
	s.ui.Predict = scene.Predict{Stage: scene.Asked, Guess: q.Start}
	s.stale = true
	s.announce()
	if s.ui.FocusVisible {
		s.focusGuess()
	}
}

// focusGuess takes who goes by keys to the guess: the button that asked is now
// the one that gives the answer away.
func (s *Stage) focusGuess() {
	for _, z := range s.frame().Zones {
		if z.Target == scene.GuessTarget && usable(&z) {
			s.focusByKey(z.ID)
			return
		}
	}
}

// answer does to the State what the question was about, in one step of undo.
func (s *Stage) answer() {
	s.letGo()
	asked, q := s.ui.Predict, s.question
	next := sim.Update(s.state, q.Msg)
	asked.Stage, asked.Truth = scene.Shown, next.Value(q.Target)
	was := s.state
	s.run = run{}
	changed := s.turn(next, true)
	s.ui.Predict, s.stale = asked, true
	if changed {
		s.history.push(was)
		s.settleUp()
	}
}

// guess moves the guess.
func (s *Stage) guess(v float64) {
	if s.ui.Predict.Stage != scene.Asked || v != v {
		return
	}
	lo, hi := s.state.Range(s.question.Target)
	if v = min(max(v, lo), hi); v != s.ui.Predict.Guess {
		s.ui.Predict.Guess, s.stale = v, true
	}
}

// cancelQuestion leaves the question, and says so by saying what is there again.
func (s *Stage) cancelQuestion() bool {
	if s.ui.Predict.Stage == scene.NotAsked {
		return false
	}
	s.letGo()
	s.ui.Predict, s.stale = scene.Predict{}, true
	s.announce()
	return true
}

// dropQuestion forgets a question about a State that is no more. A finger that
// holds the guess lets go of it.
func (s *Stage) dropQuestion() {
	if s.ui.Predict.Stage != scene.NotAsked {
		s.ui.Predict, s.stale = scene.Predict{}, true
	}
}

// endAnswer takes away the answer the reader has seen: the next thing begins.
func (s *Stage) endAnswer() {
	if s.ui.Predict.Stage == scene.Shown {
		s.dropQuestion()
	}
}
