package text

import (
	"fmt"
	"math"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// names are labels of every kind a reader may write.
var names = [...][]string{
	{"고양이", "강아지", "새", "물고기", "토끼", "말", "곰", "여우", "달", "거북", "값", "고래"},
	{"cat", "dog", "fish", "bird", "apple", "book", "boat", "film", "king", "ABC", "iPhone", "A"},
	{"🐱", "🐶", "🐦", "👩‍🚀", "🇰🇷", "곰 🐻", "cat 🐈", "1번", "7", "3.5", "x²", "100%"},
	{"맑음", "흐림", "비", "눈", "정상 메일", "스팸", "참", "거짓", "(없음)", "“예”", "아니요", "모름"},
}

// sentenceStates calls f with the states of the sentences that a person has read.
func sentenceStates(f func(about string, s sim.State, ui *scene.UI)) {
	r := rand.New(rand.NewPCG(2026, 4))
	set := func(s *sim.State, target sim.Target, v float64) {
		*s = sim.Update(*s, sim.Set{Target: target, Value: v})
	}
	logit := func(i int) sim.Target { return sim.KnobTarget(sim.Z0 + sim.Knob(i)) }
	for i := range 200 {
		s, ui, about := classes(2+i%11), idle(), "any"
		if i%5 > 0 {
			for j := range s.N {
				s.Labels[j] = names[i%5-1][(i/5+j)%12]
			}
		}
		for j := range s.N {
			set(&s, logit(j), math.Round((r.Float64()*12-6)*10)/10)
		}
		top := 6 * r.Float64()
		switch i / 11 % 8 {
		case 1:
			about = "a temperature"
			set(&s, sim.KnobTarget(sim.Temperature), 0.05*math.Pow(400, r.Float64()))
		case 2:
			about = "two level"
			set(&s, logit(0), top)
			set(&s, logit(s.N-1), top)
			for j := 1; j < s.N-1; j++ {
				set(&s, logit(j), top-0.1-3*r.Float64())
			}
		case 3:
			about = "some level"
			for j := range s.N {
				set(&s, logit(j), top-float64(max(j-3, 0)))
			}
		case 4:
			about = "all level"
			for j := range s.N {
				set(&s, logit(j), top)
			}
		case 5:
			about = "an extreme"
			set(&s, logit(i%s.N), 6)
			set(&s, logit((i+1)%s.N), -6)
			set(&s, sim.KnobTarget(sim.Temperature), []float64{0.05, 0.2, 0.5, 1, 20}[i%5])
		case 6:
			about = "almost level"
			for j := range s.N {
				set(&s, logit(j), top-0.03*float64(j))
			}
		case 7:
			switch i % 4 {
			case 0:
				about = "again"
				set(&s, sim.KnobTarget(sim.Again), 1)
			case 1:
				about, ui.Held[0] = "held at its end", sim.Bar0
				set(&s, sim.Bar0, 1)
			case 2:
				about, ui.Held[0] = "the needle at its end", sim.NeedleH
				set(&s, sim.NeedleH, []float64{0, 9}[i/4%2])
			case 3:
				about = "answered"
				truth := math.Round(r.Float64()*1000) / 1000
				guess := []float64{truth, math.Round(r.Float64()*100) / 100, 0.99, 0.01}[i/4%4]
				ui.Predict = scene.Predict{Stage: scene.Shown, Guess: guess, Truth: truth}
			}
		}
		f(about, s, ui)
	}
	asks := idle()
	asks.Predict.Stage = scene.Asked
	f("asked", classes(4), asks)
	high := classes(4)
	set(&high, logit(1), 5.5)
	f("asked", high, asks)
	level := sim.Update(classes(5), sim.Apply{Preset: sim.Uniformly})
	set(&level, sim.KnobTarget(sim.Again), 1)
	f("level again", level, idle())
	set(&level, sim.KnobTarget(sim.Again), 0)
	near := level
	set(&near, logit(0), 0.0003)
	set(&near, sim.KnobTarget(sim.Again), 1)
	f("almost level again", near, idle())
	needle := idle()
	needle.Held[0] = sim.Effective
	f("level, e^H held", level, needle)
	for p := range 4 {
		f("preset", sim.Update(classes(4), sim.Apply{Preset: sim.Preset(p)}), idle())
	}
}

// hyphened are the words of the sentences that have a hyphen: any other is a minus
// that is none.
var hyphened = regexp.MustCompile(`maximum-likelihood|Cross-entropy|[Tt]op-[kp]|[Mm]in-p`)

// checkSentences compares the sentences of the states with those in the scene's
// golden. None has an odd gap or stop, a sign left over from the making, or one
// of never; each ends in a full stop, in Korean in 다., where questions may be
// free of that.
func checkSentences(t *testing.T, sc sim.Scene, states func(f func(about string, st sim.State, ui *scene.UI)), never []string, freeQuestions bool) {
	t.Helper()
	s := newStand(t)
	var got strings.Builder
	never = append([]string{"  ", " .", " ,", "..", "-", "%!"}, never...)
	states(func(about string, st sim.State, ui *scene.UI) {
		fmt.Fprintf(&got, "%s: %s\n", about, sim.Encode(st))
		for _, lang := range [...]words.Lang{words.Ko, words.En} {
			f := s.show(&st, ui, lang, view.Point{X: 1100, Y: 800})
			sentence := string(f.Text(f.Say.Sentence))
			fmt.Fprintf(&got, "  %s\n", sentence)
			for _, bad := range never {
				if strings.Contains(hyphened.ReplaceAllString(sentence, "·"), bad) {
					t.Errorf("%q has %q", sentence, bad)
				}
			}
			end := "."
			if lang == words.Ko && !(freeQuestions && ui.Predict.Stage == scene.Asked) {
				end = "다."
			}
			if lang == words.Ko {
				if wrong := wrongParticles(sentence); wrong != nil {
					t.Errorf("%q: %q", sentence, wrong)
				}
			}
			if !strings.HasSuffix(sentence, end) {
				t.Errorf("%q does not end in %q", sentence, end)
			}
		}
	})
	checkGolden(t, "sentences-"+sc.String(), []byte(got.String()))
}
