package stage

import (
	"slices"
	"strings"

	"softmax/sim"
)

// The marks of a written history's lines: a State before the present one, that
// itself, one after it that was undone.
const (
	markPast, markPresent, markFuture = '-', '=', '+'
)

// AppendHistory appends what can be undone and done again, for the Recall of a
// Stage that goes on in this one's State: a line for each State, with its link.
func (s *Stage) AppendHistory(dst []byte) []byte {
	line := func(mark byte, t *sim.State) { dst = append(sim.AppendEncode(append(dst, mark), t), '\n') }
	for i := range s.history.past {
		line(markPast, &s.history.past[i])
	}
	if s.play.open && s.play.from != s.state {
		line(markPast, &s.play.from)
	}
	line(markPresent, &s.state)
	for i := range s.history.future {
		line(markFuture, &s.history.future[i])
	}
	return dst
}

// Recall takes over what an AppendHistory wrote, in the place of what can be undone
// so far. What belongs to another State than the present one, or is none, changes
// nothing: ok is false.
func (s *Stage) Recall(text string) (ok bool) {
	var h history
	present := false
	for line := range strings.Lines(text) {
		t, refused, ok := sim.Decode(strings.TrimSuffix(line[1:], "\n"), s.state, s.label)
		if !ok || len(refused) > 0 {
			return false
		}
		switch line[0] {
		case markPast:
			h.past = append(h.past, t)
		case markFuture:
			h.future = append(h.future, t)
		case markPresent:
			if present || t != s.state {
				return false
			}
			present = true
		default:
			return false
		}
	}
	if !present {
		return false
	}
	keep := func(all []sim.State) []sim.State { return slices.Clone(all[max(len(all)-maxUndo, 0):]) }
	s.history = history{keep(h.past), keep(h.future)}
	s.showHistory()
	return true
}
