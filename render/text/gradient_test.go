package text

import (
	"fmt"
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

var (
	pushZ     = sim.KnobTarget(sim.GradientZ)
	pushY     = sim.ShareOf(sim.GradientY)
	pushRate  = sim.KnobTarget(sim.GradientRate)
	pushSteps = sim.KnobTarget(sim.GradientSteps)
)

func setTo(s sim.State, t sim.Target, v float64) sim.State {
	return sim.Update(s, sim.Set{Target: t, Value: v})
}

// pushed returns the default of the scene gradient with n classes.
func pushed(n int) sim.State {
	s := classes(n)
	s.Scene = sim.SceneGradient
	copy(s.V[sim.GradientZ:sim.GradientZ+sim.MaxClasses], s.V[:sim.MaxClasses])
	return s
}

func gradientStrains(base sim.State, add func(string, sim.State, *scene.UI)) {
	hold := func(t sim.Target) *scene.UI {
		ui := idle()
		ui.Held[0], ui.HasGhost, ui.Ghost, ui.Touched = t, true, base, t
		return ui
	}
	touch := func(t sim.Target) *scene.UI {
		ui := idle()
		ui.Touched = t
		return ui
	}
	nudge, squared := sim.KnobTarget(sim.GradientNudge), sim.KnobTarget(sim.GradientSquared)
	last := sim.Target(base.N - 1)
	for p := range sim.Preset(3) {
		s := sim.Update(base, sim.Apply{Preset: sim.ConfidentlyWrong + p})
		add(fmt.Sprint("preset ", p), s, idle())
		add(fmt.Sprint("nudged preset ", p), setTo(s, nudge, 1), touch(pushZ+last))
	}
	for _, y := range []float64{0, 1.0 / sim.Whole, 0.03, 0.5, 0.97} {
		s := setTo(base, pushY+last, y)
		add(fmt.Sprint("y ", y), s, hold(pushY+last))
		add(fmt.Sprint("y walked ", y), setTo(s, pushSteps, 40), idle())
	}
	for _, z := range []float64{-6, -3, -0.05, 0.5, 2.3456, 3, 6} {
		s := setTo(base, pushZ+last, z)
		add(fmt.Sprint("z ", z), s, hold(pushZ+last))
		add(fmt.Sprint("answer ", z), setTo(base, pushZ+1, z), idle())
		for _, rate := range []float64{0.01, 0.0123, 1, 5} {
			fast := setTo(s, pushRate, rate)
			add(fmt.Sprint("z ", z, " rate ", rate), fast, idle())
			for _, n := range []float64{1, 12, 1000} {
				add(fmt.Sprint("z ", z, " rate ", rate, " steps ", n), setTo(fast, pushSteps, n), touch(pushZ))
			}
		}
	}
	for _, p := range []float64{0, 0.02, 0.55, 1} {
		add(fmt.Sprint("bar ", p), setTo(base, sim.GradientP+1, p), hold(sim.GradientP+1))
		both := setTo(setTo(base, squared, 1), nudge, 1)
		add(fmt.Sprint("both bar ", p), setTo(both, sim.GradientP, p), hold(sim.GradientP))
	}
	for _, guess := range []float64{0, 0.02, 0.35, 0.98, 1} {
		asks, told := idle(), idle()
		asks.Predict = scene.Predict{Stage: scene.Asked, Guess: guess}
		add(fmt.Sprint("asked ", guess), base, asks)
		told.Predict = scene.Predict{Stage: scene.Shown, Guess: guess, Truth: 0.3722}
		add(fmt.Sprint("answered ", guess), setTo(base, pushSteps, 1), told)
	}
	playing := idle()
	playing.Playing = true
	add("playing", setTo(base, pushSteps, 7), playing)
}

// TestGradientSaysTheStorysNumbers: what the default picture prints is what the
// story's author worked out.
func TestGradientSaysTheStorysNumbers(t *testing.T) {
	all := []string{"+0.642", "−0.764", "+0.096", "+0.026", "1.444", "64.2%", "23.6%", "9.6%", "2.6%", "p − y", "0.50", "0.988"}
	wantTexts(t, sim.SceneGradient, map[words.Lang][]string{
		words.Ko: append([]string{"정답인 강아지에 23.6%만 주었다. 모자란 0.764만큼 위로 밀고, 나머지는 받은 만큼 아래로 민다.", "강아지: p − y = 0.236 − 1 = −0.764", "손실 = −ln 0.236 = 1.444 nat"}, all...),
		words.En: append([]string{"The answer, dog, got only 23.6%.", "dog: p − y = 0.236 − 1 = −0.764", "loss = −ln 0.236 = 1.444 nat"}, all...),
	})
	s := newStand(t)
	st := setTo(pushed(4), pushSteps, 1)
	f := s.draw(picture{"", st, words.En, view.Point{X: 720, Y: 760}})
	if all := string(Append(nil, f)); !strings.Contains(all, "After one step the answer, dog, has 37.2%. The loss fell from 1.444 to 0.988 nat.") {
		t.Errorf("after one step it says %s", f.Text(f.Say.Sentence))
	}
	squared := setTo(pushed(4), sim.KnobTarget(sim.GradientSquared), 1)
	f = s.draw(picture{"", squared, words.En, view.Point{X: 720, Y: 760}})
	if said := string(f.Text(f.Say.Sentence)); said != "The squared error would push dog with 0.475. Cross-entropy pushes it with 0.764." {
		t.Error(said)
	}
}

// TestARingIsWhereTheHandleLands: after a step the handle stands where the dashed
// ring was, at any rate. Beside it, where nothing covers it, is an arrow as long as
// the push is strong, whatever the rate: on the scale the legend's arrow gives.
func TestARingIsWhereTheHandleLands(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(33, 1))
	arrows, slid := 0, 0
	for range 300 {
		st := pushed(2 + r.IntN(11))
		for i := range st.N {
			st = setTo(st, pushZ+sim.Target(i), r.Float64()*13-6.5)
		}
		st = setTo(st, pushRate, math.Pow(10, r.Float64()*2.7-2))
		box := view.Point{X: []float64{360, 720, 1100}[r.IntN(3)]}
		box.Y = scene.Height(st.Scene, box.X, st.N)
		f := s.draw(picture{"", st, words.En, box})
		type place struct {
			from   view.Point
			lo, hi float64
		}
		places := map[sim.Target]place{}
		for i := range f.Zones {
			if z := &f.Zones[i]; z.Role == view.RoleHandle && z.Target >= pushZ && z.Target < pushZ+sim.MaxClasses && !z.Skip {
				places[z.Target] = place{z.At, min(z.Scale.R0, z.Scale.R1), max(z.Scale.R0, z.Scale.R1)}
			}
		}
		// The dashed ring is arcs about where the handle lands.
		arcs := map[view.Ink][]view.Point{}
		var tips []view.Point
		for i := range f.Ops {
			if o := &f.Ops[i]; o.Kind == view.KindPolygon && o.Ink == view.Black {
				tips = append(tips, f.Polygon(o.Points)[0])
			}
			if o := &f.Ops[i]; o.Kind == view.KindArc && o.Radius == view.RingRadius {
				arcs[o.Ink] = append(arcs[o.Ink], o.P)
			}
		}
		left := 24.0
		if box.X < view.ColumnWidth {
			left = 16
		}
		unit := tips[len(tips)-1].X - left // the legend is drawn last
		if unit < 30 {
			t.Fatalf("a push of 1 is %v dp", unit)
		}
		g := sim.CrossEntropyGradient(nil, st.LogitsOf(sim.GradientZ), st.Parts(nil, sim.GradientY), 1)
		after := setTo(st, pushSteps, 1)
		f = s.draw(picture{"", after, words.En, box})
		for i := range f.Zones {
			z := &f.Zones[i]
			was, ok := places[z.Target]
			if !ok || z.Role != view.RoleHandle || z.Skip {
				continue
			}
			ring := arcs[view.ClassInk(int(z.Target-pushZ))]
			moved := math.Hypot(z.At.X-was.from.X, z.At.Y-was.from.Y)
			switch {
			case moved < 0.75:
			case len(ring) == 0:
				t.Fatalf("%s: the handle moves by %v, and no ring says so", sim.Encode(st), moved)
			case math.Hypot(ring[0].X-z.At.X, ring[0].Y-z.At.Y) > 1e-6:
				t.Fatalf("%s: the ring is at %v, the handle lands at %v", sim.Encode(st), ring[0], z.At)
			}
			long := -g[z.Target-pushZ] * unit
			if math.Abs(long) < 2.1 {
				continue
			}
			end := was.from.X + long
			if z.Axis == view.AxisY {
				end = was.from.Y - long
			}
			arrows++
			if end < was.lo || end > was.hi {
				slid++
				end = min(max(end, was.lo), was.hi)
			}
			if !slices.ContainsFunc(tips, func(tip view.Point) bool {
				along, across := tip.X-end, math.Abs(tip.Y-was.from.Y)
				if z.Axis == view.AxisY {
					along, across = tip.Y-end, math.Abs(tip.X-was.from.X)
				}
				return math.Abs(along) < 1e-6 && across > view.RingRadius && across < 2*view.RingRadius
			}) {
				t.Fatalf("%s at %v: no arrow of %v from %v ends at %v: %v", sim.Encode(st), box, long, was.from, end, tips)
			}
		}
	}
	if arrows < 300 || slid < 10 {
		t.Errorf("%d arrows, %d of them moved into the picture", arrows, slid)
	}
}

