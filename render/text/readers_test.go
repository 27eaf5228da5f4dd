package text

import (
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

// mistakes are they, by their number; one may have several answers.
var mistakes = map[int][]mistake{
	1: {{"of twenty draws not all are the likeliest", func(s *sim.State, ui *scene.UI) {
		put(s, sim.KnobTarget(sim.SamplingDraws), 20)
		ui.Touched = sim.KnobTarget(sim.SamplingDraws)
	}, []string{"20번 뽑아 커피가 9번 나왔다. 43.8%면 평균 8.8번이다. 가장 큰 것이 늘 뽑히지는 않는다.", "3번"}, []string{"In 20 draws coffee came up 9 times; 43.8% makes 8.8 on average. The largest is not always chosen."}, ""}},
	2: {{"T = 1 changes nothing, and is marked", nil, []string{"T = 1", "온도 T"}, []string{"T = 1", "Temperature T"}, ""},
		{"T near 0 leaves one", knob(sim.Temperature, 0.05), []string{"하나로 정해진 셈이다."}, []string{"It is all but decided."}, ""},
		{"a large T makes all alike", knob(sim.Temperature, 20), []string{"26.9%", "확률이 같은 선택지 3.99개"}, []string{"26.9%", "3.99 equally likely options"}, ""}},
	3: {{"the temperature last keeps other words", func(s *sim.State, ui *scene.UI) {
		put(s, sim.KnobTarget(sim.SamplingLast), 1)
		ui.Touched = sim.KnobTarget(sim.SamplingLast)
	},
		[]string{"온도가 마지막이면 7개가 남고, 처음이면 5개가 남는다. 순서에 따라 남는 낱말이 다르다.", "온도가 처음이면 잘림"},
		[]string{"Temperature last keeps 7 of 12 words; temperature first, 5. The order decides what is kept.", "cut if T is first"}, ""}},
	4: {{"a negative score breaks it", nil, []string{"그냥 나누면 새의 몫이 −50.0%다."}, []string{"Just dividing gives bird −50.0%."}, ""},
		{"so does a shift where none is", func(s *sim.State, _ *scene.UI) { *s = whyState(3, 2, 1) },
			[]string{"모두에 1을 더하면 고양이의 몫은 50.0%에서 44.4%로 바뀐다. 소프트맥스는 옮겨도 그대로다."}, []string{"add 1 to all, and cat goes from 50.0% to 44.4%; softmax stays as it is."}, ""}},
	5: {{"only differences of logits count", touched(sim.KnobTarget(sim.ShiftC)), []string{"로짓의 차이가 그대로라 소프트맥스도 그대로다"}, []string{"changes no difference between logits, so softmax stays the same"}, ""},
		{"1,000 is felt by nobody", knob(sim.ShiftComputer, 1), []string{"가장 큰 값을 먼저 빼면 답은 더하기 전 그대로다."}, []string{"Subtract the largest first and the answer is the same as before adding."}, ""}},
	6: {{"a kink is not what is wrong with |z|", func(s *sim.State, _ *scene.UI) { *s = whyState(2, 1, 0) },
		[]string{"ReLU도 똑같이 꺾이지만 학습은 된다. 더 큰 문제는 −3과 +3이 같아지고, 합이 0일 수 있고, 옮기면 몫이 바뀌는 것이다."},
		[]string{"ReLU has the same kink and still trains. What is worse: −3 and +3 become equal, the sum can be 0, and a shift moves the shares."}, ""}},
	7: {{"scores, probabilities and the loss are three things", nil,
		[]string{"로짓 z", "확률 p", "손실(교차 엔트로피)", "1.444", "손실 = −ln 0.236 = 1.444 nat"}, []string{"logit z", "prob. p", "loss", "1.444", "loss = −ln 0.236 = 1.444 nat"}, ""}},
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
		[]string{"그래도 평균 0.898 nat만큼은 놀란다.", "H(p)"}, []string{"Still, we are surprised by 0.898 nat on average.", "H(p)"}, ""},
		{"so does the answer to a shared target", func(s *sim.State, _ *scene.UI) {
			s.Scene = sim.SceneGradient
			*s = sim.Update(*s, sim.Apply{Preset: sim.SoftTarget})
		},
			[]string{"정답이 나뉘어 있어 손실 1.654 nat 가운데 0.94 nat는 없앨 수 없다.", "H(y)"}, []string{"The target is shared out, so 0.94 of the loss of 1.654 nat can’t be removed.", "H(y)"}, ""}},
	15: {{"KL is no distance", func(s *sim.State, ui *scene.UI) {
		put(s, sim.KnobTarget(sim.SeeSaw), 1)
		ui.Touched = sim.KnobTarget(sim.SeeSaw)
	}, []string{"대가는 0.707, 거꾸로면 0.822다.", "KL 발산은 거리가 아니다."}, []string{"the price is 0.707; the other way round it is 0.822.", "KL is not a distance."}, ""}},
	16: {{"one logit moves every probability", func(s *sim.State, ui *scene.UI) {
		put(s, sim.KnobTarget(sim.GradientNudge), 1)
		ui.Touched = sim.KnobTarget(sim.GradientZ)
	}, []string{"고양이의 로짓 하나만 밀어도 모든 확률이 움직인다.", "모두 더하면 0이다.", "+0.230", "−0.151"}, []string{"Nudge the logit of cat alone, and every p moves.", "all changes sum to 0.", "+0.230", "−0.151"}, ""}},
	17: {{"they differ by less than one", func(s *sim.State, _ *scene.UI) { *s = sim.Update(*s, sim.Apply{Preset: sim.NotQuiteHalves}) },
		[]string{"엔트로피 1.811 bit보다 0.064 많다. 차이는 1보다 작고, 확률이 모두 ½의 거듭제곱일 때만 0이다.", "E 1.875", "H₂ 1.811"},
		[]string{"0.064 more than the entropy, 1.811 bit. The gap is below 1, and 0 only where every probability is a power of one half.", "E 1.875"}, ""},
		{"and are equal at powers of one half", nil, []string{"확률이 모두 ½의 거듭제곱이라 엔트로피 1.75 bit와 똑같다.", "E = H₂ 1.75"}, []string{"so that is exactly the entropy, 1.75 bit.", "E = H₂ 1.75"}, ""}},
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
			continue // 0
		}
		if len(mistakes[i]) == 0 {
			t.Errorf("mistake %d, of %s, is not answered", i, name)
		}
		for _, m := range mistakes[i] {
			for lang, want := range [][]string{m.ko, m.en} {
				for _, w := range []float64{360, 720, 1100} {
					st, ui := sim.Default(), idle()
					st.Scene = sc
					if m.state != nil {
						m.state(&st, ui)
					}
					if st.Scene == sim.Default().Scene { // unless it is answered in another, too
						st.Scene = sc
					}
					f := s.show(&st, ui, words.Lang(lang), view.Point{X: w, Y: scene.Height(st.Scene, w, st.N)})
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
