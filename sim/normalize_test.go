package sim

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

func randomScores(r *rand.Rand, n int) []float64 {
	z := make([]float64, n)
	for i := range z {
		z[i] = math.Round((8*r.Float64()-4)*1e4) / 1e4
	}
	return z
}

// TestTheLawsOfTheNormalizers: each sums to one, and what each of them keeps and loses.
func TestTheLawsOfTheNormalizers(t *testing.T) {
	r := rand.New(rand.NewPCG(22, 1))
	var reversed, alike, shifts [NNormalizers]int
	for range 20000 {
		z := randomScores(r, 2+r.IntN(5))
		if r.IntN(8) == 0 {
			z[1] = -z[0]
		}
		for n := range Normalizer(NNormalizers) {
			p, ok := n.Shares(nil, z)
			if !ok {
				if n != PlainShares {
					t.Fatalf("normalizer %d of %v has no value", n, z)
				}
				continue
			}
			sum, size := 0.0, 0.0
			for _, v := range p {
				sum += v
				size += math.Abs(v)
				if v < 0 && n != PlainShares {
					t.Fatalf("normalizer %d of %v is %v", n, z, p)
				}
			}
			if math.Abs(sum-1) > 1e-14*size {
				t.Fatalf("normalizer %d of %v is %v: the sum is %v", n, z, p, sum)
			}
			if low, high, ok := Disorder(z, p); ok {
				if n >= SigmoidShares || z[low] >= z[high] || p[low] < p[high] {
					t.Fatalf("normalizer %d of %v is %v: %d, %d", n, z, p, low, high)
				}
				reversed[n]++
				if p[low] == p[high] {
					alike[n]++
				}
			}
			moved := append([]float64(nil), z...)
			for i := range moved {
				moved[i]++
			}
			if q, ok := n.Shares(nil, moved); ok {
				if same := math.Abs(q[0]-p[0]) < 1e-12; !same && z[0] != z[1] {
					shifts[n]++
				}
			}
		}
	}
	if reversed[PlainShares] == 0 || reversed[AbsoluteShares] == 0 || alike[AbsoluteShares] == 0 {
		t.Errorf("order lost %v, alike %v", reversed, alike)
	}
	for n, k := range shifts {
		if (k == 0) != (Normalizer(n) == SoftmaxShares) {
			t.Errorf("normalizer %d: a shift moved the shares %d times", n, k)
		}
	}
}

// TestPlainAndAbsolute: of scores from 0 up they are one; the sign is lost to
// the one, and a negative sum turns the order of the other round.
func TestPlainAndAbsolute(t *testing.T) {
	r := rand.New(rand.NewPCG(22, 2))
	for range 5000 {
		z := randomScores(r, 3)
		sizes, flipped := make([]float64, 3), make([]float64, 3)
		sum := 0.0
		for i, v := range z {
			sizes[i] = math.Abs(v)
			flipped[i] = v * float64(1-2*r.IntN(2))
			sum += v
		}
		a, _ := Absolute(nil, z)
		p, _ := Plain(nil, sizes)
		b, _ := Absolute(nil, flipped)
		for i := range a {
			if a[i] != p[i] || a[i] != b[i] {
				t.Fatalf("%v: |z| gives %v, the sizes %v, other signs %v", z, a, p, b)
			}
		}
		if q, ok := Plain(nil, z); ok {
			_, _, disorder := Disorder(z, q)
			if level := z[0] == z[1] && z[1] == z[2]; disorder != (sum < 0 && !level) {
				t.Fatalf("z/Σz of %v is %v", z, q)
			}
		}
	}
	for n := range Normalizer(NNormalizers) {
		if _, ok := n.Shares(nil, []float64{0, 0, 0}); ok != (n >= SigmoidShares) {
			t.Errorf("normalizer %d of zeros: %v", n, ok)
		}
		if _, _, ok := n.Slopes([]float64{0, 0, 0}, 1); ok != (n >= SigmoidShares) {
			t.Errorf("the slope of normalizer %d at zeros: %v", n, ok)
		}
	}
	if _, ok := Plain(nil, []float64{0.1, 0.2, -0.3}); ok {
		t.Error("z/Σz of 0.1, 0.2, −0.3 is a number")
	}
}

