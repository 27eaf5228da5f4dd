package text

import (
	"slices"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// A mistake is one that readers make, and what a scene draws or says against it.
type mistake struct {
	about   string
	state   func(s *sim.State, ui *scene.UI)
	ko, en  []string // all of these are found
	without string   // and this is not
}

// inScene are the scenes that answer each of the readers' seventeen mistakes.
var inScene = [...]string{1: "sampling", 2: "softmax", 3: "sampling", 4: "whynot", 5: "shift", 6: "whynot", 7: "gradient", 8: "softmax", 9: "softmax",
	10: "likelihood", 11: "softmax", 12: "entropy", 13: "softmax", 14: "crossentropy", 15: "crossentropy", 16: "gradient", 17: "questions"}

// elsewhere are the mistakes whose answers the tests of their own scenes find.
var elsewhere = []int{1, 3, 4, 6, 7, 16, 17}

// mistakes are the others, by their number; one may have several answers.
var mistakes = map[int][]mistake{
	2: {{"T = 1 changes nothing, and is marked", nil, []string{"T = 1", "온도 T"}, []string{"T = 1", "Temperature T"}, ""},
		{"T near 0 leaves one", knob(sim.Temperature, 0.05), []string{"하나로 정해진 셈이다."}, []string{"It is all but decided."}, ""},
		{"a large T makes all alike", knob(sim.Temperature, 20), []string{"26.9%", "확률이 같은 선택지 3.99개"}, []string{"26.9%", "3.99 equally likely options"}, ""}},
	5: {{"only differences of logits count", touched(sim.KnobTarget(sim.ShiftC)), []string{"로짓의 차이가 그대로라 소프트맥스도 그대로다"}, []string{"changes no difference between logits, so softmax stays the same"}, ""},
		{"1,000 is felt by nobody", knob(sim.ShiftComputer, 1), []string{"가장 큰 값을 먼저 빼면 답은 더하기 전 그대로다."}, []string{"Subtract the largest first and the answer is the same as before adding."}, ""}},
	8: {{"a second softmax flattens", knob(sim.Again, 1), []string{"두 번째 소프트맥스는 차이를 뭉갠다."}, []string{"the probabilities flatten: cat falls from 64.2%"}, ""}},
	9: {{"it is no reason to trust", nil, []string{"확률의 꼴일 뿐, 믿을 만하다는 뜻은 아니다."}, []string{"The shape of a probability, not a reason to trust it."}, ""}},
	10: {{"a likelihood is not the probability of θ", func(s *sim.State, ui *scene.UI) {
		*s = sim.Update(*s, sim.Apply{Preset: sim.TwoOfTwo})
		ui.Touched = sim.KnobTarget(sim.Theta)
	}, []string{"0.25는 동전이 공정할 확률이 아니다.", "넓이는 1이 아니라 0.333이다."}, []string{"0.25 is not the probability that the coin is fair.", "The area is not 1 but 0.333."}, ""}},
	11: {{"the gauge of four ends at ln 4", nil, []string{"최대 1.386 nat"}, []string{"at most 1.386 nat"}, ""},
		{"that of two at ln 2", func(s *sim.State, _ *scene.UI) { *s = classes(2) }, []string{"최대 0.693 nat"}, []string{"at most 0.693 nat"}, "1.386"}},
	12: {{"the order of the classes is nothing to H", func(s *sim.State, ui *scene.UI) {
		put(s, sim.EntropyTurn, 1)
		ui.Touched = sim.EntropyTurn
	}, []string{"확률을 서로 바꾸어도 엔트로피는 0.898 nat 그대로다."}, []string{"the entropy is still 0.898 nat"}, ""}},
	13: {{"in nats", nil, []string{"e^H = 2.57", "0.946"}, []string{"e^H = 2.57", "0.946"}, "1.364"},
		{"in bits", knob(sim.Units, 1), []string{"2^H = 2.57", "1.364"}, []string{"2^H = 2.57", "1.364"}, "0.946"}},
	14: {{"a perfect belief still pays", func(s *sim.State, _ *scene.UI) { put(s, sim.BeliefPoint, sim.Pack3(s.Truth())) },
		[]string{"그래도 평균 0.898 nat만큼은 놀란다.", "H(p)"}, []string{"Still, we are surprised by 0.898 nat on average.", "H(p)"}, ""}},
	15: {{"KL is no distance", func(s *sim.State, ui *scene.UI) {
		put(s, sim.KnobTarget(sim.SeeSaw), 1)
		ui.Touched = sim.KnobTarget(sim.SeeSaw)
	}, []string{"대가는 0.707, 거꾸로면 0.822다.", "KL 발산은 거리가 아니다."}, []string{"the price is 0.707; the other way round it is 0.822.", "KL is not a distance."}, ""}},
}

func knob(k sim.Knob, v float64) func(*sim.State, *scene.UI) {
	return func(s *sim.State, _ *scene.UI) { put(s, sim.KnobTarget(k), v) }
}

func touched(t sim.Target) func(*sim.State, *scene.UI) {
	return func(_ *sim.State, ui *scene.UI) { ui.Touched = t }
}

// TestTheReadersMistakesAreAnswered: each of the things that readers get wrong has
// an answer in the scene for it, drawn or said, at every width.
func TestTheReadersMistakesAreAnswered(t *testing.T) {
	s := newStand(t)
	for i, name := range inScene {
		sc, ok := sim.SceneNamed(name)
		if !ok {
			continue // 0, or a scene there is not yet
		}
		if got, own := len(mistakes[i]) > 0, slices.Contains(elsewhere, i); got == own {
			t.Errorf("mistake %d, of %s, is answered here: %v, elsewhere: %v", i, name, got, own)
		}
		for _, m := range mistakes[i] {
			for lang, want := range [][]string{m.ko, m.en} {
				for _, w := range []float64{360, 720, 1100} {
					st, ui := sim.Default(), idle()
					st.Scene = sc
					if m.state != nil {
						m.state(&st, ui)
						st.Scene = sc
					}
					f := s.show(&st, ui, words.Lang(lang), view.Point{X: w, Y: scene.Height(sc, w, st.N)})
					all := told(f)
					for _, text := range want {
						if !strings.Contains(all, text) {
							t.Errorf("%d, %s, at %v: no %q in\n%s", i, m.about, w, text, all)
						}
					}
					if m.without != "" && strings.Contains(all, m.without) {
						t.Errorf("%d, %s, at %v: %q is told", i, m.about, w, m.without)
					}
				}
			}
		}
	}
}

// told returns all that the frame draws and says, a line each, without marks.
func told(f *view.Frame) string {
	var all strings.Builder
	for i := range f.Ops {
		if o := &f.Ops[i]; o.Kind == view.KindText {
			all.Write(words.Plain(nil, f.Text(o.Text)))
			all.WriteByte('\n')
		}
	}
	all.Write(f.Text(f.Say.Sentence))
	all.WriteByte('\n')
	all.Write(f.Text(f.Say.Arithmetic))
	return all.String()
}
