package text

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func whyStrains(base sim.State, add func(string, sim.State, *scene.UI)) {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	score := sim.KnobTarget(sim.WhyZ)
	for _, z := range [][3]float64{{2, 1, -1}, {2, 1, -3}, {2, 1, -2.9999}, {2, 1, -3.0001}, {0, 0, 0}, {4, 4, -4}, {-4, -4, -4}, {4, -4, 0.0001},
		{-1.2345, -2.3456, -3.4567}, {3, 1, -3}, {2, 1, 0}, {0, 0, 1}, {-4, 3.9999, 0}, {1.1111, 2.2222, 3.3333}, {2, 1, -2}} {
		s := base
		for i, v := range z {
			s = set(s, score+sim.Target(i), v)
		}
		for k := range 4 {
			if k%3 > 0 && z[2]*2 == math.Round(z[2]*2) {
				continue
			}
			s := set(set(s, sim.KnobTarget(sim.WhyCurves), float64(k%2)), sim.KnobTarget(sim.WhySigmoid), float64(k/2))
			name := fmt.Sprint(z, k)
			add(name, s, idle())
			for _, t := range []sim.Target{score, sim.WhyP + 2, sim.KnobTarget(sim.WhySigmoid)} {
				ui := idle()
				ui.Held[0], ui.HasGhost, ui.Ghost, ui.Touched = t, true, base, t
				add(fmt.Sprint("held ", name, t), s, ui)
			}
			for _, guess := range []float64{-3, -0.4, 0, 0.5, 2, 3} {
				if _, ok := scene.Ask(&s); !ok || k > 0 {
					continue
				}
				asks := idle()
				asks.Predict = scene.Predict{Stage: scene.Asked, Guess: guess}
				add(fmt.Sprint("asked ", name, guess), s, asks)
				told := idle()
				q, _ := scene.Ask(&s)
				told.Predict = scene.Predict{Stage: scene.Shown, Guess: guess}
				add(fmt.Sprint("answered ", name, guess), sim.Update(s, q.Msg), told)
			}
		}
		for at := range sim.NCases {
			ui := idle()
			ui.Touched = sim.WhyCase + at
			add(fmt.Sprint("case ", z, at), set(s, ui.Touched, 1), ui)
		}
	}
}

// whyState returns the scene's default with those scores.
func whyState(z ...float64) sim.State {
	st := sim.Default()
	st.Scene = sim.SceneWhyNot
	for i, v := range z {
		st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.WhyZ + sim.Knob(i)), Value: v})
	}
	return st
}

func randomWhy(r *rand.Rand) sim.State {
	grain := []float64{1, 10, 100, 1e4}[r.IntN(4)]
	var z [sim.WhyClasses]float64
	for i := range z {
		z[i] = math.Round((8*r.Float64()-4)*grain) / grain
	}
	st := whyState(z[:]...)
	st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.WhyCurves), Value: float64(r.IntN(2))})
	return sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.WhySigmoid), Value: float64(r.IntN(2))})
}

// whyTexts draws the state and returns what is printed.
func whyTexts(s *stand, st *sim.State, ui *scene.UI, lang words.Lang, w float64) (f *view.Frame, texts []string) {
	f = s.show(st, ui, lang, view.Point{X: w, Y: scene.Height(st.Scene, w, st.N)})
	for i := range f.Ops {
		if o := &f.Ops[i]; o.Kind == view.KindText {
			texts = append(texts, string(words.Plain(nil, f.Text(o.Text))))
		}
	}
	return f, texts
}

