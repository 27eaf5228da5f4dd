package main

import (
	"bytes"
	"fmt"
	"html/template"
	"path/filepath"
	"strings"

	"softmax/render/glyph"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
	"softmax/wasm"
)

const pageDir = "wasm/page"

// A source is a poster and the windows it is for.
type source struct{ Media, File string }

// page puts index.html, filled with what the pictures say, and the files it names.
func page(s *site) error {
	fonts, err := glyph.New()
	if err != nil {
		return err
	}
	first := sim.Scenes(nil)[0]
	data := struct {
		Lang, Scene, Image                string
		Languages, Scenes, Themes, States []string
		Sources                           []source
		Posters                           []poster
	}{
		Lang: words.Ko.String(), Scene: first.String(),
		Languages: wasm.Languages(), Themes: wasm.Themes(), States: keys(),
	}
	for _, sc := range sim.Scenes(nil) {
		data.Scenes = append(data.Scenes, sc.String())
	}
	for lang := range data.Languages {
		l := words.Lang(lang)
		data.Posters = append(data.Posters, tell(frame(fonts, first, widths[0].width, l), l))
	}
	for i := len(widths) - 1; i >= 0; i-- {
		w := widths[i]
		for _, t := range []view.Theme{view.Dark, view.Light} {
			media := fmt.Sprintf("(min-width: %dpx)", w.from)
			if t == view.Dark {
				media += " and (prefers-color-scheme: dark)"
			}
			data.Sources = append(data.Sources, source{media, posterName(first, w.width, t, data.Lang)})
		}
	}
	data.Image = data.Sources[len(data.Sources)-1].File

	t, err := template.New("index.html").Funcs(template.FuncMap{
		"join": func(words []string) string { return strings.Join(words, " ") },
	}).ParseFiles("index.html")
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := t.Execute(&b, data); err != nil {
		return err
	}
	if err := s.put("index.html", b.Bytes()); err != nil {
		return err
	}
	if err := s.put("look.css", []byte(look())); err != nil {
		return err
	}
	files, err := filepath.Glob(pageDir + "/*")
	if err != nil {
		return err
	}
	for _, file := range files {
		if err := s.copy(filepath.Base(file), file); err != nil {
			return err
		}
	}
	return nil
}

// keys are the keys of a query that change the State, so that no poster fits.
func keys() []string {
	keys := []string{"labels", "seed"}
	for i := range sim.Rows {
		keys = append(keys, sim.Rows[i].Key)
	}
	return keys
}
