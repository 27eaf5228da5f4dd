package view

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// TestPrintedSumsAddUp: in the decimals they are printed with, exactly; each number
// keeps three figures, and is the nearest to itself unless no decimals allow it: then
// only the sum is off, by no more than one of its last.
func TestPrintedSumsAddUp(t *testing.T) {
	r := rand.New(rand.NewPCG(27, 18))
	print := func(x Rounded) *big.Rat {
		v, ok := new(big.Rat).SetString(string(AppendTrimmed(nil, x.V, x.Decimals)))
		if !ok {
			t.Fatal(x)
		}
		return v
	}
	more := 0
	for range 20000 {
		a, b := 15*math.Pow(r.Float64(), 1+r.Float64()*8), 3*r.Float64()
		x, y, sum := AddUp(a, b)
		if got := new(big.Rat).Add(print(x), print(y)); got.Cmp(print(sum)) != 0 {
			t.Fatalf("%v + %v is printed as %v + %v = %v", a, b, x, y, sum)
		}
		d, unit := Figures(a, b)
		if x.Decimals != y.Decimals || x.Decimals != sum.Decimals || x.Decimals != d && x.Decimals != d+1 {
			t.Fatalf("%v + %v have %d, %d and %d decimals, the figures take %d", a, b, x.Decimals, y.Decimals, sum.Decimals, d)
		}
		half := 0.5/math.Pow10(x.Decimals) + 1e-12
		if math.Abs(x.V-a) > half || math.Abs(y.V-b) > half || math.Abs(sum.V-a-b) > 3*half {
			t.Fatalf("%v + %v is printed as %v + %v = %v", a, b, x, y, sum)
		}
		if unit != math.Pow10(d) {
			t.Fatalf("%d decimals are %v", d, unit)
		}
		if x.Decimals > d {
			more++
		}
	}
	if more == 0 {
		t.Error("no sum took a decimal more")
	}
	for _, c := range []struct {
		a, b float64
		want int
	}{{1, 2, 3}, {0, 0, 3}, {0, 0.5, 3}, {0.0995, 1, 3}, {0.0994, 1, 4}, {1, 0.000123, 6}, {1e-12, 1, 9}} {
		if d, _ := Figures(c.a, c.b); d != c.want {
			t.Errorf("%v and %v take %d decimals, want %d", c.a, c.b, d, c.want)
		}
	}
}
