package stage

import (
	"testing"

	"softmax/sim"
)

func TestAuthorChangesWhatItNamesAndWhatResetReturnsTo(t *testing.T) {
	s := openDefault()
	pairs := sim.Pairs("temperature=3")
	author, _ := sim.Author(sim.Default(), pairs, plainLabel)
	s.Handle(Event{Kind: Link, Text: "v=1&logits=3,1,2"})
	if !s.Author(author, pairs) {
		t.Fatal("nothing changed")
	}
	if got, want := s.Link(), "v=1&logits=3,1,2&temperature=3"; got != want {
		t.Errorf("it is %s, want %s: what is not named stays", got, want)
	}
	if s.Author(author, pairs) {
		t.Error("the same again is a change")
	}
	if !s.Handle(Event{Kind: Reset}) || s.State() != author {
		t.Errorf("reset returned to %s", s.Link())
	}
	s.Handle(Event{Kind: KeyDown, Key: KeyRune, Rune: 'z', Ctrl: true})
	if got, want := s.Link(), "v=1&logits=3,1,2&temperature=3"; got != want {
		t.Errorf("undo after reset: %s, want %s", got, want)
	}
}
