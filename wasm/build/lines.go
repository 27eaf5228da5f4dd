package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"text/template"

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
			picture := drawn(fonts, f, view.Light, lang)
			if err := s.put("poster/"+name+".svg", picture); err != nil {
				return err
			}
			e.Poster = s.root + "poster/" + name + ".svg"
			if err := s.put("embed/"+name+".html", append(e.Append(nil, wasm.AsElement), e.Append([]byte("\n"), wasm.AsFrame)...)); err != nil {
				return err
			}
			markdown := e.Append(nil, wasm.AsMarkdown)
			bitmap, err := s.bitmap("poster/"+name+".png", picture)
			if err != nil {
				return err
			}
			if bitmap {
				e.Poster = s.root + "poster/" + name + ".png"
				markdown = e.Append(append(markdown, '\n'), wasm.AsMarkdown)
			}
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

// bitmap puts a picture as PNG, where there is a program that paints SVG.
func (s *site) bitmap(name string, picture []byte) (bool, error) {
	painter, err := exec.LookPath("rsvg-convert")
	if err != nil {
		return false, nil
	}
	kept := filepath.Join(s.cache, sumOf(picture)+".png")
	data, err := os.ReadFile(kept)
	if err != nil {
		c := exec.Command(painter, "--zoom=2")
		c.Stdin, c.Stderr = bytes.NewReader(picture), os.Stderr
		if data, err = c.Output(); err != nil {
			return false, fmt.Errorf("%s: %w", painter, err)
		}
		if err := write(kept, data); err != nil {
			return false, err
		}
	}
	return true, s.put(name, data)
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
		Languages, Attributes []string
		Scenes                []room
	}{
		Root: s.root, First: sim.Scenes(nil)[0].String(), Lang: words.En.String(), Languages: wasm.Languages(),
		Attributes: []string{"logits", "labels", "temperature", "theme", "motion", "units", "hide", "state", "poster", "alt", "reveal", "base"},
	}
	for _, sc := range sim.Scenes(nil) {
		data.Scenes = append(data.Scenes, room{sc.String(), wasm.Reserve(sc, state(sc).N, "100%")})
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
