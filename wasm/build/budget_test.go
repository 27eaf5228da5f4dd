package main

import (
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// budget is how many bytes of the program a reader may fetch, with all scenes.
// The softmax scene alone was held to 1,100,000.
const budget = 1_150_000

// TestTheProgramFitsItsBudget compiles and compresses the program as the site's
// build does, and shares its cache.
func TestTheProgramFitsItsBudget(t *testing.T) {
	t.Chdir("../..")
	program := filepath.Join(t.TempDir(), "softmax.wasm")
	if err := compile(program, ".", trimmed); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	s := newSite(t.TempDir(), filepath.Join("build", "cache"))
	const name = "softmax.wasm"
	s.packed[name] = make(map[string]int)
	for _, p := range packers {
		if err := s.packOne(name, data, p, false, new(sync.Mutex)); err != nil {
			t.Fatal(err)
		}
	}
	br := s.packed[name][".br"]
	t.Logf("softmax.wasm: %d bytes, %d with gzip, %d with brotli; the budget is %d", len(data), s.packed[name][".gz"], br, budget)
	if br == 0 || br > budget {
		t.Errorf("softmax.wasm has %d bytes with brotli, %d more than its budget of %d", br, br-budget, budget)
	}
}
