package main

import (
	"bytes"
	"image/png"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"softmax/render/glyph"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
	"softmax/wasm"
)

// cardBudget is how many bytes a card may have: some who fetch it give up early.
const cardBudget = 60_000

func TestCards(t *testing.T) {
	t.Chdir("../..")
	s := newSite(t.TempDir(), t.TempDir())
	if err := cards(s); err != nil {
		t.Fatal(err)
	}
	if want := (len(sim.Scenes(nil)) + 1) * len(wasm.Languages()); len(s.files) != want {
		t.Errorf("%d cards, want %d", len(s.files), want)
	}
	for name, size := range s.files {
		if size > cardBudget {
			t.Errorf("%s has %d bytes, more than %d", name, size, cardBudget)
		}
		data, err := os.ReadFile(filepath.Join(s.dir, name))
		if err != nil {
			t.Fatal(err)
		}
		c, err := png.DecodeConfig(bytes.NewReader(data))
		if err != nil || c.Width != cardWidth || c.Height != cardHeight {
			t.Errorf("%s: %v, %d × %d", name, err, c.Width, c.Height)
		}
	}
}

// TestACardIsWhole: its title is large and there once, and of what the scene writes
// nothing is cut or lies on what is written around it.
func TestACardIsWhole(t *testing.T) {
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	const width, height = cardWidth / cardScale, cardHeight / cardScale
	for _, sc := range sim.Scenes(nil) {
		for i := range wasm.Languages() {
			lang := words.Lang(i)
			picture, _, _ := untitled(fonts, sc, lang, view.Rect{W: width, H: height})
			own := text(picture, picture.Say.Title)
			f := card(fonts, sc, lang, "", "the whole")
			titles, names := 0, 0
			for j := range f.Ops {
				op := &f.Ops[j]
				if op.Kind != view.KindText || op.Alpha <= 0 {
					continue
				}
				says := string(f.Text(op.Text))
				if op.Box.X < 0 || op.Box.Right() > width+0.5 || op.Box.Y < 0 || op.Box.Bottom() > height {
					t.Errorf("%s %s: %q lies at %v", sc, lang, says, op.Box)
				}
				switch {
				case says == own && op.Size >= 24:
					titles++
				case says == "the whole":
					names++
				default:
					if op.Box.Y < cardTitle-4 || op.Box.Bottom() > height-cardFooter+6 {
						t.Errorf("%s %s: %q lies at %v, on what is around the picture", sc, lang, says, op.Box)
					}
				}
			}
			if titles != 1 || names != 1 {
				t.Errorf("%s %s: %d titles, %d names", sc, lang, titles, names)
			}
		}
	}
}

var metaTag = regexp.MustCompile(`<meta (?:name|property)="([^"]+)" content="([^"]*)">`)

func tagsOf(t *testing.T, d social) map[string]string {
	t.Helper()
	tags, err := d.Tags()
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]string)
	for _, line := range strings.Split(string(tags), "\n") {
		m := metaTag.FindStringSubmatch(line)
		if m == nil {
			t.Fatalf("%q is no tag", line)
		}
		all[m[1]] = m[2]
	}
	return all
}

// TestTagsOfAPage: what others show of a page, with addresses that are whole or
// not there.
func TestTagsOfAPage(t *testing.T) {
	t.Chdir("../..")
	s := newSite(t.TempDir(), t.TempDir())
	given := social{Title: `a "b" <c>`, Description: "d & e", Site: "f", Type: "website", Alt: "g"}
	d, err := s.share(given, words.En, "entropy-en.html", "entropy")
	if err != nil {
		t.Fatal(err)
	}
	got := tagsOf(t, d)
	for name, want := range map[string]string{
		"og:title": "a &#34;b&#34; &lt;c&gt;", "og:description": "d &amp; e", "description": "d &amp; e", "og:site_name": "f", "og:type": "website",
		"og:locale": "en_US", "og:locale:alternate": "ko_KR", "twitter:card": "summary",
		"og:image": "", "og:url": "", "og:image:alt": "",
	} {
		if got[name] != want {
			t.Errorf("%s is %q, want %q", name, got[name], want)
		}
	}
	s.root = "https://a.example/s/"
	if _, err := s.share(given, words.En, "entropy-en.html", "entropy"); err == nil {
		t.Error("a card that is not there")
	}
	s.names[cardDir] = "a/card.01"
	if d, err = s.share(given, words.Ko, "entropy-ko.html", "entropy"); err != nil {
		t.Fatal(err)
	}
	got = tagsOf(t, d)
	for name, want := range map[string]string{
		"og:url": "https://a.example/s/entropy-ko.html", "og:image": "https://a.example/s/a/card.01/entropy-ko.png", "og:image:alt": "g",
		"og:image:width": "1200", "og:image:height": "630", "og:locale": "ko_KR", "twitter:card": "summary_large_image",
	} {
		if got[name] != want {
			t.Errorf("%s is %q, want %q", name, got[name], want)
		}
	}
	for i := range wasm.Languages() {
		if locales[words.Lang(i)] == "" {
			t.Errorf("%s has no locale", words.Lang(i))
		}
		if d, err := toldOf(words.Lang(i)); err != nil || d.Title == "" || d.Description == "" {
			t.Errorf("%+v, %v", d, err)
		}
	}
}
