package stage

import (
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// goingOn is a Stage that begins where another is.
func goingOn(s *Stage) *Stage {
	return open(scene.Env{Lang: words.En, Desktop: true}, s.State(), view.Point{X: 1100, Y: 820})
}

// TestAHistoryGoesOnInAnotherStage undoes and redoes in a second Stage what was
// done in a first.
func TestAHistoryGoesOnInAnotherStage(t *testing.T) {
	a := openDefault()
	links := []string{a.Link()}
	for _, p := range []sim.Preset{sim.OneHot, sim.TwoRivals, sim.LongTail} {
		do(t, a, preset(p))
		settle(t, a)
		links = append(links, a.Link())
	}
	do(t, a, verb(view.VerbUndo))
	text := string(a.AppendHistory(nil))

	b := goingOn(a)
	for _, bad := range []string{
		"", "=", "-\n", "\n", "~" + text[1:], text + "~v=1\n", text + "-v=1&temperature=0\n", text + "x",
		strings.ReplaceAll(text, "=v", "-v"), "=v=1&temperature=3\n" + text[len(links[0])+2:],
	} {
		if b.Recall(bad) || b.ui.CanUndo || b.ui.CanRedo {
			t.Errorf("it takes %q", bad)
		}
	}
	if other := openDefault(); other.Recall(text) || other.ui.CanUndo {
		t.Error("it takes what belongs to another State")
	}
	if !b.Recall(text) || !b.ui.CanUndo || !b.ui.CanRedo {
		t.Fatalf("it does not take %q", text)
	}
	if again := string(b.AppendHistory(nil)); again != text {
		t.Errorf("of %q it made %q", text, again)
	}
	do(t, b, verb(view.VerbRedo))
	for i := len(links) - 1; i >= 0; i-- {
		if b.Link() != links[i] {
			t.Errorf("it is at %s, want %s", b.Link(), links[i])
		}
		if i > 0 {
			do(t, b, verb(view.VerbUndo))
		}
	}
	if b.ui.CanUndo {
		t.Error("there is more to undo than was done")
	}
}

// TestAHistoryIsBounded, whoever wrote it.
func TestAHistoryIsBounded(t *testing.T) {
	s := openDefault()
	s.Recall(strings.Repeat("-v=1&temperature=2\n", 3*maxUndo) + "=" + s.Link() + "\n")
	if n := len(s.history.past); n != maxUndo {
		t.Errorf("it remembers %d steps", n)
	}
}

// TestAPlayIsAStepOfAHistory, though it has not ended.
func TestAPlayIsAStepOfAHistory(t *testing.T) {
	a := openPlay(scene.Env{})
	start := a.State()
	a.playPause(sim.GradientSteps)
	pass(a, 1)
	if !a.play.open || gone(a) == 0 {
		t.Fatal("nothing plays")
	}
	b := goingOn(a)
	if !b.Recall(string(a.AppendHistory(nil))) {
		t.Fatal("it does not take it")
	}
	if b.undo(); b.State() != start {
		t.Errorf("undo goes to %s", b.Link())
	}
}
