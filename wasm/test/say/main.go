// Say prints what the page should say, show and keep: the browser tests compare
// the page with it, and so hold no sentence and no number of their own.
//
//	say -lang ko -width 720 -height 560 -link 'v=1&temperature=2' [-theme dark -svg]
//	say -link 'v=1' -drag 256,0,-20
//	say -fixture [-theme dark] -svg
//	say -embed element|frame|markdown -root https://…/ [-query scene=entropy] [-link …]
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/svg"
	"softmax/render/view"
	"softmax/render/view/fixture"
	"softmax/render/words"
	"softmax/sim"
	"softmax/wasm"
)

func main() {
	lang := flag.String("lang", "ko", "the language")
	theme := flag.String("theme", "light", "the theme")
	width := flag.Float64("width", 720, "of the picture")
	height := flag.Float64("height", 560, "of the picture")
	query := flag.String("query", "", "the address's query")
	link := flag.String("link", "", "the address's hash")
	drag := flag.String("drag", "", "zone,x,y: take hold of a handle and move it that far")
	drawn := flag.Bool("svg", false, "print the picture instead")
	marks := flag.Bool("fixture", false, "of every mark there is, instead of a scene")
	form := flag.String("embed", "", "print instead how it gets into a page: element, frame or markdown")
	root := flag.String("root", "", "with -embed, where the site lies")
	flag.Parse()
	if *form != "" {
		if err := embed(*form, *root, *lang, *query, *link); err != nil {
			fmt.Fprintln(os.Stderr, "say:", err)
			os.Exit(1)
		}
		return
	}
	if err := say(*lang, *theme, view.Point{X: *width, Y: *height}, *query, *link, *drag, *drawn, *marks); err != nil {
		fmt.Fprintln(os.Stderr, "say:", err)
		os.Exit(1)
	}
}

func say(lang, theme string, size view.Point, query, link, drag string, drawn, marks bool) error {
	l, ok := words.Named(lang)
	if !ok {
		return fmt.Errorf("no language %q", lang)
	}
	t := view.Light
	if theme == wasm.Themes()[view.Dark] {
		t = view.Dark
	}
	fonts, err := glyph.New()
	if err != nil {
		return err
	}
	author, _ := sim.Author(sim.Default(), sim.Pairs(query), wasm.Label)
	st := stage.New(scene.Env{Lang: l, Theme: t}, author, fonts)
	st.SetLabeler(wasm.Label)
	st.Handle(stage.Event{Kind: stage.Resize, At: size})
	if link != "" {
		st.Handle(stage.Event{Kind: stage.Link, Text: link})
	}
	if drag != "" {
		if err := hold(st, drag); err != nil {
			return err
		}
	}
	f := st.Frame()
	if marks {
		f = fixture.Frame(fonts)
	}
	if drawn {
		_, err := os.Stdout.Write(svg.Append(nil, f, t, fonts, svg.Options{NoText: true}))
		return err
	}
	state := st.State()
	var m wasm.Mirror
	var told map[string]any
	if err := json.Unmarshal(m.Show(f, &state, l), &told); err != nil {
		return fmt.Errorf("the mirror's message is no JSON: %w", err)
	}
	told["link"] = st.Link()
	announced := []string{}
	for _, e := range st.Effects(nil) {
		if e.Kind == stage.Announce {
			announced = append(announced, e.Text)
		}
	}
	told["announced"] = announced
	return json.NewEncoder(os.Stdout).Encode(told)
}

func embed(form, root, lang, query, link string) error {
	forms := map[string]wasm.Form{"element": wasm.AsElement, "frame": wasm.AsFrame, "markdown": wasm.AsMarkdown}
	f, ok := forms[form]
	l, known := words.Named(lang)
	if !ok || !known {
		return fmt.Errorf("no form %q, or no language %q", form, lang)
	}
	s, _ := sim.Author(sim.Default(), sim.Pairs(query), wasm.Label)
	e := wasm.Embedding{Root: root, Scene: s.Scene, Lang: l, N: s.N, Title: "title", Alt: "alt", Query: query, State: link}
	for _, pair := range sim.Pairs(query) {
		if pair.Key != "scene" {
			e.Set = append(e.Set, pair.Key, pair.Value)
		}
	}
	_, err := os.Stdout.Write(e.Append(nil, f))
	return err
}

// hold drags a handle as a mouse would.
func hold(st *stage.Stage, drag string) error {
	var id view.ID
	var by view.Point
	if _, err := fmt.Sscanf(drag, "%d,%g,%g", &id, &by.X, &by.Y); err != nil {
		return fmt.Errorf("drag %q: %w", drag, err)
	}
	z := st.Frame().Zone(id)
	if z == nil {
		return fmt.Errorf("drag %q: there is no such zone", drag)
	}
	from := z.Box.Centre()
	st.Effects(nil) // what is announced is of the drag
	st.Handle(stage.Event{Kind: stage.PointerDown, At: from})
	st.Handle(stage.Event{Kind: stage.PointerMove, At: from.Add(by)})
	st.Handle(stage.Event{Kind: stage.PointerUp, At: from.Add(by)})
	return nil
}
