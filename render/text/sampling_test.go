package text

import (
	"fmt"
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

// samplingKnobs are what a reader of the scene sets, in the order of its sliders.
var samplingKnobs = [...]sim.Knob{sim.SamplingT, sim.SamplingK, sim.SamplingP, sim.SamplingMin}

// cutTo returns base with the four knobs, the order and the draws.
func cutTo(base sim.State, t, k, p, least, last, draws float64) sim.State {
	for i, v := range [...]float64{t, k, p, least} {
		base = sim.Update(base, sim.Set{Target: sim.KnobTarget(samplingKnobs[i]), Value: v})
	}
	base = sim.Update(base, sim.Set{Target: sim.KnobTarget(sim.SamplingLast), Value: last})
	return sim.Update(base, sim.Set{Target: sim.KnobTarget(sim.SamplingDraws), Value: draws})
}

func samplingStrains(base sim.State, add func(string, sim.State, *scene.UI)) {
	targets := []sim.Target{sim.NoTarget, sim.KnobTarget(sim.SamplingT), sim.KnobTarget(sim.SamplingK), sim.SamplingH,
		sim.KnobTarget(sim.SamplingLast), sim.KnobTarget(sim.SamplingDraws), sim.KnobTarget(sim.SamplingP), sim.KnobTarget(sim.SamplingMin)}
	for _, warmth := range []float64{0.05, 0.234, 0.8, 1, 3.333, 20} {
		for _, cut := range [][3]float64{{12, 1, 0}, {1, 0.95, 0.1}, {12, 0.912, 0}, {12, 1, 0.034}, {10, 0.95, 0.1}, {3, 0.5, 0.999}} {
			for i, draws := range []float64{0, 1, 20, 77, 1000} {
				s := cutTo(base, warmth, cut[0], cut[1], cut[2], float64(i%2), draws)
				for j, t := range targets {
					ui := idle()
					if ui.Touched = t; t != sim.NoTarget && j != 4 && j != 5 {
						ui.Held[0], ui.HasGhost, ui.Ghost = t, true, base
					}
					add(fmt.Sprintf("%v %v %v touched %v", warmth, cut, draws, t), s, ui)
				}
			}
		}
	}
}

// TestSamplingSaysTheStorysNumbers: what the default picture prints is what the
// story's author worked out.
func TestSamplingSaysTheStorysNumbers(t *testing.T) {
	wantTexts(t, sim.SceneSampling, map[words.Lang][]string{
		words.Ko: {"12개 중 5개만 남고, 커피는 33.7%에서 43.8%로 는다. 불확실함은 확률이 같은 낱말 6.5개에서 3.9개만큼으로 준다.",
			"비가 오는 날에는 역시 따뜻한", "43.8%", "26.6%", "16.1%", "7.6%", "5.9%", "4.6%", "3.4%", "2.3%", "1.5%", "1.1%", "0.6%", "0.2%",
			"1.872 → 1.371 nat", "2.485"},
		words.En: {"5 of 12 words stay; coffee goes up from 33.7% to 43.8%. The uncertainty shrinks from 6.5 to 3.9 equally likely words.",
			"T 0.8 → top-k 10: 12 − 2 = 10 → top-p 0.95: 10 − 3 = 7 → min-p 0.1: 7 − 2 = 5 → coffee: 0.4 / 0.914 = 0.438", "On a rainy day I like hot"},
	})
}

// TestEachCutWordSaysWhichRuleCutIt: in default order two words by top-k, three by
// top-p and two by min-p, whose names stand at their lines too; top-k's has the ring.
func TestEachCutWordSaysWhichRuleCutIt(t *testing.T) {
	s := newStand(t)
	st := sim.Default()
	st.Scene = sim.SceneSampling
	for _, box := range boxes {
		if box.Y == 0 {
			box.Y = scene.Height(st.Scene, box.X, st.N)
		}
		f := s.draw(picture{"", st, words.En, box})
		for text, want := range map[string]int{"top-k": 2, "top-p": 3, "min-p": 2} {
			n := -1 // its slider
			if text != "top-k" {
				n-- // its line
			}
			for i := range f.Ops {
				if o := &f.Ops[i]; o.Kind == view.KindText && string(f.Text(o.Text)) == text {
					n++
				}
			}
			if n != want {
				t.Errorf("at %v %d words say they were cut by %s, want %d", box, n, text, want)
			}
		}
	}
}

// TestDrawsPileUp: no dot before the first, one each while there is room, and of a
// thousand no more marks than words.
func TestDrawsPileUp(t *testing.T) {
	s := newStand(t)
	marks := func(draws, width float64) (discs int, total int) {
		st := cutTo(sim.Default(), 1, 12, 1, 0, 0, draws)
		st.Scene = sim.SceneSampling
		f := s.draw(picture{"", st, words.En, view.Point{X: width, Y: scene.Height(st.Scene, width, st.N)}})
		for i := range f.Ops {
			if o := &f.Ops[i]; o.Kind == view.KindCircle && o.Stroke == 0 && o.Radius < 3 {
				discs++
			}
		}
		return discs, len(f.Ops)
	}
	for _, width := range []float64{360, 720, 1100} {
		none, empty := marks(0, width)
		if none != 0 {
			t.Errorf("%d dots before the first draw", none)
		}
		for _, n := range []int{1, 20, 40} {
			if dots, _ := marks(float64(n), width); dots != n+1 { // and the legend's
				t.Errorf("at %v: %d dots for %d draws", width, dots, n)
			}
		}
		if _, total := marks(1000, width); total > empty+3*sim.SamplingWords {
			t.Errorf("at %v: %d marks more for a thousand draws", width, total-empty)
		}
	}
}

// TestAThousandDrawsAllocateNothing, nor does a knob that moves under them.
func TestAThousandDrawsAllocateNothing(t *testing.T) {
	s := newStand(t)
	st := cutTo(sim.Default(), 0.8, 12, 0.95, 0.01, 0, 1000)
	st.Scene = sim.SceneSampling
	s.draw(picture{"", st, words.Ko, view.Point{X: 720, Y: 700}})
	s.c.State, s.c.Shown = &st, &st
	if n := testing.AllocsPerRun(20, func() { st.V[sim.SamplingT] *= 1.01; scene.View(&s.f, &s.c) }); n != 0 {
		t.Errorf("%v allocations a frame", n)
	}
}

// TestTheLargestIsNotAlwaysDrawn: of twenty draws of the default the likeliest word
// is some, and the sentence says that it is not all.
func TestTheLargestIsNotAlwaysDrawn(t *testing.T) {
	s := newStand(t)
	st := cutTo(sim.Default(), 0.8, 10, 0.95, 0.1, 0, 20)
	st.Scene = sim.SceneSampling
	ui := idle()
	ui.Touched = sim.KnobTarget(sim.SamplingDraws)
	f := s.show(&st, ui, words.En, view.Point{X: 720, Y: 700})
	if got, want := string(f.Text(f.Say.Sentence)), "In 20 draws coffee came up 9 times; 43.8% makes 8.8 on average. The largest is not always chosen."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	// A knob that moves draws the same numbers anew, and says so.
	ui.Touched = sim.KnobTarget(sim.SamplingT)
	f = s.show(&st, ui, words.Ko, view.Point{X: 720, Y: 700})
	if got := string(f.Text(f.Say.Sentence)); !strings.Contains(got, "같은 난수로 20번 다시 뽑으니 커피가 9번 나온다.") {
		t.Errorf("%q", got)
	}
}

var samplingLine = regexp.MustCompile(`^(?:T ([\d.]+) → )?top-k (\d+): (.+) → top-p ([\d.]+): (.+) → min-p ([\d.]+): (.+?) (?:→ T ([\d.]+) )?→ coffee: ([\d.]+) / ([\d.]+) = ([\d.]+)$`)

// TestTheSamplingLineEvaluates works the line out as printed.
func TestTheSamplingLineEvaluates(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(11, 11))
	for range 3000 {
		st := cutTo(sim.Default(), 0.05*math.Pow(400, r.Float64()), float64(1+r.IntN(12)), 1-r.Float64()*r.Float64(), r.Float64()*r.Float64(), float64(r.IntN(2)), 0)
		st.Scene = sim.SceneSampling
		f := s.draw(picture{"", st, words.En, view.Point{X: 720, Y: 700}})
		line := string(f.Text(f.Say.Arithmetic))
		m := samplingLine.FindStringSubmatch(line)
		if m == nil || (m[1] == "") != st.On(sim.SamplingLast) || (m[8] == "") == st.On(sim.SamplingLast) {
			t.Fatalf("%q", line)
		}
		was := sim.SamplingWords
		for i, left := range st.Sampling().Left {
			if want := fmt.Sprintf("%d − %d = %d", was, was-left, left); m[3+2*i] != want {
				t.Fatalf("%q: %q, want %q", line, m[3+2*i], want)
			}
			was = left
		}
		for i, v := range []string{m[1] + m[8], m[2], m[4], m[6]} {
			if want := st.V[samplingKnobs[i]]; math.Abs(parse(v)-want) > 0.5001e-3 {
				t.Fatalf("%q: %v, the State has %v", line, v, want)
			}
		}
		got := parse(m[9]) / parse(m[10])
		if text := string(view.AppendShort(nil, got)); text != m[11] {
			t.Fatalf("%q works out to %v", line, got)
		}
		if p := st.Sampling().P[0]; math.Abs(p-parse(m[11])) > 0.5001e-3 {
			t.Fatalf("%q, and the share is %v", line, p)
		}
	}
}