// TestWhyNotSaysTheStorysNumbers: what the default picture prints is what the
// story's author worked out.
func TestWhyNotSaysTheStorysNumbers(t *testing.T) {
	all := []string{"100%\n50.0%\n−50.0%", "50.0%\n25.0%\n25.0%", "70.5%\n26.0%\n3.5%", "−1 = +1", "Σz = 0: ÷0",
		"−1 / (2 + 1 − 1) = −0.5   ·   |−1| / (2 + 1 + 1) = 0.25   ·   0.368 / (7.389 + 2.718 + 0.368) = 0.0351"}
	wantTexts(t, sim.SceneWhyNot, map[words.Lang][]string{
		words.Ko: append([]string{"그냥 나누면 새의 몫이 −50.0%다. 절댓값의 비율로 바꾸면 −1이 +1과 똑같아진다. 소프트맥스는 다섯 가지를 모두 지킨다.", "0에서 꺾임"}, all...),
		words.En: append([]string{"Just dividing gives bird −50.0%. Absolute values make −1 equal to +1. Softmax passes all five.", "kink at 0"}, all...),
	})
}

// TestWhyNotAnswersWhatReadersGetWrong: softmax is not just dividing by the sum,
// and that |z| has a kink is not the reason against it.
func TestWhyNotAnswersWhatReadersGetWrong(t *testing.T) {
	s := newStand(t)
	for _, c := range []struct {
		about  string
		state  sim.State
		touch  sim.Target
		ko, en string
	}{
		{"dividing looks well", whyState(3, 2, 1), sim.NoTarget,
			"그냥 나누어도 확률처럼 보이고, 절댓값으로 나누어도 같다. 그러나 모두에 1을 더하면 고양이의 몫은 50.0%에서 44.4%로 바뀐다. 소프트맥스는 옮겨도 그대로다.",
			"But add 1 to all, and cat goes from 50.0% to 44.4%; softmax stays as it is."},
		{"ReLU", whyState(2, 1, 0), sim.NoTarget,
			"ReLU도 똑같이 꺾이지만 학습은 된다. 더 큰 문제는 −3과 +3이 같아지고, 합이 0일 수 있고, 옮기면 몫이 바뀌는 것이다.",
			"ReLU has the same kink and still trains. What is worse: −3 and +3 become equal, the sum can be 0, and a shift moves the shares."},
		{"a tie", whyState(4, 3, -3), sim.NoTarget, "−3이 +3과 똑같아진다.", "Absolute values make −3 equal to +3."},
		{"a sum of 0", whyState(2, 1, -3), sim.NoTarget, "점수의 합이 0이라 그냥 나누면 ÷0이 되어 몫이 없다.", "The scores sum to 0, so just dividing is ÷0: there are no shares."},
		{"a negative sum", whyState(-1, -2, -3), sim.NoTarget, "가장 낮은 새의 몫이 50.0%로 가장 크다.", "gives bird, the lowest, the most: 50.0%."},
		{"a shift", whyState(3, 2, 0), sim.WhyCase + sim.CaseUp,
			"모두에 1을 더하자 z / Σz에서 새의 몫은 −50.0%에서 0%로 바뀌었다. 소프트맥스는 그대로다.",
			"Adding 1 to all changed the share of bird in z / Σz from −50.0% to 0%. Softmax stays as it is."},
		{"sigmoids", sim.Update(whyState(), sim.Set{Target: sim.KnobTarget(sim.WhySigmoid), Value: 1}), sim.KnobTarget(sim.WhySigmoid),
			"다섯 가운데 넷을 지킨다. 그러나 모두에 1을 더하면 새의 몫은 14.3%에서 21.4%로 바뀌고, 큰 점수끼리는 거의 같아진다.",
			"pass four of the five. But add 1 to all, and bird goes from 14.3% to 21.4%. Large scores also end up almost equal."},
		{"large scores", sim.Update(whyState(), sim.Set{Target: sim.WhyCase + sim.CaseLarge, Value: 1}), sim.WhyCase + sim.CaseLarge,
			"44.6%와 43.2%로 거의 같아진다. 소프트맥스에서는 72.7%와 26.8%다.", "almost equal: 44.6% and 43.2%. Softmax tells them apart: 72.7% and 26.8%."},
	} {
		for lang, want := range []string{c.ko, c.en} {
			ui := idle()
			ui.Touched = c.touch
			f, _ := whyTexts(s, &c.state, ui, words.Lang(lang), 720)
			if got := string(f.Text(f.Say.Sentence)); !strings.Contains(got, want) {
				t.Errorf("%s: %q is not in %q", c.about, want, got)
			}
		}
	}
}

