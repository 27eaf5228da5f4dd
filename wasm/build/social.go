package main

import (
	"bytes"
	"fmt"
	"html"
	"html/template"
	"os"
	"path/filepath"
	"regexp"

	"softmax/render/words"
	"softmax/wasm"
)

// A social is what pages of others show of one of ours, where somebody shares its
// address: they read it from the page without running anything.
type social struct {
	Title, Description, Site string
	Type                     string // of Open Graph: "website", "article"
	Locale                   string
	Others                   []string // the locales it is in too
	URL, Image               string   // whole addresses, or "": half of one leads nowhere
	Width, Height            int
	Alt                      string
}

// locales are the languages with a country, as Open Graph wants them.
var locales = map[words.Lang]string{words.Ko: "ko_KR", words.En: "en_US"}

// share fills what is the same for all pages: the languages, and the addresses of
// a page and of a card, where the site knows its own.
func (s *site) share(d social, lang words.Lang, page, card string) (social, error) {
	d.Locale = locales[lang]
	for i := range wasm.Languages() {
		if l := words.Lang(i); l != lang {
			d.Others = append(d.Others, locales[l])
		}
	}
	if s.root == "" {
		return d, nil
	}
	folder, err := s.at(cardDir)
	d.URL, d.Image = s.root+page, s.root+folder+"/"+cardName(card, lang)
	d.Width, d.Height = cardWidth, cardHeight
	return d, err
}

var socialTags = template.Must(template.New("social").Parse(`<meta name="description" content="{{.Description}}">
<meta property="og:type" content="{{.Type}}">
<meta property="og:title" content="{{.Title}}">
<meta property="og:description" content="{{.Description}}">
<meta property="og:site_name" content="{{.Site}}">
<meta property="og:locale" content="{{.Locale}}">
{{- range .Others}}
<meta property="og:locale:alternate" content="{{.}}">
{{- end}}
{{- with .URL}}
<meta property="og:url" content="{{.}}">
{{- end}}
{{- if .Image}}
<meta property="og:image" content="{{.Image}}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="{{.Width}}">
<meta property="og:image:height" content="{{.Height}}">
<meta property="og:image:alt" content="{{.Alt}}">
<meta name="twitter:card" content="summary_large_image">
{{- else}}
<meta name="twitter:card" content="summary">
{{- end}}`))

// Tags returns it as tags for a page's head.
func (d social) Tags() (template.HTML, error) {
	var b bytes.Buffer
	err := socialTags.Execute(&b, d)
	return template.HTML(b.String()), err
}

// What a story says of itself, in its head.
var (
	titleTag       = regexp.MustCompile(`<title>([^<]+)</title>`)
	descriptionTag = regexp.MustCompile(`<meta name="description" content="([^"]+)">`)
)

// toldOf returns what the story is called in a language, which is what all of this
// is called, and what it is about.
func toldOf(lang words.Lang) (d social, err error) {
	file := filepath.Join(storyDir, lang.String()+".html")
	page, err := os.ReadFile(file)
	if err != nil {
		return social{}, err
	}
	title, description := titleTag.FindSubmatch(page), descriptionTag.FindSubmatch(page)
	if title == nil || description == nil {
		return social{}, fmt.Errorf("%s says not what it is called, or not what it is about", file)
	}
	name, about := html.UnescapeString(string(title[1])), html.UnescapeString(string(description[1]))
	return social{Title: name, Site: name, Description: about, Type: "article", Alt: name + " · " + about}, nil
}
