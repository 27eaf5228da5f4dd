package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

// softTarget returns a distribution of n classes, one-hot now and then.
func softTarget(r *rand.Rand, n int) []float64 {
	y := make([]float64, n)
	if r.IntN(2) == 0 {
		y[r.IntN(n)] = 1
		return y
	}
	for i := range y {
		y[i] = r.Float64() + 0.01
	}
	apportion(y, y, Whole)
	for i := range y {
		y[i] /= Whole
	}
	return y
}

func someLogits(r *rand.Rand, n int) []float64 {
	z := make([]float64, n)
	for i := range z {
		z[i] = gauss(r) * 2
	}
	return z
}

func TestTheStorysNumbersOfGradient(t *testing.T) {
	z, y := []float64{2, 1, 0.1, -1.2}, []float64{0, 1, 0, 0}
	near := func(name string, got []float64, want ...float64) {
		for i, v := range got {
			if math.Abs(v-want[i]) > 0.5e-3 {
				t.Errorf("%s %d is %v, want %v", name, i, v, want[i])
			}
		}
	}
	near("p − y", CrossEntropyGradient(nil, z, y, 1), 0.642, -0.764, 0.096, 0.026)
	push := SquaredErrorGradient(nil, z, y, 1)
	for i := range push {
		push[i] = -push[i]
	}
	near("squared push", push, -0.514, 0.475, 0.028, 0.011)
	near("loss", []float64{CrossEntropy(y, Softmax(nil, z, 1))}, 1.444)
	s := away(1)
	near("after one step", Softmax(nil, s.V[GradientZ:GradientZ+4], 1)[1:2], 0.372)
}

// TestGradientsAgainstCentralDifferences: the law and the measurement.
func TestGradientsAgainstCentralDifferences(t *testing.T) {
	r := rand.New(rand.NewPCG(32, 1))
	for range 500 {
		n := 2 + r.IntN(MaxClasses-1)
		z, y := someLogits(r, n), softTarget(r, n)
		temperature := Exp(gauss(r) / 2)
		loss := func() float64 { return CrossEntropy(y, Softmax(nil, z, temperature)) }
		squared := func() (e float64) {
			for i, p := range Softmax(nil, z, temperature) {
				e += (p - y[i]) * (p - y[i])
			}
			return e
		}
		g, q := CrossEntropyGradient(nil, z, y, temperature), SquaredErrorGradient(nil, z, y, temperature)
		for i := range z {
			for name, c := range map[string]struct {
				of   func() float64
				want float64
			}{"cross-entropy": {loss, g[i]}, "squared error": {squared, q[i]}} {
				const h = 1e-4
				was := z[i]
				z[i] = was + h
				up := c.of()
				z[i] = was - h
				down := c.of()
				z[i] = was
				if d := (up - down) / (2 * h); math.Abs(d-c.want) > 2e-7*(1+1/(temperature*temperature*temperature)) {
					t.Fatalf("%s: measured %v, by the formula %v (T = %v)", name, d, c.want, temperature)
				}
			}
		}
	}
}

// TestGradientIsTheJacobianTimesTheLoss: ∂L/∂z_j = Σ_i −y_i/p_i ∂p_i/∂z_j.
func TestGradientIsTheJacobianTimesTheLoss(t *testing.T) {
	r := rand.New(rand.NewPCG(32, 2))
	for range 500 {
		n := 2 + r.IntN(MaxClasses-1)
		z, y := someLogits(r, n), softTarget(r, n)
		temperature := Exp(gauss(r) / 2)
		p := Softmax(nil, z, temperature)
		jacobian := SoftmaxJacobian(nil, p, temperature)
		g, q := CrossEntropyGradient(nil, z, y, temperature), SquaredErrorGradient(nil, z, y, temperature)
		for j := range z {
			cross, squared := 0.0, 0.0
			for i := range z {
				cross -= y[i] / p[i] * jacobian[i*n+j]
				squared += 2 * (p[i] - y[i]) * jacobian[i*n+j]
			}
			if math.Abs(cross-g[j]) > 1e-13/temperature || math.Abs(squared-q[j]) > 1e-13/temperature {
				t.Fatalf("class %d: %v and %v, want %v and %v", j, cross, squared, g[j], q[j])
			}
		}
	}
}