// TestThePrintedSharesAddUp to 100 %, row by row, but where equal shares must
// print equal, or a share is too large or too small for decimals.
func TestThePrintedSharesAddUp(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(22, 1))
	checked := 0
	for range 3000 {
		st := randomWhy(r)
		_, texts := whyTexts(s, &st, idle(), words.En, 720)
		for rule, name := range []string{"just divide", "absolute", "sigmoids", "softmax"} {
			at := slices.Index(texts, name)
			p, ok := sim.Normalizer(rule).Shares(nil, st.WhyLogits())
			if at < 0 || !ok {
				continue
			}
			sum, whole := 0.0, false
			for _, text := range texts[at+1 : at+4] {
				whole = whole || strings.Contains(text, ",")
			}
			for i, text := range texts[at+1 : at+4] {
				if strings.Contains(text, "10^") || text == "nearly 100%" {
					sum = math.NaN()
				}
				v := parse(strings.ReplaceAll(strings.TrimSuffix(text, "%"), ",", ""))
				if math.Abs(v-100*p[i]) > 0.1000001 && !(whole && math.Abs(v-100*p[i]) < 1) && math.Abs(v-100*p[i]) > 1.000001e-2*math.Abs(v) || (v == 0) != (p[i] == 0) {
					t.Fatalf("%v, %s: %q is %v", st.WhyLogits(), name, text, 100*p[i])
				}
				sum += v
			}
			if tie := p[0] == p[1] || p[1] == p[2] || p[2] == p[0]; tie || sum != sum {
				continue
			}
			checked++
			if math.Abs(sum-100) > 1e-6 {
				t.Fatalf("%v, %s: %q add up to %v", st.WhyLogits(), name, texts[at+1:at+4], sum)
			}
		}
	}
	if checked < 6000 {
		t.Errorf("only %d rows", checked)
	}
}

