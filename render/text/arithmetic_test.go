package text

import (
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestTheArithmeticLineEvaluatesToWhatItSays works each line out as printed,
// over seeded states, and prints the result as the line does.
func TestTheArithmeticLineEvaluatesToWhatItSays(t *testing.T) {
	s := newStand(t)
	r := rand.New(rand.NewPCG(1, 2))
	for range 4000 {
		st := classes(2 + r.IntN(11))
		for i := range st.N {
			st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.Z0 + sim.Knob(i)), Value: math.Round((r.Float64()*12-6)*10) / 10})
		}
		if r.IntN(2) == 0 {
			st = sim.Update(st, sim.Set{Target: sim.KnobTarget(sim.Temperature), Value: 0.05 * math.Pow(400, r.Float64())})
		}
		ui := idle()
		ui.Touched = sim.KnobTarget(sim.Z0 + sim.Knob(r.IntN(st.N)))
		s.c.State, s.c.Shown, s.c.UI, s.c.Env = &st, &st, ui, &scene.Env{Lang: words.Lang(r.IntN(2))}
		s.c.Box = view.Point{X: []float64{360, 720, 1100}[r.IntN(3)]}
		s.c.Box.Y = scene.Height(st.Scene, s.c.Box.X, st.N)
		scene.View(&s.f, &s.c)
		line := string(s.f.Text(s.f.Say.Arithmetic))
		got, printed, about, err := evaluate(line)
		if err != "" {
			t.Fatalf("%q: %s", line, err)
		}
		i, _ := ui.Touched.Knob()
		p := st.Value(sim.Bar0 + sim.Target(i))
		// The result as printed has so many figures; the line must agree with
		// all of them, and with the State.
		unit := lastPlace(printed)
		want := parse(printed)
		if !about && math.Abs(got-want) > unit*0.5000001 || math.Abs(p-want) > unit*0.5000001 {
			t.Errorf("%q works out to %v, the share is %v", line, got, p)
		}
	}
}

// evaluate works out "… a / (b + c) = d" or "… a / b ≈ d".
func evaluate(line string) (value float64, result string, about bool, err string) {
	at := strings.LastIndex(line, " = ")
	if a := strings.LastIndex(line, " ≈ "); a > at {
		at, about = a, true
	}
	if at < 0 {
		return 0, "", false, "no result"
	}
	result = line[at+len(" = "):]
	if about {
		result = line[at+len(" ≈ "):]
	}
	left := line[:at]
	for _, head := range []string{"Σ = ", ": "} {
		if i := strings.LastIndex(left, head); i >= 0 {
			left = left[i+len(head):]
			break
		}
	}
	num, den, ok := strings.Cut(left, " / ")
	if !ok {
		return 0, "", false, "no division in " + left
	}
	sum := 0.0
	for _, a := range strings.Split(strings.Trim(den, "()"), " + ") {
		sum += parse(a)
	}
	return parse(num) / sum, result, about, ""
}

// parse reads 0.642 and 2.04 × 10^−8.
func parse(s string) float64 {
	s = strings.ReplaceAll(strings.TrimSpace(s), view.Minus, "-")
	m, e, power := strings.Cut(s, " × 10^")
	v, err := strconv.ParseFloat(m, 64)
	if err != nil {
		return math.NaN()
	}
	if power {
		x, err := strconv.Atoi(e)
		if err != nil {
			return math.NaN()
		}
		v *= math.Pow(10, float64(x))
	}
	return v
}

// lastPlace returns the unit of the last figure printed; trailing zeros are
// dropped, so it is at least what the rules print: three decimals or figures.
func lastPlace(s string) float64 {
	m, e, power := strings.Cut(strings.ReplaceAll(s, view.Minus, "-"), " × 10^")
	if power {
		x, _ := strconv.Atoi(e)
		return 0.01 * math.Pow(10, float64(x))
	}
	v, _ := strconv.ParseFloat(m, 64)
	unit := 1e-3
	for t := 0.1; v < t && v > 0; t /= 10 {
		unit /= 10
	}
	if _, d, ok := strings.Cut(m, "."); ok && v > 0.9 {
		unit = math.Min(unit, math.Pow(10, -float64(len(d))))
	}
	return unit
}