// TestNormalizersAgainstBigArithmetic, near the pole of z/Σz as well.
func TestNormalizersAgainstBigArithmetic(t *testing.T) {
	r := rand.New(rand.NewPCG(22, 3))
	one := toBig(1)
	f := [...]func(v float64) *big.Float{
		PlainShares:    toBig,
		AbsoluteShares: func(v float64) *big.Float { return toBig(math.Abs(v)) },
		SigmoidShares: func(v float64) *big.Float {
			e := bigExp(toBig(-v))
			return e.Quo(one, e.Add(e, one))
		},
		SoftmaxShares: func(v float64) *big.Float { return bigExp(toBig(v)) },
	}
	limit := [...]float64{2, 2, 8, 3}
	var off [NNormalizers]worst
	for i := range 3000 {
		z := randomScores(r, 2+r.IntN(4))
		if i%3 == 0 { // a sum of nearly nothing
			z[0] = math.Round((1e-3*r.Float64()-sumAfter(z))*1e4) / 1e4
		}
		if i%7 == 0 {
			for j := range z {
				z[j] = 30 * r.NormFloat64()
			}
			if z[0] < -36 {
				z[0] = -z[0]
			}
		}
		for n := range Normalizer(NNormalizers) {
			p, ok := n.Shares(nil, z)
			if !ok {
				continue
			}
			sum := newBig()
			for _, v := range z {
				sum.Add(sum, f[n](v))
			}
			for j, v := range z {
				if w := f[n](v); w.Sign() != 0 {
					off[n].see(p[j], w.Quo(w, sum), v)
				}
			}
		}
	}
	for n := range off {
		t.Logf("normalizer %d: %.2f ULP", n, off[n].ulps)
		if !(off[n].ulps <= limit[n]) {
			t.Errorf("normalizer %d is %.2f ULP off", n, off[n].ulps)
		}
	}
	// Far down it goes over into softmax, and never divides 0 by 0.
	z := []float64{-1000, -1001, -1003}
	p, want := NormalizedSigmoid(nil, z), Softmax(nil, z, 1)
	for i := range p {
		if math.Abs(p[i]-want[i]) > 1e-15 {
			t.Errorf("far down: %v, want %v", p, want)
		}
	}
}

func sumAfter(z []float64) (sum float64) {
	for _, v := range z[1:] {
		sum += v
	}
	return sum
}

// TestSlopesAgainstADifference from each side, and between one and the other
// nothing but the kink of |z|.
func TestSlopesAgainstADifference(t *testing.T) {
	r := rand.New(rand.NewPCG(22, 4))
	const h = 1e-6
	for range 5000 {
		z := randomScores(r, 2+r.IntN(3))
		k := r.IntN(len(z))
		if r.IntN(5) == 0 {
			z[k] = 0
		}
		for n := range Normalizer(NNormalizers) {
			left, right, ok := n.Slopes(z, k)
			if !ok {
				continue
			}
			at := func(by float64) float64 {
				moved := append([]float64(nil), z...)
				moved[k] += by
				p, _ := n.Shares(nil, moved)
				return p[k]
			}
			p := at(0)
			if math.Abs(left) > 20 || math.Abs(z[k]) < 2*h && z[k] != 0 {
				continue // too near the pole or the kink for a difference
			}
			// Of second order on each side: (−3f(0) + 4f(h) − f(2h)) / 2h.
			ahead := (-3*p + 4*at(h) - at(2*h)) / (2 * h)
			behind := (3*p - 4*at(-h) + at(-2*h)) / (2 * h)
			tolerance := 1e-7 * (1 + math.Abs(left)) * (1 + p*p)
			if math.Abs(ahead-right) > tolerance || math.Abs(behind-left) > tolerance {
				t.Fatalf("normalizer %d of %v by %d: slopes %v, %v, differences %v, %v", n, z, k, left, right, behind, ahead)
			}
			if kink := n == AbsoluteShares && z[k] == 0; left != right != kink {
				t.Fatalf("normalizer %d of %v by %d: slopes %v, %v", n, z, k, left, right)
			}
		}
	}
	for n, want := range [...]float64{0.75, -0.1875, 0.0896, 0.0339} { // at the scene's default
		if left, right, _ := Normalizer(n).Slopes([]float64{2, 1, -1}, 2); left != right || math.Abs(left-want) > 6e-5 {
			t.Errorf("normalizer %d: %v, %v, want %v", n, left, right, want)
		}
	}
}
