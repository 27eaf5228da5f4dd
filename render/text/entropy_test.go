package text

import (
	"math"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func entropyStrains(base sim.State, add func(string, sim.State, *scene.UI)) {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	do := func(name string, s sim.State, touched sim.Target, guess float64) {
		add(name, s, idle())
		held := idle()
		held.Held[0], held.HasGhost, held.Ghost, held.Touched = touched, true, base, touched
		add("held "+name, s, held)
		asked := idle()
		asked.Predict = scene.Predict{Stage: scene.Asked, Guess: guess}
		add("asked "+name, s, asked)
		told := idle()
		told.Predict = scene.Predict{Stage: scene.Shown, Guess: guess}
		add("answered "+name, sim.Update(s, sim.Apply{Preset: sim.AllEqual}), told)
	}
	shares := []float64{0, 1.0 / sim.Whole, 0.001, 0.01, 0.04, 0.1, 0.25, 1. / 3, 0.5, 0.7, 0.9, 0.96, 0.99, 1 - 1.0/sim.Whole, 1}
	for _, a := range shares {
		for _, part := range []float64{0, 0.02, 0.3, 0.5, 0.98, 1} {
			p := sim.Pack3([3]float64{a, (1 - a) * part, (1 - a) * (1 - part)})
			name := strconv.FormatFloat(a, 'g', 3, 64) + " " + strconv.FormatFloat(part, 'g', 3, 64)
			do(name, set(base, sim.EntropyPoint, p), sim.ShareOf(sim.EntropyP), p)
		}
		pair := set(set(base, sim.KnobTarget(sim.EntropyPair), 1), sim.ShareOf(sim.EntropyQ), a)
		do("pair "+strconv.FormatFloat(a, 'g', 3, 64), pair, sim.ShareOf(sim.EntropyQ), a)
	}
	turned := idle()
	turned.Touched = sim.EntropyTurn
	add("turned", set(base, sim.EntropyTurn, 1), turned)
}

// TestEntropySaysTheStorysNumbers: what the default picture prints is what the
// story's author worked out.
func TestEntropySaysTheStorysNumbers(t *testing.T) {
	wantTexts(t, sim.SceneEntropy, map[words.Lang][]string{
		words.Ko: {"내일 날씨를 들으면 평균 0.898 nat만큼 놀란다.", "1.099의 81.7%다.", "맑음", "60.0%", "30.0%", "10.0%",
			"0.511", "1.204", "2.303", "0.307", "0.361", "ln 3", "2.5개만큼"},
		words.En: {"0.898 nat: 81.7% of 1.099", "H = 0.6 × 0.511 + 0.3 × 1.204 + 0.1 × 2.303 = 0.307 + 0.361 + 0.23 = 0.898 nat"},
	})
}

// TestEntropyIsNotDisorder: the shares change places, H stays, and the sentence says so.
func TestEntropyIsNotDisorder(t *testing.T) {
	s := newStand(t)
	st := sim.Default()
	st.Scene = sim.SceneEntropy
	for range 2 {
		st = sim.Update(st, sim.Set{Target: sim.EntropyTurn, Value: 1})
		for lang, want := range map[words.Lang]string{words.Ko: "확률을 서로 바꾸어도 엔트로피는 0.898 nat 그대로다.", words.En: "the entropy is still 0.898 nat"} {
			ui := idle()
			ui.Touched = sim.EntropyTurn
			s.show(&st, ui, lang, view.Point{X: 720, Y: 660})
			if got := string(s.f.Text(s.f.Say.Sentence)); !strings.Contains(got, want) {
				t.Errorf("%q is not in %q", want, got)
			}
		}
	}
}

// TestTheEntropyQuestionHidesItsAnswer: while it is asked nothing is shaded, no
// other point can be tried, and no word says where the middle is.
func TestTheEntropyQuestionHidesItsAnswer(t *testing.T) {
	s := newStand(t)
	for _, pair := range []float64{0, 1} {
		st := sim.Update(sim.Default(), sim.Set{Target: sim.KnobTarget(sim.EntropyPair), Value: pair})
		st.Scene = sim.SceneEntropy
		for _, even := range []bool{false, true} {
			if even {
				st = sim.Update(st, sim.Apply{Preset: sim.AllEqual})
			}
			q, ok := scene.Ask(&st)
			start := st
			start = sim.Update(start, sim.Set{Target: q.Target, Value: q.Start})
			first, n := st.EntropyRow()
			if most := sim.Log(float64(n)); !ok || sim.Entropy(start.Parts(nil, first)) > most-0.01 {
				t.Fatalf("asked %v, from %v", ok, start.Parts(nil, first))
			}
			after := sim.Update(st, q.Msg)
			for _, p := range after.Parts(nil, first) {
				if p != 1/float64(n) {
					t.Fatalf("the answer is %v", after.Parts(nil, first))
				}
			}
			for _, box := range boxes {
				for _, lang := range []words.Lang{words.Ko, words.En} {
					if box.Y == 0 {
						box.Y = scene.Height(st.Scene, box.X, 4)
					}
					ui := idle()
					ui.Predict = scene.Predict{Stage: scene.Asked, Guess: q.Start}
					s.show(&st, ui, lang, box)
					polygons := 0
					for i := range s.f.Ops {
						switch s.f.Ops[i].Kind {
						case view.KindPolyline:
							t.Fatalf("%v: a line of a level is drawn", box)
						case view.KindPolygon:
							polygons++
						}
					}
					if polygons > 1 {
						t.Fatalf("%v: the triangle is shaded", box)
					}
					all := string(Append(nil, &s.f))
					for _, word := range []string{"가운데", "같은", "the middle", "equal choices", "ln 3", "ln 2"} {
						if strings.Contains(all, word) {
							t.Errorf("%v: %q is told", box, word)
						}
					}
					for i := range s.f.Zones {
						if z := &s.f.Zones[i]; z.Role == view.RoleHandle && z.Target != scene.GuessTarget {
							t.Errorf("%v: %x can be tried out", box, z.ID)
						}
					}
				}
			}
		}
	}
}

var (
	entropyLine   = regexp.MustCompile(`^H = (.+?) = (?:(.+?) = )?([0-9.]+) nat$`)
	entropyAnswer = regexp.MustCompile(`[0-9]\.?[0-9]*`)
)

// TestTheEntropyLineEvaluates works the line out as printed: the products sum to
// the result, and so do the areas, to the last figure.
func TestTheEntropyLineEvaluates(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(9, 9))
	for i := range 6000 {
		st := sim.Default()
		st.Scene = sim.SceneEntropy
		if i%3 == 0 {
			st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.EntropyPair), Value: 1})
		}
		for _, k := range []sim.Knob{sim.EntropyP, sim.EntropyP + 1, sim.EntropyQ} {
			v := r.Float64()
			switch r.IntN(4) {
			case 0:
				v = math.Pow(10, -6*v)
			case 1:
				v = 1 - math.Pow(10, -6*v)
			}
			st = sim.Update(st, sim.Set{Target: sim.ShareOf(k), Value: v})
		}
		f := s.draw(picture{"", st, words.Lang(r.IntN(2)), view.Point{X: 720, Y: 660}})
		line := string(f.Text(f.Say.Arithmetic))
		m := entropyLine.FindStringSubmatch(line)
		if m == nil {
			t.Fatalf("%q", line)
		}
		got := 0.0
		for _, term := range strings.Split(m[1], " + ") {
			a, b, _ := strings.Cut(term, " × ")
			got += parse(a) * parse(b)
		}
		want := parse(m[3])
		decimals := 3 // at least; trailing zeros are dropped
		areas := 0.0
		for _, a := range strings.Split(m[2], " + ") {
			if a == "" {
				areas = want
				break
			}
			if _, d, ok := strings.Cut(a, "."); ok {
				decimals = max(decimals, len(d))
			}
			if areas += parse(a); parse(a) == 0 {
				t.Errorf("%q has an area of 0", line)
			}
		}
		unit := math.Pow(10, -float64(decimals))
		if math.Abs(got-want) > 0.5000001*unit || math.Abs(areas-want) > 1e-9 {
			t.Errorf("%q works out to %v, the areas to %v", line, got, areas)
		}
		first, _ := st.EntropyRow()
		if h := sim.Entropy(st.Parts(nil, first)); math.Abs(h-want) > 0.5000001*unit {
			t.Errorf("%q, and H is %v", line, h)
		}
	}
}

