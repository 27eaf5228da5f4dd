package sim

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// randomState returns a State as a reader may have made it: values on their
// knobs' grids, ends and ties among them.
func randomState(r *rand.Rand) State {
	s := Default()
	s.N = MinClasses + r.IntN(MaxClasses-MinClasses+1)
	s = s.tidy()
	for i := range Rows {
		row := &Rows[i]
		for j := range row.use(&s) {
			k := row.First + Knob(j)
			v := row.Min + r.Float64()*(row.Max-row.Min)
			switch {
			case row.Grid == Counted && r.IntN(20) > 0: // a long one takes its time
				v = float64(r.IntN(30))
			case row.Grid == ByRatio:
				v = Exp(Log(row.Min) + r.Float64()*(Log(row.Max)-Log(row.Min)))
			case r.IntN(12) == 0:
				v = row.Min
			case r.IntN(12) == 0:
				v = row.Max
			case j > 0 && r.IntN(5) == 0:
				v = s.V[row.First]
			}
			s = Update(s, Set{KnobTarget(k), v})
		}
	}
	names := []string{"", "", "cat", "강아지", "a,b&c=d", "50%", "x+y #1", "👩‍🔬", " ", "é"}
	for i := range s.N {
		s.Labels[i], _ = anyLabel(names[r.IntN(len(names))])
	}
	s.Seed = r.Uint64() >> r.IntN(64)
	return s
}

// anyLabel is a Labeler for tests.
func anyLabel(raw string) (string, bool) {
	label := strings.TrimSpace(raw)
	return label, len(label) <= 100 && !strings.ContainsFunc(label, func(r rune) bool { return r < ' ' || r == '�' })
}

// invalid says what is wrong with a State; "" nothing.
func invalid(s State) string {
	if s.Scene >= nScenes || s.N < MinClasses || s.N > MaxClasses {
		return fmt.Sprintf("scene %d, %d classes", s.Scene, s.N)
	}
	start := s.atStart()
	for i := range Rows {
		r := &Rows[i]
		for j := range r.Count {
			v := start.V[int(r.First)+j]
			if r.Grid == Counted {
				v = s.V[int(r.First)+j]
			}
			if j >= r.use(&s) {
				if v != 0 || math.Signbit(v) {
					return fmt.Sprintf("%s %d is not in use and %v", r.Key, j, v)
				}
				continue
			}
			w, ok := r.fit(v)
			if !ok || w != v || v == 0 && math.Signbit(v) || v < r.Min || v > r.Max {
				return fmt.Sprintf("%s %d is %v", r.Key, j, v)
			}
		}
	}
	for i := range Rows {
		r, sum := &Rows[i], 0.0
		for _, v := range s.V[r.First : int(r.First)+r.Count] {
			sum += v
		}
		if r.Grid == Parts && sum != Whole {
			return fmt.Sprintf("%s sums to %v", r.Key, sum)
		}
	}
	if start.descend(int(s.V[GradientSteps])) != s {
		return "the descent does not lead to where it is"
	}
	for i := s.N; i < MaxClasses; i++ {
		if s.Labels[i] != "" {
			return fmt.Sprintf("class %d is not in use and called %q", i, s.Labels[i])
		}
	}
	return ""
}

func TestDefaultAndRandomStatesAreValid(t *testing.T) {
	if why := invalid(Default()); why != "" {
		t.Error("Default:", why)
	}
	r := rand.New(rand.NewPCG(1, 1))
	for range 500 {
		if s := randomState(r); invalid(s) != "" {
			t.Fatal(invalid(s), s)
		}
	}
}

func TestScenesHaveNames(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range Scenes(nil) {
		back, ok := SceneNamed(s.String())
		if !ok || back != s || seen[s.String()] || s.String() == "" {
			t.Errorf("scene %d is called %q, which is %d, %v", s, s.String(), back, ok)
		}
		seen[s.String()] = true
	}
	if _, ok := SceneNamed("nowhere"); ok {
		t.Error("there is a scene called nowhere")
	}
}
