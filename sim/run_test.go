package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

// away returns the default State that many steps of descent on.
func away(steps int) State {
	return Update(Default(), Set{KnobTarget(GradientSteps), float64(steps)})
}

func TestADescentIsTheSameByStepsAndAtOnce(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 1))
	for range 50 {
		was := randomState(r)
		start := was.atStart()
		s := start
		n := 1 + r.IntN(60)
		for range n {
			s = Update(s, Set{KnobTarget(GradientSteps), s.V[GradientSteps] + 1})
		}
		if once := Update(start, Set{KnobTarget(GradientSteps), float64(n)}); s != once {
			t.Fatalf("%d steps lead to %v, and at once to %v", n, s, once)
		}
		back := n - 1 - r.IntN(n)
		there := Update(s, Set{KnobTarget(GradientSteps), float64(back)})
		if want := Update(start, Set{KnobTarget(GradientSteps), float64(back)}); there != want {
			t.Fatalf("back from %d to %d leads elsewhere", n, back)
		}
		if at, _, ok := Decode(Encode(s), Default(), anyLabel); !ok || at != s {
			t.Fatalf("%s leads elsewhere", Encode(s))
		}
	}
}

// TestAnyChangeMakesThePresentPointTheStart: what a reader touches on the way
// begins the descent anew where it is, to within the rounding of a knob.
func TestAnyChangeMakesThePresentPointTheStart(t *testing.T) {
	run := away(7)
	for name, m := range map[string]Msg{
		"a logit":       Set{KnobTarget(GradientZ), -2},
		"the rate":      Set{KnobTarget(GradientRate), 2},
		"the target":    Set{ShareOf(GradientY + 2), 1},
		"another class": AddClass{},
		"one less":      RemoveClass{3},
	} {
		s := Update(run, m)
		if s.V[GradientSteps] != 0 || s.Start != [MaxClasses]float64{} {
			t.Errorf("%s: %v steps from %v", name, s.V[GradientSteps], s.Start)
		}
		if why := invalid(s); why != "" {
			t.Errorf("%s: %s", name, why)
		}
		for _, i := range []int{1, 2} { // which no message moved
			if d := s.V[int(GradientZ)+i] - run.V[int(GradientZ)+i]; math.Abs(d) > 0.5e-4 {
				t.Errorf("%s: logit %d went by %v", name, i, d)
			}
		}
	}
	for name, m := range map[string]Msg{
		"what is so already": Set{KnobTarget(GradientRate), run.V[GradientRate]},
		"the same target":    Set{ShareOf(GradientY + 1), 1},
		"nothing":            Set{KnobTarget(GradientZ), math.NaN()},
	} {
		if Update(run, m) != run {
			t.Errorf("%s made a new start", name)
		}
	}
	other := Update(Update(run, Set{KnobTarget(Temperature), 3}), Rename{0, "a"})
	if other.V[GradientSteps] != 7 || other.Start != run.Start {
		t.Error("what is no part of it made a new start")
	}
}

func TestASmallRateStillMoves(t *testing.T) {
	s := Update(Default(), Set{KnobTarget(GradientRate), 0.01})
	p := s
	for range 1000 {
		next, ok := p.Next(GradientSteps)
		if !ok || next.V[GradientZ+1] <= p.V[GradientZ+1] {
			t.Fatalf("step %v goes from %v to %v", p.V[GradientSteps], p.V[GradientZ+1], next.V[GradientZ+1])
		}
		p = next
	}
	if _, ok := p.Next(GradientSteps); ok {
		t.Error("there is no end to the steps")
	}
	// Where it is nearly there one step is less than a knob can hold.
	near := Update(s, Set{ShareOf(GradientY), 0.64})
	near = Update(near, Set{KnobTarget(GradientZ), 2.001})
	next, ok := near.Next(GradientSteps)
	if d := math.Abs(next.V[GradientZ] - near.V[GradientZ]); !ok || d == 0 || d > 1e-3 {
		t.Errorf("a step of %v", d)
	}
}

func TestADescentRestsWhereItHasArrived(t *testing.T) {
	s := Default()
	for i := range 4 {
		s = Update(s, Set{KnobTarget(GradientZ + Knob(i)), 0})
	}
	for i := range 3 {
		s = Update(s, Set{ShareOf(GradientY + Knob(i)), 0.25})
	}
	copy(s.V[GradientY:], []float64{Whole / 4, Whole / 4, Whole / 4, Whole / 4})
	if _, ok := s.Next(GradientSteps); ok {
		t.Error("it goes on where p is y")
	}
	stuck := Default() // the target's logit and all others at their ends
	for i := range 4 {
		stuck = Update(stuck, Set{KnobTarget(GradientZ + Knob(i)), -MaxLogit})
	}
	stuck = Update(stuck, Set{KnobTarget(GradientZ + 1), MaxLogit})
	if next, ok := stuck.Next(GradientSteps); ok {
		t.Errorf("it goes on past the ends: %v", next.V[GradientZ:GradientZ+4])
	}
}

