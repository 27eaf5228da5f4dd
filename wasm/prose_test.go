package wasm

import (
	"os"
	"regexp"
	"testing"

	"softmax/render/words"
	"softmax/sim"
)

// binding finds what a story says of a scene, and the words that stand there
// until the program speaks.
var binding = regexp.MustCompile(`data-of="(\w+)" data-say="([^"]*)"(?: data-knob="([^"]*)" aria-label="[^"]+")?>([^<]*)<`)

// TestTheStorySaysWhatTheProgramWould compares the numbers in the stories'
// prose with the pictures' as they open.
func TestTheStorySaysWhatTheProgramWould(t *testing.T) {
	for lang, file := range map[words.Lang]string{words.Ko: "ko.html", words.En: "en.html"} {
		text, err := os.ReadFile("story/" + file)
		if err != nil {
			t.Fatal(err)
		}
		found := binding.FindAllStringSubmatch(string(text), -1)
		if len(found) < 6 {
			t.Errorf("%s: only %d numbers are bound", file, len(found))
		}
		for _, b := range found {
			s := sim.Default()
			var ok bool
			if s.Scene, ok = sim.SceneNamed(b[1]); !ok {
				t.Errorf("%s: there is no scene %s", file, b[1])
			}
			if got := string(Prose(nil, &s, lang, b[2])); got != b[4] {
				t.Errorf("%s: %q stands where %s says %q", file, b[4], b[2], got)
			}
			if _, ok := knobNamed(&s, b[3]); b[3] != "" && !ok {
				t.Errorf("%s: there is no knob %s", file, b[3])
			}
		}
	}
}

func TestProse(t *testing.T) {
	s := sim.Default()
	for _, c := range [][2]string{
		{"{logits.0} {logits.3} {temperature}", "+2.0 −1.2 1.00"},
		{"{logits.4} {logits.-1} {logits.x} {probabilities.4} {probabilities.} {KL} {likelihood} {units.2}", "{logits.4} {logits.-1} {logits.x} {probabilities.4} {probabilities.} {KL} {likelihood} {units.2}"},
		{"{probabilities.1}{와} {entropy}{을} {units}", "23.6%와 0.946 nat를 nat"},
		{"{entropy.p.2} {theta} {shift.c}", "10.0% 0.5 +3.0"},
	} {
		if got := string(Prose(nil, &s, words.Ko, c[0])); got != c[1] {
			t.Errorf("%q: %q, want %q", c[0], got, c[1])
		}
	}
}
