package sim

import (
	"fmt"
	"hash/fnv"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
)

// The definitions, by sorting everything.

func ranked(p []float64) []int {
	order := make([]int, len(p))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		switch {
		case p[i] > p[j]:
			return -1
		case p[i] < p[j]:
			return 1
		}
		return 0
	})
	return order
}

func plainTopK(p []float64, k int) []bool {
	kept := make([]bool, len(p))
	for _, i := range ranked(p)[:min(k, len(p))] {
		kept[i] = true
	}
	return kept
}

// wholeUnits is x in units of 2^-104, rounded down.
func wholeUnits(x float64) *big.Int {
	n, _ := new(big.Float).SetMantExp(big.NewFloat(x), 104).Int(nil)
	return n
}

func plainTopP(p []float64, mass float64) []bool {
	kept := make([]bool, len(p))
	need, sum := wholeUnits(mass), new(big.Int)
	if need.Sign() == 0 {
		need.SetInt64(1)
	}
	for _, i := range ranked(p) {
		if p[i] == 0 {
			break // the mass is not reached
		}
		kept[i] = true
		if sum.Add(sum, wholeUnits(p[i])).Cmp(need) >= 0 {
			break
		}
	}
	return kept
}

func plainMinP(p []float64, ratio float64) []bool {
	kept, least := make([]bool, len(p)), ratio*slices.Max(p)
	for i, x := range p {
		kept[i] = x >= least
	}
	return kept
}

// selectable makes probabilities of many kinds: with ties, all equal, masked,
// subnormal, in units that sum exactly, and not summing to 1 at all.
func selectable(r *rand.Rand, i int) []float64 {
	n := 1 + r.IntN(12)
	switch i % 8 {
	case 6:
		n = 1 + r.IntN(3*few)
	case 7:
		n = 1 + r.IntN(3000)
	}
	p := make([]float64, n)
	switch i / 8 % 8 {
	case 0: // softmax of normal logits
		return Softmax(p, normal(r, n, math.Ldexp(1, r.IntN(9)-3), 0), 1)
	case 1: // of few different ones
		z := normal(r, n, 1, 0)
		for j := range z {
			z[j] = math.Round(z[j])
		}
		return Softmax(p, z, 1)
	case 2: // all equal
		for j := range p {
			p[j] = 1 / float64(n)
		}
	case 3: // whole numbers of 2^-10: every sum is exact
		for j := range p {
			p[j] = float64(r.IntN(8)) / 1024
		}
	case 4: // next to each other, so that only the last bits differ
		x := r.Float64()
		for j := range p {
			p[j] = math.Float64frombits(math.Float64bits(x) + uint64(r.IntN(6)))
		}
	case 5: // near and below the unit of the sum, subnormals, zeros of both signs
		for j := range p {
			p[j] = math.Ldexp(r.Float64(), -[]int{0, 50, 100, 104, 110, 1000, 1060, 1080}[r.IntN(8)])
			if p[j] == 0 && r.IntN(2) == 0 {
				p[j] = math.Copysign(0, -1)
			}
		}
	case 6: // masked but for a few
		p[r.IntN(n)] = r.Float64()
		p[r.IntN(n)] = 1
	default: // anything, any sum
		for j := range p {
			p[j] = r.Float64()
		}
	}
	return p
}

func TestSelection(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	seen := map[string]int{}
	for i := range 6400 {
		p := selectable(r, i)
		check := func(name string, argument float64, got, want []bool) {
			if !slices.Equal(got, want) {
				t.Fatalf("%d: %s(%v classes, %v) keeps other classes than the definition", i, name, len(p), argument)
			}
			for _, kept := range got {
				if kept {
					seen[name]++
					break
				}
			}
		}
		for _, k := range []int{1, 2, 1 + r.IntN(len(p)), len(p), len(p) + 1, math.MaxInt} {
			check("TopK", float64(k), TopK(nil, p, k), plainTopK(p, k))
		}
		// Masses that are themselves a sum meet the edge exactly.
		sum := 0.0
		for _, j := range r.Perm(len(p))[:1+r.IntN(len(p))] {
			sum += p[j]
		}
		for _, mass := range []float64{0.5, 0.9, 1, 1 - r.Float64(), min(sum, 1), p[r.IntN(len(p))], 5e-324, 0x1p-104, 0x3p-106} {
			if mass > 0 {
				check("TopP", mass, TopP(nil, p, mass), plainTopP(p, mass))
			}
		}
		for _, ratio := range []float64{0, 0.05, 1, r.Float64(), p[r.IntN(len(p))]} {
			check("MinP", ratio, MinP(nil, p, ratio), plainMinP(p, ratio))
		}
	}
	if len(seen) != 3 {
		t.Error("not everything was tried: ", seen)
	}
}

