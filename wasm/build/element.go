package main

import (
	"path/filepath"

	"github.com/evanw/esbuild/pkg/api"

	"softmax/render/scene"
	"softmax/render/words"
	"softmax/sim"
	"softmax/wasm"
)

const elementDir = "wasm/element"

// known is what <soft-max> must know of the site, as its script reads it.
type known struct {
	First  string            `json:"first"`  // the scene, where none is named
	Lang   string            `json:"lang"`   // the language of readers of any other
	Poster string            `json:"poster"` // from the site's to the posters'
	From   []int             `json:"from"`   // the least width of each class of widths
	Widths []int             `json:"widths"` // what its posters are made at
	Scenes map[string][]any  `json:"scenes"` // the height in each class: see heights
	Words  map[string]string `json:"words"`
}

func knownToElement(s *site) (known, error) {
	posters, err := s.at(posterDir)
	k := known{
		First: sim.Scenes(nil)[0].String(), Lang: words.En.String(), Poster: posters + "/",
		Scenes: make(map[string][]any), Words: make(map[string]string),
	}
	for _, w := range widths {
		k.From = append(k.From, w.from)
		k.Widths = append(k.Widths, w.width)
	}
	for _, sc := range sim.Scenes(nil) {
		k.Scenes[sc.String()] = heights(sc)
	}
	for lang, code := range wasm.Languages() {
		k.Words[code] = words.Text(words.Lang(lang), words.Begin)
	}
	return k, err
}

// elementScript returns the script, as pages take one or to be imported. Pages
// take a classic one: a module of another site comes only from hosts that send
// Access-Control-Allow-Origin.
func elementScript(k known, format api.Format) ([]byte, error) {
	address := expression("document.currentScript.src")
	if format == module {
		address = "import.meta.url"
	}
	return script(filepath.Join(elementDir, "soft-max.js"), format, map[string]any{"site": k, "address": address})
}

// element puts <soft-max>, its types and its manifest.
func element(s *site) error {
	k, err := knownToElement(s)
	if err != nil {
		return err
	}
	for name, format := range map[string]api.Format{"soft-max.js": classic, "soft-max.mjs": module} {
		data, err := elementScript(k, format)
		if err != nil {
			return err
		}
		if err := s.put(name, data); err != nil {
			return err
		}
	}
	for _, name := range []string{"soft-max.d.ts", "custom-elements.json"} {
		if err := s.copy(name, filepath.Join(elementDir, name)); err != nil {
			return err
		}
	}
	return nil
}

// heights returns how high a scene is in each class of widths: one number, or,
// where rows of classes take over from columns, the last number of classes in
// columns, the height of those, and of rows the height of none and of one.
func heights(sc sim.Scene) []any {
	var all []any
	for _, w := range widths {
		high := func(n int) float64 { return scene.Height(sc, float64(w.width), n) }
		least, last := high(sim.MinClasses), sim.MinClasses
		for last < sim.MaxClasses && high(last+1) == least {
			last++
		}
		if last == sim.MaxClasses {
			all = append(all, least)
			continue
		}
		each := high(sim.MaxClasses) - high(sim.MaxClasses-1)
		all = append(all, []float64{float64(last), least, high(sim.MaxClasses) - sim.MaxClasses*each, each})
	}
	return all
}
