package view

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestApportion(t *testing.T) {
	for _, c := range []struct {
		v, want  []float64
		decimals int
	}{
		{[]float64{70.538, 25.950, 3.512}, []float64{70.5, 26, 3.5}, 1},
		{[]float64{100, 50, -50}, []float64{100, 50, -50}, 1},
		{[]float64{33.3333, 33.3333, 33.3334}, []float64{33, 33, 34}, 0},
		{[]float64{0.306, 0.3614, 0.2304}, []float64{0.31, 0.36, 0.23}, 2},
		{nil, nil, 1},
	} {
		total := 0.0
		for _, x := range c.v {
			total += x
		}
		got := Apportion(nil, c.v, total, c.decimals)
		for i := range c.want {
			if len(got) != len(c.want) || math.Abs(got[i]-c.want[i]) > 1e-9 {
				t.Errorf("%v to %d decimals: %v, want %v", c.v, c.decimals, got, c.want)
				break
			}
		}
	}
}

// TestApportionedNumbersAddUp, and none is a whole unit off.
func TestApportionedNumbersAddUp(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 1))
	for range 5000 {
		v := make([]float64, 1+r.IntN(12))
		total := 0.0
		for i := range v {
			v[i] = 200*r.Float64() - 60
			total += v[i]
		}
		decimals := r.IntN(4)
		unit := math.Pow10(-decimals)
		sum := 0.0
		for i, x := range Apportion(nil, v, total, decimals) {
			sum += x
			if math.Abs(x-v[i]) >= unit {
				t.Fatalf("%v of %v to %d decimals", x, v, decimals)
			}
		}
		if math.Abs(sum-total) > unit*0.5000001 {
			t.Fatalf("%v to %d decimals add up to %v, not %v", v, decimals, sum, total)
		}
	}
}
