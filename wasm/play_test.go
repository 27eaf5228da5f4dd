package wasm

import (
	"testing"

	"softmax/render/stage"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestAButtonThatMeansSomethingElseIsToldAtOnce: while something moves the
// controls wait, but not one that would now do another thing.
func TestAButtonThatMeansSomethingElseIsToldAtOnce(t *testing.T) {
	frame := func(name string, on, off bool, at float64) *view.Frame {
		f := &view.Frame{Bytes: []byte(name)}
		f.Zones = []view.Zone{
			{ID: 1, Role: view.RoleButton, Name: view.Span{To: int32(len(name))}, Checked: on, Off: off},
			{ID: 2, Role: view.RoleHandle, At: view.Point{X: at}},
		}
		return f
	}
	var m Mirror
	s := openStage(t).State()
	m.Show(frame("play", false, false, 1), &s, 0)
	if m.Rearranged(frame("play", false, false, 2)) {
		t.Error("a handle that moves can wait")
	}
	for _, f := range []*view.Frame{frame("stop", false, false, 1), frame("play", true, false, 1), frame("play", false, true, 1)} {
		if !m.Rearranged(f) {
			t.Errorf("%+v can't wait", f.Zones[0])
		}
	}
}

// TestADescentIsToldOnceASecond plays it for some seconds: what it says goes with
// every step, its controls are told once a second what the picture has just then, and
// nothing is announced until it stops, which is one sentence.
func TestADescentIsToldOnceASecond(t *testing.T) {
	for _, lang := range []words.Lang{words.Ko, words.En} {
		state := sim.Default()
		state.Scene = sim.SceneGradient
		s := openStageAt(t, lang, state, view.Point{X: 720, Y: 760})
		var m Mirror
		show(t, &m, s)
		play := func() {
			for _, z := range s.Frame().Zones {
				if z.Act.Verb == view.VerbPlay {
					s.Handle(stage.Event{Kind: stage.Press, Zone: z.ID})
					return
				}
			}
			t.Fatal("nothing plays")
		}
		announced := func() (all []string) {
			for _, e := range s.Effects(nil) {
				if e.Kind == stage.Announce {
					all = append(all, e.Text)
				}
			}
			return all
		}
		announced()
		play()
		var tellings []int
		sentences := 0
		const seconds = 5
		for tick := 1; tick <= seconds*between; tick++ {
			moving := s.Step(1. / between)
			if !moving {
				t.Fatalf("%v: it stands still at tick %d", lang, tick)
			}
			f := s.Frame()
			if m.Wait(f, tick, false, moving) {
				if m.Say(f) != nil {
					sentences++
				}
				continue
			}
			n, told := show(t, &m, s)
			if !told {
				continue
			}
			tellings = append(tellings, tick)
			for _, z := range n.Zones {
				if was := f.Zone(z.ID); z.Value != string(f.Text(was.Value)) {
					t.Errorf("%v, tick %d: %s is told to be at %q, it is at %q", lang, tick, z.Name, z.Value, f.Text(was.Value))
				}
			}
			if tick%between == 0 && len(n.Zones) < 2*state.N {
				t.Errorf("%v, tick %d: only %d controls are told", lang, tick, len(n.Zones))
			}
		}
		// At its start the buttons mean something else: they can't wait.
		for len(tellings) > 0 && tellings[0] < between {
			if tellings[0] > 2 {
				t.Errorf("%v: told at tick %d", lang, tellings[0])
			}
			tellings = tellings[1:]
		}
		for i, tick := range tellings {
			if tick != (i+1)*between {
				t.Errorf("%v: told at ticks %v", lang, tellings)
				break
			}
		}
		if len(tellings) != seconds {
			t.Errorf("%v: told %d times in %d seconds", lang, len(tellings), seconds)
		}
		if sentences < seconds {
			t.Errorf("%v: only %d new sentences", lang, sentences)
		}
		if all := announced(); len(all) != 0 {
			t.Errorf("%v: while it plays is announced %q", lang, all)
		}
		play()
		f := s.Frame()
		if all := announced(); len(all) != 1 || all[0] != string(f.Text(f.Say.Sentence)) {
			t.Errorf("%v: where it stops is announced %q, it says %q", lang, all, f.Text(f.Say.Sentence))
		}
		if m.Wait(f, 1, false, false) {
			t.Errorf("%v: the controls wait though nothing moves", lang)
		}
		if !m.Wait(f, between, true, false) {
			t.Errorf("%v: a control in hand is told", lang)
		}
	}
}
