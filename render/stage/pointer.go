package stage

import (
	"math"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/sim"
)

const (
	maxPresses = len(scene.UI{}.Held) // fingers at once; more are not heard
	tapSlop    = 8                    // dp a tap may travel, and a press may leave its button
)

// A press is a finger, or a mouse button, that is down.
type press struct {
	down    bool
	holds   bool // a handle, which moves with it
	spent   bool // it counts for nothing more
	far     bool // it has travelled too far to be a tap
	pointer int
	zone    view.Zone // as it was when the finger's way began (its texts belong to that frame)
	from    view.Point
	at      view.Point
	offset  float64    // from the handle's place to the finger, along the axis
	lead    view.Point // from the finger to the handle's place, where there are two axes
	origin  float64    // the value when the way began
	asked   float64    // the value the finger asks for, whatever the knobs could give
}

func (s *Stage) press(pointer int) *press {
	for i := range s.presses {
		if p := &s.presses[i]; p.down && p.pointer == pointer {
			return p
		}
	}
	return nil
}

func (s *Stage) pointerDown(e *Event) (taken bool) {
	if !finite(e.At) {
		return false
	}
	if p := s.press(e.Pointer); p != nil { // its release was lost
		s.release(p)
	}
	var p *press
	for i := range s.presses {
		if !s.presses[i].down {
			p = &s.presses[i]
			break
		}
	}
	if p == nil {
		return false
	}
	if !e.Touch {
		s.hoverAt(e.At)
	}
	*p = press{down: true, pointer: e.Pointer, from: e.At, at: e.At}
	z := view.Route(s.frame().Zones, e.At)
	if z == nil {
		p.spent = true
		return false
	}
	p.zone = *z
	if z.Role != view.RoleHandle {
		return false
	}
	if s.holding(z.Target) {
		// A second finger on the same handle: two can't both be right.
		p.spent = true
		return true
	}
	s.endEdit()
	s.dismiss()
	if z.Target != scene.GuessTarget {
		s.endAnswer()
	}
	// A press ends any glide: what the finger has under it is the State.
	s.snap()
	s.setFocus(p.zone.ID, false)
	s.interrupt(z.Target)
	if s.held == 0 {
		s.before, s.ui.Ghost, s.ui.HasGhost = s.state, s.state, false
		s.run = run{}
	}
	p.holds = true
	p.origin = s.value(p.zone.Target)
	p.asked = p.origin
	p.offset, p.lead = p.zone.Offset(p.at, p.origin), p.zone.Lead(p.at, p.origin)
	s.held++
	s.showHeld()
	return true
}

func (s *Stage) pointerMove(e *Event) (taken bool) {
	p := s.press(e.Pointer)
	if p == nil {
		if !e.Touch {
			s.hoverAt(e.At)
		}
		return false
	}
	if !finite(e.At) {
		return p.holds
	}
	p.far = p.far || math.Hypot(e.At.X-p.from.X, e.At.Y-p.from.Y) > tapSlop
	if !p.holds {
		p.at = e.At
		return false
	}
	s.follow(p)
	p.at = e.At
	asked := p.origin
	if e.At != p.from { // the place it began at is exactly the value it began at
		asked = p.zone.ValueAt(e.At.Add(p.lead), p.offset)
	}
	if asked == p.asked {
		return true
	}
	p.asked = asked
	if t := p.zone.Target; t == scene.GuessTarget {
		s.guess(asked)
	} else {
		s.take(t)
		s.turn(s.solve(p), false)
	}
	return true
}

// follow looks whether the picture changed under the finger: turned, resized,
// rearranged. Then the finger's way begins anew where it is, with the value it
// asked for last, so that a new picture alone changes nothing, and moves on in
// the new picture's scale.
func (s *Stage) follow(p *press) {
	z := s.frame().Zone(p.zone.ID)
	if z == nil || z.Role != view.RoleHandle || z.Target != p.zone.Target ||
		z.Scale == p.zone.Scale && z.Axis == p.zone.Axis && z.Pivot == p.zone.Pivot {
		return
	}
	p.zone = *z
	p.from, p.origin = p.at, p.asked
	p.offset, p.lead = z.Offset(p.at, p.asked), z.Lead(p.at, p.asked)
}

