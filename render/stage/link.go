package stage

import (
	"strings"

	"softmax/render/scene"
	"softmax/render/words"
	"softmax/sim"
)

// link goes to the State of a link, as one step of undo; before the reader has
// seen anything it is where the program starts, and no step. Values that are
// refused stay as they are and are named. A text that is no State changes
// nothing, and only one that was meant as a State is worth a word: a page has
// other anchors too.
func (s *Stage) link(text string) (taken bool) {
	text = strings.TrimPrefix(text, "#")
	next, refused, ok := sim.Decode(text, s.state, s.label)
	if !ok {
		if meant(text) {
			s.notify(words.Text(s.env.Lang, words.RefusedLink))
		}
		return false
	}
	s.dismiss()
	s.pause()
	s.letGo()
	s.endEdit()
	if next != s.state {
		s.endAnswer()
		s.forget()
		if s.begun {
			s.step(next)
		} else {
			s.turn(next, false)
		}
	}
	if len(refused) > 0 {
		s.notify(scene.AllRefused(s.env.Lang, refused))
	}
	return true
}

// meant reports whether a text that is no State looks like one: it has a key of ours.
func meant(text string) bool {
	for _, pair := range sim.Pairs(text) {
		switch pair.Key {
		case "v", "scene", "labels", "seed":
			return true
		}
		for i := range sim.Rows {
			if sim.Rows[i].Key == pair.Key {
				return true
			}
		}
	}
	return false
}