// TestAQuestionOfWhyNotHidesItsAnswer: no picture, digit or word of the first row tells.
func TestAQuestionOfWhyNotHidesItsAnswer(t *testing.T) {
	s := newStand(t)
	st := sim.Update(whyState(), sim.Set{Target: sim.KnobTarget(sim.WhyCurves), Value: 1})
	q, ok := scene.Ask(&st)
	if after := sim.Update(st, q.Msg); !ok || after.Value(q.Target) != 2 {
		t.Fatalf("the answer is not 200 %%: %+v", q)
	}
	for _, w := range []float64{360, 720, 1100} {
		ui := idle()
		ui.Predict = scene.Predict{Stage: scene.Asked, Guess: 0.7}
		f, texts := whyTexts(s, &st, ui, words.En, w)
		all := strings.Join(append(texts, string(f.Text(f.Say.Sentence)), string(f.Text(f.Say.Arithmetic))), "\n")
		for _, tell := range []string{"100%", "200%", "−50", "−0.5", "z/Σz"} {
			if strings.Contains(all, tell) {
				t.Errorf("width %v: the question tells %s: %q", w, tell, texts)
			}
		}
		for i := range f.Zones {
			if z := &f.Zones[i]; z.Role == view.RoleHandle && z.Target == scene.GuessTarget {
				if v := z.ValueAt(z.At, 0); math.Abs(v-0.7) > 1e-9 || z.Scale.D0 != -3 || z.Scale.D1 != 3 {
					t.Errorf("the hollow bar at its place stands for %v in %v", v, z.Scale)
				}
			}
		}
		ui.Predict = scene.Predict{Stage: scene.Shown, Guess: 0.7, Truth: 2}
		after := sim.Update(st, q.Msg)
		f, _ = whyTexts(s, &after, ui, words.En, w)
		if got, want := string(f.Text(f.Say.Sentence)), "You guessed 70.0%; it is 200.0%: 130 percentage points too low. The scores sum to 1, so it is 2 ÷ 1."; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	// Where every answer is none, nothing is asked.
	none := whyState(0, 1, 2)
	if _, ok := scene.Ask(&none); ok {
		t.Error("0 of anything is asked for")
	}
}

// TestEachCrossLeadsToItsCounterexample: pressed, it is lit, and the curves are
// open; what is lit is so because the scores show it, and nothing else fails.
func TestEachCrossLeadsToItsCounterexample(t *testing.T) {
	s := newStand(t)
	fails := [sim.NNormalizers][5]bool{
		sim.PlainShares:    {false, true, true, true, true},
		sim.AbsoluteShares: {false, false, true, true, true},
		sim.SigmoidShares:  {false, false, false, false, true},
	}
	lit := func(f *view.Frame, ring view.Rect) bool {
		for i := range f.Ops {
			if o := &f.Ops[i]; o.Kind == view.KindCircle && o.Stroke == 0 && o.Ink == view.Black && ring.Contains(o.P) {
				return true
			}
		}
		return false
	}
	base := sim.Update(whyState(2.2, 1, 0.7), sim.Set{Target: sim.KnobTarget(sim.WhySigmoid), Value: 1})
	for _, w := range []float64{360, 720, 1100} {
		f, _ := whyTexts(s, &base, idle(), words.En, w)
		var crosses []view.Zone
		for _, z := range f.Zones {
			if _, ok := z.Act.Msg.Target.WhyCaseOf(); ok && z.GroupName != (view.Span{}) && z.ID >= 0x120 {
				crosses = append(crosses, z)
			}
		}
		n := 0
		for rule, row := range fails {
			for badge, fail := range row {
				if !fail {
					continue
				}
				if n >= len(crosses) || int(crosses[n].ID) != 0x120+rule*5+badge {
					t.Fatalf("width %v: rule %d, badge %d is not among %d crosses", w, rule, badge, len(crosses))
				}
				z := crosses[n]
				n++
				next := sim.Update(base, z.Act.Msg.Msg())
				ui := idle()
				ui.Touched = z.Act.Msg.Target
				f, _ := whyTexts(s, &next, ui, words.En, w)
				at := f.Zone(z.ID)
				if at == nil || !lit(f, at.Ring) || !next.On(sim.WhyCurves) {
					t.Errorf("width %v: rule %d, badge %d does not show what it is pressed for", w, rule, badge)
				}
				if z.Box.W < view.Touch || z.Box.H < view.Touch {
					t.Errorf("width %v: rule %d, badge %d has %v to press", w, rule, badge, z.Box)
				}
			}
		}
		if n != len(crosses) {
			t.Errorf("width %v: %d crosses, want %d", w, len(crosses), n)
		}
	}
}

// TestTheCurvesOfWhyNot: none crosses the pole; from 0 up, with no other score
// below it, two of them are one with one name; the kink has two slopes.
func TestTheCurvesOfWhyNot(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(22, 2))
	for range 400 {
		st := sim.Update(randomWhy(r), sim.Set{Target: sim.KnobTarget(sim.WhyCurves), Value: 1})
		k := r.IntN(sim.WhyClasses)
		ui := idle()
		ui.Touched = sim.KnobTarget(sim.WhyZ + sim.Knob(k))
		f, texts := whyTexts(s, &st, ui, words.En, 720)
		rail := view.Scale{}
		for _, z := range f.Zones {
			if z.Role == view.RoleHandle && z.Target == ui.Touched && z.Axis == view.AxisX {
				rail = z.Scale
			}
		}
		others, negative := 0.0, false
		for i, v := range st.WhyLogits() {
			if i != k {
				others += v
				negative = negative || v < 0
			}
		}
		pole := rail.Map(-others)
		if -others > -4 && -others < 4 {
			for _, o := range f.Ops {
				if o.Kind != view.KindPolyline || o.Ink == view.Black || o.Stroke == 2.5 { // z/Σz is the thin one
					continue
				}
				for i := o.Points.From; i+1 < o.Points.To; i++ {
					a, b := f.Points[i], f.Points[i+1]
					if (a.X-pole)*(b.X-pole) < 0 && math.Abs(b.Y-a.Y) > 1 {
						t.Fatalf("%v by %d: a stroke over the pole", st.WhyLogits(), k)
					}
				}
			}
		}
		if joint := slices.Contains(texts, "z/Σz = |z|/Σ|z|"); joint == negative {
			t.Fatalf("%v by %d: one name for both: %v", st.WhyLogits(), k, joint)
		}
	}
	st := sim.Update(whyState(2, 1, 0), sim.Set{Target: sim.KnobTarget(sim.WhyCurves), Value: 1})
	if _, texts := whyTexts(s, &st, idle(), words.En, 720); !slices.Contains(texts, "slopes −0.333, 0.333") {
		t.Errorf("no two slopes in %q", texts)
	}
	st = sim.Update(whyState(2, 1, -3), sim.Set{Target: sim.KnobTarget(sim.WhyCurves), Value: 1})
	if _, texts := whyTexts(s, &st, idle(), words.En, 720); !slices.Contains(texts, "no slope") {
		t.Errorf("a slope at ÷0 in %q", texts)
	}
}

