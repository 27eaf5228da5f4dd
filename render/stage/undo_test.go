package stage

import (
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/sim"
)

func TestUndoTakesBackOneStepAtATime(t *testing.T) {
	focus := func(t testing.TB, s *Stage, target sim.Target) {
		s.Handle(Event{Kind: FocusZone, Zone: handleOf(t, s, target).ID, Visible: true})
	}
	for _, c := range []struct {
		name  string
		do    func(t testing.TB, s *Stage)
		steps int
	}{
		{"a drag of many moves is one step", func(t testing.TB, s *Stage) {
			z := handleOf(t, s, bar(0))
			down(s, 1, z.At)
			for i := range 30 {
				move(s, 1, z.At.Add(view.Point{Y: float64(i)}))
			}
			up(s, 1, z.At)
		}, 1},
		{"two fingers that overlap are one step", func(t testing.TB, s *Stage) {
			a, b := handleOf(t, s, logit(0)), handleOf(t, s, logit(1))
			down(s, 1, a.At)
			move(s, 1, a.At.Add(view.Point{Y: 20}))
			down(s, 2, b.At)
			up(s, 1, a.At)
			move(s, 2, b.At.Add(view.Point{Y: 20}))
			up(s, 2, b.At)
		}, 1},
		{"two drags are two steps", func(t testing.TB, s *Stage) {
			for i := range 2 {
				z := handleOf(t, s, logit(i))
				down(s, 1, z.At)
				move(s, 1, z.At.Add(view.Point{Y: 20}))
				up(s, 1, z.At)
			}
		}, 2},
		{"a drag that comes back is none", func(t testing.TB, s *Stage) {
			z := handleOf(t, s, logit(0))
			down(s, 1, z.At)
			move(s, 1, z.At.Add(view.Point{Y: 20}))
			move(s, 1, z.At)
			up(s, 1, z.At)
		}, 0},
		{"a cancelled drag stays and is a step", func(t testing.TB, s *Stage) {
			z := handleOf(t, s, logit(0))
			down(s, 1, z.At)
			move(s, 1, z.At.Add(view.Point{Y: 20}))
			s.Handle(Event{Kind: PointerCancel, Pointer: 1})
		}, 1},
		{"a preset is one step", func(t testing.TB, s *Stage) { do(t, s, preset(sim.OneHot)) }, 1},
		{"a preset that is there already is none", func(t testing.TB, s *Stage) {
			do(t, s, preset(sim.OneHot))
			do(t, s, preset(sim.OneHot))
		}, 1},
		{"keys on one handle are one step", func(t testing.TB, s *Stage) {
			focus(t, s, logit(0))
			hit(s, KeyUpward)
			hit(s, KeyUpward)
			hit(s, KeyPageDown)
		}, 1},
		{"keys there and back are none", func(t testing.TB, s *Stage) {
			focus(t, s, logit(0))
			hit(s, KeyUpward)
			hit(s, KeyDownward)
		}, 0},
		{"keys there, back and there again are one step after a preset", func(t testing.TB, s *Stage) {
			do(t, s, preset(sim.OneHot))
			focus(t, s, logit(0))
			hit(s, KeyDownward)
			hit(s, KeyUpward)
			hit(s, KeyDownward)
		}, 2},
		{"a typed value among keys is a step of its own", func(t testing.TB, s *Stage) {
			focus(t, s, logit(0))
			hit(s, KeyUpward)
			write(s, "3")
			hit(s, KeyEnter)
			hit(s, KeyUpward)
		}, 3},
		{"keys on two handles are two steps", func(t testing.TB, s *Stage) {
			focus(t, s, logit(0))
			hit(s, KeyUpward)
			focus(t, s, logit(1))
			hit(s, KeyUpward)
		}, 2},
		{"keys before and after the focus left are two steps", func(t testing.TB, s *Stage) {
			focus(t, s, logit(0))
			hit(s, KeyUpward)
			s.Handle(Event{Kind: Blur})
			focus(t, s, logit(0))
			hit(s, KeyUpward)
		}, 2},
		{"keys before and after a preset are three steps", func(t testing.TB, s *Stage) {
			focus(t, s, logit(0))
			hit(s, KeyUpward)
			s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, preset(sim.LongTail)).ID})
			hit(s, KeyUpward)
		}, 3},
		{"assistive technology is like keys", func(t testing.TB, s *Stage) {
			id := handleOf(t, s, bar(0)).ID
			s.Handle(Event{Kind: SetValue, Zone: id, Value: 0.5})
			s.Handle(Event{Kind: SetValue, Zone: id, Value: 0.3})
		}, 1},
		{"a reset is a step", func(t testing.TB, s *Stage) {
			do(t, s, preset(sim.OneHot))
			do(t, s, verb(view.VerbReset))
		}, 2},
		{"a name is a step", func(t testing.TB, s *Stage) {
			s.Handle(Event{Kind: Label, Zone: buttonOf(t, s, view.Act{Verb: view.VerbRename}).ID, Text: "lion"})
		}, 1},
		{"a language is none", func(t testing.TB, s *Stage) {
			s.Handle(Event{Kind: Environment, Env: scene.Env{Theme: view.Dark}})
		}, 0},
	} {
		s := openDefault()
		author := s.State()
		c.do(t, s)
		settle(t, s)
		after := s.State()
		if got := len(s.history.past); got != c.steps {
			t.Errorf("%s: %d steps", c.name, got)
		}
		if s.ui.CanUndo != (c.steps > 0) {
			t.Errorf("%s: can be undone: %v", c.name, s.ui.CanUndo)
		}
		for range c.steps {
			if !ctrl(s, 'z') {
				t.Errorf("%s: Ctrl+Z is not taken", c.name)
			}
		}
		if s.State() != author || s.ui.CanUndo {
			t.Errorf("%s: undo ends at %v", c.name, s.state)
		}
		for range c.steps {
			ctrl(s, 'y')
		}
		if s.State() != after || s.ui.CanRedo {
			t.Errorf("%s: redo ends at %v, not at %v", c.name, s.state, after)
		}
	}
}

