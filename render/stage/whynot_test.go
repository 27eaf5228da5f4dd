package stage

import (
	"math"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestACrossOfWhyNotIsOneStep: pressed, the scores glide to its counterexample and
// the curves open; the sentence tells what it shows; one undo takes all back.
func TestACrossOfWhyNotIsOneStep(t *testing.T) {
	author := sim.Default()
	author.Scene = sim.SceneWhyNot
	for _, size := range sizes {
		s := open(scene.Env{Lang: words.En}, author, size)
		for at, says := range map[sim.Target]string{
			sim.CaseNegative:  "bird −200.0%",
			sim.CaseReversed:  "bird, the lowest, the most: 50.0%",
			sim.CaseUndefined: "just dividing is ÷0",
			sim.CaseAlike:     "−3 equal to +3",
			sim.CaseKink:      "ReLU has the same kink and still trains",
			sim.CaseUp:        "from −50.0% to 0%",
		} {
			act := view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Target: sim.WhyCase + at, Value: 1}}
			s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, act).ID})
			if got, want := s.State(), sim.Update(author, act.Msg.Msg()); got != want {
				t.Fatalf("case %d: %+v, want %+v", at, got, want)
			}
			for i := 0; s.Step(1./60) && i < 100; i++ {
				for _, v := range s.shown.WhyLogits() {
					if math.Abs(v) > sim.MaxWhyLogit {
						t.Fatalf("case %d: on the way a score is %v", at, v)
					}
				}
			}
			if s.shown != s.state {
				t.Errorf("case %d: the glide does not arrive", at)
			}
			if said := sentence(s); !strings.Contains(said, says) {
				t.Errorf("case %d: %q does not say %q", at, said, says)
			}
			s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, verb(view.VerbUndo)).ID})
			if s.State() != author {
				t.Fatalf("case %d: undo leads to %+v", at, s.State())
			}
		}
	}
}

// TestTwoBarsOfWhyNotStayUnderTwoFingers, as those of shift do.
func TestTwoBarsOfWhyNotStayUnderTwoFingers(t *testing.T) {
	author := sim.Default()
	author.Scene = sim.SceneWhyNot
	s := open(scene.Env{Lang: words.En}, author, view.Point{X: 720, Y: scene.Height(sim.SceneWhyNot, 720, 3)})
	var bars [2]view.Zone
	for i := range bars {
		bars[i] = handleOf(t, s, sim.WhyP+sim.Target(i))
		s.Handle(Event{Kind: PointerDown, Pointer: i + 1, At: bars[i].At})
	}
	ways := [2]float64{6, -5}
	for i, way := range ways {
		s.Handle(Event{Kind: PointerMove, Pointer: i + 1, At: bars[i].At.Add(view.Point{Y: way})})
	}
	st := s.State()
	for i, way := range ways {
		// A notch lies inside its bar and a pill across its end: the value tells.
		want := bars[i].Scale.Invert(bars[i].Scale.Map(author.Value(bars[i].Target)) + way)
		if got := st.Value(bars[i].Target); math.Abs(got-want) > 5e-4 {
			t.Errorf("bar %d is %v, its finger at %v", i, got, want)
		}
	}
}

// TestTheCurvesFollowTheScoreMovedLast: what is pressed in between leaves them, but
// a case about one score shows that score.
func TestTheCurvesFollowTheScoreMovedLast(t *testing.T) {
	author := sim.Update(sim.Default(), sim.Set{Target: sim.KnobTarget(sim.WhyCurves), Value: 1})
	author.Scene = sim.SceneWhyNot
	s := open(scene.Env{Lang: words.En}, author, view.Point{X: 720, Y: scene.Height(sim.SceneWhyNot, 720, 3)})
	arithmetic := func() string { f := s.Frame(); return string(f.Text(f.Say.Arithmetic)) }
	of := func(when, class string) {
		t.Helper()
		if got := arithmetic(); !strings.HasPrefix(got, class+": ") {
			t.Errorf("%s: the arithmetic is of %q, want %s", when, got, class)
		}
	}
	of("at first", "bird")
	cat := handleOf(t, s, sim.KnobTarget(sim.WhyZ))
	s.Handle(Event{Kind: PointerDown, Pointer: 1, At: cat.At})
	s.Handle(Event{Kind: PointerMove, Pointer: 1, At: cat.At.Add(view.Point{Y: 9})})
	s.Handle(Event{Kind: PointerUp, Pointer: 1, At: cat.At.Add(view.Point{Y: 9})})
	of("cat dragged", "cat")
	press := func(at sim.Target) {
		t.Helper()
		act := view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Target: sim.WhyCase + at, Value: 1}}
		s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, act).ID})
	}
	press(sim.CasePositive)
	of("after an example", "cat")
	press(sim.CaseUndefined)
	of("after a cross", "cat")
	press(sim.CaseKink)
	of("at the kink", "bird")
	s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, verb(view.VerbUndo)).ID})
	of("after undo", "bird") // nothing is touched
}