// TestTheWhyNotLinesEvaluate works every quotient out as printed.
func TestTheWhyNotLinesEvaluate(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(22, 3))
	none := 0
	for range 4000 {
		st := randomWhy(r)
		if r.IntN(10) == 0 {
			z := st.WhyLogits()
			st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.WhyZ + 2), Value: -z[0] - z[1]})
		}
		ui := idle()
		ui.Touched = sim.KnobTarget(sim.WhyZ + sim.Knob(r.IntN(sim.WhyClasses)))
		f, _ := whyTexts(s, &st, ui, words.Lang(r.IntN(2)), []float64{360, 720, 1100}[r.IntN(3)])
		line := string(f.Text(f.Say.Arithmetic))
		_, all, ok := strings.Cut(line, ": ")
		parts := strings.Split(all, "   ·   ")
		if !ok || len(parts) != 3 {
			t.Fatalf("%q", line)
		}
		for i, part := range parts {
			left, result, about := part, "", false
			if before, ok := strings.CutSuffix(part, ": ÷0"); ok {
				if got := whyQuotient(before); !math.IsInf(got, 0) && got == got {
					t.Fatalf("%q is %v", part, got)
				}
				none++
				continue
			}
			if left, result, ok = strings.Cut(part, " = "); !ok {
				left, result, about = strings.Cut(part, " ≈ ")
			}
			want := parse(result)
			if got := whyQuotient(left); about && i < 2 && math.Abs(got-want) > 5e-4 || !about && math.Abs(got-want) > lastPlace(strings.TrimPrefix(result, view.Minus))*0.500001 {
				t.Fatalf("%q: %s is %v", line, left, got)
			}
		}
	}
	if none == 0 {
		t.Error("÷0 was never said")
	}
}

// whyQuotient works out a / (b + c − d), sizes in bars.
func whyQuotient(text string) float64 {
	over, under, _ := strings.Cut(text, " / ")
	value := func(s string) float64 {
		if size, ok := strings.CutPrefix(s, "|"); ok {
			return math.Abs(parse(strings.TrimSuffix(size, "|")))
		}
		return parse(s)
	}
	sum, sign := 0.0, 1.0
	for _, term := range strings.Fields(strings.Trim(under, "()")) {
		switch term {
		case "+":
			sign = 1
		case view.Minus:
			sign = -1
		default:
			sum += sign * value(term)
		}
	}
	return value(over) / (math.Round(sum*1e12) / 1e12)
}

