package stage

import (
	"math"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/sim"
)

const (
	playButton view.ID = 0x900 + iota
	playLogit
	playCount
	playOther
)

var (
	count = sim.KnobTarget(sim.GradientSteps)
	dog   = sim.KnobTarget(sim.GradientZ + 1)
)

func playAct() view.Act { return view.Act{Verb: view.VerbPlay, Arg: int(sim.GradientSteps)} }

func countTo(n float64) view.Act {
	return view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgSet, Target: count, Value: n}}
}

// drawPlay is a picture of nothing but what plays: a button, a logit, the count.
func drawPlay(f *view.Frame, c *scene.Context) {
	var b view.Builder
	b.M = c.M
	b.Begin(f, c.Box.X, c.Box.Y)
	_, ok := c.State.Next(sim.GradientSteps)
	b.Button(view.Rect{X: 0, Y: 0, W: 80, H: 44}, view.Button{ID: playButton, Text: []byte("play"), Act: playAct(), Switch: true, On: c.UI.Playing, Off: !ok && !c.UI.Playing})
	for i, h := range [...]struct {
		id view.ID
		t  sim.Target
		s  view.Scale
	}{{playLogit, dog, view.Scale{D0: -6, D1: 6, R0: 20, R1: 620}}, {playCount, count, view.Scale{D1: 1000, R0: 20, R1: 620}}, {playOther, temperature, view.Scale{D0: 0.05, D1: 20, R0: 20, R1: 620, Log: true}}} {
		k, _ := h.t.Knob()
		b.Ring(view.Point{X: h.s.Map(c.Shown.V[k]), Y: float64(100 + 60*i)}, &view.Grip{ID: h.id, Target: h.t, Name: []byte("h"), Value: []byte("v")}, view.AxisX, h.s, view.Point{})
	}
	f.Say.Sentence = b.Plain(sim.AppendEncode(nil, c.State))
}

func openPlay(env scene.Env) *Stage {
	s := New(env, sim.Default(), measure{})
	s.draw = drawPlay
	s.Handle(Event{Kind: Resize, At: view.Point{X: 700, Y: 400}})
	s.Frame()
	return s
}

// pass lets that many seconds go by in frames of a sixtieth.
func pass(s *Stage, seconds float64) {
	for range int(math.Round(seconds * 60)) {
		s.Step(1. / 60)
	}
}

func gone(s *Stage) float64 { return s.state.V[sim.GradientSteps] }

func TestPlayGoesOnAtItsPaceAndStopsWhereItIs(t *testing.T) {
	s := openPlay(scene.Env{})
	do(t, s, playAct())
	if !s.ui.Playing || !s.Step(1./60) || gone(s) != 1 {
		t.Fatalf("the first step comes at once: %v", gone(s))
	}
	pass(s, 4)
	pace := sim.RowOf(sim.GradientSteps).Pace
	if n := gone(s); math.Abs(n-1-4*pace) > 1 {
		t.Errorf("%v steps in 4 seconds, at %v a second", n, pace)
	}
	if len(effects(s, Save)) != 0 {
		t.Error("every step is saved")
	}
	n := gone(s)
	do(t, s, playAct())
	if settle(t, s); gone(s) != n || s.ui.Playing || s.Step(1) {
		t.Error("it goes on though it was stopped")
	}
	saved := effects(s, Save)
	if len(saved) != 1 || saved[0].Text != s.Link() {
		t.Errorf("saved %v", saved)
	}
	// The link replays it.
	again := openPlay(scene.Env{})
	again.Handle(Event{Kind: Link, Text: s.Link()})
	if again.State() != s.State() {
		t.Error("the link leads elsewhere")
	}
	s.do(&view.Zone{Act: verb(view.VerbUndo)})
	if s.State() != sim.Default() {
		t.Errorf("one undo leads to %s", s.Link())
	}
	s.do(&view.Zone{Act: verb(view.VerbRedo)})
	if gone(s) != n || s.ui.Playing {
		t.Error("one redo does not lead back")
	}
}

func TestUndoWhilePlayingTakesTheRunBack(t *testing.T) {
	s := openPlay(scene.Env{})
	do(t, s, playAct())
	pass(s, 1)
	if !s.ui.CanUndo {
		t.Error("nothing to take back")
	}
	s.do(&view.Zone{Act: verb(view.VerbUndo)})
	if s.State() != sim.Default() || s.ui.Playing {
		t.Errorf("at %s, playing %v", s.Link(), s.ui.Playing)
	}
}

// TestAChangeDuringPlayIsANewStart: under a finger it waits, and goes on from
// where the finger left it; undo takes run, change and run apart.
func TestAChangeDuringPlayIsANewStart(t *testing.T) {
	s := openPlay(scene.Env{})
	do(t, s, playAct())
	pass(s, 1)
	at := handleOf(t, s, dog).At
	down(s, 1, at)
	first := s.State()
	pass(s, 2)
	if s.State() != first {
		t.Fatal("it goes on under a finger that has not moved")
	}
	move(s, 1, at.Add(view.Point{X: -40}))
	dragged := s.State()
	if gone(s) != 0 || math.Abs(dragged.V[sim.GradientZ]-first.V[sim.GradientZ]) > 1e-4 {
		t.Errorf("after %v steps, from %v to %v", gone(s), first.V[sim.GradientZ], dragged.V[sim.GradientZ])
	}
	up(s, 1, at.Add(view.Point{X: -40}))
	pass(s, 1)
	if gone(s) == 0 || !s.ui.Playing {
		t.Error("it does not go on after the finger")
	}
	for i, want := range []sim.State{dragged, first, sim.Default()} {
		s.do(&view.Zone{Act: verb(view.VerbUndo)})
		if s.State() != want {
			t.Errorf("undo %d leads to %s", i+1, s.Link())
		}
	}
	if s.ui.CanUndo {
		t.Error("there is more to take back")
	}
}

