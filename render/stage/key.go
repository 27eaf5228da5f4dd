package stage

import (
	"softmax/render/scene"
	"softmax/render/view"
	"softmax/sim"
)

// key is the table of keys, the same in the window and on the page.
func (s *Stage) key(e *Event) (taken bool) {
	if s.ui.Edit >= 0 && s.env.Desktop {
		return s.renameKey(e)
	}
	if s.typed != "" && s.typingKey(e) {
		return true
	}
	switch e.Key {
	case KeyTab:
		return s.tab(e.Shift)
	case KeyEscape:
		return s.escape()
	case KeyRune:
		return s.runeKey(e)
	}
	z := s.focused()
	if e.Key == KeySpace && (z == nil && s.env.Desktop || z != nil && z.Role == view.RoleHandle) && !e.Ctrl {
		if p := s.player(); p != nil {
			act := *p
			s.do(&act)
			return true
		}
	}
	if z == nil || !usable(z) || e.Ctrl {
		return false
	}
	switch e.Key {
	case KeyEnter, KeySpace:
		if z.Role != view.RoleHandle {
			act := *z // acting makes new frames
			s.do(&act)
		}
		return true
	case KeyDelete:
		return s.deleteKey(z)
	case KeyLeft, KeyRight, KeyUpward, KeyDownward:
		return s.arrow(z, e)
	}
	if z.Role != view.RoleHandle {
		return false
	}
	if inPlane(z) {
		return s.keyInPlane(z, e)
	}
	switch e.Key {
	case KeyPageUp:
		s.moveTo(z.Target, s.stepped(z.Target, s.page(z.Target)))
	case KeyPageDown:
		s.moveTo(z.Target, s.stepped(z.Target, -s.page(z.Target)))
	case KeyHome:
		lo, _ := s.limits(z.Target)
		s.moveTo(z.Target, lo)
	case KeyEnd:
		_, hi := s.limits(z.Target)
		s.moveTo(z.Target, hi)
	default:
		return false
	}
	s.showFocus()
	return true
}

// arrow changes a handle, or moves within a group. The arrows across the way a
// handle moves choose among its group; a row of buttons has no way of its own,
// so all arrows choose.
func (s *Stage) arrow(z *view.Zone, e *Event) bool {
	if z.Role == view.RoleHandle && inPlane(z) {
		return s.keyInPlane(z, e)
	}
	step := 1
	upright := e.Key == KeyUpward || e.Key == KeyDownward
	if e.Key == KeyLeft || e.Key == KeyDownward {
		step = -1
	}
	if z.Role != view.RoleHandle || upright != (z.Axis == view.AxisY) {
		next := step
		if upright { // reading order: down is onward
			next = -step
		}
		if s.rove(z, next) {
			return true
		}
		if z.Role != view.RoleHandle {
			return false
		}
	}
	if e.Shift {
		s.moveTo(z.Target, s.fine(z.Target, step))
	} else {
		s.moveTo(z.Target, s.stepped(z.Target, step))
	}
	s.showFocus()
	return true
}

// inPlane reports whether what the handle sets is packed: more than one number.
func inPlane(z *view.Zone) bool { return z.Axis == view.AxisPlane || z.Axis == view.AxisPart }

// keyInPlane moves a handle the way of the arrow; a page up or down, and to the
// end at the left or at the right.
func (s *Stage) keyInPlane(z *view.Zone, e *Event) bool {
	const page, end = 10, 200
	part := 1.0
	if e.Shift {
		part = 0.1
	}
	var dx, dy float64
	switch e.Key {
	case KeyLeft:
		dx = -1
	case KeyRight:
		dx = 1
	case KeyUpward:
		dy = -1
	case KeyDownward:
		dy = 1
	case KeyPageUp:
		dy, part = -1, page
	case KeyPageDown:
		dy, part = 1, page
	case KeyHome:
		dx, part = -1, end
	case KeyEnd:
		dx, part = 1, end
	default:
		return false
	}
	s.moveTo(z.Target, z.Nudge(s.value(z.Target), dx, dy, part))
	s.showFocus()
	return true
}

func (s *Stage) showFocus() {
	if !s.ui.FocusVisible {
		s.ui.FocusVisible, s.stale = true, true
	}
}

func (s *Stage) escape() bool {
	switch {
	case s.ui.Menu:
		s.menu()
	case s.ui.Edit >= 0:
		s.closeEdit()
	case s.ui.Naming:
		s.ui.Naming, s.stale = false, true
	case s.cancelQuestion():
	case s.ui.Notice != "":
		s.dismiss()
	case s.ui.Focus != 0:
		s.blur()
	default:
		return false
	}
	return true
}