// TestTheGradientsQuestionHidesItsAnswer: no arrow, no dashed ring, no number of
// the next step.
func TestTheGradientsQuestionHidesItsAnswer(t *testing.T) {
	s := newStand(t)
	for _, n := range []int{2, 4, 12} {
		for _, w := range []float64{360, 720, 1100} {
			for lang := range words.Lang(2) {
				st := setTo(pushed(n), sim.KnobTarget(sim.GradientSquared), 1)
				q, ok := scene.Ask(&st)
				if !ok {
					t.Fatal("there is no question")
				}
				next := sim.Update(st, q.Msg)
				ui := idle()
				ui.Predict = scene.Predict{Stage: scene.Asked, Guess: q.Start}
				f := s.show(&st, ui, lang, view.Point{X: w, Y: scene.Height(st.Scene, w, n)})
				truth := next.Value(q.Target)
				if math.Abs(truth-q.Start) < 0.03 {
					t.Errorf("the guess starts at %v, the answer is %v", q.Start, truth)
				}
				loss := sim.CrossEntropyLoss(next.V[sim.GradientZ:int(sim.GradientZ)+n], []float64{0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}[:n], 1)
				all := string(Append(nil, f))
				for _, told := range []string{string(view.AppendFixed(nil, truth*100, 1)) + "%", string(view.AppendNumber(nil, loss))} {
					if strings.Contains(all, told) {
						t.Errorf("%d classes at %v: %q is told", n, w, told)
					}
				}
				for i := range f.Ops {
					if o := &f.Ops[i]; o.Kind == view.KindArc || o.Kind == view.KindPolygon {
						t.Fatalf("%d classes at %v: an arrow or its ring is drawn", n, w)
					}
				}
			}
		}
	}
}

