package sim

import (
	"math"
	"math/big"
	"testing"
)

func TestBinomialRowsSumToOne(t *testing.T) {
	for _, n := range []int{0, 1, 2, 4, 12, 57, 300, 1000} {
		for _, theta := range []float64{0, 1e-4, 0.1, 1.0 / 3, 0.5, 0.75, 0.9999, 1} {
			sum := 0.0
			for k := 0; k <= n; k++ {
				sum += Binomial(n, k, theta)
			}
			if math.Abs(sum-1) > 1e-15*float64(2*n+8) {
				t.Errorf("n = %d, θ = %v: the row sums to 1 %+.2g", n, theta, sum-1)
			}
		}
	}
}

// TestBinomialIsTheExactFraction works the product out in whole numbers.
func TestBinomialIsTheExactFraction(t *testing.T) {
	for _, n := range []int{1, 2, 4, 10, 12, 100, 1000} {
		for _, m := range []int64{1, 32, 63} { // θ = m/64, exact
			for k := 0; k <= n; k++ {
				want := new(big.Rat).SetInt(new(big.Int).Binomial(int64(n), int64(k)))
				pow := func(a int64, e int) *big.Int {
					return new(big.Int).Exp(big.NewInt(a), big.NewInt(int64(e)), nil)
				}
				want.Mul(want, new(big.Rat).SetFrac(new(big.Int).Mul(pow(m, k), pow(64-m, n-k)), pow(64, n)))
				got := Binomial(n, k, float64(m)/64)
				exact, _ := want.Float64()
				if exact < 1e-290 {
					continue
				}
				if d := math.Abs(got-exact) / exact; d > float64(2*n)*0x1p-52 {
					t.Errorf("C(%d, %d) at %d/64: %v, exactly %v", n, k, m, got, exact)
				}
			}
		}
	}
}

// TestTheAreaUnderTheLikelihood is 1/(n + 1), whatever was seen, and its top
// is at heads / n.
func TestTheAreaUnderTheLikelihood(t *testing.T) {
	for _, c := range [][2]int{{4, 3}, {2, 2}, {10, 7}, {12, 0}} {
		n, k := c[0], c[1]
		const grain = 20000
		area, top, at := 0.0, 0.0, 0.0
		for i := range grain {
			theta := (float64(i) + 0.5) / grain
			l := Binomial(n, k, theta)
			area += l / grain
			if l > top {
				top, at = l, theta
			}
		}
		if math.Abs(area-1/float64(n+1)) > 1e-8 {
			t.Errorf("%d of %d: the area is %v", k, n, area)
		}
		if best := float64(k) / float64(n); math.Abs(at-best) > 1.0/grain {
			t.Errorf("%d of %d: the top is at %v", k, n, at)
		}
	}
	for _, c := range []struct {
		n, k        int
		theta, want float64
	}{{4, 3, 0.5, 0.25}, {2, 2, 0.5, 0.25}, {4, 3, 0.75, 0.421875}, {2, 2, 1, 1}, {2, 1, 0, 0}} {
		if got := Binomial(c.n, c.k, c.theta); got != c.want {
			t.Errorf("%d of %d at %v: %v, want %v", c.k, c.n, c.theta, got, c.want)
		}
	}
}

func TestBinomialRefusesWhatIsNoProbability(t *testing.T) {
	for _, theta := range []float64{-0.1, 1.1, math.NaN()} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("θ = %v is taken", theta)
				}
			}()
			Binomial(2, 1, theta)
		}()
	}
}
