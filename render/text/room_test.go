package text

import (
	"strings"
	"testing"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestThePagerNeverShrinksThePicture looks, in boxes of every height, for the
// way to the next scene, and for touch rooms that were scaled down: never both.
func TestThePagerNeverShrinksThePicture(t *testing.T) {
	s := newStand(t)
	with, without := 0, 0
	for _, st := range []sim.State{classes(2), classes(4), classes(12)} {
		for _, w := range []float64{360, 720, 1100} {
			for h := 400.0; h < 1300; h += 20 {
				f := s.show(&st, idle(), words.En, view.Point{X: w, Y: h})
				pager, least := false, 1e9
				for i := range f.Zones {
					z := &f.Zones[i]
					pager = pager || strings.HasPrefix(string(f.Text(z.Name)), words.Text(words.En, words.SceneNext)[:4])
					if z.Role == view.RoleHandle {
						least = min(least, z.Box.W, z.Box.H)
					}
				}
				if pager {
					with++
				} else {
					without++
				}
				if pager && least < view.Touch-0.01 {
					t.Errorf("%v × %v, %d classes: a handle has %.1f dp beside the pager", w, h, st.N, least)
				}
			}
		}
	}
	if with == 0 || without == 0 {
		t.Errorf("%d pictures with a pager, %d without", with, without)
	}
}

// TestEqualLogitsAreAddedAsEquals reads the formula where rounding the addends
// together would part classes that are the same.
func TestEqualLogitsAreAddedAsEquals(t *testing.T) {
	s := newStand(t)
	for n := 2; n <= 5; n++ {
		for z := -60; z <= 60; z++ {
			st := classes(n)
			for i := range n {
				st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.Z0 + sim.Knob(i)), Value: float64(z) / 10})
			}
			f := s.show(&st, idle(), words.En, view.Point{X: 1100, Y: 820})
			line := string(f.Text(f.Say.Arithmetic))
			_, sum, ok := strings.Cut(line, "(")
			sum, _, closed := strings.Cut(sum, ")")
			addends := strings.Split(sum, " + ")
			if !ok || !closed || len(addends) != n {
				t.Fatalf("%d logits of %d/10: %q", n, z, line)
			}
			for _, a := range addends {
				if a != addends[0] {
					t.Errorf("%d logits of %d/10: %q", n, z, line)
					break
				}
			}
		}
	}
}