// TestBothSlopesAreTheSameDigits: p − y by the formula, and as it is measured.
func TestBothSlopesAreTheSameDigits(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(33, 2))
	for range 2000 {
		st := pushed(2 + r.IntN(11))
		for i := range st.N {
			st = setTo(st, pushZ+sim.Target(i), r.Float64()*13-6.5)
		}
		if r.IntN(2) == 0 {
			st = setTo(st, pushY+1, r.Float64())
		}
		ui := idle()
		ui.Touched = pushZ + sim.Target(r.IntN(st.N))
		f := s.show(&st, ui, words.En, view.Point{X: 1100, Y: 820})
		var texts []string
		for i := range f.Ops {
			if o := &f.Ops[i]; o.Kind == view.KindText {
				texts = append(texts, string(words.Plain(nil, f.Text(o.Text))))
			}
		}
		law, measured := texts[slices.Index(texts, "formula: p − y")-1], texts[slices.Index(texts, "measured: ΔL/Δz")-1]
		if law != measured {
			t.Fatalf("%s: %s and %s", sim.Encode(st), law, measured)
		}
		k, _ := ui.Touched.Knob()
		g := sim.CrossEntropyGradient(nil, st.LogitsOf(sim.GradientZ), st.Parts(nil, sim.GradientY), 1)[k-sim.GradientZ]
		if got := parse(strings.TrimPrefix(law, "+")); math.Abs(got-g) > 0.0005 {
			t.Fatalf("%s: %s is %v", sim.Encode(st), law, g)
		}
	}
}

