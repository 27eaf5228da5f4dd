package sim

import (
	"math"
	"testing"
)

// The first outputs of SplitMix64 from state 1234567, as published with many
// implementations of it.
func TestSplitMix(t *testing.T) {
	state := uint64(1234567)
	for i, want := range []uint64{6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821} {
		state += 0x9e3779b97f4a7c15
		if got := splitMix(state); got != want {
			t.Errorf("output %d is %d, want %d", i, got, want)
		}
	}
}

func TestUniform(t *testing.T) {
	const n = 100_000
	// Within one stream, across the seeds, and between a stream and its
	// neighbours: mean, variance, buckets, and the correlation with the next.
	for name, u := range map[string]func(i uint64) float64{
		"seed 1":            func(i uint64) float64 { return Uniform(1, i) },
		"seed 2^64-1":       func(i uint64) float64 { return Uniform(math.MaxUint64, i) },
		"index 0":           func(i uint64) float64 { return Uniform(i, 0) },
		"seed by seed":      func(i uint64) float64 { return Uniform(i%2, i/2) },
		"diagonal":          func(i uint64) float64 { return Uniform(i, i) },
		"golden-ratio seed": func(i uint64) float64 { return Uniform(i*0x9e3779b97f4a7c15, n-i) },
	} {
		var sum, squares, lag, last float64
		var buckets [100]float64
		for i := range uint64(n) {
			x := u(i)
			if !(x >= 0 && x < 1) {
				t.Fatalf("%s: %v", name, x)
			}
			sum += x
			squares += (x - 0.5) * (x - 0.5)
			lag += (x - 0.5) * (last - 0.5)
			last = x
			buckets[int(x*100)]++
		}
		// Five standard deviations of each.
		if mean := sum / n; math.Abs(mean-0.5) > 5*math.Sqrt(1./12/n) {
			t.Errorf("%s: mean %v", name, mean)
		}
		if v := squares / n; math.Abs(v-1./12) > 5*math.Sqrt(1./180/n) {
			t.Errorf("%s: variance %v", name, v)
		}
		if c := lag / n * 12; math.Abs(c) > 5/math.Sqrt(n) {
			t.Errorf("%s: correlation %v", name, c)
		}
		chi := 0.0
		for _, b := range buckets {
			chi += (b - n/100) * (b - n/100) / (n / 100)
		}
		if math.Abs(chi-99) > 5*math.Sqrt(2*99) {
			t.Errorf("%s: χ² = %v of 99 degrees", name, chi)
		}
	}
	if Uniform(1, 0) == Uniform(2, 0) || Uniform(1, 0) == Uniform(1, 1) {
		t.Error("two numbers are equal")
	}
}
