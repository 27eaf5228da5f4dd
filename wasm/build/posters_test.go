package main

import (
	"bytes"
	"compress/gzip"
	"maps"
	"slices"
	"testing"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
	"softmax/wasm"
)

// posterBudget is how many bytes, with gzip, a poster may have.
const posterBudget = 12 << 10

// TestPostersFitTheirBudget weighs every poster that the build writes.
func TestPostersFitTheirBudget(t *testing.T) {
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	all := posters(fonts)
	scenes, langs := len(sim.Scenes(nil)), len(wasm.Languages())
	if want := scenes*len(widths)*len(wasm.Themes())*(2*langs+1) + scenes*langs; len(all) != want {
		t.Fatalf("%d posters, want %d", len(all), want)
	}
	for _, sc := range sim.Scenes(nil) {
		for lang := range wasm.Languages() {
			l := words.Lang(lang)
			all[sc.String()+"-"+l.String()+".svg"] = drawn(fonts, frame(fonts, sc, plainWidth, scene.Env{Lang: l}), view.Light, l)
		}
	}
	heaviest, most := "", 0
	for _, name := range slices.Sorted(maps.Keys(all)) {
		n := gzipped(t, all[name])
		if n > posterBudget {
			t.Errorf("%s has %d bytes with gzip, %d more than its budget of %d", name, n, n-posterBudget, posterBudget)
		}
		if n > most {
			heaviest, most = name, n
		}
	}
	t.Logf("the heaviest of %d posters is %s with %d bytes of %d", len(all), heaviest, most, posterBudget)
}

// gzipped returns how many bytes data has as the site serves it.
func gzipped(t *testing.T, data []byte) int {
	t.Helper()
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := z.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}
