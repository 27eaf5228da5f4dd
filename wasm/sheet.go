package wasm

import (
	"slices"
	"strconv"
	"strings"

	"softmax/render/start"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// A Place is where a page lies: the addresses of its site and of the posters,
// both with their last slash.
type Place struct{ Site, Posters string }

// partNames are what the share sheet calls the parts that can be left out, by
// the bits of scene.Hide.
var partNames = [...]words.Key{words.SheetTools, words.SheetPresets, words.SheetFormula, words.SheetPredict, words.SheetClasses, words.SheetScenes}

// posterWidth is the width of the poster in a post.
const posterWidth = 720

// PosterName returns the name of the file of a scene's poster.
func PosterName(scene string, width int, theme, what string) string {
	return scene + "-" + strconv.Itoa(width) + "-" + theme + "-" + what + ".svg"
}

// AppendSheet appends, as JSON, what the share sheet shows of a picture whose
// named parts are left out; theme is "" where the reader's system chooses.
//
//	{"words":{name: text}, "forms":[{"key":…, "name":…, "text":…}], "parts":[{"key":…, "name":…}], "file":…}
func AppendSheet(dst []byte, f *view.Frame, s *sim.State, lang words.Lang, theme string, at Place, hide string) []byte {
	text := func(k words.Key) []byte { return []byte(words.Text(lang, k)) }
	name := s.Scene.String()
	e := Embedding{
		Root: at.Site, Scene: s.Scene, Lang: lang, N: s.N, State: sim.Encode(*s),
		Title: string(f.Text(f.Say.Title)), Alt: string(f.Text(f.Say.Sentence)),
	}
	var hidden []string
	for _, part := range start.Parts() {
		if slices.Contains(strings.Split(hide, ","), part) {
			hidden = append(hidden, part)
		}
	}
	for _, pair := range [...][2]string{{"theme", theme}, {"hide", strings.Join(hidden, ",")}} {
		if pair[1] == "" {
			continue
		}
		e.Set = append(e.Set, pair[0], pair[1])
		if e.Query != "" {
			e.Query += "&"
		}
		e.Query += pair[0] + "=" + pair[1]
	}
	// The site has posters of the States that scenes begin with. Of another one
	// the author takes the picture along, to lie beside the post.
	first := sim.Default()
	first.Scene = s.Scene
	poster := name + ".svg"
	if *s == first {
		e.Poster = at.Posters + PosterName(name, posterWidth, view.Light.String(), lang.String())
		poster = e.Poster
	}
	form := func(as Form) string {
		e := e
		if as == AsMarkdown {
			e.Poster = poster
		}
		return strings.TrimSuffix(string(e.Append(nil, as)), "\n")
	}

	dst = append(appendMember(append(dst, '{'), "words"), '{')
	for _, w := range [...]struct {
		name string
		key  words.Key
	}{
		{"title", words.Share}, {"close", words.SheetClose}, {"copy", words.SheetCopy}, {"copied", words.SheetCopied},
		{"linked", words.Shared}, {"shown", words.SheetShown}, {"save", words.SheetSave},
	} {
		dst = appendString(appendMember(dst, w.name), text(w.key))
	}
	dst = append(appendMember(append(dst, '}'), "forms"), '[')
	for _, form := range [...]struct {
		key  string
		name words.Key
		text string
	}{
		{"link", words.SheetLink, e.Page()}, {"frame", words.SheetFrame, form(AsFrame)},
		{"element", words.SheetElement, form(AsElement)}, {"markdown", words.SheetMarkdown, form(AsMarkdown)},
	} {
		dst = appendString(appendMember(append(appendComma(dst), '{'), "key"), []byte(form.key))
		dst = appendString(appendMember(dst, "name"), text(form.name))
		dst = append(appendString(appendMember(dst, "text"), []byte(form.text)), '}')
	}
	dst = append(appendMember(append(dst, ']'), "parts"), '[')
	for i, part := range start.Parts() {
		dst = appendString(appendMember(append(appendComma(dst), '{'), "key"), []byte(part))
		dst = append(appendString(appendMember(dst, "name"), text(partNames[i])), '}')
	}
	return append(appendString(appendMember(append(dst, ']'), "file"), []byte(name)), '}')
}