func samplingSample(i int, s *sim.State, ui *scene.UI, _ *rand.Rand, free func(lo, hi float64) float64) {
	t, k, p, least := math.Exp(free(-3, 3)), free(1, 12), free(0.3, 1), free(0, 0.3)
	switch i % 8 {
	case 1, 5:
		k, p, least = 12, 1, 0
	case 2:
		k = 1
	case 3:
		t = 1
	case 6:
		t, k = []float64{0.05, 20}[i/8%2], 12
	}
	*s = cutTo(*s, t, k, p, least, float64(i/3%2), []float64{0, 1, 2, 0, 20, 37, 0, 1000, 5, 0, 3}[i%11])
	touch(i, ui, sim.KnobTarget(sim.SamplingDraws), sim.NoTarget, sim.KnobTarget(sim.SamplingT), sim.KnobTarget(sim.SamplingDraws), sim.SamplingH,
		sim.KnobTarget(sim.SamplingLast), sim.KnobTarget(sim.SamplingK), sim.KnobTarget(sim.SamplingP), sim.KnobTarget(sim.SamplingMin))
}

var countIn = regexp.MustCompile(`(^|[^.0-9])1 (words|times|draws|of them)\b`)

// TestNoCountOfOneIsPlural reads many sentences for English's plural.
func TestNoCountOfOneIsPlural(t *testing.T) {
	s := newStand(t)
	samplingStrainsOf(func(name string, st sim.State, ui *scene.UI) {
		f := s.show(&st, ui, words.En, view.Point{X: 720, Y: 700})
		if said := string(f.Text(f.Say.Sentence)); countIn.MatchString(said) {
			t.Errorf("%s: %q", name, said)
		}
	})
}

