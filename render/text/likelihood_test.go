package text

import (
	"math"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func likelihoodStrains(base sim.State, add func(string, sim.State, *scene.UI)) {
	theta, coins := sim.KnobTarget(sim.Theta), sim.KnobTarget(sim.Coins)
	for _, log := range []float64{0, 1} {
		base := sim.Update(base, sim.Set{Target: sim.KnobTarget(sim.LogLikelihood), Value: log})
		for _, c := range []sim.Tosses{0b10, 0b11, 0b110, 0b1_1110, 0b1_0001, 0b11_0110, 0b1_1101101011, 0b1_0110_1011_0101, 1 << 12, 1<<13 - 1} {
			for _, v := range []float64{0, 0.0001, 0.1234, 0.5, 0.75, 0.9999, 1} {
				s := sim.Update(sim.Update(base, sim.Set{Target: coins, Value: float64(c)}), sim.Set{Target: theta, Value: v})
				name := strconv.FormatInt(int64(c), 2) + " at " + strconv.FormatFloat(v, 'g', -1, 64)
				add(name, s, idle())
				held := idle()
				held.Held[0], held.HasGhost, held.Ghost, held.Touched = theta, true, base, theta
				add("held "+name, s, held)
				asked := idle()
				asked.Predict = scene.Predict{Stage: scene.Asked, Guess: v}
				add("asked "+name, s, asked)
				told := idle()
				told.Predict = scene.Predict{Stage: scene.Shown, Guess: v, Truth: 0.5833}
				add("answered "+name, s, told)
			}
		}
	}
}

// TestLikelihoodSaysTheStorysNumbers: what the default picture prints is what
// the story's author worked out.
func TestLikelihoodSaysTheStorysNumbers(t *testing.T) {
	wantTexts(t, sim.SceneLikelihood, map[words.Lang][]string{
		words.Ko: {"θ = 0.5일 때 4번 중 앞면 3번이 나올 확률은 0.25고", "θ = 0.5의 가능도도 0.25다", "수는 하나, 읽는 법은 둘이다.",
			"3/4 = 0.75, L = 0.422", "넓이 0.2", "0.0625 + 0.25 + 0.375 + 0.25 + 0.0625 = 1"},
		words.En: {"One number, two readings.", "P = L = C(4, 3) × 0.5^3 × 0.5^1 = 0.25", "The area is not 1 but 0.2."},
	})
}

// TestLikelihoodIsNotTheProbabilityOfTheta: the second reading is said in words
// as soon as θ has been touched.
func TestLikelihoodIsNotTheProbabilityOfTheta(t *testing.T) {
	s := newStand(t)
	st := sim.Update(sim.Default(), sim.Apply{Preset: sim.TwoOfTwo})
	st.Scene = sim.SceneLikelihood
	for lang, want := range map[words.Lang]string{words.Ko: "0.25는 동전이 공정할 확률이 아니다.", words.En: "0.25 is not the probability that the coin is fair."} {
		ui := idle()
		ui.Touched = sim.KnobTarget(sim.Theta)
		s.show(&st, ui, lang, view.Point{X: 720, Y: 620})
		if got := string(s.f.Text(s.f.Say.Sentence)); !strings.Contains(got, want) {
			t.Errorf("%q is not in %q", want, got)
		}
	}
}

// TestTheLikelihoodQuestionHidesItsAnswer: while it is asked there is no curve,
// and the answer is nowhere.
func TestTheLikelihoodQuestionHidesItsAnswer(t *testing.T) {
	s := newStand(t)
	st := sim.Update(sim.Default(), sim.Set{Target: sim.KnobTarget(sim.Coins), Value: 0b1_0110_1011_0101})
	st.Scene = sim.SceneLikelihood
	q, ok := scene.Ask(&st)
	if !ok || math.Abs(q.Start-7.0/12) < 0.02 {
		t.Fatalf("asked %v, from %v", ok, q.Start)
	}
	for _, w := range []float64{360, 720} {
		for _, lang := range []words.Lang{words.Ko, words.En} {
			ui := idle()
			ui.Predict = scene.Predict{Stage: scene.Asked, Guess: q.Start}
			s.c.State, s.c.Shown, s.c.UI, s.c.Env = &st, &st, ui, &scene.Env{Lang: lang}
			s.c.Box = view.Point{X: w, Y: scene.Height(st.Scene, w, 4)}
			scene.View(&s.f, &s.c)
			for i := range s.f.Ops {
				if k := s.f.Ops[i].Kind; k == view.KindPolyline || k == view.KindPolygon {
					t.Fatalf("%v: a curve is drawn", w)
				}
			}
			if all := string(Append(nil, &s.f)); strings.Contains(all, "0.583") || strings.Contains(all, "7/12") {
				t.Errorf("%v: the answer is told:\n%s", w, all)
			}
			told := false
			for i := range s.f.Zones {
				z := &s.f.Zones[i]
				told = told || z.Target == sim.KnobTarget(sim.Theta) && z.Role == view.RoleHandle
			}
			if told {
				t.Errorf("%v: θ can be tried out", w)
			}
			after := sim.Update(st, q.Msg)
			if got := after.Value(q.Target); math.Abs(got-7.0/12) > 5e-5 {
				t.Errorf("the answer is %v", got)
			}
		}
	}
}

var likelihoodLine = regexp.MustCompile(`^P = L = C\((\d+), (\d+)\) × ([\d.]+)\^(\d+) × ([\d.]+)\^(\d+) = ([^,]+)$`)

// TestTheLikelihoodLineEvaluates works the line out as printed.
func TestTheLikelihoodLineEvaluates(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(8, 8))
	for range 3000 {
		st := sim.Update(sim.Default(), sim.Set{Target: sim.KnobTarget(sim.Coins), Value: float64(2 + r.IntN(1<<13-2))})
		st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.Theta), Value: r.Float64()})
		st.Scene = sim.SceneLikelihood
		f := s.draw(picture{"", st, words.Lang(r.IntN(2)), view.Point{X: 720, Y: 620}})
		line := string(f.Text(f.Say.Arithmetic))
		m := likelihoodLine.FindStringSubmatch(line)
		if m == nil {
			t.Fatalf("%q", line)
		}
		n, k := parse(m[1]), parse(m[2])
		got := math.Pow(parse(m[3]), parse(m[4])) * math.Pow(parse(m[5]), parse(m[6]))
		for i := 1.0; i <= k; i++ {
			got *= (n - k + i) / i
		}
		if want := parse(m[7]); math.Abs(got-want) > 0.5000001*lastPlace(m[7]) {
			t.Errorf("%q works out to %v", line, got)
		}
	}
}

