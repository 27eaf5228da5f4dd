package wasm

import (
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/text"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// binding finds what a story says of a scene, and the words that stand there
// until the program speaks.
var binding = regexp.MustCompile(`data-of="(\w+)" data-say="([^"]*)"(?: data-knob="([^"]*)" aria-label="[^"]+")?>([^<]*)<`)

// of returns the stage of a scene as a post has it.
func of(t *testing.T, lang words.Lang, sc sim.Scene) *stage.Stage {
	s := sim.Default()
	s.Scene = sc
	return openStageAt(t, lang, s, view.Point{X: 720, Y: scene.Height(sc, 720, s.N)})
}

// TestTheStorySaysWhatTheProgramWould compares the numbers in the stories'
// prose with the pictures' as they open: each is the number that is there, and
// every scene has one, most of them one that turns.
func TestTheStorySaysWhatTheProgramWould(t *testing.T) {
	for lang, file := range map[words.Lang]string{words.Ko: "ko.html", words.En: "en.html"} {
		html, err := os.ReadFile("story/" + file)
		if err != nil {
			t.Fatal(err)
		}
		stages, knobs := map[sim.Scene]*stage.Stage{}, map[sim.Scene]bool{}
		for _, b := range binding.FindAllStringSubmatch(string(html), -1) {
			sc, ok := sim.SceneNamed(b[1])
			if !ok {
				t.Fatalf("%s: there is no scene %s", file, b[1])
			}
			if stages[sc] == nil {
				stages[sc] = of(t, lang, sc)
			}
			f, s := stages[sc].Frame(), stages[sc].State()
			if got := string(Prose(nil, f, &s, lang, b[2])); got != b[4] {
				t.Errorf("%s: %q stands where %s says %q", file, b[4], b[2], got)
			}
			if strings.Contains(b[4], "{") {
				t.Errorf("%s: %s has no such number: %q", file, b[1], b[2])
			}
			if b[3] == "" {
				continue
			}
			knobs[sc] = true
			if !slices.ContainsFunc(f.Zones, func(z view.Zone) bool { return z.Role == view.RoleHandle && nameOf(z.Target) == b[3] }) {
				t.Errorf("%s: the picture of %s has no handle %s", file, b[1], b[3])
			}
		}
		for _, sc := range sim.Scenes(nil) {
			if stages[sc] == nil {
				t.Errorf("%s: no number is bound to %s", file, sc)
			}
			if !strings.Contains(string(html), `<soft-max scene="`+sc.String()+`" lang="`+lang.String()+`"`) {
				t.Errorf("%s: there is no scene %s", file, sc)
			}
		}
		if len(knobs) < 9 {
			t.Errorf("%s: a number turns in only %d scenes", file, len(knobs))
		}
	}
}

func TestProse(t *testing.T) {
	for _, c := range []struct {
		scene      sim.Scene
		text, want string
	}{
		{sim.SceneSoftmax, "{logits.0} {logits.3} {temperature}", "+2.0 −1.2 1.00"},
		{sim.SceneSoftmax, "{logits.4} {logits.-1} {logits.x} {probabilities.4} {probabilities.} {KL} {plain.0} {units.2}", "{logits.4} {logits.-1} {logits.x} {probabilities.4} {probabilities.} {KL} {plain.0} {units.2}"},
		{sim.SceneSoftmax, "{probabilities.1}{와} {entropy} nat{을} {units}", "23.6%와 0.946 nat를 nat"},
		{sim.SceneSoftmax, "{probabilities.0 temperature=5} {probabilities.0 temperature=x} {probabilities.0 logits=0,0}", "33.0% {probabilities.0 temperature=x} 50.0%"},
		{sim.SceneSoftmax, "{entropy.p.2} {theta} {shift.c}", "10.0% 0.5 +3.0"},
		{sim.SceneWhyNot, "{plain.2} {plain.3} {plain.-1} {sum}", "−50.0% {plain.3} {plain.-1} 2"},
		{sim.SceneSurprise, "{surprise.p} {bits}", "1/8,145,060 22.957"},
	} {
		st := of(t, words.Ko, c.scene)
		s := st.State()
		if got := string(Prose([]byte("x"), st.Frame(), &s, words.Ko, c.text)); got != "x"+c.want {
			t.Errorf("%q: %q, want %q", c.text, got[1:], c.want)
		}
	}
	st := of(t, words.En, sim.SceneSurprise)
	st.Handle(stage.Event{Kind: stage.Link, Text: "v=1&scene=surprise&surprise.p=1.23e-7"})
	s := st.State()
	if got := string(Prose(nil, st.Frame(), &s, words.En, "{surprise.p}: {bits}")); got != "1.23 × 10⁻⁷: 22.955" {
		t.Errorf("a power is %q", got)
	}
}

// TestFiguresStandInThePicture sets every scene's knobs at random: what a text
// may quote is what is drawn, or said, to the last digit.
func TestFiguresStandInThePicture(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 11))
	marks := strings.NewReplacer("⟨↑", string(rune(view.MarkRaise)), "⟩", string(rune(view.MarkLevel)))
	for _, sc := range sim.Scenes(nil) {
		st := of(t, words.En, sc)
		for range 60 {
			f := st.Frame()
			drawn := marks.Replace(string(text.Append(nil, f)))
			for _, g := range f.Figures {
				if g.Name == "sum" {
					continue // the picture has its terms
				}
				if text := string(f.Text(g.Text)); !strings.Contains(drawn, text) {
					t.Errorf("%s: %s.%d is %q, which is nowhere in\n%s", st.Link(), g.Name, g.Class, text, f.Text(f.Say.Sentence))
				}
			}
			handles := slices.DeleteFunc(slices.Clone(f.Zones), func(z view.Zone) bool { return z.Role != view.RoleHandle })
			z := handles[r.IntN(len(handles))]
			s := st.State()
			lo, hi := s.Range(z.Target)
			st.Handle(stage.Event{Kind: stage.SetValue, Zone: z.ID, Value: lo + (hi-lo)*r.Float64()})
		}
	}
}
