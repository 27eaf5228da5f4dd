package stage

import (
	"softmax/render/view"
	"softmax/sim"
)

const (
	maxLag      = 0.25 // seconds that count at most: what was asleep does not catch up
	reducedPace = 2    // steps a second at most where motion is reduced
)

// A playback lets a count of the State go on by itself, a step at a time. From its
// first step to the next thing the reader does it is one step of undo.
type playback struct {
	on   bool
	knob sim.Knob
	due  float64   // seconds until the next step
	from sim.State // where it began that no step of undo leads to yet
	open bool      // whether there is such a one
	away bool      // nobody can see it: it waits
}

// playPause starts the count, or stops it where it is.
func (s *Stage) playPause(k sim.Knob) {
	if s.play.on {
		s.pause()
		return
	}
	if _, ok := s.state.Next(k); !ok {
		return
	}
	s.touch(sim.KnobTarget(k)) // as a step by hand does
	s.play.on, s.play.knob, s.play.due = true, k, 0
	s.ui.Playing, s.stale = true, true
}

// pause stops what plays, saves and says where it stands.
func (s *Stage) pause() {
	if !s.play.on {
		return
	}
	s.breakRun()
	s.play.on = false
	s.ui.Playing, s.stale = false, true
	s.settleUp()
}

// breakRun makes the steps so far a step of undo of their own: the reader is about
// to do something else, after which the play goes on.
func (s *Stage) breakRun() {
	if !s.play.open {
		return
	}
	s.play.open = false
	if s.play.from != s.state {
		s.history.push(s.play.from)
		s.run = run{}
	}
	s.showHistory()
}

// playOn lets dt seconds go by. Under a finger it waits.
func (s *Stage) playOn(dt float64) (playing bool) {
	p := &s.play
	if !p.on || p.away {
		return false
	}
	if s.held > 0 {
		return true
	}
	pace := sim.RowOf(p.knob).Pace
	if s.env.Reduced {
		pace = min(pace, reducedPace)
	}
	for p.due -= min(dt, maxLag); p.due <= 0; p.due += 1 / pace {
		next, ok := s.state.Next(p.knob)
		if !ok {
			s.pause()
			return false
		}
		if !p.open {
			p.from, p.open = s.state, true
		}
		s.turn(next, true)
		s.showHistory()
	}
	return true
}

// inView takes whether anybody can see the picture.
func (s *Stage) inView(visible bool) {
	s.play.away = !visible
}

// interrupt makes room for what the reader is about to do to t: the steps so far
// become a step of undo, and where t is the count itself the play ends.
func (s *Stage) interrupt(t sim.Target) {
	if s.held > 0 {
		return
	}
	if s.play.on && t == sim.KnobTarget(s.play.knob) {
		s.pause()
		return
	}
	s.breakRun()
}

// player returns the button that plays the scene, where it has one to press.
func (s *Stage) player() *view.Zone {
	zones := s.frame().Zones
	for i := range zones {
		if z := &zones[i]; z.Act.Verb == view.VerbPlay && !z.Off {
			return z
		}
	}
	return nil
}

// pauses reports whether doing a ends the play: what only changes the numbers it
// starts from, or how it looks, does not.
func (s *Stage) pauses(a view.Act) bool {
	switch a.Verb {
	case view.VerbPlay, view.VerbShare, view.VerbLanguage, view.VerbTheme:
		return false
	case view.VerbMsg:
		m := &a.Msg
		return m.Kind == view.MsgGo || m.Kind == view.MsgSet && m.Target == sim.KnobTarget(s.play.knob)
	}
	return true
}
