package text

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func shiftStrains(base sim.State, add func(string, sim.State, *scene.UI)) {
	set := func(s sim.State, t sim.Target, v float64) sim.State {
		return sim.Update(s, sim.Set{Target: t, Value: v})
	}
	z, plus, times := sim.KnobTarget(sim.ShiftZ), sim.KnobTarget(sim.ShiftC), sim.KnobTarget(sim.ShiftA)
	hold := func(t sim.Target) *scene.UI {
		ui := idle()
		ui.Held[0], ui.HasGhost, ui.Ghost, ui.Touched = t, true, base, t
		return ui
	}
	for _, logits := range [][3]float64{{2, 1, 0.1}, {2, 1, -3}, {0, 0, 0}, {-3, 3, 3}, {2.3456, -1.2345, 0.1111}} {
		s := base
		for i, v := range logits {
			s = set(s, z+sim.Target(i), v)
		}
		for _, c := range []float64{-5, -1.03, -1.0333, -0.6, 0, 3, 4.9876} {
			for _, a := range []float64{0.2, 1, 2.34567, 5} {
				s := set(set(s, plus, c), times, a)
				name := fmt.Sprint(logits, c, a)
				add(name, s, idle())
				add("plus "+name, s, hold(plus))
				add("times "+name, s, hold(times))
				add("bar "+name, s, hold(sim.Shifted+1))
			}
		}
		computer := set(s, sim.KnobTarget(sim.ShiftComputer), 1)
		for _, c := range []float64{0, 12.345, 706.5, 708.234, 999.999} {
			add(fmt.Sprint("computer ", logits, c), set(computer, sim.KnobTarget(sim.ShiftBig), c), hold(sim.KnobTarget(sim.ShiftBig)))
		}
	}
	for _, guess := range []float64{0.02, 0.45, 0.659, 0.84} {
		asks := idle()
		asks.Predict = scene.Predict{Stage: scene.Asked, Guess: guess}
		add("asked", base, asks)
		told := idle()
		told.Predict = scene.Predict{Stage: scene.Shown, Guess: guess, Truth: base.Value(sim.Shifted)}
		add("answered", base, told)
	}
}

// TestShiftSaysTheStorysNumbers: what the default picture prints is what the
// story's author worked out.
func TestShiftSaysTheStorysNumbers(t *testing.T) {
	all := []string{"65.9%", "24.2%", "9.9%", "41.3%", "33.1%", "25.6%", "86.4%", "11.7%", "1.9%", "64.5%", "32.3%", "3.2%", "c = +3.0", "a = 2",
		"148.41 / (148.41 + 54.60 + 22.20) = 0.659"}
	wantTexts(t, sim.SceneShift, map[words.Lang][]string{
		words.Ko: append([]string{"모두에 3을 더해도 소프트맥스는 그대로다. 모두에 2를 곱하면 달라진다. 온도를 0.5로 한 것과 같다. z/Σz는 정반대다."}, all...),
		words.En: append([]string{"Add 3 to every logit and softmax stays the same; multiply by 2 and it changes, just as at temperature 0.5."}, all...),
	})
}

// TestTheTwoByTwoIsADiagonal: softmax keeps what is shifted, z/Σz what is scaled.
func TestTheTwoByTwoIsADiagonal(t *testing.T) {
	s := newStand(t)
	st := sim.Default()
	st.Scene = sim.SceneShift
	for _, w := range []float64{360, 720, 1100} {
		f := s.draw(picture{"", st, words.En, view.Point{X: w, Y: scene.Height(st.Scene, w, st.N)}})
		same, differs := 0, 0
		for i := range f.Ops {
			if o := &f.Ops[i]; o.Kind == view.KindText {
				switch string(f.Text(o.Text)) {
				case "same":
					same++
				case "differs":
					differs++
				}
			}
		}
		if same != 2 || differs != 2 {
			t.Errorf("width %v: %d same, %d differ", w, same, differs)
		}
	}
}

// TestAQuestionOfShiftHidesItsAnswer: no picture, digit or word of the column tells.
func TestAQuestionOfShiftHidesItsAnswer(t *testing.T) {
	s := newStand(t)
	st := sim.Default()
	st.Scene = sim.SceneShift
	st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.ShiftA), Value: 3})
	for _, w := range []float64{360, 720, 1100} {
		ui := idle()
		ui.Predict = scene.Predict{Stage: scene.Asked, Guess: 0.45}
		s.c.State, s.c.Shown, s.c.UI, s.c.Env = &st, &st, ui, &scene.Env{Lang: words.En}
		s.c.Box = view.Point{X: w, Y: scene.Height(st.Scene, w, st.N)}
		scene.View(&s.f, &s.c)
		all := string(Append(nil, &s.f))
		for _, tell := range []string{"65.9%", "24.2%", "9.9%", "41.3%", "33.1%", "25.6%", "0.659"} {
			if strings.Contains(all, tell) {
				t.Errorf("width %v: the question tells %s", w, tell)
			}
		}
		guesses := 0
		for i := range s.f.Zones {
			if z := &s.f.Zones[i]; z.Role == view.RoleHandle && z.Target == scene.GuessTarget {
				guesses++
				if v := z.ValueAt(z.At, 0); math.Abs(v-0.45) > 1e-9 {
					t.Errorf("a hollow bar at its place stands for %v", v)
				}
			}
		}
		if guesses != 3 {
			t.Errorf("%d hollow bars", guesses)
		}
	}
}

