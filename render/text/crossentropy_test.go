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

func crossStrains(base sim.State, add func(string, sim.State, *scene.UI)) {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	shares := []float64{0, 1.0 / sim.Whole, 0.01, 0.1, 1. / 3, 0.6, 0.9, 0.99, 1}
	for _, a := range shares {
		for _, b := range shares {
			s := set(set(base, sim.ShareOf(sim.TruthP), a), sim.ShareOf(sim.BeliefQ), b)
			s = set(s, sim.KnobTarget(sim.SeeSaw), math.Round(a))
			name := strconv.FormatFloat(a, 'g', 3, 64) + " " + strconv.FormatFloat(b, 'g', 3, 64)
			add(name, s, idle())
			for _, touched := range []sim.Target{sim.CrossMean, sim.KnobTarget(sim.SeeSaw)} {
				held := idle()
				held.Held[0], held.HasGhost, held.Ghost, held.Touched = touched, true, base, touched
				add("held "+name, s, held)
			}
			asked := idle()
			asked.Predict = scene.Predict{Stage: scene.Asked, Guess: s.Value(sim.BeliefPoint)}
			add("asked "+name, s, asked)
			told := idle()
			told.Predict = scene.Predict{Stage: scene.Shown, Guess: s.Value(sim.BeliefPoint)}
			add("answered "+name, set(s, sim.BeliefPoint, sim.Pack3(s.Truth())), told)
		}
	}
}

// TestCrossEntropySaysTheStorysNumbers: what the default picture prints is what
// the story's author worked out.
func TestCrossEntropySaysTheStorysNumbers(t *testing.T) {
	wantTexts(t, sim.SceneCrossEntropy, map[words.Lang][]string{
		words.Ko: {"평균 1.605 nat만큼 놀란다.", "KL 발산:", "틀린 믿음의 대가", "0.707", "0.898", "60.0%", "30.0%", "10.0%", "15.0%", "25.0%"},
		words.En: {"1.605 nat", "KL(p‖q) = H(p, q) − H(p) = 1.605 − 0.898 = 0.707 nat", "H(p, q) = 0.6 × 1.897 + 0.3 × 1.386 + 0.1 × 0.511 = 1.605 nat"},
	})
}

func drawCross(s *stand, st *sim.State, ui *scene.UI, lang words.Lang, w float64) *view.Frame {
	st.Scene = sim.SceneCrossEntropy
	s.c.State, s.c.Shown, s.c.UI, s.c.Env = st, st, ui, &scene.Env{Lang: lang}
	s.c.Box = view.Point{X: w, Y: scene.Height(st.Scene, w, 4)}
	scene.View(&s.f, &s.c)
	return &s.f
}

// TestKLIsNotADistance, a perfect belief still pays H(p), and an impossible one
// has no bounded price: each is said in words.
func TestTheCrossEntropySentences(t *testing.T) {
	s := newStand(t)
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	swapped := idle()
	swapped.Touched = sim.KnobTarget(sim.SeeSaw)
	held := idle()
	held.Held[0] = sim.CrossMean
	base := sim.Default()
	same := set(base, sim.BeliefPoint, sim.Pack3(base.Truth()))
	for _, c := range []struct {
		state  sim.State
		ui     *scene.UI
		ko, en string
	}{
		{set(base, sim.KnobTarget(sim.SeeSaw), 1), swapped, "대가는 0.707, 거꾸로면 0.822다. 맞바꾸면 달라지니 KL 발산은 거리가 아니다.", "0.707; the other way round it is 0.822. The price changes, so KL is not a distance."},
		{same, idle(), "그래도 평균 0.898 nat만큼은 놀란다.", "Still, we are surprised by 0.898 nat on average."},
		{same, held, "옮길 방향이 없다", "no direction to move in"},
		{set(base, sim.ShareOf(sim.BeliefQ), 0), idle(), "맑음의 확률은 60.0%인데 믿음 q는 0%다.", "the price is ∞"},
	} {
		for lang, want := range []string{c.ko, c.en} {
			f := drawCross(s, &c.state, c.ui, words.Lang(lang), 720)
			if got := string(f.Text(f.Say.Sentence)); !strings.Contains(got, want) {
				t.Errorf("%q is not in %q", want, got)
			}
		}
		if all := string(Append(nil, &s.f)); strings.Contains(all, "NaN") {
			t.Error("NaN is printed")
		}
	}
}