// whySample has scores of all kinds, what was touched, and each case.
func whySample(i int, s *sim.State, ui *scene.UI, r *rand.Rand, free func(lo, hi float64) float64) {
	score, z := sim.KnobTarget(sim.WhyZ), s.WhyLogits()
	for j := range sim.Target(sim.WhyClasses) {
		put(s, score+j, free(-4, 4))
	}
	put(s, sim.KnobTarget(sim.WhyCurves), float64(i/3%2))
	put(s, sim.KnobTarget(sim.WhySigmoid), float64(i/5%2))
	each := func(f func(v float64) float64) {
		for j, v := range z {
			put(s, score+sim.Target(j), f(v))
		}
	}
	touch(i, ui, sim.NoTarget, score, score+1, score+2, sim.WhyP, sim.KnobTarget(sim.WhySigmoid))
	press := func(at sim.Target) {
		ui.Touched, ui.Held[0] = sim.WhyCase+at, sim.NoTarget
		put(s, ui.Touched, 1)
	}
	switch i % 20 {
	case 1, 2: // from 0 up
		each(math.Abs)
	case 3: // a sum of 0
		put(s, score, free(-2, 2))
		put(s, score+1, free(-2, 2))
		put(s, score+2, -z[0]-z[1])
	case 4: // two that differ in their sign only
		put(s, score+1, -z[0])
		put(s, score+2, z[0]/2)
	case 5: // a score of 0
		put(s, score+sim.Target(i/20%3), 0)
	case 6: // and the others above it
		each(math.Abs)
		put(s, score+1, 0)
	case 7:
		each(func(float64) float64 { return z[0] })
	case 8:
		each(func(v float64) float64 { return -math.Abs(v) - 0.1 })
	case 9:
		ui.Touched = sim.KnobTarget(sim.WhySigmoid)
		put(s, ui.Touched, 1)
	case 10: // at an end
		ui.Touched = score + sim.Target(i/20%3)
		ui.Held[0] = ui.Touched
		put(s, ui.Touched, float64(8*(i/60%2)-4))
	case 11, 12, 13:
		if q, ok := scene.Ask(s); ok {
			after := sim.Update(*s, q.Msg)
			ask(i, s, ui, []float64{after.Value(q.Target), -0.4, free(-3, 3), 3}[i/20%4])
		}
	case 14:
		press(s.WhyShift(sim.Normalizer(i / 20 % 3)))
	case 15: // a shift of level scores
		each(func(float64) float64 { return z[0] })
		press(s.WhyShift(sim.Normalizer(i / 20 % 3)))
	case 16: // to a sum of 0, and from one
		put(s, score, -1-r.Float64())
		put(s, score+1, 0)
		put(s, score+2, -3*float64(i/20%2)-z[0])
		press(s.WhyShift(sim.PlainShares))
	case 17, 18:
		press(sim.Target(i/20*2+i%20-17) % sim.NCases)
	}
}

// TestTheOpenCurvesAllocateNothing, nor what a question, a shift and a hand add.
func TestTheOpenCurvesAllocateNothing(t *testing.T) {
	s := newStand(t)
	st := sim.Update(sim.Update(whyState(), sim.Set{Target: sim.WhyCase + sim.CaseUp, Value: 1}), sim.Set{Target: sim.KnobTarget(sim.WhySigmoid), Value: 1})
	shifted, held, asked := idle(), idle(), idle()
	shifted.Touched = sim.WhyCase + sim.CaseUp
	held.Touched, held.Held[0], held.HasGhost, held.Ghost = sim.WhyP, sim.WhyP, true, whyState()
	asked.Predict = scene.Predict{Stage: scene.Asked, Guess: 0.4}
	for i, ui := range []*scene.UI{idle(), shifted, held, asked} {
		for _, w := range []float64{360, 720} {
			whyTexts(s, &st, ui, words.Ko, w)
			if n := testing.AllocsPerRun(5, func() { scene.View(&s.f, &s.c) }); n != 0 {
				t.Errorf("width %v, %d: %v allocations a frame", w, i, n)
			}
		}
	}
}

