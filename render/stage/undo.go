package stage

import (
	"slices"

	"softmax/sim"
)

// maxUndo is how many steps can be taken back.
const maxUndo = 200

// A history is the States before and after the present one.
type history struct{ past, future []sim.State }

// push remembers a State that was left. What was undone can't be done again.
func (h *history) push(was sim.State) {
	if len(h.past) == maxUndo {
		h.past = slices.Delete(h.past, 0, 1)
	}
	h.past = append(h.past, was)
	h.future = h.future[:0]
}

// pop returns the last State in from, which becomes to's last.
func pop(from, to *[]sim.State, now sim.State) (sim.State, bool) {
	n := len(*from)
	if n == 0 {
		return now, false
	}
	next := (*from)[n-1]
	*from, *to = (*from)[:n-1], append(*to, now)
	return next, true
}

func (s *Stage) undo() bool { return s.travel(&s.history.past, &s.history.future) }

func (s *Stage) redo() bool { return s.travel(&s.history.future, &s.history.past) }

func (s *Stage) travel(from, to *[]sim.State) bool {
	s.pause()
	s.letGo()
	next, ok := pop(from, to, s.state)
	if !ok {
		return false
	}
	s.run = run{}
	s.forget()
	s.turn(sim.Update(s.state, sim.Restore{State: next}), true)
	s.settleUp()
	return true
}

func (s *Stage) showHistory() {
	can, could := len(s.history.past) > 0 || s.play.open, len(s.history.future) > 0
	if can != s.ui.CanUndo || could != s.ui.CanRedo {
		s.ui.CanUndo, s.ui.CanRedo, s.stale = can, could, true
	}
}