func TestTheLossFallsWithEveryStepOfAModestRate(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 2))
	for range 100 {
		was := randomState(r)
		s := was.atStart()
		s.V[GradientRate] = 1 // the curvature of the loss is at most 1/2
		var y, p [MaxClasses]float64
		s.Parts(y[:0], GradientY)
		loss := func(s *State) float64 {
			return CrossEntropy(y[:s.N], Softmax(p[:0], s.V[GradientZ:int(GradientZ)+s.N], 1))
		}
		for range 30 {
			next, ok := s.Next(GradientSteps)
			if !ok {
				break
			}
			if loss(&next) > loss(&s)+1e-12 {
				t.Fatalf("the loss rises from %v to %v", loss(&s), loss(&next))
			}
			s = next
		}
	}
}

func TestClassesComeAndGoInEveryRow(t *testing.T) {
	s := Update(Default(), Set{ShareOf(GradientY + 1), 0.5})
	s = Update(s, AddClass{})
	if s.V[GradientZ+4] != 0 || s.V[GradientY+4] != 0 {
		t.Error("a new class has a logit or a share")
	}
	s = Update(s, RemoveClass{1})
	if s.V[GradientZ+1] != 0.1 || s.V[GradientY] != Whole/3 || s.V[GradientY+2] != Whole/3 || s.V[GradientY+3] != 0 {
		t.Errorf("after the target is gone: %v", s.V[GradientY:GradientY+4])
	}
	for range 4 {
		if s = Update(s, RemoveClass{0}); invalid(s) != "" {
			t.Fatal(invalid(s))
		}
	}
	one := Update(Default(), Set{ShareOf(GradientY + 3), 1})
	if one = Update(one, RemoveClass{3}); one.V[GradientY+2] != Whole {
		t.Errorf("the last class is not the target now: %v", one.V[GradientY:GradientY+4])
	}
}

func TestRowsOfALinkAgreeOnTheNumberOfClasses(t *testing.T) {
	s, refused, _ := Decode("v=1&gradient.z=1,2,3", Default(), anyLabel)
	if s.N != 3 || refused != nil || s.V[Z0+3] != 0 || s.V[Z0+2] != 0.1 || invalid(s) != "" {
		t.Errorf("%v %v", s, refused)
	}
	s, refused, _ = Decode("v=1&logits=1,2&gradient.z=1,2,3&gradient.y=1,1", Default(), anyLabel)
	if s.N != 2 || len(refused) != 1 || refused[0].Key != "gradient.z" || refused[0].Min != 2 || refused[0].Max != 2 || invalid(s) != "" {
		t.Errorf("%v %v", s, refused)
	}
	if s.V[GradientY] != Whole/2 || s.V[GradientZ] != 2 || s.V[GradientZ+2] != 0 {
		t.Errorf("%v", s)
	}
	s, refused, _ = Decode("v=1&gradient.steps=1001", away(5), anyLabel)
	if s != away(5) || len(refused) != 1 || refused[0].Max != 1000 {
		t.Errorf("%v %v", s, refused)
	}
	// An author may begin in the middle of a descent, and a query turn it elsewhere.
	got, refused := Author(away(5), Pairs("gradient.rate=1"), anyLabel)
	want := Update(Update(Default(), Set{KnobTarget(GradientRate), 1}), Set{KnobTarget(GradientSteps), 5})
	if got != want || refused != nil {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestLessons: what the presets of the scene gradient show about the answer there is.
func TestLessons(t *testing.T) {
	for answer := range 4 {
		base := Update(away(9), Set{ShareOf(GradientY + Knob(answer)), 1})
		of := GradientP + Target(answer)
		wrong := Update(base, Apply{ConfidentlyWrong})
		if p := wrong.Value(of); p > 0.01 || !wrong.On(GradientSquared) || wrong.Answer() != answer {
			t.Errorf("confidently wrong: %v", p)
		}
		var y [MaxClasses]float64
		g := SquaredErrorGradient(nil, wrong.LogitsOf(GradientZ), wrong.Parts(y[:0], GradientY), 1)
		if g[answer] < -0.02 {
			t.Errorf("the squared error still pushes by %v", g[answer])
		}
		right := Update(base, Apply{NearlyRight})
		if p := right.Value(of); p < 0.9 || p > 0.99 {
			t.Errorf("nearly right: %v", p)
		}
		soft := Update(base, Apply{SoftTarget})
		if soft.V[int(GradientY)+answer] != 0.7*Whole || soft.V[int(GradientY)+(answer+1)%4] != 0.1*Whole {
			t.Errorf("soft: %v", soft.V[GradientY:GradientY+4])
		}
	}
}