// TestEveryBadgeOfWhyNotIsRead: who can't see the picture is told of each rule all
// five verdicts, and what is read of a change is whole where the badge is short.
func TestEveryBadgeOfWhyNotIsRead(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(22, 9))
	for range 200 {
		st := randomWhy(r)
		for _, w := range []float64{360, 720, 1100} {
			f, texts := whyTexts(s, &st, idle(), words.En, w)
			if i := slices.IndexFunc(texts, func(s string) bool { return strings.Contains(s, "…") }); i >= 0 {
				t.Errorf("%v at %v: %q", st.WhyLogits(), w, texts[i])
			}
			n, passes := 0, 0
			for i := range f.Zones {
				z := &f.Zones[i]
				name := string(f.Text(z.Name))
				if z.ID < 0x120 || z.ID >= 0x120+20 {
					continue
				}
				n++
				if z.Role == view.RoleMark {
					passes++
				}
				if (z.Role == view.RoleMark) != strings.Contains(name, ": passes") || (z.Role == view.RoleButton) != strings.Contains(name, ": fails, ") {
					t.Errorf("badge %d, a %v, is called %q", z.ID-0x120, z.Role, name)
				}
			}
			if want := 15 + 5*int(st.Value(sim.KnobTarget(sim.WhySigmoid))); n != want || passes < 8 {
				t.Errorf("%v at %v: %d verdicts, %d of them good", st.WhyLogits(), w, n, passes)
			}
		}
	}
}

// TestAShortBoxKeepsWhatIsDoneInWhyNot: question, examples and switch survive the
// words around them. While the curves are open every verdict does, and what closes them.
func TestAShortBoxKeepsWhatIsDoneInWhyNot(t *testing.T) {
	s := newStand(t)
	for k := range 4 {
		open, sigmoid := k%2, k/2
		st := sim.Update(whyState(), sim.Set{Target: sim.KnobTarget(sim.WhyCurves), Value: float64(open)})
		st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.WhySigmoid), Value: float64(sigmoid)})
		for _, lang := range []words.Lang{words.Ko, words.En} {
			f := s.show(&st, idle(), lang, view.Point{X: 768, Y: 430})
			var ask, curves, toggle bool
			examples, verdicts, crosses := 0, 0, 0
			for i := range f.Zones {
				z := &f.Zones[i]
				if z.Role == view.RoleTrack {
					continue
				}
				at, example := z.Act.Msg.Target.WhyCaseOf()
				switch {
				case z.Role == view.RoleMark:
					verdicts++
				case example && at < sim.CasePositive:
					crosses++
				}
				if z.Role == view.RoleMark {
					continue
				}
				if z.Box.Right() > 768 || z.Box.Bottom() > 430+view.Touch/4 { // of a low cell the room reaches over the edge
					t.Errorf("%v, %q stands at %v", lang, f.Text(z.Name), z.Box)
				}
				ask = ask || z.Act.Verb == view.VerbPredict
				curves = curves || z.Act.Verb == view.VerbMsg && z.Act.Msg.Target == sim.KnobTarget(sim.WhyCurves)
				toggle = toggle || z.Role == view.RoleSwitch
				if example && at >= sim.CasePositive {
					examples++
				}
			}
			if want := 15 + 5*sigmoid; verdicts+crosses != want || crosses != 7+sigmoid || !curves {
				t.Errorf("%v, state %d: %d checks and %d crosses, want %d in all; curves %v", lang, k, verdicts, crosses, want, curves)
			}
			if open == 0 && (!ask || !toggle || examples != 3) {
				t.Errorf("%v, state %d: question %v, switch %v, %d examples", lang, k, ask, toggle, examples)
			}
		}
	}
}