// TestTheEntropyAnswerSubtracts: the difference said is that of the numbers said.
func TestTheEntropyAnswerSubtracts(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(10, 10))
	for range 1000 {
		st := sim.Update(sim.Default(), sim.Apply{Preset: sim.AllEqual})
		st.Scene = sim.SceneEntropy
		ui := idle()
		ui.Predict = scene.Predict{Stage: scene.Shown, Guess: sim.Pack3([3]float64{r.Float64(), r.Float64(), r.Float64()})}
		s.c.State, s.c.Shown, s.c.UI, s.c.Env = &st, &st, ui, &scene.Env{Lang: words.Lang(r.IntN(2))}
		s.c.Box = view.Point{X: 720, Y: 660}
		scene.View(&s.f, &s.c)
		said := string(s.f.Text(s.f.Say.Sentence))
		n := entropyAnswer.FindAllString(said, -1)
		switch {
		case len(n) == 1:
		case len(n) != 3 || math.Abs(parse(n[1])-parse(n[0])-parse(n[2])) > 1e-9:
			t.Errorf("%q", said)
		}
	}
}

// TestTheEdgesComeInTheOrderOfTheClasses: Tab and a screen reader meet the edge of
// the first class first, also where it is drawn over the last's.
func TestTheEdgesComeInTheOrderOfTheClasses(t *testing.T) {
	s := newStand(t)
	for first, sc := range map[sim.Knob]sim.Scene{sim.EntropyP: sim.SceneEntropy, sim.TruthP: sim.SceneCrossEntropy} {
		for _, p := range [][3]float64{{0.6, 0.3, 0.1}, {0.2, 0.3, 0.5}, {1, 0, 0}, {0, 0, 1}, {0.7, 0, 0.3}} {
			st := sim.Default()
			st.Scene = sc
			for i, v := range p {
				put(&st, sim.ShareOf(first+sim.Knob(i)), v)
			}
			var met []sim.Target
			f := s.show(&st, idle(), words.En, view.Point{X: 720, Y: 760})
			for i := range f.Zones {
				if z := &f.Zones[i]; z.Role == view.RoleHandle && z.Axis == view.AxisX {
					met = append(met, z.Target)
				}
			}
			if want := []sim.Target{sim.ShareOf(first), sim.ShareOf(first + 2)}; !slices.Equal(met, want) {
				t.Errorf("%v at %v: %v, want %v", sc, p, met, want)
			}
		}
	}
}

// TestNoExampleAnswersTheQuestion: while the question is open, nothing on offer is
// the answer.
func TestNoExampleAnswersTheQuestion(t *testing.T) {
	s := newStand(t)
	for _, pair := range []float64{0, 1} {
		st := sim.Default()
		st.Scene = sim.SceneEntropy
		put(&st, sim.KnobTarget(sim.EntropyPair), pair)
		q, _ := scene.Ask(&st)
		ui := idle()
		ui.Predict = scene.Predict{Stage: scene.Asked, Guess: q.Start}
		for _, box := range []view.Point{{X: 360, Y: 994}, {X: 720, Y: 686}, {X: 768, Y: 430}} {
			f := s.show(&st, ui, words.Ko, box)
			for i := range f.Zones {
				if z := &f.Zones[i]; string(f.Text(z.Name)) == "모두 같게" {
					t.Errorf("%v: %q is on offer", box, "모두 같게")
				}
			}
		}
	}
}
