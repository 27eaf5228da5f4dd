package stage

import (
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestDrawsPlayToTheirEnd: balls are drawn one after another until there are no
// more, a count that moves among them draws the same numbers from another bag, one
// undo takes the run back, and the link brings the very balls.
func TestDrawsPlayToTheirEnd(t *testing.T) {
	author := sim.Default()
	author.Scene, author.Seed = sim.SceneQuestions, 5
	s := open(scene.Env{Lang: words.En}, author, view.Point{X: 720, Y: 760})
	var play *view.Zone
	for i := range s.Frame().Zones {
		if z := &s.Frame().Zones[i]; z.Act.Verb == view.VerbPlay {
			play = z
		}
	}
	if play == nil {
		t.Fatal("nothing plays")
	}
	do(t, s, play.Act)
	pass(s, 2)
	now := s.State()
	if n := now.V[sim.Draws]; n < author.V[sim.Draws]+4 || n >= sim.MaxDraws || !s.ui.Playing {
		t.Fatalf("%v draws after 2 seconds", n)
	}
	if got, refused, ok := sim.Decode(sim.Encode(now), sim.Default(), nil); !ok || refused != nil || got != now {
		t.Error("the link has another run")
	}
	pass(s, 20)
	if n := s.State().V[sim.Draws]; n != sim.MaxDraws || s.ui.Playing || s.Step(1./60) {
		t.Fatalf("%v draws at the end, playing: %v", n, s.ui.Playing)
	}
	a, b := author.Bag(), now.Bag()
	for i := range uint64(sim.MaxDraws) {
		if a.Draw(author.Seed, i) != b.Draw(now.Seed, i) {
			t.Fatal("the run changed what had been drawn")
		}
	}
	do(t, s, verb(view.VerbUndo))
	if s.State() != author {
		t.Error("one undo does not take the run back")
	}
}
