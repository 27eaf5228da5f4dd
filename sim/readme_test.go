package sim

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// ticked returns what stands between backticks.
func ticked(text string) (all []string) {
	for i, part := range strings.Split(text, "`") {
		if i%2 == 1 {
			all = append(all, part)
		}
	}
	return all
}

// TestTheReadmeListsEveryKnob: its table has each row's key, its choices or its
// ends, and its default, and names no key that is none.
func TestTheReadmeListsEveryKnob(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "| name | values | at first |\n|---|---|---|\n")
	table, _, _ = strings.Cut(table, "\n\n")
	others := []string{"scene", "labels", "seed", "lang", "theme", "motion", "hide", "link", "#…"}
	listed := map[string][2]string{} // its values, and its default
	for _, line := range strings.Split(table, "\n") {
		cells := strings.Split(strings.Trim(line, "|"), " | ")
		if len(cells) != 3 {
			t.Fatalf("%q has %d cells", line, len(cells))
		}
		keys, defaults := ticked(cells[0]), ticked(cells[2])
		for i, key := range keys {
			switch {
			case key == "scene":
				if names := ticked(cells[1]); !slices.Equal(names, sceneKeys[:]) {
					t.Errorf("the scenes are %q, not %q", sceneKeys, names)
				}
			case slices.Contains(others, key):
			case len(defaults) != len(keys):
				t.Errorf("%q has %d defaults", keys, len(defaults))
			default:
				listed[key] = [2]string{cells[1], defaults[i]}
			}
		}
	}
	for i := range Rows {
		r := &Rows[i]
		said, ok := listed[r.Key]
		delete(listed, r.Key)
		if of, _, dotted := strings.Cut(r.Key, "."); dotted && !slices.Contains(sceneKeys[:], of) {
			continue // its scene can't be opened yet
		}
		if !ok {
			t.Errorf("%s is not in the README", r.Key)
			continue
		}
		far := Default()
		for k := range r.Count {
			far.V[int(r.First)+k] = r.Max
		}
		s, refused := Author(far, []Pair{{r.Key, said[1]}}, nil)
		if d := Default(); len(refused) > 0 || !slices.Equal(s.V[r.First:int(r.First)+r.use(&d)], d.V[r.First:int(r.First)+r.use(&d)]) {
			t.Errorf("%s: %q is not its default, %v (%v)", r.Key, said[1], d.V[r.First:int(r.First)+r.Count], refused)
		}
		var want []string
		switch r.Grid {
		case Choice:
			want = r.Choices
		case Evenly, ByRatio, Counted:
			for _, v := range []float64{r.Min, r.Max} {
				want = append(want, strings.NewReplacer("1e-08", "10⁻⁸", "-", "−").Replace(strconv.FormatFloat(v, 'g', -1, 64)))
			}
		}
		for _, w := range want {
			if !strings.Contains(said[0], w) {
				t.Errorf("%s: %q does not say %s", r.Key, said[0], w)
			}
		}
	}
	for key := range listed {
		t.Errorf("the README has %s, which is no knob", key)
	}
}