// deleteKey removes the class whose label has the focus, which goes to the
// class that took its place, or the last.
func (s *Stage) deleteKey(z *view.Zone) bool {
	if z.Act.Verb != view.VerbRename {
		return false
	}
	class := z.Act.Arg
	s.dismiss()
	s.endAnswer()
	s.message(view.MsgValue{Kind: view.MsgRemoveClass, Arg: class})
	zones := s.frame().Zones
	for i := range zones {
		if a := zones[i].Act; a.Verb == view.VerbRename && a.Arg == min(class, s.state.N-1) {
			s.focusByKey(zones[i].ID)
			break
		}
	}
	return true
}

// runeKey is a letter, a digit or a sign outside of any writing.
func (s *Stage) runeKey(e *Event) bool {
	r := e.Rune
	if r >= 'A' && r <= 'Z' {
		r += 'a' - 'A'
	}
	if e.Ctrl {
		switch {
		case r == 'z' && !e.Shift:
			s.do(&view.Zone{Act: view.Act{Verb: view.VerbUndo}})
		case r == 'z', r == 'y':
			s.do(&view.Zone{Act: view.Act{Verb: view.VerbRedo}})
		default:
			return false
		}
		return true
	}
	if !s.env.Desktop {
		return false
	}
	if s.startTyping(e.Rune) {
		return true
	}
	verb := view.VerbNone
	switch r {
	case 'r':
		verb = view.VerbReset
	case 'l':
		verb = view.VerbLanguage
	case 't':
		verb = view.VerbTheme
	case 's':
		verb = view.VerbShare
	case 'p':
		if s.env.Hide&scene.HidePredict == 0 {
			verb = view.VerbPredict
		}
	}
	if verb == view.VerbNone {
		return false
	}
	s.do(&view.Zone{Act: view.Act{Verb: verb}})
	return true
}

// A run is a row of key steps on one target, one step of undo in all.
type run struct {
	on     bool
	target sim.Target
}

// moveTo sets a target by key, or as assistive technology does: it glides, and
// keys on the same target one after another are one step of undo.
func (s *Stage) moveTo(t sim.Target, v float64) {
	if v != v {
		return
	}
	if t == scene.GuessTarget {
		s.guess(v)
		return
	}
	s.dismiss()
	s.endAnswer()
	s.take(t)
	s.interrupt(t)
	next := sim.Update(s.state, sim.Set{Target: t, Value: v})
	if s.held > 0 {
		s.turn(next, false)
		return
	}
	was := s.state
	if !s.turn(next, true) {
		return
	}
	past := s.history.past
	switch {
	case !s.run.on || s.run.target != t || len(past) == 0:
		s.history.push(was)
		s.run = run{true, t}
	case past[len(past)-1] == s.state: // there and back: no step at all
		s.history.past = past[:len(past)-1]
		s.run = run{}
	}
	s.settleUp()
}

// setValue takes the value assistive technology gave a slider.
func (s *Stage) setValue(id view.ID, v float64) (taken bool) {
	z := s.frame().Zone(id)
	if z == nil || !usable(z) || z.Role != view.RoleHandle || v != v {
		return false
	}
	lo, hi := s.limits(z.Target)
	s.moveTo(z.Target, min(max(v, lo), hi))
	return true
}

// pressZone presses what assistive technology, or a button of the page, pressed.
func (s *Stage) pressZone(id view.ID) (taken bool) {
	z := s.frame().Zone(id)
	if z == nil || !usable(z) || z.Role == view.RoleHandle {
		return false
	}
	act := *z
	s.do(&act)
	return true
}

// about returns the target that says how a guess moves: what it is a guess of.
func (s *Stage) about(t sim.Target) sim.Target {
	if t == scene.GuessTarget {
		return s.question.Target
	}
	return t
}

func (s *Stage) limits(t sim.Target) (lo, hi float64) { return s.state.Range(s.about(t)) }

func (s *Stage) page(t sim.Target) int { return sim.Page(s.about(t)) }

// stepped returns the value that many key steps away.
func (s *Stage) stepped(t sim.Target, steps int) float64 {
	if t != scene.GuessTarget {
		return s.state.Move(t, steps)
	}
	lo, hi := s.limits(t)
	return s.ui.Predict.Guess + float64(steps)*(hi-lo)/100
}

// fine returns the value a tenth of a key step away.
func (s *Stage) fine(t sim.Target, steps int) float64 {
	if t != scene.GuessTarget {
		return s.state.MoveFine(t, steps)
	}
	lo, hi := s.limits(t)
	return s.ui.Predict.Guess + float64(steps)*(hi-lo)/1000
}
