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