// TestPrintedSlopesSumToZero: what one class gains the others lose, as printed too.
func TestPrintedSlopesSumToZero(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(33, 3))
	for range 500 {
		st := setTo(pushed(2+r.IntN(5)), sim.KnobTarget(sim.GradientNudge), 1)
		for i := range st.N {
			st = setTo(st, pushZ+sim.Target(i), r.Float64()*4-2)
		}
		ui := idle()
		ui.Touched = pushZ + sim.Target(r.IntN(st.N))
		f := s.show(&st, ui, words.En, view.Point{X: 1100, Y: 820})
		var texts []string
		for i := range f.Ops {
			if o := &f.Ops[i]; o.Kind == view.KindText {
				texts = append(texts, string(f.Text(o.Text)))
			}
		}
		at := slices.Index(texts, "∂p/∂z")
		sum := 0.0
		for _, text := range texts[at+1 : at+1+st.N] {
			v := parse(strings.TrimPrefix(text, "+"))
			sum += math.Round(v * 1000)
		}
		if sum != 0 {
			t.Fatalf("%v sum to %v thousandths", texts[at+1:at+1+st.N], sum)
		}
	}
}

var (
	differenceLine = regexp.MustCompile(`^.*: p − y = (\S+) − (\S+) = ([^,]+?)(?:, (.*))?$`)
	lossLine       = regexp.MustCompile(`^(?:loss|손실) = −ln (\S+) = (.+) nat$`)
	softLossLine   = regexp.MustCompile(`^(?:loss|손실) = (.+) = (.+) nat$`)
	slopeLine      = regexp.MustCompile(`^.*: ∂p/∂z = p\(1 − p\) = (\S+) × \(1 − (\S+)\) = ([^,]+?)(?:, (.*))?$`)
)

// agrees reports whether a result as printed is what was worked out.
func agrees(got float64, printed string) bool {
	printed = strings.TrimPrefix(printed, view.Minus)
	return math.Abs(math.Abs(got)-parse(printed)) <= 0.5000001*lastPlace(printed)
}

// TestTheGradientsLinesEvaluate works the arithmetic out as printed.
func TestTheGradientsLinesEvaluate(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(33, 4))
	soft := 0
	for range 3000 {
		st := pushed(2 + r.IntN(5))
		for i := range st.N {
			st = setTo(st, pushZ+sim.Target(i), math.Round((r.Float64()*12-6)*100)/100)
		}
		if r.IntN(2) == 0 {
			st = setTo(st, pushY+1, r.Float64())
		}
		if r.IntN(4) == 0 {
			st = setTo(st, pushSteps, float64(r.IntN(30)))
		}
		st = setTo(st, sim.KnobTarget(sim.GradientNudge), float64(r.IntN(2)))
		ui := idle()
		ui.Touched = pushZ + sim.Target(r.IntN(st.N))
		f := s.show(&st, ui, words.Lang(r.IntN(2)), view.Point{X: 1100, Y: 820})
		line := string(f.Text(f.Say.Arithmetic))
		rest := ""
		if m := differenceLine.FindStringSubmatch(line); m != nil {
			if got := parse(m[1]) - parse(m[2]); !agrees(got, m[3]) {
				t.Errorf("%q works out to %v", line, got)
			}
			rest = m[4]
		} else if m := slopeLine.FindStringSubmatch(line); m != nil && m[1] == m[2] {
			if p := parse(m[1]); !agrees(p*(1-p), m[3]) {
				t.Errorf("%q works out to %v", line, p*(1-p))
			}
			rest = m[4]
		} else {
			t.Fatalf("%q", line)
		}
		if m := lossLine.FindStringSubmatch(rest); m != nil {
			if got := -math.Log(parse(m[1])); !agrees(got, m[2]) {
				t.Errorf("%q works out to %v", rest, got)
			}
		} else if m := softLossLine.FindStringSubmatch(rest); m != nil {
			soft++
			sum := 0.0
			for _, term := range strings.Split(m[1], " + ") {
				a, b, _ := strings.Cut(term, " × ")
				sum += parse(a) * parse(b)
			}
			if !agrees(sum, m[2]) {
				t.Errorf("%q works out to %v", rest, sum)
			}
		} else if rest != "" {
			t.Errorf("%q", rest)
		}
	}
	if soft < 200 {
		t.Errorf("only %d losses of soft targets", soft)
	}
}