func TestWhatEndsAPlayAndWhatDoesNot(t *testing.T) {
	for name, c := range map[string]struct {
		do   func(t *testing.T, s *Stage)
		goes bool
	}{
		"another class":     {func(t *testing.T, s *Stage) { s.message(view.MsgValue{Kind: view.MsgAddClass}) }, true},
		"another language":  {func(t *testing.T, s *Stage) { s.do(&view.Zone{Act: verb(view.VerbLanguage)}) }, true},
		"a key":             {func(t *testing.T, s *Stage) { s.moveTo(dog, 0) }, true},
		"what has no part":  {func(t *testing.T, s *Stage) { s.moveTo(temperature, 2) }, true},
		"the count by key":  {func(t *testing.T, s *Stage) { s.moveTo(count, 3) }, false},
		"the count by hand": {func(t *testing.T, s *Stage) { down(s, 1, handleOf(t, s, count).At) }, false},
		"a single step": {func(t *testing.T, s *Stage) {
			act := countTo(gone(s) + 1)
			s.do(&view.Zone{Act: act})
		}, false},
		"reset":         {func(t *testing.T, s *Stage) { s.do(&view.Zone{Act: verb(view.VerbReset)}) }, false},
		"the list":      {func(t *testing.T, s *Stage) { s.do(&view.Zone{Act: verb(view.VerbMenu)}) }, false},
		"a question":    {func(t *testing.T, s *Stage) { s.do(&view.Zone{Act: verb(view.VerbPredict)}) }, false},
		"another scene": {func(t *testing.T, s *Stage) { s.do(&view.Zone{Act: goTo(sim.SceneShift)}) }, false},
		"a link":        {func(t *testing.T, s *Stage) { s.Handle(Event{Kind: Link, Text: "v=1&temperature=2"}) }, false},
	} {
		s := openPlay(scene.Env{})
		do(t, s, playAct())
		pass(s, 1)
		c.do(t, s)
		if s.ui.Playing != c.goes {
			t.Errorf("%s: playing is %v", name, s.ui.Playing)
		}
		n := gone(s)
		if pass(s, 1); (gone(s) > n) != c.goes {
			t.Errorf("%s: from %v steps to %v", name, n, gone(s))
		}
	}
}

func goTo(sc sim.Scene) view.Act {
	return view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgGo, Arg: int(sc)}}
}

func TestPlayWaitsOutOfViewAndDoesNotCatchUp(t *testing.T) {
	s := openPlay(scene.Env{})
	do(t, s, playAct())
	pass(s, 1)
	s.Handle(Event{Kind: InView, Visible: false})
	settle(t, s)
	n := gone(s)
	if pass(s, 3); gone(s) != n || s.Step(1./60) {
		t.Error("it goes on where nobody sees it")
	}
	s.Handle(Event{Kind: InView, Visible: true})
	if !s.Step(60) || gone(s) > n+1+maxLag*sim.RowOf(sim.GradientSteps).Pace {
		t.Errorf("after a minute away it has gone from %v to %v", n, gone(s))
	}
}

func TestPlayEndsAtTheEnd(t *testing.T) {
	s := openPlay(scene.Env{})
	s.Handle(Event{Kind: Link, Text: "v=1&gradient.steps=990&gradient.rate=0.01"})
	do(t, s, playAct())
	pass(s, 3)
	if gone(s) != 1000 || s.ui.Playing || s.Step(1) {
		t.Errorf("%v steps, playing %v", gone(s), s.ui.Playing)
	}
	if s.playPause(sim.GradientSteps); s.ui.Playing {
		t.Error("it plays though there is nothing left")
	}
}

func TestReducedMotionPlaysSlowlyAndSnaps(t *testing.T) {
	s := openPlay(scene.Env{Reduced: true})
	do(t, s, playAct())
	for range 180 {
		if s.Step(1. / 60); s.shown != s.state {
			t.Fatal("it glides")
		}
	}
	if gone(s) != 1+3*reducedPace && gone(s) != 3*reducedPace {
		t.Errorf("%v steps in three seconds", gone(s))
	}
}

func TestTheSpaceBarPlays(t *testing.T) {
	s := openPlay(scene.Env{Desktop: true})
	hit(s, KeySpace)
	if !s.ui.Playing {
		t.Error("on the desktop the space bar does not play")
	}
	s.Handle(Event{Kind: FocusZone, Zone: playLogit})
	if hit(s, KeySpace); s.ui.Playing {
		t.Error("on a handle the space bar does not stop it")
	}
	s.Handle(Event{Kind: FocusZone, Zone: playButton})
	if hit(s, KeySpace); !s.ui.Playing {
		t.Error("on its own button the space bar does not play")
	}
	page := openPlay(scene.Env{})
	if hit(page, KeySpace) || page.ui.Playing {
		t.Error("in a page the space bar is the page's")
	}
}

func TestPlayingAllocatesNothing(t *testing.T) {
	s := openPlay(scene.Env{})
	s.draw = func(f *view.Frame, c *scene.Context) { f.Reset(c.Box.X, c.Box.Y) }
	s.playPause(sim.GradientSteps)
	pass(s, 1)
	if n := testing.AllocsPerRun(100, func() { s.Step(1. / 60) }); n != 0 {
		t.Errorf("%v allocations a frame", n)
	}
}
