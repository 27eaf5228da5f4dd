package main

import (
	"fmt"
	"slices"
	"strings"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/svg"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
	"softmax/wasm"
)

const posterDir = "poster"

// widths are the widths posters are made at, each for the windows from its least
// width up. The first is also for all that is narrower.
var widths = []struct{ width, from int }{{360, 0}, {720, view.ColumnWidth}, {1100, view.DesktopWidth}}

// A poster is what a picture says before the program runs.
type poster struct {
	Lang, Title, Sentence string
	Crashed, Retry        string
	Rows                  []struct{ Name, Value string }
}

func posterName(scene sim.Scene, width int, theme view.Theme, what string) string {
	return wasm.PosterName(scene.String(), width, wasm.Themes()[theme], what)
}

// within is what a poster's name ends in that has no way to the other scenes, as
// a post wants it that has prose around it: the element and the page ask for it
// where that alone is hidden.
const within = "-scenes"

// onPaper is what the name of a poster ends in that is for paper.
const onPaper = "-print"

// pictures puts the posters.
func pictures(s *site) error {
	fonts, err := glyph.New()
	if err != nil {
		return err
	}
	return s.folder(posterDir, posters(fonts))
}

// posters returns the poster of every scene, width, theme and language, with the
// way to the other scenes and without it, for a State that no poster was made of one
// with the lines alone, and of every scene and language one for paper.
func posters(fonts *glyph.Fonts) map[string][]byte {
	files := make(map[string][]byte)
	for _, sc := range sim.Scenes(nil) {
		for lang := range wasm.Languages() {
			files[paperName(sc, words.Lang(lang))] = wasm.Printed(nil, stage.New(scene.Env{Lang: words.Lang(lang)}, state(sc), fonts), fonts)
		}
		for _, w := range widths {
			for lang := range wasm.Languages() {
				f := frame(fonts, sc, w.width, scene.Env{Lang: words.Lang(lang)})
				alone := frame(fonts, sc, w.width, scene.Env{Lang: words.Lang(lang), Hide: scene.HideScenes})
				for theme := range wasm.Themes() {
					name := posterName(sc, w.width, view.Theme(theme), words.Lang(lang).String())
					files[name] = drawn(fonts, f, view.Theme(theme), words.Lang(lang))
					name = posterName(sc, w.width, view.Theme(theme), words.Lang(lang).String()+within)
					files[name] = drawn(fonts, alone, view.Theme(theme), words.Lang(lang))
					if lang > 0 {
						continue
					}
					still := *alone
					still.Ops = slices.DeleteFunc(slices.Clone(alone.Ops), saysSomething)
					name = posterName(sc, w.width, view.Theme(theme), "still")
					files[name] = svg.Append(nil, &still, view.Theme(theme), fonts, svg.Options{NoText: true})
				}
			}
		}
	}
	return files
}

func paperName(sc sim.Scene, lang words.Lang) string {
	return posterName(sc, plainWidth, view.Light, lang.String()+onPaper)
}

// drawn returns a picture as a poster, with its text over the outlines: who opens
// the file, or has it in a page, can select and search that.
func drawn(fonts *glyph.Fonts, f *view.Frame, theme view.Theme, lang words.Lang) []byte {
	return svg.Append(nil, f, theme, fonts, svg.Options{
		Title: text(f, f.Say.Title), Description: text(f, f.Say.Sentence), Lang: lang.String(),
	})
}

// saysSomething reports whether a mark is more than a line, a track or a key's
// face: where the numbers are others, it would lie.
func saysSomething(op view.Op) bool {
	switch op.Ink {
	case view.Paper, view.Surface, view.Grid, view.Track:
		return op.Kind == view.KindText
	}
	return true
}

// state is the State a scene begins with.
func state(sc sim.Scene) sim.State {
	s, _ := sim.Author(sim.Default(), []sim.Pair{{Key: "scene", Value: sc.String()}}, wasm.Label)
	return s
}

// frame returns the picture a scene begins with.
func frame(fonts *glyph.Fonts, sc sim.Scene, width int, env scene.Env) *view.Frame {
	s := state(sc)
	st := stage.New(env, s, fonts)
	st.Handle(stage.Event{Kind: stage.Resize, At: view.Point{X: float64(width), Y: scene.Height(sc, float64(width), s.N)}})
	return st.Frame()
}

func text(f *view.Frame, s view.Span) string { return string(f.Text(s)) }

// tell returns what the picture says and the numbers that can be set in it.
func tell(f *view.Frame, lang words.Lang) poster {
	p := poster{Lang: lang.String(), Title: text(f, f.Say.Title), Sentence: text(f, f.Say.Sentence),
		Crashed: words.Text(lang, words.Crashed), Retry: words.Text(lang, words.Retry)}
	for i := range f.Zones {
		if z := &f.Zones[i]; z.Role == view.RoleHandle {
			p.Rows = append(p.Rows, struct{ Name, Value string }{text(f, z.Name), text(f, z.Value)})
		}
	}
	return p
}

// look is the style sheet of what the theme and the scenes decide: colours by
// name, and how high each scene is.
func look() string {
	var b strings.Builder
	palette := func(t view.Theme) string {
		var c strings.Builder
		for _, ink := range inks {
			fmt.Fprintf(&c, "--%s: #%06x; ", ink.name, uint32(t.Colour(ink.ink)))
		}
		return c.String()
	}
	fmt.Fprintf(&b, ":root, [data-theme='light'] { color-scheme: light; %s}\n", palette(view.Light))
	fmt.Fprintf(&b, "@media (prefers-color-scheme: dark) { :root:not([data-theme]) { color-scheme: dark; %s} }\n", palette(view.Dark))
	fmt.Fprintf(&b, "[data-theme='dark'] { color-scheme: dark; %s}\n", palette(view.Dark))
	fmt.Fprintf(&b, "@media print { :root:root { color-scheme: light; %s} }\n", palette(view.Light))
	for _, sc := range sim.Scenes(nil) {
		s := state(sc)
		for _, w := range widths {
			fmt.Fprintf(&b, "@media (min-width: %dpx) { [data-scene='%s'] { --own: %gpx; } }\n", w.from, sc, scene.Height(sc, float64(w.width), s.N))
		}
	}
	return b.String()
}

// inks are the colours the page itself uses.
var inks = []struct {
	name string
	ink  view.Ink
}{{"paper", view.Paper}, {"surface", view.Surface}, {"black", view.Black}, {"muted", view.Muted}, {"track", view.Track}, {"focus", view.Focus}}
