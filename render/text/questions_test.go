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

const (
	draws = sim.Target(sim.Draws)
	balls = sim.Target(sim.Balls)
)

// withBag returns base with these balls and that many draws.
func withBag(base sim.State, drawn float64, counts ...int) sim.State {
	base.Scene = sim.SceneQuestions
	base = sim.Update(base, sim.Set{Target: draws, Value: drawn})
	for i, c := range counts { // first what there is, so that the bag is never empty
		base = sim.Update(base, sim.Set{Target: balls + sim.Target(i), Value: float64(max(c, 1))})
	}
	for i, c := range counts {
		base = sim.Update(base, sim.Set{Target: balls + sim.Target(i), Value: float64(c)})
	}
	return base
}

func questionsStrains(base sim.State, add func(string, sim.State, *scene.UI)) {
	for _, counts := range [][]int{
		{3, 3, 1, 1}, {4, 4, 4, 4}, {16, 1, 0, 0}, {4, 0, 0, 0}, {0, 0, 0, 1}, {16, 16, 16, 16}, {1, 1, 1, 16}, {16, 1, 1, 1}, {1, 16, 1, 1},
		{0, 5, 4, 3}, {7, 0, 0, 7}, {15, 16, 16, 16}, {2, 2, 1, 0}, {1, 13, 3, 0}, {0, 2, 13, 16}, {13, 7, 5, 3},
	} {
		for _, drawn := range []float64{0, 1, 2, 24, 60} {
			s := withBag(base, drawn, counts...)
			name := fmt.Sprint(counts, " after ", drawn)
			add(name, s, idle())
			held := idle()
			held.Held[0], held.HasGhost, held.Ghost, held.Touched = balls, true, base, balls
			add("held "+name, s, held)
			drew := idle()
			drew.Touched = draws
			add("drawn "+name, s, drew)
			asked := idle()
			asked.Predict = scene.Predict{Stage: scene.Asked, Guess: drawn / 15}
			add("asked "+name, s, asked)
			told := idle()
			told.Predict = scene.Predict{Stage: scene.Shown, Guess: drawn / 15}
			add("answered "+name, s, told)
		}
	}
}

// TestQuestionsSaysTheStorysNumbers: what is printed is what the story's author
// worked out, for the default and for the bag whose shares are no powers of one half.
func TestQuestionsSaysTheStorysNumbers(t *testing.T) {
	wantTexts(t, sim.SceneQuestions, map[words.Lang][]string{
		words.Ko: {"평균 질문 1.75개로 무슨 색인지 안다", "엔트로피 1.75 bit와 똑같다.", "질문 1개", "질문 2개", "질문 3개",
			"E = 4/8 × 1 + 2/8 × 2 + 1/8 × 3 + 1/8 × 3 = 1.75, 엔트로피 H₂ = 1.75 bit = 1.213 nat"},
		words.En: {"1.75 questions on average", "exactly the entropy, 1.75 bit.", "1 question", "2 questions", "3 questions"},
	})
	s := newStand(t)
	for preset, want := range map[sim.Preset][]string{
		sim.NotQuiteHalves: {"질문 1.875개로", "엔트로피 1.811 bit보다 0.064 많다", "차이는 1보다 작고,",
			"E = 3/8 × 1 + 3/8 × 2 + 1/8 × 3 + 1/8 × 3 = 1.875, 엔트로피 H₂ = 1.811 bit = 1.255 nat"},
		sim.EqualBalls:      {"질문 2개로", "엔트로피 2 bit와 똑같다."},
		sim.NearlyOneColour: {"질문 1개로", "엔트로피 0.323 bit보다 0.677 많다"},
		sim.OneColour:       {"빨간 공뿐이라 묻지 않아도 무슨 색인지 안다. 질문은 0개, 엔트로피도 0 bit다."},
	} {
		st := sim.Update(sim.Default(), sim.Apply{Preset: preset})
		st.Scene = sim.SceneQuestions
		f := s.show(&st, idle(), words.Ko, view.Point{X: 720, Y: 760})
		all := string(Append(nil, f))
		for _, text := range want {
			if !strings.Contains(all, text) {
				t.Errorf("preset %#x: no %q", preset, text)
			}
		}
	}
}

// TestTheEntropyIsNotTheNumberOfQuestions: of every bag it is said whether the two
// are equal, and the picture shows the gap where they are not.
func TestTheEntropyIsNotTheNumberOfQuestions(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(17, 1))
	for range 600 {
		st := withBag(sim.Default(), 24, r.IntN(17), r.IntN(17), r.IntN(17), 1+r.IntN(16))
		bag := st.Bag()
		f := s.show(&st, idle(), words.En, view.Point{X: 720, Y: 760})
		said := string(f.Text(f.Say.Sentence))
		hatched := 0
		for i := range f.Ops {
			if f.Ops[i].Kind == view.KindHatch {
				hatched++
			}
		}
		tight := bag.Tight()
		if bag.Colours() > 1 && (strings.Contains(said, "exactly the entropy") != tight || strings.Contains(said, "more than the entropy") == tight) {
			t.Errorf("%v, equal: %v: %q", bag.Counts, tight, said)
		}
		if (hatched == 0) != tight {
			t.Errorf("%v, equal: %v: %d gaps are drawn", bag.Counts, tight, hatched)
		}
	}
}

