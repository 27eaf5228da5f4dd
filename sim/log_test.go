package sim

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

func TestLog(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	var w worst
	log := func(x float64) *big.Float {
		if x > 0.5 && x < 2 {
			return bigLog1p(newBig().Sub(toBig(x), toBig(1)))
		}
		return bigLog(toBig(x))
	}
	for range 3000 {
		x := math.Float64frombits(r.Uint64N(0x7ff << 52)) // every scale, subnormal too
		w.see(Log(x), log(x), x)
		x = math.Exp(r.NormFloat64())
		w.see(Log(x), log(x), x)
		x = 1 + r.NormFloat64()*math.Ldexp(1, -3-r.IntN(48))
		w.see(Log(x), log(x), x)
		x = r.Float64() * 0x1p-1022
		w.see(Log(x), log(x), x)
	}
	t.Logf("%.4f ULP at %v", w.ulps, w.at)
	if !(w.ulps <= 0.52) {
		t.Errorf("%.4f ULP at %v", w.ulps, w.at)
	}
	inf, nan := math.Inf(1), math.NaN()
	for _, c := range []struct{ x, want float64 }{
		{1, 0}, {0, -inf}, {math.Copysign(0, -1), -inf}, {inf, inf}, {-inf, nan}, {-5e-324, nan}, {nan, nan},
		{5e-324, -744.4400719213812}, {math.MaxFloat64, 709.782712893384},
	} {
		if got := Log(c.x); got != c.want && !(got != got && c.want != c.want) {
			t.Errorf("Log(%v) = %v, want %v", c.x, got, c.want)
		}
	}
}

func TestLog1p(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	var w worst
	for range 3000 {
		x := math.Float64frombits(r.Uint64N(0x7ff << 52))
		w.see(Log1p(x), bigLog1p(toBig(x)), x)
		x = r.NormFloat64() * math.Ldexp(1, -r.IntN(60))
		if x > -1 {
			w.see(Log1p(x), bigLog1p(toBig(x)), x)
		}
		x = math.Exp(r.NormFloat64()*5) - 1
		w.see(Log1p(x), bigLog1p(toBig(x)), x)
	}
	t.Logf("%.4f ULP at %v", w.ulps, w.at)
	if !(w.ulps <= 0.52) {
		t.Errorf("%.4f ULP at %v", w.ulps, w.at)
	}
	inf, nan, minusZero := math.Inf(1), math.NaN(), math.Copysign(0, -1)
	for _, c := range []struct{ x, want float64 }{
		{0, 0}, {minusZero, minusZero}, {-1, -inf}, {inf, inf}, {-inf, nan}, {-1.5, nan}, {nan, nan}, {5e-324, 5e-324},
	} {
		got := Log1p(c.x)
		if math.Float64bits(got) != math.Float64bits(c.want) && !(got != got && c.want != c.want) {
			t.Errorf("Log1p(%v) = %v, want %v", c.x, got, c.want)
		}
	}
}