func TestAChangeClearsRedo(t *testing.T) {
	s := openDefault()
	do(t, s, preset(sim.OneHot))
	s.undo()
	if !s.ui.CanRedo {
		t.Fatal("nothing to redo")
	}
	do(t, s, preset(sim.TwoRivals))
	if s.ui.CanRedo || s.redo() {
		t.Error("what was left can still be redone")
	}
}

func TestResetReturnsToTheAuthorsState(t *testing.T) {
	author := sim.Update(sim.Default(), sim.Set{Target: temperature, Value: 3})
	s := open(scene.Env{}, author, sizes[1])
	s.Handle(Event{Kind: Link, Text: "v=1&units=bit"})
	do(t, s, verb(view.VerbReset))
	if s.State() != author {
		t.Errorf("%v", s.state)
	}
	s.undo()
	if !s.state.On(sim.Units) {
		t.Error("a reset can't be undone")
	}
}

func TestUndoIsBoundedAndForgetsTheOldest(t *testing.T) {
	s := openDefault()
	for i := range maxUndo + 50 {
		s.step(sim.Update(s.state, sim.Set{Target: logit(0), Value: float64(i%100) / 100}))
	}
	if n := len(s.history.past); n > maxUndo {
		t.Errorf("%d states are kept", n)
	}
	n := 0
	for s.undo() {
		n++
	}
	if n != maxUndo {
		t.Errorf("%d steps can be taken back", n)
	}
}

func TestUndoWhileAFingerIsDownTakesItsGestureBack(t *testing.T) {
	s := openDefault()
	z := handleOf(t, s, logit(0))
	down(s, 1, z.At)
	move(s, 1, z.At.Add(view.Point{Y: 20}))
	ctrl(s, 'z')
	if s.State() != sim.Default() {
		t.Errorf("%v", s.state)
	}
	move(s, 1, z.At.Add(view.Point{Y: 40}))
	up(s, 1, z.At)
	if s.State() != sim.Default() || s.held != 0 {
		t.Error("the finger still moves it")
	}
}

func TestWhatTheHostIsAskedFor(t *testing.T) {
	s := openDefault()
	z := handleOf(t, s, bar(0))
	tap(s, z.At)
	if e := s.Effects(nil); len(e) != 0 {
		t.Errorf("a press that changed nothing: %+v", e)
	}
	down(s, 1, z.At)
	for i := range 20 {
		move(s, 1, z.At.Add(view.Point{Y: float64(i)}))
	}
	if e := s.Effects(nil); len(e) != 0 {
		t.Errorf("while a finger is down: %+v", e)
	}
	up(s, 1, z.At)
	got := s.Effects(nil)
	if len(got) != 2 || got[0] != (Effect{Kind: Save, Text: s.Link()}) || got[1] != (Effect{Kind: Announce, Text: sentence(s)}) {
		t.Errorf("on release: %+v", got)
	}
	if again := s.Effects(nil); len(again) != 0 {
		t.Errorf("twice: %+v", again)
	}
	down(s, 1, z.At)
	up(s, 1, z.At)
	if e := s.Effects(nil); len(e) != 0 {
		t.Errorf("a press that changed nothing: %+v", e)
	}
	do(t, s, verb(view.VerbShare))
	if got := s.Effects(nil); len(got) != 1 || got[0] != (Effect{Kind: Share, Text: s.Link()}) {
		t.Errorf("share: %+v", got)
	}
	do(t, s, verb(view.VerbLanguage))
	do(t, s, verb(view.VerbTheme))
	if got := s.Effects(nil); len(got) != 2 || got[0].Kind != Language || got[1].Kind != Theme {
		t.Errorf("language, theme: %+v", got)
	}
	s.Handle(Event{Kind: Label, Zone: buttonOf(t, s, view.Act{Verb: view.VerbRename, Arg: 3}).ID, Text: "carp"})
	if got := s.Effects(nil); len(got) != 1 || got[0].Kind != Save {
		t.Errorf("a change that leaves the sentence as it was: %+v", got)
	}
	s.Notify("The link is copied.")
	if got := effects(s, Announce); len(got) != 1 || got[0].Text != "The link is copied." || sentence(s) != got[0].Text {
		t.Errorf("a notice: %+v, and the picture says %q", got, sentence(s))
	}
	tap(s, z.At)
	if s.ui.Notice != "" {
		t.Error("the notice stays when the reader goes on")
	}
}