// TestTheQuestionsQuestionHidesItsAnswer: while it is asked there is no tree, no
// mean and no entropy, in no picture and no word.
func TestTheQuestionsQuestionHidesItsAnswer(t *testing.T) {
	s := newStand(t)
	st := withBag(sim.Default(), 24, 3, 3, 1, 1)
	q, ok := scene.Ask(&st)
	if !ok || math.Abs(q.Start-1.875) < 0.02 || q.Target != sim.MeanQuestions {
		t.Fatalf("asked %v: %+v", ok, q)
	}
	if got := sim.Update(st, q.Msg); got != st {
		t.Error("the answer changes the bag")
	}
	for _, w := range []float64{360, 720, 1100} {
		for _, lang := range []words.Lang{words.Ko, words.En} {
			ui := idle()
			ui.Predict = scene.Predict{Stage: scene.Asked, Guess: q.Start}
			ui.Touched = draws
			f := s.show(&st, ui, lang, view.Point{X: w, Y: scene.Height(st.Scene, w, 4)})
			all := string(f.Bytes) // all that is written or said
			for i := range f.Ops {
				if k := f.Ops[i].Kind; k == view.KindPolyline || k == view.KindHatch {
					t.Errorf("%v: the mean or the gap is drawn", w)
				}
			}
			for _, told := range []string{"1.87", "1.81", "1.25", "0.06", "질문 1개", "질문 2개", "1 question", "2 questions", "빨강인가", "red?", "H₂"} {
				if strings.Contains(all, told) {
					t.Errorf("%v: %q is told", w, told)
				}
			}
			for i := range f.Zones {
				if z := &f.Zones[i]; z.Target == draws && z.Role != view.RoleButton {
					t.Errorf("%v: draws can be tried out", w)
				}
			}
			told := idle()
			told.Predict = scene.Predict{Stage: scene.Shown, Guess: 2.5, Truth: 1.875}
			f = s.show(&st, told, lang, f.Size)
			if said := string(f.Text(f.Say.Sentence)); !strings.Contains(said, "2.5") || !strings.Contains(said, "1.875") || !strings.Contains(said, "0.625") {
				t.Errorf("%q", said)
			}
		}
	}
}

// TestTheTreeIsThatOfTheLengths: below every question hang a "yes" and a "no", and
// each colour in the bag stands as many of them below the root as its leaf says.
func TestTheTreeIsThatOfTheLengths(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(17, 2))
	for range 400 {
		st := withBag(sim.Default(), 0, r.IntN(9), r.IntN(9), r.IntN(9), 1+r.IntN(8))
		bag := st.Bag()
		f := s.show(&st, idle(), words.En, view.Point{X: 720, Y: 760})
		yes, no, questions, leaves := 0, 0, 0, map[string]int{}
		for i := range f.Ops {
			o := &f.Ops[i]
			if o.Kind != view.KindText {
				continue
			}
			switch text := string(f.Text(o.Text)); {
			case text == "yes":
				yes++
			case text == "no":
				no++
			case strings.HasSuffix(text, "?"):
				questions++
			case o.Align == view.Middle && strings.HasSuffix(text, " question"), o.Align == view.Middle && strings.HasSuffix(text, " questions"):
				leaves[strings.Fields(text)[0]]++
			}
		}
		if n := bag.Colours() - 1; yes != n || no != n || questions != n {
			t.Errorf("%v: %d questions with %d yes and %d no", bag.Counts, questions, yes, no)
		}
		for i, c := range bag.Counts {
			if c > 0 {
				leaves[strconv.Itoa(bag.Lengths[i])]--
			}
		}
		for l, n := range leaves {
			if n != 0 {
				t.Errorf("%v: %d leaves too many with %s questions", bag.Counts, n, l)
			}
		}
	}
}

var questionsLine = regexp.MustCompile(`^E = (.+) = ([\d.]+), (?:엔트로피|entropy) H₂ = ([\d.]+) bit = ([\d.]+) nat$`)

