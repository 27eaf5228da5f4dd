package sim

import (
	"encoding/binary"
	"hash/fnv"
	"math"
	"math/rand/v2"
	"testing"
)

// wantBits is the hash of what every function returns for some thousand random
// arguments. It is the same constant for every platform and compiler setting:
// run this test as GOAMD64=v3 (which has a fused multiply-add) and as js/wasm.
// It changes only when a function is meant to return something else.
const wantBits = 0x80f272a382d1b9d

func TestSameBits(t *testing.T) {
	hash := fnv.New64a()
	var word [8]byte
	add := func(xs ...float64) {
		for _, x := range xs {
			if x != x {
				t.Fatal("NaN")
			}
			binary.LittleEndian.PutUint64(word[:], math.Float64bits(x))
			hash.Write(word[:])
		}
	}
	r := rand.New(rand.NewPCG(15, 16))
	fs := families()
	for range 4000 {
		x := gauss(r) * math.Ldexp(1, r.IntN(12)-3)
		p := r.Float64()
		add(Exp(x), Log(math.Abs(x)), Log1p(p), Log1p(-p), Sigmoid(x), Logit(p), Logit(1-p/1024), Surprisal(p), Perplexity(p))
		add(Uniform(r.Uint64(), r.Uint64N(1000)))
	}
	for i := range 2000 {
		f := fs[i%len(fs)]
		if f.runs < 3 && i > 100 {
			continue // the large ones
		}
		z := f.make(r)
		temperature := temperatures[r.IntN(len(temperatures))]
		p, h := SoftmaxEntropy(nil, z, temperature)
		add(p...)
		add(h, Entropy(p), LogSumExp(z))
		add(LogSoftmax(nil, z, temperature)...)
		found, _ := TemperatureFor(z, h)
		add(found)
		if len(z) > 2 {
			free := len(z) - 1
			for math.IsInf(z[free], -1) {
				free--
			}
			i, j := (free+1)%len(z), (free+2)%len(z)
			held, want := make([]bool, len(z)), make([]float64, len(z))
			held[i], held[j] = true, true
			want[i], want[j] = r.Float64()/2, r.Float64()/2
			add(LogitFor(z, i, want[i], temperature))
			add(LogitsFor(nil, z, held, want, temperature)...)
		}
	}
	if got := hash.Sum64(); got != wantBits {
		t.Errorf("hash of all bits is %#x, want %#x", got, uint64(wantBits))
	}
}
