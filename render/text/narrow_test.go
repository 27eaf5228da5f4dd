package text

import (
	"fmt"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestNothingHasLessThanNoSize draws every scene in boxes no page should have: no
// mark may turn inside out, and none may be nowhere.
func TestNothingHasLessThanNoSize(t *testing.T) {
	s := newStand(t)
	all := []sim.State{classes(2), classes(6), classes(7), classes(12)}
	for _, sc := range sim.Scenes(nil)[1:] {
		st := sim.Default()
		st.Scene = sc
		all = append(all, st)
	}
	for _, st := range all {
		for _, w := range []float64{1, 60, 150, 240, 300, 320, 340, 559, 561, 899, 901, 1600} {
			for _, h := range []float64{1, 100, 320, 700, 2000} {
				f := s.draw(picture{"", st, words.Ko, view.Point{X: w, Y: h}})
				for i := range f.Ops {
					o := &f.Ops[i]
					for _, v := range []float64{o.Size, o.Radius, o.Stroke, o.Period, o.Box.W, o.Box.H} {
						if !(v >= -1e-9) {
							t.Errorf("%v with %d in %v × %v: a size of %v: %+v %q", st.Scene, st.N, w, h, v, *o, f.Text(o.Text))
							break
						}
					}
					if sum := o.P.X + o.P.Y + o.Q.X + o.Q.Y + o.Box.X + o.Box.Y + o.A0 + o.A1; sum-sum != 0 {
						t.Errorf("%v with %d in %v × %v: nowhere: %+v", st.Scene, st.N, w, h, *o)
					}
				}
				for i := range f.Zones {
					if z := &f.Zones[i]; !(z.Box.W > 0 && z.Box.H > 0) {
						t.Errorf("%v with %d in %v × %v: no room to press “%s”: %v", st.Scene, st.N, w, h, f.Text(z.Name), z.Box)
					}
				}
			}
		}
	}
}

// TestNoTextLeavesAPictureOfAnyWidth, nor does the way to the list run into the tools.
func TestNoTextLeavesAPictureOfAnyWidth(t *testing.T) {
	s := newStand(t)
	for _, sc := range sim.Scenes(nil) {
		st := sim.Default()
		st.Scene = sc
		for w := 320.0; w <= 1400; w += 20 {
			for _, lang := range [...]words.Lang{words.Ko, words.En} {
				f := s.show(&st, idle(), lang, view.Point{X: w, Y: scene.Height(sc, w, st.N)})
				for i := range f.Ops {
					if o := &f.Ops[i]; o.Kind == view.KindText && (o.Box.X < -0.5 || o.Box.Right() > w+0.5) {
						t.Errorf("%v at %v, %v: %q at %v leaves the picture", sc, w, lang, f.Text(o.Text), o.Box)
					}
				}
				list, tool := view.Rect{}, w
				for i := range f.Zones {
					switch z := &f.Zones[i]; z.Act.Verb {
					case view.VerbMenu:
						list = z.Ring
					case view.VerbUndo:
						tool = z.Ring.X
					}
				}
				if list.Right() > tool {
					t.Errorf("%v at %v, %v: the list's sign ends at %.1f, the first tool begins at %.1f", sc, w, lang, list.Right(), tool)
				}
			}
		}
	}
}

// TestNoTextIsCutBetweenTheUsualWidths, in strained states: on the smallest phone,
// where the column begins, and in a low box that is narrow.
func TestNoTextIsCutBetweenTheUsualWidths(t *testing.T) {
	s := newStand(t)
	for _, sc := range [...]sim.Scene{sim.SceneSurprise, sim.SceneEntropy, sim.SceneQuestions, sim.SceneCrossEntropy, sim.SceneSampling} {
		st := sim.Default()
		st.Scene = sc
		for _, box := range [...]view.Point{{X: 320}, {X: view.ColumnWidth}, {X: 640, Y: 430}} {
			if box.Y == 0 {
				box.Y = scene.Height(sc, box.X, st.N)
			}
			for _, x := range strains(st) {
				for _, lang := range [...]words.Lang{words.Ko, words.En} {
					s.show(&x.state, x.ui, lang, box)
					checkTexts(t, fmt.Sprint(sc, " at ", box, ", ", lang, ": ", x.name), &s.f)
				}
			}
		}
	}
}
