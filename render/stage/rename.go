package stage

import (
	"strings"
	"unicode/utf8"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// maxDraft is as much as is kept of what is being written, in bytes: the
// Labeler says in the end what a label is.
const maxDraft = 400

// plainLabel is the Labeler of a Stage that was given none.
func plainLabel(raw string) (label string, ok bool) {
	label = strings.TrimSpace(raw)
	for _, r := range label {
		if r < ' ' || r == 0x7f || r == utf8.RuneError {
			return "", false
		}
	}
	return label, utf8.RuneCountInString(label) <= sim.MaxGraphemes
}

// rename opens the label of the field's class for writing.
func (s *Stage) rename(z *view.Zone) {
	class := z.Act.Arg
	if class < 0 || class >= s.state.N {
		return
	}
	s.ui.Edit, s.ui.Draft, s.stale = class, s.className(class), true
	s.effect(Effect{Kind: Edit, Zone: z.ID, Text: s.ui.Draft})
}

func (s *Stage) className(class int) string {
	if l := s.state.Labels[class]; l != "" {
		return l
	}
	return words.ClassName(s.env.Lang, class)
}

// setLabel names a class as it is written. The catalog's own name is no label:
// it goes with the language.
func (s *Stage) setLabel(class int, text string) bool {
	label, ok := s.label(text)
	if !ok {
		r := sim.Refusal{Key: s.className(class), Value: text, Why: sim.BadLabel, Max: sim.MaxGraphemes}
		s.notify(string(scene.Refused(nil, s.env.Lang, r)))
		return false
	}
	if s.state.Labels[class] == "" && label == words.ClassName(s.env.Lang, class) {
		label = ""
	}
	s.step(sim.Update(s.state, sim.Rename{Class: class, Label: label}))
	return true
}

// labelZone takes the text of a field that is done. It is not taken where it
// can be no label, so that the field may stay open to be mended.
func (s *Stage) labelZone(id view.ID, text string) (taken bool) {
	s.closeEdit()
	z := s.frame().Zone(id)
	if z == nil || z.Act.Verb != view.VerbRename || z.Act.Arg < 0 || z.Act.Arg >= s.state.N {
		return false
	}
	class := z.Act.Arg
	s.dismiss()
	return s.setLabel(class, text)
}

// endEdit takes what is being written as it stands: the reader went on to
// something else. On the page the field hands its text over itself.
func (s *Stage) endEdit() {
	s.closeTyping()
	if s.ui.Edit < 0 {
		return
	}
	class, text := s.ui.Edit, s.ui.Draft
	s.closeEdit()
	if s.env.Desktop {
		s.setLabel(class, text)
	}
}

func (s *Stage) closeEdit() {
	if s.ui.Edit >= 0 {
		s.ui.Edit, s.ui.Draft, s.stale = -1, "", true
	}
}

// renameKey is a key while a label is written in the window.
func (s *Stage) renameKey(e *Event) bool {
	switch e.Key {
	case KeyEnter:
		class, text := s.ui.Edit, s.ui.Draft
		s.dismiss()
		if s.setLabel(class, text) { // a bad one stays open to be mended
			s.closeEdit()
		}
	case KeyEscape:
		s.closeEdit()
		s.dismiss()
	case KeyBackspace:
		s.ui.Draft, s.stale = shorter(s.ui.Draft), true
	case KeySpace:
		s.write(' ')
	case KeyRune:
		if !e.Ctrl {
			s.write(e.Rune)
		}
	case KeyTab:
		s.endEdit()
		return s.tab(e.Shift)
	}
	return true
}

func (s *Stage) write(r rune) {
	if r < ' ' || r == 0x7f || !utf8.ValidRune(r) || len(s.ui.Draft) >= maxDraft {
		return
	}
	s.ui.Draft, s.stale = s.ui.Draft+string(r), true
}

// shorter returns text without its last rune.
func shorter(text string) string {
	_, size := utf8.DecodeLastRuneInString(text)
	return text[:len(text)-size]
}
