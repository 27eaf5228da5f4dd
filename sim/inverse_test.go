package sim

import (
	"math"
	"math/rand/v2"
	"testing"
)

// barLogits are logits a reader can set, some of them equal.
func barLogits(r *rand.Rand) []float64 {
	z := make([]float64, 2+r.IntN(11))
	for i := range z {
		z[i] = math.Round(r.Float64()*12e4-6e4) / 1e4
		if r.IntN(4) == 0 {
			z[i] = z[0]
		}
	}
	switch r.IntN(6) {
	case 0: // the largest tied
		m, _ := findLargest(z)
		z[(m+1)%len(z)] = z[m]
	case 1: // hardly any spread
		for i := range z {
			z[i] = float64(r.IntN(3)) / 1e4
		}
	case 2:
		z[r.IntN(len(z))] = math.Inf(-1)
	}
	return z
}

func allEqual(z []float64) bool {
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, v := range z {
		if !math.IsInf(v, -1) {
			lo, hi = min(lo, v), max(hi, v)
		}
	}
	return lo == hi
}

func TestTemperatureFor(t *testing.T) {
	r := rand.New(rand.NewPCG(17, 18))
	worst := 0.0
	for range 4000 {
		z := barLogits(r)
		_, lowest := SoftmaxEntropy(nil, z, MinTemperature)
		_, highest := SoftmaxEntropy(nil, z, MaxTemperature)
		if allEqual(z) {
			for _, h := range []float64{-1, 0, lowest, 1, 9} {
				if got, ok := TemperatureFor(z, h); got != 1 || ok {
					t.Fatalf("TemperatureFor(%v, %v) = %v, %v: the logits are equal", z, h, got, ok)
				}
			}
			continue
		}
		for _, h := range []float64{
			lowest, highest,
			lowest + r.Float64()*(highest-lowest),
			lowest + r.Float64()*(highest-lowest)*1e-3,
			highest - r.Float64()*(highest-lowest)*1e-3,
			math.Nextafter(lowest, 9), math.Nextafter(highest, -9),
		} {
			if h < lowest || h > highest {
				continue
			}
			got, ok := TemperatureFor(z, h)
			_, back := SoftmaxEntropy(nil, z, got)
			residual := math.Abs(back - h)
			worst = max(worst, residual)
			if !ok || !(residual <= 1e-9) || !(got >= MinTemperature && got <= MaxTemperature) {
				t.Fatalf("TemperatureFor(%v, %v) = %v, %v: entropy there is %v", z, h, got, ok, back)
			}
		}
		for _, c := range []struct{ h, want float64 }{
			{-1, MinTemperature}, {lowest - 1e-6, MinTemperature}, {highest + 1e-6, MaxTemperature}, {math.Inf(1), MaxTemperature}, {math.Inf(-1), MinTemperature},
		} {
			if got, ok := TemperatureFor(z, c.h); got != c.want || ok {
				t.Fatalf("TemperatureFor(%v, %v) = %v, %v, want %v, false", z, c.h, got, ok, c.want)
			}
		}
		// There and back: where the entropy does change, the temperature is the
		// one it came from.
		at := math.Exp((2*r.Float64() - 1) * 2.9)
		_, h := SoftmaxEntropy(nil, z, at)
		_, above := SoftmaxEntropy(nil, z, at*1.001)
		if got, ok := TemperatureFor(z, h); above-h > 1e-6 && (!ok || math.Abs(got-at) > 1e-8*at) {
			t.Fatalf("TemperatureFor(%v, H(%v)) = %v, %v", z, at, got, ok)
		}
	}
	t.Logf("|H(T(h)) − h| ≤ %.2g", worst)
	if got, ok := TemperatureFor([]float64{3}, 0); got != 1 || ok {
		t.Errorf("one class: %v, %v", got, ok)
	}
	z := []float64{2, 1, 0.1}
	if n := testing.AllocsPerRun(100, func() { TemperatureFor(z, 0.9) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestLogitFor(t *testing.T) {
	r := rand.New(rand.NewPCG(19, 20))
	worst, relative := 0.0, 0.0
	for range 4000 {
		z := barLogits(r)
		i := r.IntN(len(z))
		z[i] = math.NaN() // not read
		others := 0
		for j, v := range z {
			if j != i && !math.IsInf(v, -1) {
				others++
			}
		}
		if others == 0 {
			continue
		}
		temperature := temperatures[r.IntN(len(temperatures))]
		for _, p := range []float64{r.Float64(), 0.5, 1e-12, 1 - 1e-12, 5e-324, math.Nextafter(1, 0)} {
			z[i] = LogitFor(z, i, p, temperature)
			got := Softmax(nil, z, temperature)[i]
			worst = max(worst, math.Abs(got-p))
			relative = max(relative, math.Abs(got-p)/p)
			if !(math.Abs(got-p) <= 1e-9) {
				t.Fatalf("LogitFor(%v, %d, %v, %v) gives p = %v", z, i, p, temperature, got)
			}
		}
		if got := LogitFor(z, i, 0, temperature); got != math.Inf(-1) {
			t.Fatalf("p = 0: %v", got)
		}
		if got := LogitFor(z, i, 1, temperature); got != math.Inf(1) {
			t.Fatalf("p = 1: %v", got)
		}
	}
	t.Logf("|p(z(p)) − p| ≤ %.2g, relative %.2g", worst, relative)
	for _, z := range [][]float64{{0, 1e308, -1e308}, {0, -1e308, -1e308}, {0, 1000, 999}} {
		got := LogitFor(z, 0, 0.5, 1)
		if want := LogSumExp(z[1:]); got != want {
			t.Errorf("LogitFor(%v, 0, ½) = %v, want %v", z, got, want)
		}
	}
	z := []float64{2, 1, 0.1}
	if n := testing.AllocsPerRun(100, func() { LogitFor(z, 1, 0.4, 1) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestLogitsFor(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	worst := 0.0
	for range 4000 {
		z := barLogits(r)
		n := len(z)
		if n < 3 {
			continue
		}
		temperature := temperatures[r.IntN(len(temperatures))]
		order := r.Perm(n)
		held, p := make([]bool, n), make([]float64, n)
		for i := range p {
			p[i] = math.NaN() // not read unless held
		}
		room := 1.0
		count := 2 + r.IntN(2)
		for _, i := range order[:min(count, n-1)] {
			held[i] = true
			p[i] = r.Float64() * room
			switch r.IntN(20) {
			case 0:
				p[i] = 0
			case 1:
				p[i] = room * (1 - 1e-12) // hardly anything left
			}
			room -= p[i]
			z[i] = math.NaN()
		}
		free := 0
		for i := range z {
			if !held[i] && !math.IsInf(z[i], -1) {
				free++
			}
		}
		if free == 0 {
			continue
		}
		solved := LogitsFor(nil, z, held, p, temperature)
		got := Softmax(nil, solved, temperature)
		for i := range z {
			if !held[i] {
				if solved[i] != z[i] {
					t.Fatalf("free logit %d moved from %v to %v", i, z[i], solved[i])
				}
				continue
			}
			worst = max(worst, math.Abs(got[i]-p[i]))
			if !(math.Abs(got[i]-p[i]) <= 1e-9) {
				t.Fatalf("LogitsFor(%v, %v, %v, %v): p[%d] = %v", z, held, p, temperature, i, got[i])
			}
		}
	}
	t.Logf("|p(z(p)) − p| ≤ %.2g", worst)

	// One held class is LogitFor; none is a copy.
	z, p := []float64{2, 1, 0.1}, []float64{0, 0.3, 0}
	if got, want := LogitsFor(nil, z, []bool{false, true, false}, p, 0.3)[1], LogitFor(z, 1, 0.3, 0.3); got != want {
		t.Errorf("one held: %v, LogitFor gives %v", got, want)
	}
	for i, v := range LogitsFor(nil, z, make([]bool, 3), p, 1) {
		if v != z[i] {
			t.Errorf("none held: logit %d = %v", i, v)
		}
	}
}