// TestTheLikelihoodAnswerSubtracts: the difference said is that of the numbers said.
func TestTheLikelihoodAnswerSubtracts(t *testing.T) {
	s := newStand(t)
	number := regexp.MustCompile(`[0-9.]*[0-9]`)
	r := rand.New(rand.NewPCG(9, 9))
	for range 2000 {
		st := sim.Update(sim.Default(), sim.Set{Target: sim.KnobTarget(sim.Coins), Value: float64(2 + r.IntN(1<<13-2))})
		st.Scene = sim.SceneLikelihood
		truth := float64(st.Tosses().Heads()) / float64(st.Tosses().Count())
		ui := idle()
		ui.Predict = scene.Predict{Stage: scene.Shown, Guess: r.Float64(), Truth: math.Round(truth*1e4) / 1e4}
		s.c.State, s.c.Shown, s.c.UI, s.c.Env = &st, &st, ui, &scene.Env{Lang: words.Lang(r.IntN(2))}
		s.c.Box = view.Point{X: 720, Y: 620}
		scene.View(&s.f, &s.c)
		said := string(s.f.Text(s.f.Say.Sentence))
		n := number.FindAllString(said, -1)
		switch {
		case len(n) == 2:
			if n[0] != n[1] {
				t.Errorf("%q", said)
			}
		case len(n) != 3 || math.Abs(math.Abs(parse(n[0])-parse(n[1]))-parse(n[2])) > 1e-9:
			t.Errorf("%q", said)
		}
	}
}

// TestNothingGoesThroughTheAreasName: the word for the area stands clear of the
// curve as it was at the press, and of the guess.
func TestNothingGoesThroughTheAreasName(t *testing.T) {
	s := newStand(t)
	named := 0
	likelihoodStrains(sim.Update(sim.Default(), sim.Set{Target: sim.KnobTarget(sim.Coins), Value: 0b1_0110}), func(name string, st sim.State, ui *scene.UI) {
		st.Scene = sim.SceneLikelihood
		if ui.HasGhost { // a coin was flipped
			ui.Ghost.V[sim.Theta] = st.V[sim.Theta]
		}
		for _, box := range []view.Point{{X: 360, Y: 824}, {X: 720, Y: 616}, {X: 768, Y: 430}} {
			f := s.show(&st, ui, words.En, box)
			var word view.Rect
			for i := range f.Ops {
				if op := &f.Ops[i]; op.Kind == view.KindText && strings.HasPrefix(string(f.Text(op.Text)), "area ") {
					word = op.Box.Inset(1, 2)
					named++
				}
			}
			for i := range f.Ops {
				op := &f.Ops[i]
				if op.Kind != view.KindPolyline || op.Ink != view.Muted || word.W == 0 {
					continue
				}
				for _, p := range f.Points[op.Points.From:op.Points.To] {
					if word.Contains(p) {
						t.Errorf("%v %s: the curve as it was goes through %v", box, name, word)
					}
				}
			}
		}
	})
	if named < 100 {
		t.Errorf("named %d times", named)
	}
}
