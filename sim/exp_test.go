package sim

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// worst keeps the largest error and where it was.
type worst struct {
	ulps float64
	at   float64
}

func (w *worst) see(got float64, want *big.Float, at float64) {
	if u := ulps(got, want); !(u <= w.ulps) {
		w.ulps, w.at = u, at
	}
}

func TestExp(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var normal, subnormal worst
	for range 4000 {
		x := r.Float64()*1417 - 708
		normal.see(Exp(x), bigExp(toBig(x)), x)
		x = r.NormFloat64() * math.Ldexp(1, -r.IntN(40))
		normal.see(Exp(x), bigExp(toBig(x)), x)
		x = -708.4 - r.Float64()*37
		subnormal.see(Exp(x), bigExp(toBig(x)), x)
	}
	t.Logf("normal %.4f ULP at %v, subnormal %.4f at %v", normal.ulps, normal.at, subnormal.ulps, subnormal.at)
	if !(normal.ulps <= 0.52) {
		t.Errorf("%.4f ULP at %v", normal.ulps, normal.at)
	}
	if !(subnormal.ulps <= 1.1) {
		t.Errorf("subnormal: %.4f ULP at %v", subnormal.ulps, subnormal.at)
	}
	inf, nan := math.Inf(1), math.NaN()
	for _, c := range []struct{ x, want float64 }{
		{0, 1}, {math.Copysign(0, -1), 1}, {5e-324, 1}, {1e-20, 1},
		{inf, inf}, {-inf, 0}, {nan, nan}, {709.782712893384, 1.7976931348622732e308}, {709.7827128933841, inf},
		{1e308, inf}, {-1e308, 0}, {-745.1332191019411, 5e-324}, {-745.1332191019412, 0}, {-746, 0},
	} {
		if got := Exp(c.x); math.Float64bits(got) != math.Float64bits(c.want) {
			t.Errorf("Exp(%v) = %v, want %v", c.x, got, c.want)
		}
	}
}
