package stage

import (
	"math"
	"math/rand/v2"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// jumps are what glides.
var jumps = []struct {
	name string
	do   func(t testing.TB, s *Stage)
}{
	{"a preset", func(t testing.TB, s *Stage) { do(t, s, preset(sim.OneHot)) }},
	{"undo", func(t testing.TB, s *Stage) { s.undo() }},
	{"redo", func(t testing.TB, s *Stage) { s.redo() }},
	{"reset", func(t testing.TB, s *Stage) { do(t, s, verb(view.VerbReset)) }},
	{"a tap on a track", func(t testing.TB, s *Stage) {
		z := handleOf(t, s, temperature)
		tap(s, view.Point{X: z.Scale.R0 + 20, Y: z.At.Y})
	}},
	{"a key", func(t testing.TB, s *Stage) {
		s.Handle(Event{Kind: FocusZone, Zone: handleOf(t, s, logit(2)).ID})
		hit(s, KeyPageUp)
	}},
	{"a link", func(t testing.TB, s *Stage) { s.Handle(Event{Kind: Link, Text: "#v=1&logits=-3,2,1,5&temperature=4"}) }},
	{"an answer", func(t testing.TB, s *Stage) {
		do(t, s, verb(view.VerbPredict))
		do(t, s, verb(view.VerbPredict))
	}},
}

func TestPrintedDigitsAreTheStatesInMidGlide(t *testing.T) {
	for _, lang := range []words.Lang{words.Ko, words.En} {
		s := open(scene.Env{Lang: lang}, sim.Default(), sizes[2])
		for _, jump := range jumps {
			jump.do(t, s)
			if !s.Step(1. / 60) {
				t.Fatalf("%s does not glide", jump.name)
			}
			var middle []string
			for moving := true; moving; moving = s.Step(1. / 60) {
				middle = append(middle, texts(s.Frame()))
			}
			for i, m := range middle {
				if m != middle[len(middle)-1] {
					t.Errorf("%s: the texts of picture %d are not yet those at rest:\n%s", jump.name, i, m)
				}
			}
			if s.shown != s.state {
				t.Errorf("%s: at rest the picture is not the State", jump.name)
			}
		}
	}
}

func TestAGlideTakesLessThan300MillisecondsAndNeverPassesItsEnd(t *testing.T) {
	s := open(scene.Env{}, sim.Default(), sizes[1])
	for _, jump := range jumps {
		from := s.shown
		jump.do(t, s)
		if s.shown.V != from.V && s.shown.N == from.N {
			t.Errorf("%s: the picture jumped", jump.name)
		}
		frames := 0
		for was := s.shown; s.Step(1. / 60); was = s.shown {
			frames++
			for k := range s.shown.V {
				a, b, c := was.V[k], s.shown.V[k], s.state.V[k]
				if !(b >= min(a, c) && b <= max(a, c)) {
					t.Fatalf("%s: knob %d went from %v to %v on its way to %v", jump.name, k, a, b, c)
				}
			}
		}
		if ms := float64(frames) * 1000 / 60; ms > 300 || frames < 6 {
			t.Errorf("%s takes %.0f ms", jump.name, ms)
		}
	}
}

func TestAGlideMayTurnRoundOnItsWay(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	s := open(scene.Env{}, sim.Default(), sizes[1])
	for range 300 {
		if r.IntN(3) == 0 {
			do(t, s, preset(sim.Preset(r.IntN(sim.NPresets))))
		}
		was := s.shown
		s.Step(r.Float64() * 0.05)
		for k := range s.shown.V {
			a, b, c := was.V[k], s.shown.V[k], s.state.V[k]
			if !(b >= min(a, c) && b <= max(a, c)) {
				t.Fatalf("knob %d went from %v to %v on its way to %v", k, a, b, c)
			}
		}
	}
}

func TestReducedMotionSnaps(t *testing.T) {
	s := open(scene.Env{Reduced: true}, sim.Default(), sizes[1])
	for _, jump := range jumps {
		jump.do(t, s)
		if s.Step(1./60) || s.shown != s.state {
			t.Errorf("%s moves", jump.name)
		}
	}
	s = open(scene.Env{}, sim.Default(), sizes[1])
	do(t, s, preset(sim.OneHot))
	s.Handle(Event{Kind: Environment, Env: scene.Env{Reduced: true}})
	if s.Step(1./60) || s.shown != s.state {
		t.Error("the glide went on when motion was reduced")
	}
}

func TestANewClassStartsAtItsOwnValue(t *testing.T) {
	add := view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgAddClass}}
	remove := func(i int) view.MsgValue { return view.MsgValue{Kind: view.MsgRemoveClass, Arg: i} }
	s := openDefault()
	do(t, s, add)
	if s.shown != s.state {
		t.Error("a new class glides")
	}
	s.message(remove(0))
	if s.shown != s.state {
		t.Error("after a removal classes glide to each other's logits")
	}
	s.undo()
	if s.shown != s.state {
		t.Error("a class that came back glides")
	}
}

func TestAnOddTimeDoesNoHarm(t *testing.T) {
	s := openDefault()
	do(t, s, preset(sim.OneHot))
	for _, dt := range []float64{0, -1, math.NaN(), math.Inf(1), 1e-300, 3600} {
		s.Step(dt)
		for k, v := range s.shown.V {
			if r := sim.RowOf(sim.Knob(k)); !(v >= r.Min && v <= r.Max) {
				t.Fatalf("dt %v: knob %d is %v", dt, k, v)
			}
		}
	}
	settle(t, s)
}
