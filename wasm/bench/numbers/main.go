// Numbers times the mathematics and counts what a drag allocates, natively or as
// wasm under node, for the bench's table.
package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
	"softmax/wasm/bench/load"
	"softmax/wasm/bench/row"
)

// The targets, natively and as wasm.
var perElement, toMathExp, selection = 9.0, 0.9, 0.0

const vocabulary = 128256

func main() {
	where := "native"
	if runtime.GOOS == "js" {
		where, perElement, toMathExp, selection = "wasm", 11, 0.35, 3
	}
	for _, n := range []int{4, 1000, vocabulary, 1_000_000} {
		softmax(where, n)
	}
	selecting(where)
	for _, l := range load.All() {
		allocations(where, l)
	}
}

func normal(n int) []float64 {
	r, z := rand.New(rand.NewPCG(13, 14)), make([]float64, n)
	for i := range z {
		z[i] = 3 * r.NormFloat64()
	}
	return z
}

// softmax times sim beside what one would write with package math.
func softmax(where string, n int) {
	z, p := normal(n), make([]float64, n)
	best := row.Fastest(5,
		func() { sim.SoftmaxEntropy(p, z, 1) },
		func() { plain(p, z) })
	r := row.Row{
		Figure: fmt.Sprintf("%s: softmax and entropy, n = %d", where, n), Unit: "ns/class",
		Value: best[0] / float64(n), Beside: "loop with math.Exp", Other: best[1] / float64(n),
	}
	if n >= vocabulary {
		r.Target, r.RatioTarget = perElement, toMathExp
	}
	r.Print()
}

// plain subtracts the largest, then takes one pass for e, Σe and Σe·d and one to divide.
func plain(dst, z []float64) float64 {
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
	return math.Log(sum) - pull*inverse
}

// selecting times what a step of a sampler does with a vocabulary.
func selecting(where string) {
	z, p, kept := normal(vocabulary), make([]float64, vocabulary), make([]bool, vocabulary)
	softmax := func() { sim.SoftmaxEntropy(p, z, 1) }
	topK := func() { sim.TopK(kept, p, 50) }
	topP := func() { sim.TopP(kept, p, 0.9) }
	minP := func() { sim.MinP(kept, p, 0.05) }
	softmax()
	best := row.Fastest(9, topK, topP, minP, func() { softmax(); topK(); topP(); minP() }, func() { plain(p, z) })
	softmax()
	for i, name := range []string{"TopK 50", "TopP 0.9", "MinP 0.05", "softmax, entropy and all three"} {
		r := row.Row{
			Figure: fmt.Sprintf("%s: %s, n = %d", where, name, vocabulary), Unit: "ms",
			Value: best[i] / 1e6, Beside: "math.Exp softmax alone", Other: best[4] / 1e6,
		}
		if i == 3 {
			r.Target = selection
		}
		r.Print()
	}
}

// allocations counts those of a drag of a load's first handle, from the event to
// the Frame, once everything has been seen.
func allocations(where string, l load.Load) {
	fonts, err := glyph.New()
	if err != nil {
		panic(err)
	}
	st := stage.New(scene.Env{Lang: words.En}, l.State, fonts)
	st.Handle(stage.Event{Kind: stage.Resize, At: view.Point{X: 720, Y: 760}})
	zones := st.Frame().Zones
	at := view.Point{}
	for _, z := range zones {
		if z.Role == view.RoleHandle {
			at = z.At
			break
		}
	}
	st.Handle(stage.Event{Kind: stage.PointerDown, At: at})
	step := func(i int) {
		d := float64(i * 37 % 97) // far enough for what moves by whole numbers
		st.Handle(stage.Event{Kind: stage.PointerMove, At: at.Add(view.Point{X: -d, Y: d})})
		st.Step(1. / 60)
		st.Frame()
	}
	for i := range 200 {
		step(i)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	const frames = 1000
	for i := range frames {
		step(i)
	}
	runtime.ReadMemStats(&after)
	row.Row{
		Scene: l.Name, Figure: where + " own allocs a frame",
		Value: math.Round(float64(after.Mallocs-before.Mallocs)/frames*100) / 100, None: true,
	}.Print()
}