func (s *Stage) pointerUp(e *Event) (taken bool) {
	p := s.press(e.Pointer)
	if p == nil {
		return false
	}
	taken = p.holds
	tapped := *p
	s.release(p)
	if taken || tapped.spent || !finite(e.At) {
		return taken
	}
	far := tapped.far || math.Hypot(e.At.X-tapped.from.X, e.At.Y-tapped.from.Y) > tapSlop
	found := s.frame().Zone(tapped.zone.ID)
	if found == nil || found.Off || found.Role != tapped.zone.Role {
		return false
	}
	z := *found // acting makes new frames
	if z.Role == view.RoleTrack {
		if !far {
			s.tap(&z, e.At)
		}
		return false
	}
	if z.Box.Inset(-tapSlop, -tapSlop).Contains(e.At) {
		s.setFocus(z.ID, false)
		s.do(&z)
	}
	return false
}

// tap moves the handle of a track to the finger.
func (s *Stage) tap(z *view.Zone, at view.Point) {
	v := z.ValueAt(at, 0)
	t := z.Target
	s.endEdit()
	s.dismiss()
	if t == scene.GuessTarget {
		s.guess(v)
		return
	}
	s.endAnswer()
	s.take(t)
	s.step(sim.Update(s.state, sim.Set{Target: t, Value: v}))
}

func (s *Stage) pointerCancel(e *Event) (taken bool) {
	p := s.press(e.Pointer)
	if p == nil {
		return false
	}
	taken = p.holds
	s.release(p)
	return taken
}

// release lifts a finger. What it set stays.
func (s *Stage) release(p *press) {
	held := p.holds
	*p = press{}
	if held {
		s.held--
		s.showHeld()
		if s.held == 0 {
			s.endGesture()
		}
	}
}

// endGesture makes what all fingers did, first press to last release, one step.
func (s *Stage) endGesture() {
	if s.ui.HasGhost {
		s.ui.HasGhost, s.stale = false, true
	}
	if s.before != s.state {
		s.history.push(s.before)
		s.settleUp()
	}
}

// letGo ends the gesture before something that is no part of it (undo, a
// preset, a link): the fingers that are still down count for nothing more.
func (s *Stage) letGo() {
	if s.held == 0 {
		return
	}
	for i := range s.presses {
		if p := &s.presses[i]; p.holds {
			p.holds, p.spent = false, true
		}
	}
	s.held = 0
	s.showHeld()
	s.endGesture()
}

func (s *Stage) holding(t sim.Target) bool {
	for i := range s.presses {
		if s.presses[i].holds && s.presses[i].zone.Target == t {
			return true
		}
	}
	return false
}

func (s *Stage) showHeld() {
	for i := range s.presses {
		s.ui.Held[i] = sim.NoTarget
		if p := &s.presses[i]; p.holds {
			s.ui.Held[i] = p.zone.Target
		}
	}
	s.stale = true
}

// take remembers the handle that was moved last.
func (s *Stage) take(t sim.Target) {
	s.touch(t)
	if s.ui.Moved != t {
		s.ui.Moved, s.stale = t, true
	}
}

// forget takes all that was touched as never touched: the picture begins anew.
func (s *Stage) forget() { s.take(sim.NoTarget) }

// touch remembers what was moved or pressed last.
func (s *Stage) touch(t sim.Target) {
	if s.ui.Touched != t {
		s.ui.Touched, s.stale = t, true
	}
}

func (s *Stage) hoverAt(p view.Point) {
	if z := view.Route(s.frame().Zones, p); z != nil && z.Role != view.RoleTrack {
		s.hover(z.ID)
		return
	}
	s.hover(0)
}

func (s *Stage) hover(id view.ID) {
	if s.ui.Hover != id {
		s.ui.Hover, s.stale = id, true
	}
}

// value returns the present value of a target, the guess included.
func (s *Stage) value(t sim.Target) float64 {
	if t == scene.GuessTarget {
		return s.ui.Predict.Guess
	}
	return s.state.Value(t)
}

func finite(p view.Point) bool {
	return math.Abs(p.X) <= 1e6 && math.Abs(p.Y) <= 1e6 // false for NaN
}
