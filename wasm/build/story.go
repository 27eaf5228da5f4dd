package main

import (
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
	"softmax/wasm"
)

const storyDir = "wasm/story"

// storyMargins is by how many px a window is wider than a scene in the story, which
// its stylesheet says: 1rem of 17 px at each side.
const storyMargins = 34

// widget finds where a story has a scene. The story itself is the way from one to
// the next.
var widget = regexp.MustCompile(`<soft-max scene="(\w+)" lang="(\w+)" hide="scenes"></soft-max>`)

// story puts the post that tells it all, in each language. A scene in it has its
// poster, for readers and printers without a script.
func story(s *site) error {
	fonts, err := glyph.New()
	if err != nil {
		return err
	}
	for lang, code := range wasm.Languages() {
		page, err := os.ReadFile(filepath.Join(storyDir, code+".html"))
		if err != nil {
			return err
		}
		var failed error
		filled := widget.ReplaceAllStringFunc(string(page), func(tag string) string {
			name := widget.FindStringSubmatch(tag)
			sc, ok := sim.SceneNamed(name[1])
			if !ok || name[2] != code {
				failed = fmt.Errorf("%s.html: no scene is %s", code, tag)
				return tag
			}
			inside, err := still(s, fonts, sc, words.Lang(lang))
			if err != nil {
				failed = err
			}
			return inside
		})
		if failed != nil {
			return failed
		}
		told, err := toldOf(words.Lang(lang))
		if err != nil {
			return err
		}
		shared, err := s.share(told, words.Lang(lang), "story/"+code+".html", storyCard)
		if err != nil {
			return err
		}
		tags, err := shared.Tags()
		if err != nil {
			return err
		}
		filled = descriptionTag.ReplaceAllLiteralString(filled, string(tags))
		if err := s.put("story/"+code+".html", []byte(filled)); err != nil {
			return err
		}
	}
	style, err := os.ReadFile(filepath.Join(storyDir, "story.css"))
	if err != nil {
		return err
	}
	if err := s.put("story/story.css", append(style, colours()+rooms()...)); err != nil {
		return err
	}
	return s.copy("story/story.js", filepath.Join(storyDir, "story.js"))
}

// still returns the element of a scene with its poster inside.
func still(s *site, fonts *glyph.Fonts, sc sim.Scene, lang words.Lang) (string, error) {
	var d sheet
	d.Lang = lang.String()
	if err := d.show(s, sc, lang, d.Lang+within, storyMargins); err != nil {
		return "", err
	}
	says := html.EscapeString(tell(frame(fonts, sc, widths[0].width, scene.Env{Lang: lang}), lang).Sentence)
	var b strings.Builder
	fmt.Fprintf(&b, `<soft-max scene="%s" lang="%s" hide="scenes" alt="%s"><picture>`, sc, lang, says)
	for _, source := range d.Sources {
		fmt.Fprintf(&b, `<source media="%s" srcset="../%s">`, source.Media, source.File)
	}
	fmt.Fprintf(&b, `<img src="../%s" alt="%s" loading="lazy"></picture><img class="paper" src="../%s" alt="" loading="lazy"></soft-max>`, d.Image, says, d.Paper)
	return b.String(), nil
}

// colours is the part of the stylesheet that gives the page the scenes' colours, so
// that it is one paper they lie on.
func colours() string {
	var b strings.Builder
	for _, ink := range inks {
		fmt.Fprintf(&b, "--%s: light-dark(#%06x, #%06x); ", ink.name, uint32(view.Light.Colour(ink.ink)), uint32(view.Dark.Colour(ink.ink)))
	}
	return ":root { " + b.String() + "}\n"
}

// rooms is the part of the stylesheet that gives each scene its room before the
// element is there: nothing moves when it comes.
func rooms() string {
	var b strings.Builder
	for _, sc := range sim.Scenes(nil) {
		n := state(sc).N
		for _, w := range widths {
			fmt.Fprintf(&b, "@container (min-width: %dpx) { [scene='%s']:not(:defined) { height: %gpx; } }\n", w.from, sc, scene.Height(sc, float64(w.width), n))
		}
	}
	return b.String()
}
