package main

import (
	"bytes"
	"compress/gzip"
	"encoding/xml"
	"maps"
	"slices"
	"strings"
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

// TestPostersSayWhatTheyShow: but for those that show nothing, what each poster says
// is there to be selected over its outlines, and begins with its title and sentence.
func TestPostersSayWhatTheyShow(t *testing.T) {
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	all := posters(fonts)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		var p struct {
			Title string   `xml:"title"`
			Desc  string   `xml:"desc"`
			Texts []string `xml:"g>text"`
		}
		if err := xml.Unmarshal(all[name], &p); err != nil {
			t.Fatal(err)
		}
		bare := func(s ...string) string { return strings.ReplaceAll(strings.Join(s, ""), " ", "") }
		if strings.Contains(name, "-still.") {
			if len(p.Texts) > 0 {
				t.Errorf("%s says %q", name, p.Texts)
			}
		} else if p.Desc == "" || !strings.HasPrefix(bare(p.Texts...), bare(p.Title, p.Desc)) {
			t.Errorf("%s: %q says %q", name, p.Title+" "+p.Desc, p.Texts)
		}
	}
}

// gzipped returns how many bytes data has as a host makes them that does so itself:
// the files beside the site's, of the best compression, have less.
func gzipped(t *testing.T, data []byte) int {
	t.Helper()
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.DefaultCompression)
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
