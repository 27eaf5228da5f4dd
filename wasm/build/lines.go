package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"text/template"

	"softmax/render/bitmap"
	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
	"softmax/wasm"
)

// plainWidth is the width of the posters that pages name.
const plainWidth = 720

// lines puts, for each scene and language, the lines that put it into a page, what
// oEmbed asks for, and the posters they name: those keep their names from one
// version to the next, because posts do.
func lines(s *site) error {
	fonts, err := glyph.New()
	if err != nil {
		return err
	}
	for _, sc := range sim.Scenes(nil) {
		for i := range wasm.Languages() {
			lang := words.Lang(i)
			f := frame(fonts, sc, plainWidth, scene.Env{Lang: lang})
			e := wasm.Embedding{Root: s.root, Scene: sc, Lang: lang, N: state(sc).N, Title: text(f, f.Say.Title), Alt: alt(f)}
			name := sc.String() + "-" + lang.String()
			if err := s.put("poster/"+name+".svg", drawn(fonts, f, view.Light, lang)); err != nil {
				return err
			}
			e.Poster = s.root + "poster/" + name + ".svg"
			if err := s.put("embed/"+name+".html", append(e.Append(nil, wasm.AsElement), e.Append([]byte("\n"), wasm.AsFrame)...)); err != nil {
				return err
			}
			markdown := e.Append(nil, wasm.AsMarkdown)
			dots, err := encoded(bitmap.Image(f, view.Light, fonts, 2))
			if err != nil {
				return err
			}
			if err := s.put("poster/"+name+".png", dots); err != nil {
				return err
			}
			e.Poster = s.root + "poster/" + name + ".png"
			markdown = e.Append(append(markdown, '\n'), wasm.AsMarkdown)
			if err := s.put("embed/"+name+".md", markdown); err != nil {
				return err
			}
			if err := oEmbed(s, name, &e); err != nil {
				return err
			}
		}
	}
	return generators(s)
}

// alt returns what a poster says, its numbers among it.
func alt(f *view.Frame) string {
	parts := []string{text(f, f.Say.Title), text(f, f.Say.Sentence)}
	if a := text(f, f.Say.Arithmetic); a != "" {
		parts = append(parts, a)
	}
	return strings.Join(parts, " · ")
}

// oEmbed puts what a site answers that is asked how to embed one of its pages.
func oEmbed(s *site, name string, e *wasm.Embedding) error {
	height := scene.Height(e.Scene, plainWidth, e.N)
	data, err := json.MarshalIndent(map[string]any{
		"version": "1.0", "type": "rich", "title": e.Title, "provider_name": "Softmax", "provider_url": s.root,
		"html": strings.TrimSpace(string(e.Append(nil, wasm.AsFrame))), "width": plainWidth, "height": height,
		"thumbnail_url": e.Poster, "thumbnail_width": plainWidth * 2, "thumbnail_height": height * 2,
	}, "", "  ")
	if err != nil {
		return err
	}
	return s.put("oembed/"+name+".json", append(data, '\n'))
}

// generators puts a shortcode for Hugo and an include for Jekyll.
func generators(s *site) error {
	type room struct{ Name, Reserve string }
	data := struct {
		Root, First, Lang     string
		Room, InRoom          string
		Languages, Attributes []string
		Scenes                []room
	}{
		Root: s.root, First: sim.Scenes(nil)[0].String(), Lang: words.En.String(), Languages: wasm.Languages(), Room: wasm.Room, InRoom: wasm.InRoom,
		Attributes: []string{"logits", "labels", "temperature", "theme", "motion", "units", "hide", "state", "poster", "alt", "reveal", "base"},
	}
	for _, sc := range sim.Scenes(nil) {
		data.Scenes = append(data.Scenes, room{sc.String(), wasm.Reserve(sc, state(sc).N)})
	}
	for _, name := range []string{"hugo", "jekyll"} {
		t, err := template.New(name+".html").Delims("[[", "]]").ParseFiles(filepath.Join(elementDir, "plain", name+".html"))
		if err != nil {
			return err
		}
		if err := s.fill(t, "embed/"+name+"/softmax.html", data); err != nil {
			return err
		}
	}
	return nil
}
