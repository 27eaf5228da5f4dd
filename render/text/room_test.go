package text

import (
	"strings"
	"testing"

	"softmax/render/scene"
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

// TestAFormulaWithoutRoomIsStillSaid: in a box too low for the arithmetic line,
// whoever can't see the picture is told the one of the box with room.
func TestAFormulaWithoutRoomIsStillSaid(t *testing.T) {
	s := newStand(t)
	marks := strings.NewReplacer(string(rune(view.MarkRaise)), "^", string(rune(view.MarkLevel)), "", string(rune(view.MarkLower)), "", string(rune(view.MarkBold)), "", string(rune(view.MarkNormal)), "")
	left := 0
	for _, sc := range sim.Scenes(nil) {
		st := sim.Default()
		st.Scene = sc
		for _, w := range []float64{360, 768, 1100} {
			lines := [2]string{}
			drawn := [2]bool{}
			for i, h := range [...]float64{scene.Height(sc, w, st.N), 430} {
				f := s.show(&st, idle(), words.En, view.Point{X: w, Y: h})
				lines[i] = string(f.Text(f.Say.Arithmetic))
				for k := range f.Ops {
					text := marks.Replace(string(f.Text(f.Ops[k].Text)))
					drawn[i] = drawn[i] || len(text) > 4 && strings.HasPrefix(lines[i], text)
				}
			}
			if !drawn[0] || lines[0] == "" {
				t.Errorf("%v at %v: no formula in a box with room", sc, w)
			}
			// A phone's low box makes the picture small, and has room for more of a line.
			if same := lines[1] == lines[0]; !same && w >= view.ColumnWidth || lines[1] == "" {
				t.Errorf("%v at %v: %q is said in a low box, %q in its own", sc, w, lines[1], lines[0])
			}
			if !drawn[1] {
				left++
			}
		}
	}
	if left == 0 {
		t.Error("no box was too low for a formula")
	}
}
