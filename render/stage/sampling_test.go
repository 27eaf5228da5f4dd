package stage

import (
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestWordsAreDrawnByButtonsAndByThemselves: one, twenty, then on and on until it is
// stopped; each is one step of undo, a knob that moves keeps what was drawn, and
// the link draws the same words.
func TestWordsAreDrawnByButtonsAndByThemselves(t *testing.T) {
	author := sim.Default()
	author.Scene = sim.SceneSampling
	s := open(scene.Env{Lang: words.En}, author, view.Point{X: 720, Y: 720})
	drawn := func() float64 { return s.state.V[sim.SamplingDraws] }
	to := func(n float64) view.Act {
		return view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgSet, Target: sim.KnobTarget(sim.SamplingDraws), Value: n}}
	}
	do(t, s, to(1))
	do(t, s, to(21))
	play := view.Act{Verb: view.VerbPlay, Arg: int(sim.SamplingDraws)}
	do(t, s, play)
	pass(s, 3)
	if n := drawn(); n < 21+25 || n > 21+35 {
		t.Errorf("%v words after three seconds", n)
	}
	n := drawn()
	s.Handle(Event{Kind: InView, Visible: false})
	if s.Step(1); s.Step(1) || drawn() != n {
		t.Error("it draws though nobody sees it")
	}
	s.Handle(Event{Kind: InView, Visible: true})
	z := handleOf(t, s, sim.KnobTarget(sim.SamplingMin))
	down(s, 1, z.At)
	move(s, 1, z.At.Add(view.Point{X: 20}))
	up(s, 1, z.At.Add(view.Point{X: 20}))
	if drawn() != n {
		t.Errorf("a knob that moved made of %v words %v", n, drawn())
	}
	do(t, s, play)
	again := open(scene.Env{Lang: words.En}, author, view.Point{X: 720, Y: 720})
	again.Handle(Event{Kind: Link, Text: s.Link()})
	if a, b := string(again.Frame().Text(again.Frame().Say.Sentence)), s.Link(); again.State() != s.State() || a == "" {
		t.Errorf("%s draws %q", b, a)
	}
	for _, want := range []float64{n, 21, 1, 0} {
		do(t, s, verb(view.VerbUndo))
		if drawn() != want {
			t.Errorf("undo leads to %v words, want %v", drawn(), want)
		}
	}
}

// TestManyWordsComeOneAfterTheOther: what is drawn at once is said at once, and
// seen to come within a second; where motion is reduced, at once too.
func TestManyWordsComeOneAfterTheOther(t *testing.T) {
	author := sim.Default()
	author.Scene = sim.SceneSampling
	for _, reduced := range []bool{false, true} {
		s := open(scene.Env{Lang: words.En, Reduced: reduced}, author, view.Point{X: 720, Y: 720})
		dots := func() (n int) {
			f := s.Frame()
			for i := range f.Ops {
				if op := &f.Ops[i]; op.Kind == view.KindCircle && op.Stroke == 0 && op.Ink == view.Black && op.Radius < 3 {
					n++
				}
			}
			return n - 1 // that of the legend
		}
		for _, want := range []float64{20, 40, 1000} {
			was := s.state.V[sim.SamplingDraws]
			s.step(sim.Update(s.state, sim.Set{Target: sim.KnobTarget(sim.SamplingDraws), Value: want}))
			if s.state.V[sim.SamplingDraws] != want {
				t.Fatalf("%v words are drawn, want %v", s.state.V[sim.SamplingDraws], want)
			}
			if reduced {
				if s.shown != s.state || s.Step(1./60) {
					t.Errorf("motion is reduced, and %v words still come", want)
				}
				continue
			}
			before := was
			for range 30 {
				s.Step(1. / 60)
				now := s.shown.V[sim.SamplingDraws]
				if now <= before || now >= want {
					t.Fatalf("after %v came %v of %v", before, now, want)
				}
				if want == 20 && dots() != int(now) {
					t.Fatalf("%d dots of %v", dots(), now)
				}
				before = now
			}
			pass(s, 0.6)
			if s.shown != s.state || s.Step(1./60) {
				t.Errorf("after a second %v of %v have come", s.shown.V[sim.SamplingDraws], want)
			}
		}
	}
}

// TestWhatIsCutFades: in a jump the bar of a word that is cut, or comes back, is
// partly there and loses or gains, the shares that are left add up to 1, and at
// rest every bar is there.
func TestWhatIsCutFades(t *testing.T) {
	author := sim.Default()
	author.Scene = sim.SceneSampling
	s := open(scene.Env{Lang: words.En}, author, view.Point{X: 720, Y: 720})
	faint := func() (n int, wide float64) {
		f := s.Frame()
		for i := range f.Ops {
			if op := &f.Ops[i]; op.Kind == view.KindRect && op.Ink == view.Class0 && op.Alpha > 0 && op.Alpha < 1 {
				n++
				wide += op.Box.W
			}
		}
		return n, wide
	}
	for _, step := range []struct {
		k, fading float64
		grows     bool
	}{{2, 3, false}, {10, 3, true}} {
		s.step(sim.Update(s.state, sim.Set{Target: sim.KnobTarget(sim.SamplingK), Value: step.k}))
		was := -1.0
		for range 6 {
			s.Step(1. / 60)
			n, wide := faint()
			if float64(n) != step.fading || was >= 0 && (wide > was) != step.grows {
				t.Errorf("k = %v: %d bars come or go, %v wide after %v", step.k, n, wide, was)
			}
			was = wide
		}
		pass(s, 0.3)
		if n, _ := faint(); n != 0 || s.Step(1./60) {
			t.Errorf("k = %v: %d bars are faint at rest", step.k, n)
		}
	}
}

// TestTheEntropyOfTheWordsHasAUnit: in bits it is printed, spoken and typed in bits.
func TestTheEntropyOfTheWordsHasAUnit(t *testing.T) {
	author := sim.Default()
	author.Scene = sim.SceneSampling
	s := open(scene.Env{Lang: words.En}, author, view.Point{X: 720, Y: 720})
	do(t, s, view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgSet, Target: sim.KnobTarget(sim.Units), Value: 1}})
	z := handleOf(t, s, sim.SamplingH)
	if said, want := string(s.Frame().Text(z.Value)), "1.978 bit, 2.700 bit before the cuts, temperature 0.80"; said != want {
		t.Errorf("%q, want %q", said, want)
	}
	if u := s.unit(sim.SamplingH); u < 0.69 || u > 0.7 {
		t.Errorf("a typed bit is %v nat", u)
	}
}