func TestRowsOfTheJacobianSumToZero(t *testing.T) {
	r := rand.New(rand.NewPCG(32, 3))
	for range 500 {
		n := 1 + r.IntN(40)
		temperature := Exp(gauss(r))
		p := Softmax(nil, someLogits(r, n), temperature)
		jacobian := SoftmaxJacobian(nil, p, temperature)
		for i := range n {
			row, column := 0.0, 0.0
			for j := range n {
				row += jacobian[i*n+j]
				column += jacobian[j*n+i]
				if jacobian[i*n+j] != jacobian[j*n+i] || (i == j) != (jacobian[i*n+j] >= 0) && n > 1 {
					t.Fatalf("∂p_%d/∂z_%d = %v, and the other way %v", i, j, jacobian[i*n+j], jacobian[j*n+i])
				}
			}
			if e := float64(n+4) * 2e-16 * p[i] / temperature; math.Abs(row) > e || math.Abs(column) > e {
				t.Fatalf("row %d sums to %v, column to %v", i, row, column)
			}
		}
	}
}

// TestGradientOfOneTargetKeepsItsDigits: however near p is to its target, the
// difference is as exact as for any other.
func TestGradientOfOneTargetKeepsItsDigits(t *testing.T) {
	r := rand.New(rand.NewPCG(32, 4))
	worst := 0.0
	for range 3000 {
		n := 2 + r.IntN(7)
		z, target := someLogits(r, n), r.IntN(n)
		z[target] += r.Float64() * 200
		y := make([]float64, n)
		y[target] = 1
		g := CrossEntropyGradient(nil, z, y, 1)
		want := newBig()
		for i, p := range newReference(z, 1).p {
			if i != target {
				want.Add(want, p)
			}
		}
		worst = max(worst, ulps(-g[target], want))
	}
	t.Logf("at most %.2f ULP", worst)
	if worst > 4 {
		t.Errorf("%.2f ULP", worst)
	}
}

func TestConfidentlyWrongSquaredErrorDies(t *testing.T) {
	z, y := []float64{40, 0}, []float64{0, 1}
	if g := CrossEntropyGradient(nil, z, y, 1); g[1] != -1 {
		t.Errorf("cross-entropy pushes by %v", g)
	}
	if g := SquaredErrorGradient(nil, z, y, 1); math.Abs(g[1]) > 1e-16 || g[1] >= 0 {
		t.Errorf("squared error pushes by %v", g)
	}
}

func TestGradientPanics(t *testing.T) {
	z, y := []float64{1, 2}, []float64{0, 1}
	for name, f := range map[string]func(dst, z, y []float64, temperature float64) []float64{
		"CrossEntropyGradient": CrossEntropyGradient, "SquaredErrorGradient": SquaredErrorGradient,
	} {
		mustPanic(t, name, PanicLength, func() { f(nil, z, y[:1], 1) })
		mustPanic(t, name, PanicEmpty, func() { f(nil, nil, nil, 1) })
		mustPanic(t, name, PanicNaN, func() { f(nil, z, []float64{0, math.NaN()}, 1) })
		mustPanic(t, name, PanicProbability, func() { f(nil, z, []float64{-1, 1}, 1) })
		mustPanic(t, name, PanicTemperature, func() { f(nil, z, y, 0) })
		mustPanic(t, name, PanicInf, func() { f(nil, []float64{math.Inf(1), 0}, y, 1) })
	}
	mustPanic(t, "SoftmaxJacobian", PanicEmpty, func() { SoftmaxJacobian(nil, nil, 1) })
	mustPanic(t, "SoftmaxJacobian", PanicProbability, func() { SoftmaxJacobian(nil, []float64{2, -1}, 1) })
	mustPanic(t, "SoftmaxJacobian", PanicNaN, func() { SoftmaxJacobian(nil, []float64{math.NaN()}, 1) })
	for _, temperature := range []float64{0, -1, math.Inf(1), math.NaN()} {
		mustPanic(t, "SoftmaxJacobian", PanicTemperature, func() { SoftmaxJacobian(nil, y, temperature) })
	}
}

func TestGradientAllocatesNothingWhereThereIsRoom(t *testing.T) {
	z, y := make([]float64, MaxClasses), make([]float64, MaxClasses)
	y[3] = 1
	dst, jacobian := make([]float64, MaxClasses), make([]float64, MaxClasses*MaxClasses)
	if n := testing.AllocsPerRun(100, func() {
		CrossEntropyGradient(dst, z, y, 1)
		SquaredErrorGradient(dst, z, y, 1)
		SoftmaxJacobian(jacobian, y, 1)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
