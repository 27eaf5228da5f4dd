package stage

import (
	"softmax/render/scene"
	"softmax/render/view"
	"softmax/sim"
)

// do does what a button, a switch or a field is for.
func (s *Stage) do(z *view.Zone) {
	s.endEdit()
	s.dismiss()
	a := z.Act
	if s.pauses(a) {
		s.pause()
	}
	if a.Verb != view.VerbPredict && a.Verb != view.VerbShare {
		s.endAnswer()
	}
	switch a.Verb {
	case view.VerbMsg:
		s.message(a.Msg)
	case view.VerbUndo:
		s.undo()
	case view.VerbRedo:
		s.redo()
	case view.VerbReset:
		s.reset()
	case view.VerbShare:
		s.effect(Effect{Kind: Share, Text: s.Link()})
	case view.VerbRename:
		s.rename(z)
	case view.VerbNames:
		s.ui.Naming, s.stale = !s.ui.Naming, true
	case view.VerbPredict:
		s.predict()
	case view.VerbCancel:
		s.cancelQuestion()
	case view.VerbMenu:
		s.menu()
	case view.VerbPlay:
		s.playPause(sim.Knob(a.Arg))
	case view.VerbLanguage:
		s.effect(Effect{Kind: Language})
	case view.VerbTheme:
		s.effect(Effect{Kind: Theme})
	}
}

// message sends a button's message to the State. What sets one number can be
// sent under a finger and is part of its gesture; what sets the whole picture
// takes it from the fingers.
func (s *Stage) message(m view.MsgValue) {
	touched := sim.NoTarget
	if m.Kind == view.MsgSet {
		touched = m.Target
		if m.Target == scene.GuessTarget {
			s.guess(m.Value)
			return
		}
		if !s.exists(m.Target) {
			return
		}
	} else {
		s.letGo()
	}
	if s.ui.Menu {
		s.ui.Menu, s.stale = false, true
	}
	next := sim.Update(s.state, m.Msg())
	if next == s.state {
		return
	}
	was := s.state
	s.touch(touched)
	s.step(next)
	if m.Kind == view.MsgCarry {
		_, c := was.Carried(sim.Scene(m.Arg))
		s.notify(scene.CarryNotice(s.env.Lang, was.Scene, c))
	}
}

// menu opens or closes the list of scenes.
func (s *Stage) menu() {
	s.letGo()
	s.ui.Menu = !s.ui.Menu
	s.stale = true
}

func (s *Stage) reset() (changed bool) {
	s.pause()
	s.letGo()
	s.forget()
	to := s.author
	to.Scene = s.state.Scene // the reader stays where he is
	return s.step(sim.Update(s.state, sim.Restore{State: to}))
}
