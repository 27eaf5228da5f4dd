package text

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

var update = flag.Bool("update", false, "write the goldens instead of comparing with them")

// boxes are the sizes every scene is tested in; a height of 0 is the scene's own.
var boxes = [...]view.Point{{X: 360}, {X: 720}, {X: 1100}, {X: 768, Y: 430}}

var longest = [...]string{"아주아주긴이름을가진고양이한마리가여기있습니다", "Bewick’s long-tailed dog", "스물네글자까지쓸수있는이름표를꽉채운물고기한마리", "WWWWWWWWWWWWWWWWWWWWWWWW"}

// a picture is a frame of the goldens with what made it.
type picture struct {
	name  string
	state sim.State
	lang  words.Lang
	box   view.Point
}

// classes returns the default with n classes.
func classes(n int) sim.State {
	s := sim.Default()
	for s.N > n {
		s = sim.Update(s, sim.RemoveClass{Class: s.N - 1})
	}
	for s.N < n {
		s = sim.Update(s, sim.AddClass{})
		s = sim.Update(s, sim.Set{Target: sim.KnobTarget(sim.Z0 + sim.Knob(s.N-1)), Value: 1.7 - 0.43*float64(s.N)})
	}
	return s
}

// pictures calls f with every picture of the goldens.
func pictures(f func(p picture)) {
	for _, box := range boxes {
		for _, lang := range [...]words.Lang{words.Ko, words.En} {
			for _, sc := range sim.Scenes(nil) {
				if sc == sim.SceneSoftmax || sc == sim.SceneGradient {
					continue // they have n classes, below
				}
				s, b := sim.Default(), box
				s.Scene = sc
				if b.Y == 0 {
					b.Y = scene.Height(sc, b.X, s.N)
				}
				f(picture{fmt.Sprintf("%s-%.0fx%.0f-%s", sc, b.X, b.Y, lang), s, lang, b})
			}
			for i := range 4 * 2 * 2 {
				n, long := [...]int{2, 4, 7, 12}[i%4], i/4%2 == 1
				s, kind := classes(n), "n"
				if i >= 4*2 {
					s = pushed(n)
				}
				if long {
					kind = "long"
					for i := range n {
						s.Labels[i] = longest[i%len(longest)]
					}
				}
				b, size := box, fmt.Sprintf("%.0f", box.X)
				if b.Y == 0 {
					b.Y = scene.Height(s.Scene, b.X, n)
				} else {
					size += fmt.Sprintf("x%.0f", b.Y)
				}
				f(picture{fmt.Sprintf("%s-%s-%s-%s%d", s.Scene, size, lang, kind, n), s, lang, b})
			}
		}
	}
}

// stand is what a test draws with.
type stand struct {
	c scene.Context
	f view.Frame
}

func newStand(t testing.TB) *stand {
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	// A page fetches the extension font for such labels; the goldens show it there.
	if fonts.WantsExtension([]byte(longest[2])) {
		data, err := os.ReadFile("../glyph/fonts/bars-sans-ks.glyphs")
		if err := errors.Join(err, fonts.AddExtension(data)); err != nil {
			t.Fatal(err)
		}
	}
	return &stand{c: scene.Context{M: fonts}}
}

func idle() *scene.UI {
	return &scene.UI{Touched: sim.NoTarget, Held: [4]sim.Target{sim.NoTarget, sim.NoTarget, sim.NoTarget, sim.NoTarget}, Edit: -1}
}

func (s *stand) draw(p picture) *view.Frame { return s.show(&p.state, idle(), p.lang, p.box) }

// show draws the State at rest as a reader sees it who does what ui says.
func (s *stand) show(st *sim.State, ui *scene.UI, lang words.Lang, box view.Point) *view.Frame {
	s.c.State, s.c.Shown, s.c.UI, s.c.Env, s.c.Box = st, st, ui, &scene.Env{Lang: lang}, box
	scene.View(&s.f, &s.c)
	return &s.f
}

func TestGoldens(t *testing.T) {
	s := newStand(t)
	pictures(func(p picture) { checkGolden(t, p.name, Append(nil, s.draw(p))) })
}

// checkGolden compares got with the golden of that name, or writes it.
func checkGolden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name+".txt")
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (go test ./render/text -update writes it)", err)
	}
	if string(got) != string(want) {
		t.Errorf("%s differs at line %s (go test ./render/text -update writes it; read the diff)", file, firstDifference(string(got), string(want)))
	}
}

func firstDifference(got, want string) string {
	line, from := 1, 0
	for i := 0; i < len(got) && i < len(want); i++ {
		if got[i] != want[i] {
			return fmt.Sprintf("%d:\n got %.120s\nwant %.120s", line, got[from:], want[from:])
		}
		if got[i] == '\n' {
			line, from = line+1, i+1
		}
	}
	return fmt.Sprintf("%d: one ends", line)
}
