package view

import (
	"math"
	"testing"
)

func graphLines(f *Frame) (lines [][]Point) {
	for _, o := range f.Ops {
		lines = append(lines, f.Points[o.Points.From:o.Points.To])
	}
	return lines
}

// TestACurveEndsAtTheEdgeAndNeverCrossesAPole.
func TestACurveEndsAtTheEdgeAndNeverCrossesAPole(t *testing.T) {
	g := Graph{X: Scale{D0: -4, D1: 4, R0: 0, R1: 400}, Y: Scale{D0: -1, D1: 1, R0: 200, R1: 0}}
	f := func(x float64) float64 { return 1 / (x - 0.5) }
	var frame Frame
	var b Builder
	b.Begin(&frame, 400, 200)
	b.Curve(g, -4, 0.5, f, 2, 0, 0, Black)
	b.Curve(g, 0.5, 4, f, 2, 0, 0, Black)
	lines := graphLines(&frame)
	if len(lines) != 2 {
		t.Fatalf("%d lines, want 2", len(lines))
	}
	// 1/(x − ½) is −1 at −½ and 1 at 3/2.
	if end := lines[0][len(lines[0])-1]; math.Abs(end.X-g.X.Map(-0.5)) > 0.5 || math.Abs(end.Y-200) > 1e-9 {
		t.Errorf("it ends at %v", end)
	}
	if from := lines[1][0]; math.Abs(from.X-g.X.Map(1.5)) > 0.5 || math.Abs(from.Y) > 1e-9 {
		t.Errorf("it begins at %v", from)
	}
	for _, line := range lines {
		for _, p := range line[1 : len(line)-1] {
			x := g.X.Invert(p.X)
			if math.Abs(g.Y.Map(f(x))-p.Y) > 1e-6 {
				t.Errorf("%v is not on the curve", p)
			}
		}
	}
	// A pole on a step, and a function that is nowhere to be seen.
	b.Begin(&frame, 400, 200)
	b.Curve(g, -4, 4, func(x float64) float64 { return 1 / x }, 2, 0, 0, Black)
	if lines = graphLines(&frame); len(lines) != 2 {
		t.Errorf("over a pole there are %d lines", len(lines))
	}
	b.Begin(&frame, 400, 200)
	b.Curve(g, -4, 4, func(x float64) float64 { return 3 }, 2, 0, 0, Black)
	b.Curve(g, -4, 4, func(x float64) float64 { return math.NaN() }, 2, 0, 0, Black)
	if len(frame.Ops) != 0 {
		t.Errorf("%d lines of what can't be seen", len(frame.Ops))
	}
}

// TestADashedCurveHasDashes as long as asked for, with gaps between.
func TestADashedCurveHasDashes(t *testing.T) {
	g := Graph{X: Scale{D1: 8, R1: 400}, Y: Scale{D1: 1, R0: 200}}
	var frame Frame
	var b Builder
	b.Begin(&frame, 400, 200)
	b.Curve(g, 0, 8, func(x float64) float64 { return 0.5 }, 2, 4, 10, Black)
	lines := graphLines(&frame)
	if len(lines) != 40 {
		t.Fatalf("%d dashes", len(lines))
	}
	for i, line := range lines {
		from, to := line[0], line[len(line)-1]
		if math.Abs(from.X-10*float64(i)) > 1e-6 || math.Abs(to.X-from.X-4) > 1e-6 {
			t.Errorf("dash %d from %v to %v", i, from, to)
		}
	}
}

// TestACurveThatIsNoMoreIsBroken: where a value is not a number the line ends, and
// goes on behind it; a line that comes in at the foot begins there.
func TestACurveThatIsNoMoreIsBroken(t *testing.T) {
	g := Graph{X: Scale{D1: 8, R1: 400}, Y: Scale{D1: 1, R0: 200}}
	b := newBoard()
	b.Curve(g, 0, 8, func(x float64) float64 {
		if x > 3 && x < 5 {
			return math.NaN()
		}
		return 0.5
	}, 2, 0, 0, Black)
	lines := graphLines(&b.f)
	if len(lines) != 2 {
		t.Fatalf("%d lines", len(lines))
	}
	for i, want := range []struct{ from, to float64 }{{0, 150}, {250, 400}} {
		if from, to := lines[i][0], lines[i][len(lines[i])-1]; math.Abs(from.X-want.from) > 3 || math.Abs(to.X-want.to) > 3 {
			t.Errorf("line %d from %v to %v", i, from, to)
		}
	}
	b = newBoard()
	b.Curve(g, 0, 8, func(x float64) float64 { return x/4 - 0.5 }, 2, 0, 0, Black) // inside from 2 to 6
	if line := graphLines(&b.f)[0]; math.Abs(line[0].X-100) > 1e-6 || line[0].Y != 200 || math.Abs(line[len(line)-1].X-300) > 1e-6 || line[len(line)-1].Y != 0 {
		t.Errorf("from %v to %v", line[0], line[len(line)-1])
	}
}