// TestTheQuestionsLineEvaluates works the line out as printed, over many bags.
func TestTheQuestionsLineEvaluates(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(17, 3))
	for range 3000 {
		st := withBag(sim.Default(), 0, r.IntN(17), r.IntN(17), r.IntN(17), 1+r.IntN(16))
		f := s.show(&st, idle(), words.Lang(r.IntN(2)), view.Point{X: 720, Y: 760})
		line := string(f.Text(f.Say.Arithmetic))
		m := questionsLine.FindStringSubmatch(line)
		if m == nil {
			t.Fatalf("%q", line)
		}
		sum := 0.0
		for _, part := range strings.Split(m[1], " + ") {
			var count, n, length float64
			if _, err := fmt.Sscanf(part, "%f/%f × %f", &count, &n, &length); err != nil {
				t.Fatalf("%q: %v", line, err)
			}
			sum += count / n * length
		}
		if want := parse(m[2]); math.Abs(sum-want) > 0.5000001e-3 {
			t.Errorf("%q works out to %v", line, sum)
		}
		bag := st.Bag()
		bits, nats := parse(m[3]), parse(m[4])
		if math.Abs(bits*math.Ln2-nats) > 0.5000001e-3 || math.Abs(bits-bag.Entropy()/math.Ln2) > 0.5000001e-3 || math.Abs(nats-bag.Entropy()) > 0.5000001e-3 {
			t.Errorf("%q: %v bit are %v nat, of %v", line, bits, bits*math.Ln2, bag.Entropy())
		}
	}
}

// TestTheDrawnMeanIsThatOfTheDraws: the numbers said of the draws follow from each
// other, and from the seed.
func TestTheDrawnMeanIsThatOfTheDraws(t *testing.T) {
	s := newStand(t)
	number := regexp.MustCompile(`[0-9.]*[0-9]`)
	r := rand.New(rand.NewPCG(17, 4))
	for range 1500 {
		st := withBag(sim.Default(), float64(2+r.IntN(sim.MaxDraws-1)), 1+r.IntN(16), 1+r.IntN(16), r.IntN(17), r.IntN(17))
		st.Seed = r.Uint64()
		ui := idle()
		ui.Touched = draws
		f := s.show(&st, ui, words.En, view.Point{X: 720, Y: 760})
		said := string(f.Text(f.Say.Sentence))
		n := number.FindAllString(said, -1)
		bag := st.Bag()
		asked, last := 0, 0
		drawn := uint64(st.V[sim.Draws])
		for i := range drawn {
			last = bag.Lengths[bag.Draw(st.Seed, i)]
			asked += last
		}
		mean := float64(asked) / float64(drawn)
		bad := len(n) < 3 || parse(n[0]) != float64(last) || parse(n[1]) != float64(drawn) || math.Abs(parse(n[2])-mean) > 0.5000001e-3
		switch len(n) {
		case 3:
			bad = bad || !strings.Contains(said, "just as expected") || math.Abs(mean-bag.Mean()) > 1e-3
		case 5:
			sign := 1.0
			if strings.Contains(said, "below") {
				sign = -1
			}
			bad = bad || math.Abs(parse(n[2])-parse(n[4])-sign*parse(n[3])) > 1e-9 || parse(n[3]) == 0
		default:
			bad = true
		}
		if bad {
			t.Errorf("%d questions in %d draws of %v: %q", asked, drawn, bag.Counts, said)
		}
	}
}

func questionsSample(i int, s *sim.State, ui *scene.UI, r *rand.Rand, free func(lo, hi float64) float64) {
	counts := []int{r.IntN(17), r.IntN(17), r.IntN(17), 1 + r.IntN(16)}
	switch i % 10 {
	case 1:
		counts = []int{0, 0, 0, 0}
		counts[i/10%4] = 1 + i/40%3
	case 2:
		counts = [][]int{{4, 2, 1, 1}, {1, 1, 0, 2}, {8, 8, 8, 8}, {0, 5, 0, 5}, {16, 8, 4, 4}}[i/10%5]
	case 3:
		counts[i/10%4] = 16
	case 4:
		counts[i/10%4], counts[(i/10+1)%4] = 0, 0
		counts[(i/10+2)%4] = min(counts[(i/10+2)%4]+1, 16)
	case 5:
		counts = []int{0, 0, 0, 0}
		counts[i/4%3] = 1 // held, or just touched
	}
	*s = withBag(*s, float64([]int{24, 0, 1, 2, i % 61, 60}[i%6]), counts...)
	s.Seed = uint64(i)
	if i%10 == 7 || i%10 == 8 {
		bag := s.Bag()
		ask(i, s, ui, []float64{bag.Mean(), free(0, 4), 4, 0}[i/10%4])
	}
	touch(i, ui, draws, sim.NoTarget, balls, balls+1, draws, balls+2)
}

// TestALowBoxKeepsTheExamplesOfQuestions, and all else that is done there.
func TestALowBoxKeepsTheExamplesOfQuestions(t *testing.T) {
	s := newStand(t)
	st := sim.Default()
	st.Scene = sim.SceneQuestions
	count := func(box view.Point) (all int) {
		f := s.show(&st, idle(), words.En, box)
		for i := range f.Zones {
			if r := f.Zones[i].Role; r == view.RoleButton || r == view.RoleHandle {
				all++
			}
		}
		return all
	}
	pager := 2 // its ways on and back are what gives way first
	own := count(view.Point{X: 768, Y: scene.Height(st.Scene, 768, st.N)})
	if low := count(view.Point{X: 768, Y: 430}); low != own-pager {
		t.Errorf("%d buttons and handles in a low box, %d where there is room", low, own)
	}
}
