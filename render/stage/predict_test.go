package stage

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// everything returns all bytes a Frame has, drawn, spoken and named.
func everything(f *view.Frame) string { return string(words.Plain(nil, f.Bytes)) }

func TestWhileAskedTheTruthIsNowhere(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	checked := 0
	for range 400 {
		size := sizes[r.IntN(len(sizes)-1)]
		n := []int{2, 4, 7, 12}[r.IntN(4)]
		lang := words.Lang(r.IntN(2))
		s := open(scene.Env{Lang: lang}, made(r, n), size)
		q, ok := scene.Ask(&s.state)
		if !ok {
			t.Fatal("no question")
		}
		after := sim.Update(s.state, q.Msg)
		truth, _ := view.AppendPercent(nil, after.Value(q.Target))
		if strings.Contains(everything(s.Frame()), string(truth)) {
			continue // another number of the picture happens to print the same
		}
		checked++
		before := s.State()
		s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, verb(view.VerbPredict)).ID})
		guess := handleOf(t, s, scene.GuessTarget)
		for _, p := range []float64{0.9999, 0.0001, q.Start} {
			s.Handle(Event{Kind: SetValue, Zone: guess.ID, Value: p})
			said := everything(s.Frame())
			for _, e := range s.Effects(nil) {
				said += "\n" + e.Text
			}
			if strings.Contains(said, string(truth)) {
				t.Fatalf("%v, %d classes: the truth %s is told:\n%s", size, n, truth, said)
			}
		}
		if s.State() != before {
			t.Fatal("a guess changed the State")
		}
		s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, verb(view.VerbPredict)).ID})
		if !strings.Contains(sentence(s), string(truth)) {
			t.Errorf("the answer %s is not in %q", truth, sentence(s))
		}
	}
	if checked < 200 {
		t.Errorf("only %d questions were checked", checked)
	}
}

func TestAGuessIsDraggedAndTheAnswerIsOneStep(t *testing.T) {
	s := openDefault()
	author := s.State()
	do(t, s, verb(view.VerbPredict))
	if got := effects(s, Announce); len(got) != 1 || got[0].Text != sentence(s) {
		t.Errorf("the question is not asked aloud: %+v", got)
	}
	z := handleOf(t, s, scene.GuessTarget)
	if !down(s, 1, z.At) {
		t.Fatal("a guess can't be taken hold of")
	}
	move(s, 1, z.At)
	start := s.ui.Predict.Guess
	if start != s.question.Start {
		t.Error("a press moved the guess")
	}
	to := z.At.Add(view.Point{Y: -50})
	move(s, 1, to)
	want := z.ValueAt(to, 0)
	if got := s.ui.Predict.Guess; !(math.Abs(got-want) < 1e-9) {
		t.Errorf("guess %v, want %v", got, want)
	}
	move(s, 1, to.Add(view.Point{Y: -5000}))
	if s.ui.Predict.Guess != 1 {
		t.Errorf("guess %v", s.ui.Predict.Guess)
	}
	up(s, 1, to)
	if s.State() != author || s.ui.CanUndo || s.ui.HasGhost {
		t.Error("a guess is a change of the State")
	}
	tap(s, view.Point{X: z.At.X, Y: z.Scale.Map(0.5)})
	if !(math.Abs(s.ui.Predict.Guess-0.5) < 1e-9) {
		t.Errorf("a tap guesses %v", s.ui.Predict.Guess)
	}
	s.Effects(nil)
	do(t, s, verb(view.VerbPredict))
	p := s.ui.Predict
	if p.Stage != scene.Shown || p.Guess != 0.5 || p.Truth != s.state.Value(bar(1)) || s.state.V[1] != 2 {
		t.Errorf("%+v, z = %v", p, s.state.V[1])
	}
	if got := s.Effects(nil); len(got) != 2 || got[0].Kind != Save || got[1].Text != sentence(s) {
		t.Errorf("%+v", got)
	}
	settle(t, s)
	if s.ui.Predict.Stage != scene.Shown {
		t.Error("the answer went away by itself")
	}
	s.undo()
	if s.State() != author || s.ui.CanUndo || s.ui.Predict.Stage != scene.NotAsked {
		t.Error("one undo does not take the answer back")
	}
}