// TestTheShiftLineEvaluates works every side of the line out as printed.
func TestTheShiftLineEvaluates(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(12, 12))
	for i := range 3000 {
		st := sim.Default()
		st.Scene = sim.SceneShift
		set := func(t sim.Target, v float64) { st = sim.Update(st, sim.Set{Target: t, Value: v}) }
		for i := range sim.Target(sim.ShiftClasses) {
			set(sim.KnobTarget(sim.ShiftZ)+i, math.Round((6*r.Float64()-3)*10)/10)
		}
		set(sim.KnobTarget(sim.ShiftC), math.Round(100*r.Float64()-50)/10)
		set(sim.KnobTarget(sim.ShiftA), 0.2*math.Pow(25, r.Float64()))
		set(sim.KnobTarget(sim.ShiftComputer), float64(i%5/4))
		set(sim.KnobTarget(sim.ShiftBig), 1000*r.Float64())
		ui := idle()
		ui.Touched = []sim.Target{sim.NoTarget, sim.KnobTarget(sim.ShiftC), sim.KnobTarget(sim.ShiftA)}[r.IntN(3)]
		s.c.State, s.c.Shown, s.c.UI, s.c.Env = &st, &st, ui, &scene.Env{Lang: words.Lang(r.IntN(2))}
		s.c.Box = view.Point{X: []float64{360, 720, 1100}[r.IntN(3)]}
		s.c.Box.Y = scene.Height(st.Scene, s.c.Box.X, st.N)
		scene.View(&s.f, &s.c)
		line := string(s.f.Text(s.f.Say.Arithmetic))
		from := line
		for _, head := range []string{": ", "빼고 ", "subtracted "} {
			if i := strings.LastIndex(from, head); i >= 0 {
				from = from[i+len(head):]
			}
		}
		sides := strings.Split(strings.ReplaceAll(from, "≈", "="), " = ")
		if len(sides) < 2 {
			t.Fatalf("%q", line)
		}
		want := expression(t, sides[1])
		for _, i := range []int{0, 2} {
			if i >= len(sides) {
				continue
			}
			decimals := len(sides[1][strings.IndexByte(sides[1]+".", '.'):])
			if got := expression(t, sides[i]); math.Abs(got-want) > 0.5001*math.Pow(10, float64(1-max(decimals, 4))) {
				t.Fatalf("%q: %s is %v", line, sides[i], got)
			}
		}
	}
}

// TestShiftSaysNothingStaysThatIsNot: where z/Σz has no value it doesn't stay the
// same, and where all logits are equal neither handle moves it.
func TestShiftSaysNothingStaysThatIsNot(t *testing.T) {
	s := newStand(t)
	c, a := sim.KnobTarget(sim.ShiftC), sim.KnobTarget(sim.ShiftA)
	for _, k := range []struct {
		z       [3]float64
		c, a    float64
		touched sim.Target
		has     string
	}{
		{[3]float64{2, 1, -3}, 0, 2, a, "z/Σz has no value: its sum is 0."},
		{[3]float64{2, 1, 0.1}, 0, 2, a, "z/Σz stays the same."},
		{[3]float64{2, 2, 2}, 0, 2, c, "adding 0 changes no share in either."},
		{[3]float64{2, 1, 0.1}, 0, 2, c, "Drag c, and only z/Σz moves."},
	} {
		st := sim.Default()
		st.Scene = sim.SceneShift
		for i, v := range k.z {
			st = setTo(st, sim.KnobTarget(sim.ShiftZ+sim.Knob(i)), v)
		}
		st = setTo(setTo(st, c, k.c), a, k.a)
		ui := idle()
		ui.Touched = k.touched
		f := s.show(&st, ui, words.En, view.Point{X: 720, Y: scene.Height(st.Scene, 720, st.N)})
		if said := string(f.Text(f.Say.Sentence)); !strings.Contains(said, k.has) {
			t.Errorf("%v + %v, × %v: %q does not say %q", k.z, k.c, k.a, said, k.has)
		}
	}
}