// gradientSentences calls f with the states whose sentences a person has read.
func gradientSentences(f func(about string, s sim.State, ui *scene.UI)) {
	r := rand.New(rand.NewPCG(2026, 5))
	for i := range 230 {
		s, ui, about := pushed(2+i%11), idle(), "any"
		if i%5 > 0 {
			for j := range s.N {
				s.Labels[j] = names[i%5-1][(i/5+j)%12]
			}
		}
		for j := range sim.Target(s.N) {
			s = setTo(s, pushZ+j, math.Round((r.Float64()*10-5)*10)/10)
		}
		answer := sim.Target(r.IntN(s.N))
		s = setTo(s, pushY+answer, 1)
		switch i / 11 % 10 {
		case 1:
			about = "soft"
			s = setTo(s, pushY+answer, math.Round(r.Float64()*100)/100)
		case 2:
			about = "walked"
			s = setTo(s, pushRate, []float64{0.01, 0.1, 0.5, 1, 5}[i%5])
			s = setTo(s, pushSteps, []float64{1, 2, 3, 10, 27, 148, 999, 1000}[i%8])
		case 3:
			about = "walked, soft"
			s = setTo(s, pushY+answer, math.Round(r.Float64()*100)/100)
			s = setTo(s, pushRate, []float64{0.01, 0.5, 5}[i%3])
			s = setTo(s, pushSteps, []float64{1, 4, 56, 300, 1000}[i%5])
		case 4:
			about = "squared"
			s = setTo(s, sim.KnobTarget(sim.GradientSquared), 1)
		case 5:
			about = "nudged"
			s = setTo(s, sim.KnobTarget(sim.GradientNudge), 1)
			ui.Touched = pushZ + sim.Target(r.IntN(s.N))
		case 6:
			about = "nearly right"
			s = setTo(s, sim.GradientP+answer, []float64{0.9, 0.95, 0.99, 0.9999, 1}[i%5])
		case 7:
			about = "held at an end"
			ui.Held[0] = sim.GradientP + answer
			s = setTo(s, ui.Held[0], float64(i%2))
		case 8:
			about = "a preset"
			s = sim.Update(s, sim.Apply{Preset: sim.ConfidentlyWrong + sim.Preset(i%3)})
		case 9:
			about = "answered"
			truth := math.Round(r.Float64()*1000) / 1000
			ui.Predict = scene.Predict{Stage: scene.Shown, Guess: []float64{truth, math.Round(r.Float64()*100) / 100}[i%2], Truth: truth}
			if i%4 == 0 {
				about, ui.Predict.Stage = "asked", scene.Asked
			}
		}
		f(about, s, ui)
	}
	rest := pushed(2)
	rest = setTo(setTo(setTo(rest, pushZ, 0), pushZ+1, 0), pushY, 0.5)
	f("at rest", rest, idle())
	stuck := pushed(3)
	for j := range sim.Target(3) {
		stuck = setTo(stuck, pushZ+j, -6)
	}
	f("stuck", setTo(stuck, pushZ+1, 6), idle())
}

func TestGradientSentences(t *testing.T) {
	checkSentences(t, sim.SceneGradient, gradientSentences, []string{"NaN", "+0"}, false)
}

// TestGradientHasRoomWithAnyNumberOfClasses: the height a page is given is enough.
func TestGradientHasRoomWithAnyNumberOfClasses(t *testing.T) {
	s := newStand(t)
	for w := 320.0; w <= 1400; w += 36 {
		for n := sim.MinClasses; n <= sim.MaxClasses; n++ {
			st := pushed(n)
			f := s.draw(picture{"", st, words.En, view.Point{X: w, Y: scene.Height(st.Scene, w, n)}})
			if k := scaleOf(f); k != 1 {
				t.Errorf("width %v, %d classes: the picture is scaled to %.3f", w, n, k)
			}
		}
	}
}