// TestTheCrossEntropyQuestionHidesItsAnswer: no mean, no price, no line, and
// only the guess can be dragged.
func TestTheCrossEntropyQuestionHidesItsAnswer(t *testing.T) {
	s := newStand(t)
	for _, w := range []float64{360, 720, 1100} {
		for lang := range []int{0, 1} {
			st := sim.Update(sim.Default(), sim.Set{Target: sim.KnobTarget(sim.SeeSaw), Value: 1})
			st.Scene = sim.SceneCrossEntropy
			q, ok := scene.Ask(&st)
			if after := sim.Update(st, q.Msg); !ok || after.Truth() != after.Belief() {
				t.Fatal("the answer is not q = p")
			}
			ui := idle()
			ui.Predict = scene.Predict{Stage: scene.Asked, Guess: q.Start}
			f := drawCross(s, &st, ui, words.Lang(lang), w)
			all := string(Append(nil, f))
			for _, told := range []string{"0.707", "0.898", "1.605", "0.822", "q = p"} {
				if strings.Contains(all, told) {
					t.Errorf("%q is told", told)
				}
			}
			n := 0
			for i := range f.Zones {
				if z := &f.Zones[i]; z.Role == view.RoleHandle {
					if n++; z.Target != scene.GuessTarget {
						t.Errorf("%x can be tried out", z.ID)
					}
				}
			}
			if n != 3 {
				t.Errorf("%d outlines to drag", n)
			}
		}
	}
}

var crossLine = regexp.MustCompile(`^H\(p, q\) = (.+) = (.+) nat, KL\(p‖q\) = H\(p, q\) − H\(p\) = (.+) − (.+) = (.+) nat$`)

// TestTheCrossEntropyLinesEvaluate works the lines out as printed.
func TestTheCrossEntropyLinesEvaluate(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(12, 12))
	for range 4000 {
		st := sim.Default()
		for _, k := range []sim.Knob{sim.TruthP, sim.TruthP + 1, sim.BeliefQ, sim.BeliefQ + 2} {
			v := r.Float64()
			if r.IntN(3) == 0 {
				v = math.Pow(10, -4*v)
			}
			st = sim.Update(st, sim.Set{Target: sim.ShareOf(k), Value: v})
		}
		if r.IntN(4) == 0 {
			st = sim.Update(st, sim.Set{Target: sim.CrossMean, Value: st.Value(sim.CrossMean)*0.1 + 0.9*func() float64 { lo, _ := st.Range(sim.CrossMean); return lo }()})
		}
		f := drawCross(s, &st, idle(), words.Lang(r.IntN(2)), 720)
		line := string(f.Text(f.Say.Arithmetic))
		m := crossLine.FindStringSubmatch(line)
		if m == nil {
			t.Fatalf("%q", line)
		}
		if strings.Contains(line, "∞") {
			continue
		}
		got := 0.0
		for _, term := range strings.Split(m[1], " + ") {
			a, b, _ := strings.Cut(term, " × ")
			got += parse(a) * parse(b)
		}
		decimals := 3
		for _, n := range m[2:] {
			if _, d, ok := strings.Cut(n, "."); ok {
				decimals = max(decimals, len(d))
			}
		}
		unit := math.Pow(10, -float64(decimals))
		if math.Abs(got-parse(m[2])) > 0.5000001*unit || m[2] != m[3] || math.Abs(parse(m[3])-parse(m[4])-parse(m[5])) > 1e-9 {
			t.Errorf("%q works out to %v", line, got)
		}
	}
}
