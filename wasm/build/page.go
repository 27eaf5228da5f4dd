package main

import (
	"bytes"
	"fmt"
	"html/template"
	"io"
	"os"
	"path/filepath"
	"strings"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
	"softmax/wasm"
)

const pageDir = "wasm/page"

// A source is a poster and the windows it is for.
type source struct{ Media, File string }

// styles are what the page's style sheet is made of, after what the build decides.
var styles = []string{"style.css", "share.css"}

// parts puts what a page is made of besides its text: styles and scripts. They are
// few files: a browser fetches six at a time, and the program is one.
func parts(s *site) error {
	sheet := []byte(look())
	for _, name := range styles {
		data, err := os.ReadFile(filepath.Join(pageDir, name))
		if err != nil {
			return err
		}
		sheet = append(sheet, data...)
	}
	if err := s.asset("page.css", sheet); err != nil {
		return err
	}
	without, err := os.ReadFile(filepath.Join(pageDir, "noscript.css"))
	if err != nil {
		return err
	}
	if err := s.asset("noscript.css", without); err != nil {
		return err
	}
	for _, name := range []string{"start.js", "page.js"} {
		data, err := script(filepath.Join(pageDir, name), classic, nil)
		if err != nil {
			return err
		}
		if err := s.asset(name, data); err != nil {
			return err
		}
	}
	return nil
}

// A sheet is what the page of one scene and language is filled with.
type sheet struct {
	Lang, Scene, Image, Paper         string
	OEmbed                            string // the address of what oEmbed asks for, or ""
	Fixed                             bool   // it is in that language whatever the reader's is
	Languages, Scenes, Themes, States []string
	Sources                           []source
	Posters                           []poster
	Social                            social
}

// pages puts the page that is in the reader's language, and one for each scene
// and language, which a frame without a script shows rightly too.
func pages(s *site) error {
	fonts, err := glyph.New()
	if err != nil {
		return err
	}
	t, err := template.New("index.html").Funcs(template.FuncMap{
		"join": func(words []string) string { return strings.Join(words, " ") },
		"file": s.at,
	}).ParseFiles("index.html")
	if err != nil {
		return err
	}
	all := sim.Scenes(nil)
	for _, sc := range all {
		told := make([]poster, 0, len(wasm.Languages()))
		for lang := range wasm.Languages() {
			l := words.Lang(lang)
			told = append(told, tell(frame(fonts, sc, widths[0].width, scene.Env{Lang: l}), l))
		}
		for lang := range wasm.Languages() {
			data := sheet{
				Scene: sc.String(), Lang: words.Lang(lang).String(), Fixed: true,
				Languages: wasm.Languages(), Themes: wasm.Themes(), States: keys(),
			}
			for _, sc := range all {
				data.Scenes = append(data.Scenes, sc.String())
			}
			if s.hashed && s.root != "" {
				data.OEmbed = s.root + "oembed/" + data.Scene + "-" + data.Lang + ".json"
			}
			// The first is the page's title.
			data.Posters = append(append(data.Posters, told[lang]), told[:lang]...)
			data.Posters = append(data.Posters, told[lang+1:]...)
			if err := data.show(s, sc, words.Lang(lang), data.Lang, 0); err != nil {
				return err
			}
			page := data.Scene + "-" + data.Lang + ".html"
			story, err := toldOf(words.Lang(lang))
			if err != nil {
				return err
			}
			says := &data.Posters[0]
			data.Social, err = s.share(social{
				Title: says.Title, Description: says.Sentence, Site: story.Title, Type: "website", Alt: says.Title + " · " + says.Sentence,
			}, words.Lang(lang), page, data.Scene)
			if err != nil {
				return err
			}
			if err := s.fill(t, page, data); err != nil {
				return err
			}
			if sc == all[0] && lang == 0 {
				data.Fixed = false
				if err := s.fill(t, "index.html", data); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// show names the posters of a scene, the widest first; what is how their names end,
// and beside by how many px the window is wider than the scene.
func (d *sheet) show(s *site, sc sim.Scene, lang words.Lang, what string, beside int) error {
	folder, err := s.at(posterDir)
	if err != nil {
		return err
	}
	d.Paper = folder + "/" + paperName(sc, lang)
	for i := len(widths) - 1; i >= 0; i-- {
		w := widths[i]
		for _, t := range []view.Theme{view.Dark, view.Light} {
			media := fmt.Sprintf("(min-width: %dpx)", w.from+beside)
			if t == view.Dark {
				media += " and (prefers-color-scheme: dark)"
			}
			d.Sources = append(d.Sources, source{media, folder + "/" + posterName(sc, w.width, t, what)})
		}
	}
	d.Image = d.Sources[len(d.Sources)-1].File
	return nil
}

// fill puts what a template makes of the data.
func (s *site) fill(t interface{ Execute(io.Writer, any) error }, name string, data any) error {
	var b bytes.Buffer
	if err := t.Execute(&b, data); err != nil {
		return err
	}
	return s.put(name, b.Bytes())
}

// keys are the keys of a query that change the State, so that no poster fits.
func keys() []string {
	keys := []string{"labels", "seed"}
	for i := range sim.Rows {
		keys = append(keys, sim.Rows[i].Key)
	}
	return keys
}
