package sim

import (
	"math"
	"testing"
)

// mustPanic checks that f panics with exactly want.
func mustPanic(t *testing.T, name, want string, f func()) {
	t.Helper()
	defer func() {
		t.Helper()
		if got := recover(); got != want {
			t.Errorf("%s: panic %v, want %q", name, got, want)
		}
	}()
	f()
}

func TestPanics(t *testing.T) {
	inf, nan := math.Inf(1), math.NaN()
	good := []float64{2, 1, 0.1}
	none, one := []bool{false, false, false}, []bool{false, true, false}

	// What every function of logits refuses alike.
	functions := map[string]func(z []float64, temperature float64){
		"Softmax":        func(z []float64, temperature float64) { Softmax(nil, z, temperature) },
		"LogSoftmax":     func(z []float64, temperature float64) { LogSoftmax(nil, z, temperature) },
		"SoftmaxEntropy": func(z []float64, temperature float64) { SoftmaxEntropy(nil, z, temperature) },
	}
	for name, f := range functions {
		for _, temperature := range []float64{0, -1, math.Copysign(0, -1), inf, -inf, nan} {
			mustPanic(t, name, PanicTemperature, func() { f(good, temperature) })
		}
	}
	for _, temperature := range []float64{0, -1, inf, nan} {
		mustPanic(t, "LogitFor", PanicTemperature, func() { LogitFor(good, 1, 0.5, temperature) })
		mustPanic(t, "LogitsFor", PanicTemperature, func() { LogitsFor(nil, good, one, []float64{0, 0.5, 0}, temperature) })
	}
	functions["LogSumExp"] = func(z []float64, _ float64) { LogSumExp(z) }
	functions["TemperatureFor"] = func(z []float64, _ float64) { TemperatureFor(z, 0.5) }
	for name, f := range functions {
		mustPanic(t, name, PanicEmpty, func() { f(nil, 1) })
		mustPanic(t, name, PanicNaN, func() { f([]float64{1, nan, 2}, 1) })
		mustPanic(t, name, PanicNaN, func() { f([]float64{nan}, 1) })
		mustPanic(t, name, PanicNaN, func() { f([]float64{-inf, nan}, 1) })
		mustPanic(t, name, PanicInf, func() { f([]float64{1, inf}, 1) })
		mustPanic(t, name, PanicMasked, func() { f([]float64{-inf, -inf}, 1) })
	}

	mustPanic(t, "LogitFor", PanicIndex, func() { LogitFor(good, 3, 0.5, 1) })
	mustPanic(t, "LogitFor", PanicIndex, func() { LogitFor(good, -1, 0.5, 1) })
	mustPanic(t, "LogitFor", PanicFree, func() { LogitFor([]float64{1}, 0, 0.5, 1) })
	mustPanic(t, "LogitFor", PanicFree, func() { LogitFor([]float64{1, -inf}, 0, 0.5, 1) })
	mustPanic(t, "LogitFor", PanicNaN, func() { LogitFor([]float64{1, nan}, 0, 0.5, 1) })
	mustPanic(t, "LogitFor", PanicInf, func() { LogitFor([]float64{1, inf}, 0, 0.5, 1) })

	mustPanic(t, "LogitsFor", PanicEmpty, func() { LogitsFor(nil, nil, nil, nil, 1) })
	mustPanic(t, "LogitsFor", PanicLength, func() { LogitsFor(nil, good, none[:2], good, 1) })
	mustPanic(t, "LogitsFor", PanicLength, func() { LogitsFor(nil, good, none, good[:2], 1) })
	mustPanic(t, "LogitsFor", PanicFree, func() {
		LogitsFor(nil, good, []bool{true, true, true}, []float64{0.1, 0.1, 0.1}, 1)
	})
	two := []bool{true, true, false}
	mustPanic(t, "LogitsFor", PanicFree, func() {
		LogitsFor(nil, []float64{1, 2, -inf}, two, []float64{0.1, 0.1, 0}, 1)
	})
	mustPanic(t, "LogitsFor", PanicHeld, func() { LogitsFor(nil, good, two, []float64{0.5, 0.5, 0}, 1) })
	mustPanic(t, "LogitsFor", PanicHeld, func() { LogitsFor(nil, good, two, []float64{0.9, 0.9, 0}, 1) })
	mustPanic(t, "LogitsFor", PanicHeld, func() { LogitsFor(nil, good, two, []float64{1, 5e-324, 0}, 1) })
	LogitsFor(nil, good, two, []float64{0.5, math.Nextafter(0.5, 0), 0}, 1) // just room enough

	// What every function of a probability refuses.
	for name, f := range map[string]func(p float64){
		"Surprisal": func(p float64) { Surprisal(p) },
		"Logit":     func(p float64) { Logit(p) },
		"Entropy":   func(p float64) { Entropy([]float64{0.5, p}) },
		"TopK":      func(p float64) { TopK(nil, []float64{0.5, p}, 1) },
		"TopP":      func(p float64) { TopP(nil, []float64{0.5, p}, 1) },
		"MinP":      func(p float64) { MinP(nil, []float64{0.5, p}, 1) },
		// Of many only the large ones are searched, but all are checked.
		"TopK of many": func(p float64) { TopK(nil, append(make([]float64, roomFor), p), 3) },
		"TopP of many": func(p float64) { TopP(nil, append(make([]float64, roomFor), p), 1) },
		"LogitFor":     func(p float64) { LogitFor(good, 1, p, 1) },
		"LogitsFor":    func(p float64) { LogitsFor(nil, good, one, []float64{0, p, 0}, 1) },
	} {
		mustPanic(t, name, PanicNaN, func() { f(nan) })
		for _, p := range []float64{-5e-324, -1, math.Nextafter(1, 2), inf, -inf} {
			mustPanic(t, name, PanicProbability, func() { f(p) })
		}
	}
	some := []float64{0.5, 0.3, 0.2}
	mustPanic(t, "TopK", PanicCount, func() { TopK(nil, some, 0) })
	mustPanic(t, "TopP", PanicNaN, func() { TopP(nil, some, nan) })
	mustPanic(t, "MinP", PanicNaN, func() { MinP(nil, some, nan) })
	for _, mass := range []float64{0, -1, math.Nextafter(1, 2), inf} {
		mustPanic(t, "TopP", PanicMass, func() { TopP(nil, some, mass) })
	}
	for _, ratio := range []float64{-5e-324, math.Nextafter(1, 2), inf} {
		mustPanic(t, "MinP", PanicRatio, func() { MinP(nil, some, ratio) })
	}
	mustPanic(t, "TopK", PanicEmpty, func() { TopK(nil, nil, 1) })
	mustPanic(t, "TopP", PanicEmpty, func() { TopP(nil, nil, 1) })
	mustPanic(t, "MinP", PanicEmpty, func() { MinP(nil, nil, 1) })
	mustPanic(t, "Entropy", PanicEmpty, func() { Entropy(nil) })
	mustPanic(t, "TemperatureFor", PanicNaN, func() { TemperatureFor(good, nan) })
	mustPanic(t, "Sigmoid", PanicNaN, func() { Sigmoid(nan) })
	mustPanic(t, "Perplexity", PanicNaN, func() { Perplexity(nan) })
}
