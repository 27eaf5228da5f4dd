package sim

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// fusedMathExp is what one would write with package math: subtract the
// largest, one pass for e, Σe and Σe·d, one to divide.
func fusedMathExp(dst, z []float64) ([]float64, float64) {
	m := z[0]
	for _, v := range z {
		m = max(m, v)
	}
	sum, pull := 0.0, 0.0
	for i, v := range z {
		d := v - m
		e := math.Exp(d)
		dst[i] = e
		sum += e
		pull += e * d
	}
	inverse := 1 / sum
	for i := range dst {
		dst[i] *= inverse
	}
	return dst, math.Log(sum) - pull*inverse
}

// BenchmarkSoftmaxEntropy times sim beside the loop with math.Exp, T = 1.
func BenchmarkSoftmaxEntropy(b *testing.B) {
	for _, n := range []int{4, 1000, 128256} {
		z := normal(rand.New(rand.NewPCG(13, 14)), n, 3, 0)
		dst := make([]float64, n)
		perElement := func(b *testing.B) {
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/element")
		}
		b.Run(fmt.Sprintf("n=%d/sim", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				SoftmaxEntropy(dst, z, 1)
			}
			perElement(b)
		})
		b.Run(fmt.Sprintf("n=%d/math.Exp", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				fusedMathExp(dst, z)
			}
			perElement(b)
		})
	}
}

func BenchmarkTemperatureFor(b *testing.B) {
	z := []float64{2, 1, 0.1, -1}
	b.ReportAllocs()
	for b.Loop() {
		TemperatureFor(z, 0.9)
	}
}

func BenchmarkExp(b *testing.B) {
	x, sum := -3.7, 0.0
	for b.Loop() {
		sum += Exp(x)
		x += 1e-6
	}
	_ = sum
}

// BenchmarkSelection times what a sampling step does with a vocabulary, each
// part alone and all together, beside sorting it.
func BenchmarkSelection(b *testing.B) {
	const n = 128256
	z := normal(rand.New(rand.NewPCG(13, 14)), n, 3, 0)
	p, kept := make([]float64, n), make([]bool, n)
	softmax := func() { SoftmaxEntropy(p, z, 1) }
	topK := func() { TopK(kept, p, 50) }
	topP := func() { TopP(kept, p, 0.9) }
	minP := func() { MinP(kept, p, 0.05) }
	softmax()
	for _, part := range []struct {
		name string
		run  func()
	}{
		{"TopK", topK}, {"TopP", topP}, {"MinP", minP},
		{"all", func() { softmax(); topK(); topP(); minP() }},
		{"sorted", func() { ranked(p) }},
	} {
		b.Run(part.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				part.run()
			}
		})
	}
}
