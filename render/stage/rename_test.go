package stage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func labelOf(t testing.TB, s *Stage, class int) view.Zone {
	return buttonOf(t, s, view.Act{Verb: view.VerbRename, Arg: class})
}

func TestAFieldOpensWithTheNameThatIsThere(t *testing.T) {
	s := openDefault()
	z := labelOf(t, s, 1)
	tap(s, z.At)
	if got := effects(s, Edit); len(got) != 1 || got[0].Zone != z.ID || got[0].Text != "dog" {
		t.Errorf("%+v", got)
	}
	if s.ui.Edit != 1 || s.ui.Draft != "dog" {
		t.Errorf("edit %d, draft %q", s.ui.Edit, s.ui.Draft)
	}
}

func TestNamesAreWrittenInTheWindow(t *testing.T) {
	for _, c := range []struct {
		name string
		keys func(s *Stage)
		want string
		edit bool
	}{
		{"written and taken", func(s *Stage) { write(s, "gy"); hit(s, KeyEnter) }, "doggy", false},
		{"with a space", func(s *Stage) { hit(s, KeySpace); write(s, "2"); hit(s, KeyEnter) }, "dog 2", false},
		{"letters are no commands", func(s *Stage) { write(s, "rltsp"); hit(s, KeyEnter) }, "dogrltsp", false},
		{"taken back", func(s *Stage) { hit(s, KeyBackspace); write(s, "강"); hit(s, KeyEnter) }, "do강", false},
		{"left", func(s *Stage) { write(s, "x"); hit(s, KeyEscape) }, "", false},
		{"left by Tab", func(s *Stage) { write(s, "x"); hit(s, KeyTab) }, "dogx", false},
		{"left for a handle", func(s *Stage) { write(s, "x"); tap(s, handleOf(t, s, logit(0)).At) }, "dogx", false},
		{"as it was", func(s *Stage) { hit(s, KeyEnter) }, "", false},
		{"emptied", func(s *Stage) {
			hit(s, KeyBackspace)
			hit(s, KeyBackspace)
			hit(s, KeyBackspace)
			hit(s, KeyBackspace)
			hit(s, KeyEnter)
		}, "", false},
		{"too long", func(s *Stage) { write(s, strings.Repeat("x", 30)); hit(s, KeyEnter) }, "", true},
		{"far too long", func(s *Stage) { write(s, strings.Repeat("가", 1000)); hit(s, KeyEnter) }, "", true},
		{"no letters", func(s *Stage) { write(s, "\x00\x1f\x7f"); hit(s, KeyEnter) }, "", false},
	} {
		s := openDefault()
		tap(s, labelOf(t, s, 1).At)
		c.keys(s)
		if got := s.state.Labels[1]; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if (s.ui.Edit >= 0) != c.edit || c.edit && (s.ui.Draft == "" || !strings.Contains(s.ui.Notice, "24")) {
			t.Errorf("%s: edit %d, draft %q, notice %q", c.name, s.ui.Edit, s.ui.Draft, s.ui.Notice)
		}
		if len(s.ui.Draft) > maxDraft+3 {
			t.Errorf("%s: %d bytes of draft", c.name, len(s.ui.Draft))
		}
		if s.ui.CanUndo != (c.want != "") {
			t.Errorf("%s: can be undone: %v", c.name, s.ui.CanUndo)
		}
	}
}

func TestAFieldOfThePageHandsItsTextOver(t *testing.T) {
	s := open(scene.Env{Lang: words.En}, sim.Default(), sizes[1])
	upper := func(raw string) (string, bool) { return strings.ToUpper(raw), raw != "bad" }
	s.SetLabeler(upper)
	z := labelOf(t, s, 2)
	tap(s, z.At)
	if !s.Handle(Event{Kind: Label, Zone: z.ID, Text: "owl"}) || s.state.Labels[2] != "OWL" || s.ui.Edit >= 0 {
		t.Errorf("%q, edit %d", s.state.Labels[2], s.ui.Edit)
	}
	if s.Handle(Event{Kind: Label, Zone: z.ID, Text: "bad"}) || s.state.Labels[2] != "OWL" || s.ui.Notice == "" {
		t.Errorf("%q, notice %q", s.state.Labels[2], s.ui.Notice)
	}
	if s.Handle(Event{Kind: Label, Zone: handleOf(t, s, logit(0)).ID, Text: "x"}) {
		t.Error("a handle takes a name")
	}
}

func TestWhatOnlyThePagesFieldKnowsIsNotTakenFromTheDraft(t *testing.T) {
	s := open(scene.Env{Lang: words.En}, sim.Default(), sizes[1])
	tap(s, labelOf(t, s, 0).At)
	s.Handle(Event{Kind: Environment, Env: scene.Env{Lang: words.Ko}})
	tap(s, handleOf(t, s, logit(0)).At)
	if s.state.Labels[0] != "" || s.ui.Edit >= 0 {
		t.Errorf("%q, edit %d", s.state.Labels[0], s.ui.Edit)
	}
}

func TestTheCatalogsOwnNameGoesWithTheLanguage(t *testing.T) {
	s := openDefault()
	z := labelOf(t, s, 0)
	s.Handle(Event{Kind: Label, Zone: z.ID, Text: "cat"})
	if s.state.Labels[0] != "" || s.ui.CanUndo {
		t.Errorf("%q", s.state.Labels[0])
	}
	s.Handle(Event{Kind: Label, Zone: z.ID, Text: "lion"})
	s.Handle(Event{Kind: Label, Zone: z.ID, Text: "cat"})
	if s.className(0) != "cat" {
		t.Errorf("%q", s.className(0))
	}
}

// TestEveryClassOfGradientIsRenamed: while names are written, a label is a field
// and no button, so that a name changes nothing of the target.
func TestEveryClassOfGradientIsRenamed(t *testing.T) {
	for _, n := range []int{2, 4, 12} {
		author := made(rand.New(rand.NewPCG(22, 7)), n)
		author.Scene = sim.SceneGradient
		for _, size := range append(sizes, view.Point{X: 360, Y: scene.Height(sim.SceneGradient, 360, n)}) {
			s := open(scene.Env{Lang: words.En}, author, size)
			want := s.state
			s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, verb(view.VerbNames)).ID})
			for i := range n {
				want.Labels[i] = string(rune('a' + i))
				if !s.Handle(Event{Kind: Label, Zone: labelOf(t, s, i).ID, Text: want.Labels[i]}) || s.state != want {
					t.Fatalf("%d classes at %v: %+v, want %+v", n, size, s.state, want)
				}
			}
			hit(s, KeyEscape)
			target := 0
			for i := range n {
				if z := s.frame().Zone(0x140 + view.ID(i)); z != nil && z.Act.Verb == view.VerbMsg {
					target++ // a tap makes it the target again
				}
			}
			if target != n-1 {
				t.Errorf("%d classes at %v: %d can become the target", n, size, target)
			}
			s.Handle(Event{Kind: Press, Zone: buttonOf(t, s, verb(view.VerbNames)).ID})
			s.step(sim.Update(s.state, sim.Go{Scene: sim.SceneWhyNot}))
			s.step(sim.Update(s.state, sim.Go{Scene: sim.SceneGradient}))
			if s.ui.Naming {
				t.Error("names are still written in another scene")
			}
		}
	}
}
