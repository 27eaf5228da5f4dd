package sim

import (
	"math"
	"math/big"
	"sync"
)

// References in math/big. 320 bits are 96 digits, of which the few that
// squaring and cancellation cost are never missed.
const refPrec = 320

func newBig() *big.Float { return new(big.Float).SetPrec(refPrec) }

func toBig(x float64) *big.Float { return newBig().SetFloat64(x) }

// bigAtanh returns atanh(x) by its series, for small x.
func bigAtanh(x *big.Float) *big.Float {
	sum, power := newBig().Set(x), newBig().Set(x)
	x2 := newBig().Mul(x, x)
	if x.Sign() == 0 {
		return sum
	}
	for n := int64(3); ; n += 2 {
		power.Mul(power, x2)
		term := newBig().Quo(power, newBig().SetInt64(n))
		if term.MantExp(nil) < sum.MantExp(nil)-refPrec {
			return sum
		}
		sum.Add(sum, term)
	}
}

var bigLn2 = sync.OnceValue(func() *big.Float {
	third := newBig().Quo(toBig(1), toBig(3))
	return newBig().Mul(toBig(2), bigAtanh(third))
})

var inverseFactorials = sync.OnceValue(func() (f [20]*big.Float) {
	f[0] = toBig(1)
	for i := 1; i < len(f); i++ {
		f[i] = newBig().Quo(f[i-1], toBig(float64(i)))
	}
	return f
})

// bigExp returns e^x for x < 1e6; below −1e6 it returns 0.
func bigExp(x *big.Float) *big.Float {
	f, _ := x.Float64()
	if f < -1e6 {
		return newBig()
	}
	k := math.Round(f / math.Ln2)
	r := newBig().Sub(x, newBig().Mul(toBig(k), bigLn2()))
	const halvings = 20
	r.SetMantExp(r, -halvings)
	terms := inverseFactorials()
	sum := newBig().Set(terms[len(terms)-1])
	for i := len(terms) - 2; i >= 0; i-- {
		sum.Mul(sum, r)
		sum.Add(sum, terms[i])
	}
	for range halvings {
		sum.Mul(sum, sum)
	}
	return sum.SetMantExp(sum, int(k))
}

// bigLog returns log x for x > 0. Next to 1 the parts cancel: at the float64s
// nearest 1 there are 267 bits left, at 1 itself the result is only nearly 0.
func bigLog(x *big.Float) *big.Float {
	m := newBig()
	e := x.MantExp(m)
	f, _ := m.Float64()
	y := toBig(math.Log(f))
	for range 3 { // Halley's iteration: 50, 150, 450 bits
		w := bigExp(y)
		step := newBig().Quo(newBig().Sub(m, w), newBig().Add(m, w))
		y.Add(y, step.Mul(step, toBig(2)))
	}
	return y.Add(y, newBig().Mul(toBig(float64(e)), bigLn2()))
}

// bigLog1p returns log(1+x) for x > −1.
func bigLog1p(x *big.Float) *big.Float {
	if x.Sign() == 0 || x.MantExp(nil) < -10 {
		y := bigAtanh(newBig().Quo(x, newBig().Add(x, toBig(2))))
		return y.Mul(y, toBig(2))
	}
	return bigLog(newBig().Add(x, toBig(1)))
}

// ulps returns the distance of got from want in units in the last place of
// want: what Nextafter would step at the float64 nearest want.
func ulps(got float64, want *big.Float) float64 {
	w, _ := want.Float64()
	if math.IsInf(w, 0) || math.IsInf(got, 0) || got != got {
		if got == w {
			return 0
		}
		return math.Inf(1)
	}
	w = math.Abs(w)
	exponent := max(math.Ilogb(max(w, 0x1p-1022))-52, -1074)
	diff := newBig().Sub(toBig(got), want)
	d, _ := diff.SetMantExp(diff, -exponent).Float64()
	return math.Abs(d)
}

// reference is the softmax of z at a temperature and what hangs on it, of
// the exact z and T. Masked classes have p = 0 and log p = nil.
type reference struct {
	p, logP []*big.Float
	h       *big.Float
}

func newReference(z []float64, temperature float64) reference {
	largest := 0
	for i := range z {
		if z[i] > z[largest] {
			largest = i
		}
	}
	n := len(z)
	x, e := make([]*big.Float, n), make([]*big.Float, n)
	rest, pull := newBig(), newBig()
	for i := range z {
		if math.IsInf(z[i], -1) {
			e[i] = newBig()
			continue
		}
		x[i] = newBig().Sub(toBig(z[i]), toBig(z[largest]))
		x[i].Quo(x[i], toBig(temperature))
		e[i] = bigExp(x[i])
		if i != largest {
			rest.Add(rest, e[i])
			pull.Sub(pull, newBig().Mul(e[i], x[i]))
		}
	}
	sum := newBig().Add(rest, toBig(1))
	logSum := bigLog1p(rest)
	r := reference{p: make([]*big.Float, n), logP: make([]*big.Float, n)}
	for i := range z {
		r.p[i] = newBig().Quo(e[i], sum)
		if x[i] != nil {
			r.logP[i] = newBig().Sub(x[i], logSum)
		}
	}
	r.h = newBig().Add(logSum, pull.Quo(pull, sum))
	return r
}
