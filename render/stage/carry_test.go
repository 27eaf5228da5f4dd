package stage

import (
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestTheListTakesADistributionAlong goes from scene to scene by the list's
// buttons, as a reader does.
func TestTheListTakesADistributionAlong(t *testing.T) {
	for _, lang := range []words.Lang{words.Ko, words.En} {
		s := open(scene.Env{Lang: lang}, sim.Default(), sizes[0])
		was := s.State()
		s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, verb(view.VerbMenu)).ID})
		to := view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgCarry, Arg: int(sim.SceneEntropy)}}
		s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, to).ID})
		if got, want := s.State(), sim.Update(was, sim.Carry{To: sim.SceneEntropy}); got != want {
			t.Fatalf("carried %+v, want %+v", got, want)
		}
		if said := sentence(s); !strings.Contains(said, words.Text(lang, words.SoftmaxTitle)) || !strings.Contains(said, "3") {
			t.Errorf("%q doesn't say where the probabilities are from and that three are left", said)
		}
		s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, verb(view.VerbUndo)).ID})
		if s.State() != was {
			t.Errorf("undo leads to %+v", s.State())
		}
	}
}