// TestSelectionAtScale: a vocabulary, and what is unlike one: many alike, all
// alike, in order, mostly below the unit of the sum, masked.
func TestSelectionAtScale(t *testing.T) {
	r := rand.New(rand.NewPCG(33, 34))
	p := Softmax(nil, normal(r, 128256, 3, 0), 1)
	some := p[:roomFor+1]
	made := func(f func(i int) float64) []float64 {
		p := make([]float64, 3*roomFor)
		for i := range p {
			p[i] = f(i)
		}
		return p
	}
	rising := slices.Sorted(slices.Values(some))
	falling := slices.Clone(rising)
	slices.Reverse(falling)
	for name, p := range map[string][]float64{
		"vocabulary": p,
		"some":       some,
		"rising":     rising,
		"falling":    falling,
		"coarse":     made(func(int) float64 { return math.Ldexp(1, -10-r.IntN(6)) }),
		"alike":      made(func(int) float64 { return 1. / 8192 }),
		"neighbours": made(func(int) float64 { return math.Float64frombits(0x3f20000000000000 + r.Uint64N(40000)) }),
		"tiny":       made(func(int) float64 { return math.Ldexp(r.Float64(), -50-r.IntN(60)) }),
		"masked": made(func(i int) float64 {
			if i%100 > 0 {
				return math.Copysign(0, float64(i%3-1))
			}
			return r.Float64() / 100
		}),
	} {
		for _, k := range []int{1, 2, 50, roomFor / 8, roomFor/8 + 1, 4000, len(p) - 1} {
			if !slices.Equal(TopK(nil, p, k), plainTopK(p, k)) {
				t.Errorf("%s: TopK(%d) keeps other classes than the definition", name, k)
			}
		}
		for _, mass := range []float64{0x1p-60, 0.1, 0.9, 0.999, 1} {
			if !slices.Equal(TopP(nil, p, mass), plainTopP(p, mass)) {
				t.Errorf("%s: TopP(%v) keeps other classes than the definition", name, mass)
			}
		}
		for _, ratio := range []float64{0, 0.05, 1} {
			if !slices.Equal(MinP(nil, p, ratio), plainMinP(p, ratio)) {
				t.Errorf("%s: MinP(%v) keeps other classes than the definition", name, ratio)
			}
		}
	}
}

// TestLeastOfParts: of a vocabulary in no order at least k are no less, but so
// few that there is room for them.
func TestLeastOfParts(t *testing.T) {
	p := Softmax(nil, normal(rand.New(rand.NewPCG(39, 40)), 128256, 3, 0), 1)
	for _, k := range []int{1, 2, 50, roomFor / 8} {
		n, least := 0, leastOfParts(p, k)
		for _, x := range p {
			if x >= least {
				n++
			}
		}
		if n < k || n >= roomFor {
			t.Errorf("for the %d largest there are %d to be searched", k, n)
		}
	}
}

func TestSelectionUsesItsRoom(t *testing.T) {
	p := Softmax(nil, normal(rand.New(rand.NewPCG(35, 36)), 1000, 3, 0), 1)
	dst := make([]bool, 2000)
	for name, f := range map[string]func() []bool{
		"TopK": func() []bool { return TopK(dst, p, 50) },
		"TopP": func() []bool { return TopP(dst[:0], p, 0.9) },
		"MinP": func() []bool { return MinP(dst, p, 0.05) },
	} {
		for i := range dst {
			dst[i] = true
		}
		if got := f(); len(got) != len(p) || &got[0] != &dst[0] || !slices.Contains(got, false) {
			t.Errorf("%s does not write over the room it is given", name)
		}
		if n := testing.AllocsPerRun(10, func() { f() }); n != 0 {
			t.Errorf("%s allocates %v times with room enough", name, n)
		}
	}
}

// wantSelection is a hash of what the functions keep, the same on every
// platform and for every compiler setting.
const wantSelection = 0xdc783dd46990a2ff

func TestSelectionSameEverywhere(t *testing.T) {
	hash := fnv.New64a()
	r := rand.New(rand.NewPCG(37, 38))
	for i := range 800 {
		p := selectable(r, i)
		for _, kept := range [][]bool{TopK(nil, p, 1+len(p)/3), TopP(nil, p, 0.8), MinP(nil, p, 0.1)} {
			fmt.Fprint(hash, kept)
		}
	}
	if got := hash.Sum64(); got != wantSelection {
		t.Errorf("hash of what is kept is %#x, want %#x", got, uint64(wantSelection))
	}
}