func samplingStrainsOf(f func(string, sim.State, *scene.UI)) {
	base := sim.Default()
	base.Scene = sim.SceneSampling
	samplingStrains(base, func(name string, st sim.State, ui *scene.UI) {
		for k := range sim.SamplingWords {
			f(name+" k "+strconv.Itoa(k+1), sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.SamplingK), Value: float64(k + 1)}), ui)
		}
	})
}

// TestACutWordsNameFadesWithItsBar: half-way through a jump that cuts it, a name is
// no more black than its bar is whole, and one that stays is as it was.
func TestACutWordsNameFadesWithItsBar(t *testing.T) {
	s := newStand(t)
	was := sim.Default()
	was.Scene = sim.SceneSampling
	st := sim.Update(was, sim.Set{Target: sim.KnobTarget(sim.SamplingK), Value: 3})
	ink := func(left float64) map[string]float64 {
		s.c.Was, s.c.Left = &was, left
		defer func() { s.c.Was, s.c.Left = nil, 0 }()
		f := s.show(&st, idle(), words.En, view.Point{X: 720, Y: scene.Height(st.Scene, 720, st.N)})
		of := map[string]float64{}
		for i := range f.Ops {
			if o := &f.Ops[i]; o.Kind == view.KindText && o.Ink == view.Black {
				of[string(f.Text(o.Text))] = o.Alpha
			}
		}
		return of
	}
	early, late, after := ink(0.9), ink(0.1), ink(0)
	if a, b := early["noodles"], late["noodles"]; !(1 > a && a > b && b > 0.5) {
		t.Errorf("a word that is cut has %v of its ink, then %v", a, b)
	}
	if early["coffee"] != 1 || late["coffee"] != 1 {
		t.Errorf("a word that stays has %v of its ink, then %v", early["coffee"], late["coffee"])
	}
	if _, black := after["noodles"]; black {
		t.Error("a word that was cut is black after the jump")
	}
}
