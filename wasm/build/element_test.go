package main

import (
	"bytes"
	"compress/gzip"
	"testing"

	"softmax/render/scene"
	"softmax/sim"
)

// elementBudget is how many bytes, with gzip, a page pays for <soft-max> before
// anybody looks at a scene.
const elementBudget = 4096

func TestTheElementFitsItsBudget(t *testing.T) {
	t.Chdir("../..")
	s := newSite(t.TempDir(), t.TempDir())
	s.hashed = true // the longer names
	if err := s.folder(posterDir, map[string][]byte{"one.svg": nil}); err != nil {
		t.Fatal(err)
	}
	known, err := knownToElement(s)
	if err != nil {
		t.Fatal(err)
	}
	data, err := elementScript(known, classic)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	t.Logf("soft-max.js: %d bytes, %d with gzip; the budget is %d", len(data), b.Len(), elementBudget)
	if b.Len() > elementBudget {
		t.Errorf("soft-max.js has %d bytes with gzip, %d more than its budget", b.Len(), b.Len()-elementBudget)
	}
}

// TestTheElementsHeightsAreTheScenes: what the script works out for any number of
// classes is what the scene wants.
func TestTheElementsHeightsAreTheScenes(t *testing.T) {
	for _, sc := range sim.Scenes(nil) {
		for i, h := range heights(sc) {
			for n := sim.MinClasses; n <= sim.MaxClasses; n++ {
				want, got := scene.Height(sc, float64(widths[i].width), n), 0.0
				switch h := h.(type) {
				case float64:
					got = h
				case []float64:
					if got = h[1]; h[0] < float64(n) {
						got = h[2] + float64(n)*h[3]
					}
				}
				if got != want {
					t.Errorf("%v with %d classes at %d: %v, want %v", sc, n, widths[i].width, got, want)
				}
			}
		}
	}
}
