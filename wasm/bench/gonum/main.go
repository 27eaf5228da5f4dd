// Gonum times the functions gonum has beside those of sim, in a module of its
// own, so that gonum is no dependency of the program.
package main

import (
	"fmt"
	"math"
	"math/rand/v2"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/stat"

	"softmax/sim"
	"softmax/wasm/bench/row"
)

func main() {
	for _, n := range []int{4, 1000, 128256, 1_000_000} {
		r, z, p := rand.New(rand.NewPCG(13, 14)), make([]float64, n), make([]float64, n)
		for i := range z {
			z[i] = 3 * r.NormFloat64()
		}
		var sum float64
		best := row.Fastest(5,
			func() { sim.SoftmaxEntropy(p, z, 1) },
			// It has no softmax: p is e^(z − log Σ e^z).
			func() {
				l := floats.LogSumExp(z)
				for i, v := range z {
					p[i] = math.Exp(v - l)
				}
				sum += stat.Entropy(p)
			},
			func() { sum += sim.LogSumExp(z) },
			func() { sum += floats.LogSumExp(z) },
			func() { sum += sim.Entropy(p) },
			func() { sum += stat.Entropy(p) },
		)
		for i, name := range []string{"softmax and entropy", "log-sum-exp", "entropy of p"} {
			row.Row{
				Figure: fmt.Sprintf("native: %s, n = %d", name, n), Unit: "ns/class",
				Value: best[2*i] / float64(n), Beside: "gonum", Other: best[2*i+1] / float64(n),
			}.Print()
		}
	}
}