func TestWhatEndsAQuestion(t *testing.T) {
	for _, c := range []struct {
		name   string
		do     func(t testing.TB, s *Stage)
		asked  bool // still, after it was asked
		answer bool // still, after it was answered
	}{
		{"nothing", func(testing.TB, *Stage) {}, true, true},
		{"a press on a handle alone", func(t testing.TB, s *Stage) { tap(s, handleOf(t, s, logit(0)).At) }, true, false},
		{"a drag", func(t testing.TB, s *Stage) {
			z := handleOf(t, s, logit(0))
			down(s, 1, z.At)
			move(s, 1, z.At.Add(view.Point{Y: 9}))
			up(s, 1, z.At)
		}, false, false},
		{"a preset", func(t testing.TB, s *Stage) { do(t, s, preset(sim.OneHot)) }, false, false},
		{"a key", func(t testing.TB, s *Stage) {
			s.Handle(Event{Kind: FocusZone, Zone: handleOf(t, s, temperature).ID})
			hit(s, KeyRight)
		}, false, false},
		{"another language", func(t testing.TB, s *Stage) { s.Handle(Event{Kind: Environment, Env: scene.Env{}}) }, true, true},
		{"sharing", func(t testing.TB, s *Stage) { do(t, s, verb(view.VerbShare)) }, true, true},
		{"cancel", func(t testing.TB, s *Stage) { s.do(&view.Zone{Act: verb(view.VerbCancel)}) }, false, false},
		{"escape", func(t testing.TB, s *Stage) { hit(s, KeyEscape) }, false, false},
		{"undo", func(t testing.TB, s *Stage) { s.do(&view.Zone{Act: verb(view.VerbUndo)}) }, false, false},
		{"a link", func(t testing.TB, s *Stage) { s.Handle(Event{Kind: Link, Text: "v=1&units=bit"}) }, false, false},
	} {
		s := openDefault()
		s.step(sim.Update(s.state, sim.Set{Target: logit(3), Value: 1}))
		do(t, s, verb(view.VerbPredict))
		c.do(t, s)
		if got := s.ui.Predict.Stage == scene.Asked; got != c.asked {
			t.Errorf("%s: still asked: %v", c.name, got)
		}
		s = openDefault()
		do(t, s, verb(view.VerbPredict))
		do(t, s, verb(view.VerbPredict))
		c.do(t, s)
		if got := s.ui.Predict.Stage == scene.Shown; got != c.answer {
			t.Errorf("%s: still answered: %v", c.name, got)
		}
	}
}

func TestKeysMoveAGuess(t *testing.T) {
	s := openDefault()
	do(t, s, verb(view.VerbPredict))
	s.Handle(Event{Kind: FocusZone, Zone: handleOf(t, s, scene.GuessTarget).ID})
	s.guess(0.5)
	for _, c := range []struct {
		key  Key
		want float64
	}{
		{KeyUpward, 0.51}, {KeyDownward, 0.5}, {KeyPageUp, 0.6}, {KeyEnd, 1}, {KeyUpward, 1}, {KeyHome, 0}, {KeyDownward, 0},
	} {
		hit(s, c.key)
		if got := s.ui.Predict.Guess; !(math.Abs(got-c.want) < 1e-9) {
			t.Errorf("key %d: %v, want %v", c.key, got, c.want)
		}
	}
	write(s, "42")
	hit(s, KeyEnter)
	if got := s.ui.Predict.Guess; !(math.Abs(got-0.42) < 1e-9) {
		t.Errorf("typed: %v", got)
	}
	if s.State() != sim.Default() {
		t.Error("the State changed")
	}
}

// TestAQuestionAskedByKeyGoesToTheGuess presses the button by a key in every
// scene that asks: the next key moves the guess and gives nothing away.
func TestAQuestionAskedByKeyGoesToTheGuess(t *testing.T) {
	asked := 0
	for _, sc := range sim.Scenes(nil) {
		st := sim.Update(sim.Default(), sim.Go{Scene: sc})
		s := open(scene.Env{}, st, sizes[1])
		if _, ok := scene.Ask(&s.state); !ok {
			continue
		}
		s.Handle(Event{Kind: FocusZone, Zone: buttonOf(t, s, verb(view.VerbPredict)).ID, Visible: true})
		s.Handle(Event{Kind: KeyDown, Key: KeyEnter})
		if s.ui.Predict.Stage != scene.Asked {
			t.Errorf("%v: Enter asks nothing", sc)
			continue
		}
		asked++
		if z := s.focused(); z == nil || z.Target != scene.GuessTarget {
			t.Errorf("%v: the focus is at %+v", sc, z)
		}
	}
	if asked < 8 {
		t.Errorf("only %d scenes asked", asked)
	}
}
