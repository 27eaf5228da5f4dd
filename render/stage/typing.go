package stage

import (
	"math"
	"strconv"
	"strings"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/sim"
)

// maxTyped is as long as a typed number gets.
const maxTyped = 16

// numeral reports whether a number is written with r.
func numeral(r rune) bool {
	return r >= '0' && r <= '9' || r == '.' || r == '-' || r == '−' || r == '+'
}

// startTyping begins to type a value for the focused handle.
func (s *Stage) startTyping(r rune) bool {
	z := s.focused()
	if z == nil || !usable(z) || z.Role != view.RoleHandle || z.Axis == view.AxisPlane || z.Axis == view.AxisPart || !numeral(r) {
		return false
	}
	s.setTyped(string(r))
	s.showFocus()
	return true
}

// setTyped shows what has been typed, after the name of what it is for, in the
// place of the sentence. It is not said: a key says itself.
func (s *Stage) setTyped(text string) {
	s.typed = text
	z := s.focused()
	if text == "" || z == nil {
		s.closeTyping()
		s.dismiss()
		return
	}
	s.ui.Notice, s.stale = string(s.frame().Text(z.Name))+": "+text, true
}

func (s *Stage) closeTyping() {
	if s.typed != "" {
		s.typed = ""
		s.dismiss()
	}
}

// typingKey is a key while a value is typed; any that does not write ends the
// typing and means what it always does.
func (s *Stage) typingKey(e *Event) (taken bool) {
	switch {
	case e.Key == KeyEnter:
		s.takeTyped()
	case e.Key == KeyEscape:
		s.closeTyping()
	case e.Key == KeyBackspace:
		s.setTyped(shorter(s.typed))
	case e.Key == KeyRune && !e.Ctrl && numeral(e.Rune):
		if len(s.typed) < maxTyped {
			s.setTyped(s.typed + string(e.Rune))
		}
	default:
		s.closeTyping()
		return false
	}
	return true
}

// takeTyped sets the focused handle to the value that was typed, which is in
// the unit the picture prints. One that is none, or out of range, sets nothing:
// the notice says what there is, and what was typed stays to be mended.
func (s *Stage) takeTyped() {
	z := s.focused()
	if z == nil || !usable(z) || z.Role != view.RoleHandle {
		s.closeTyping()
		return
	}
	unit := s.unit(z.Target)
	lo, hi := s.limits(z.Target)
	lo, hi = lo/unit, hi/unit
	v, err := strconv.ParseFloat(strings.ReplaceAll(s.typed, "−", "-"), 64)
	// What is printed of an end may be a little outside it (1.386 of ln 4).
	const printed = 5e-4
	if bad := err != nil; bad || !(v >= lo-printed && v <= hi+printed) {
		r := sim.Refusal{Key: string(s.frame().Text(z.Name)), Value: s.typed, Why: sim.OutOfRange, Min: lo, Max: hi}
		if bad {
			r.Why = sim.NotANumber
		}
		s.notify(string(scene.Refused(nil, s.env.Lang, r)))
		return
	}
	t := z.Target
	s.closeTyping()
	s.run = run{}
	s.moveTo(t, min(max(v, lo), hi)*unit)
	s.run = run{} // a typed value is a step of its own
}

// unit returns what one of the unit a target is printed in is worth.
func (s *Stage) unit(t sim.Target) float64 {
	t = s.about(t)
	if _, ok := t.Bar(); ok {
		return 0.01
	}
	if _, ok := t.Share(); ok {
		return 0.01
	}
	if (t == sim.NeedleH || t == sim.SamplingH) && s.state.On(sim.Units) {
		return math.Ln2
	}
	return 1
}