// TestAShortBoxKeepsWhatIsDoneInGradient: question, examples, both switches, names,
// the number of classes and what the marks mean, at full size with any number of classes.
func TestAShortBoxKeepsWhatIsDoneInGradient(t *testing.T) {
	s := newStand(t)
	for lang := range words.Lang(2) {
		for _, n := range []int{2, 4, 7, 12} {
			st := pushed(n)
			f := s.show(&st, idle(), lang, view.Point{X: 768, Y: 430})
			did := map[view.MsgKind]int{}
			ask, switches, names := 0, 0, 0
			for i := range f.Zones {
				z := &f.Zones[i]
				if z.Box.Right() > 768 || z.Box.Bottom() > 430 {
					t.Errorf("%q stands at %v", f.Text(z.Name), z.Box)
				}
				if z.Role == view.RoleHandle && z.Box.W < view.Touch-0.01 {
					t.Errorf("%d classes: %q is scaled down", n, f.Text(z.Name))
				}
				switch {
				case z.Act.Verb == view.VerbPredict:
					ask++
				case z.Act.Verb == view.VerbNames:
					names++
				case z.Act.Verb == view.VerbMsg && z.Role == view.RoleSwitch:
					switches++
				case z.Act.Verb == view.VerbMsg:
					did[z.Act.Msg.Kind]++
				}
			}
			if ask != 1 || switches != 2 || names != 1 || did[view.MsgApply] != 3 || did[view.MsgAddClass] != 1 || did[view.MsgRemoveClass] != 1 {
				t.Errorf("%v, %d classes: %d questions, %d switches, %d for the names, %v", lang, n, ask, switches, names, did)
			}
			var plot, highest float64
			for i := range f.Ops {
				if o := &f.Ops[i]; o.Kind == view.KindPolyline {
					low := 0.0
					highest = 430
					for _, p := range f.Polygon(o.Points) {
						low, highest = max(low, p.Y), min(highest, p.Y)
					}
					plot = low - highest
				}
			}
			if plot < 56 && n == 4 {
				t.Errorf("the loss has %v dp", plot)
			}
			texts := string(Append(nil, f))
			for _, k := range []words.Key{words.GradientPush, words.GradientNextLong} {
				if !strings.Contains(texts, words.Text(lang, k)) {
					t.Errorf("%v, %d classes: %q is missing", lang, n, words.Text(lang, k))
				}
			}
		}
	}
}

// TestLossAxisHasThePoint: whatever the state, the point lies on its curve's panel.
func TestLossAxisHasThePoint(t *testing.T) {
	s := newStand(t)
	for _, z := range []float64{-6, -2, 0, 3, 6} {
		for _, other := range []float64{-6, 0, 6} {
			st := setTo(setTo(pushed(4), pushZ+1, z), pushZ, other)
			f := s.draw(picture{"", st, words.En, view.Point{X: 720, Y: 760}})
			var line *view.Op
			for i := range f.Ops {
				if o := &f.Ops[i]; o.Kind == view.KindPolyline {
					line = o
				}
			}
			if line == nil {
				t.Fatal("there is no curve")
			}
			for i := range f.Zones {
				zone := &f.Zones[i]
				if zone.Role != view.RoleHandle || zone.Target != pushZ+1 || zone.Axis != view.AxisX {
					continue
				}
				near := math.Inf(1)
				points := f.Polygon(line.Points)
				for j := range points[1:] {
					near = min(near, distance(zone.At, points[j], points[j+1]))
				}
				if near > 0.6 {
					t.Errorf("z = %s: the point is %.2f dp from its curve", strconv.FormatFloat(z, 'g', -1, 64), near)
				}
			}
		}
	}
}

// distance returns how far p is from the segment from a to b.
func distance(p, a, b view.Point) float64 {
	d, e := b.Sub(a), p.Sub(a)
	t := min(max((d.X*e.X+d.Y*e.Y)/(d.X*d.X+d.Y*d.Y), 0), 1)
	return math.Hypot(e.X-t*d.X, e.Y-t*d.Y)
}

// TestTheScaleOfTheLogitsShowsWhereItIsNarrow: each whole number is marked on every
// track, where the handle would stand on it.
func TestTheScaleOfTheLogitsShowsWhereItIsNarrow(t *testing.T) {
	s := newStand(t)
	for _, n := range []int{4, 12} {
		for _, w := range []float64{360, 720, 1100} {
			st := pushed(n)
			f := s.show(&st, idle(), words.En, view.Point{X: w, Y: scene.Height(st.Scene, w, n)})
			for i := range f.Zones {
				z := &f.Zones[i]
				if z.Role != view.RoleHandle || z.Target < pushZ || z.Target >= pushZ+sim.MaxClasses || z.Skip {
					continue
				}
				for v := -6.0; v <= 6; v++ {
					at := z.Scale.Map(v)
					marked := slices.ContainsFunc(f.Ops, func(o view.Op) bool {
						c := o.Box.Centre()
						across, along := c.X-z.At.X, c.Y-at
						if z.Axis == view.AxisX {
							across, along = c.Y-z.At.Y, c.X-at
						}
						return o.Kind == view.KindRect && o.Ink == view.Track && min(o.Box.W, o.Box.H) == 1 && math.Abs(across) < 1e-6 && math.Abs(along) < 1e-6
					})
					if !marked {
						t.Fatalf("%d classes at %v: %v has no mark on the track of %q", n, w, v, f.Text(z.Name))
					}
				}
			}
		}
	}
}
