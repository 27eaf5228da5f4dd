package svg

import (
	"bytes"
	"compress/gzip"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"softmax/render/glyph"
	"softmax/render/view"
	"softmax/render/view/fixture"
)

func load(t testing.TB) *glyph.Fonts {
	t.Helper()
	f, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// An element is one start tag and the text right inside it.
type element struct {
	name string
	attr map[string]string
	text string
	in   []string // the names around it
	// What is written of it is at dp this and times that.
	from  view.Point
	scale float64
}

// elements parses an SVG strictly.
func elements(t *testing.T, svg []byte) (all []element) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(svg))
	var open []int
	var names []string
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatalf("no XML: %v", err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			e := element{name: token.Name.Local, attr: map[string]string{}, in: slices.Clone(names), scale: 1}
			if len(open) > 0 {
				e.from, e.scale = all[open[len(open)-1]].from, all[open[len(open)-1]].scale
			}
			for _, a := range token.Attr {
				if _, twice := e.attr[a.Name.Local]; twice {
					t.Errorf("<%s> has %s twice", e.name, a.Name.Local)
				}
				e.attr[a.Name.Local] = a.Value
			}
			if v := floats(e.attr["transform"]); len(v) > 0 {
				if len(v) != 3 || e.scale != 1 {
					t.Errorf("<%s transform=%q> in %v", e.name, e.attr["transform"], e.in)
				} else {
					e.from, e.scale = view.Point{X: v[0], Y: v[1]}, v[2]
				}
			}
			open = append(open, len(all))
			names = append(names, e.name)
			all = append(all, e)
		case xml.CharData:
			if len(open) > 0 {
				all[open[len(open)-1]].text += string(token)
			}
		case xml.EndElement:
			open, names = open[:len(open)-1], names[:len(names)-1]
		default:
			t.Errorf("%T in an SVG", token)
		}
	}
}

func frames(m view.Measure) map[string]*view.Frame {
	empty := new(view.Frame)
	empty.Reset(10, 10)
	return map[string]*view.Frame{"marks": fixture.Frame(m), "foreign": fixture.Foreign(m), "empty": empty}
}

func TestHoldsUnderAStrictPolicy(t *testing.T) {
	fonts := load(t)
	known := strings.Fields(`svg title desc defs path use g rect circle text linearGradient stop`)
	for name, f := range frames(fonts) {
		for _, theme := range []view.Theme{view.Light, view.Dark} {
			ids, refs := map[string]bool{}, map[string]bool{}
			for _, e := range elements(t, Append(nil, f, theme, fonts, Options{ID: "x7", Title: "a", Description: "b"})) {
				if !slices.Contains(known, e.name) {
					t.Errorf("%s: <%s>", name, e.name)
				}
				for k, v := range e.attr {
					if k == "style" || k == "class" || strings.HasPrefix(k, "on") {
						t.Errorf("%s: <%s %s>", name, e.name, k)
					}
					if strings.Contains(v, "NaN") || strings.Contains(v, "Inf") || v == "" {
						t.Errorf("%s: <%s %s=%q>", name, e.name, k, v)
					}
					switch {
					case k == "id":
						if ids[v] || !strings.HasPrefix(v, "x7") {
							t.Errorf("%s: id %q", name, v)
						}
						ids[v] = true
					case k == "href":
						refs[strings.TrimPrefix(v, "#")] = true
					case strings.HasPrefix(v, "url("):
						refs[strings.TrimSuffix(strings.TrimPrefix(v, "url(#"), ")")] = true
					}
				}
			}
			for ref := range refs {
				if !ids[ref] {
					t.Errorf("%s: nothing has the id %q", name, ref)
				}
			}
		}
	}
}

func TestTextIsTheFrames(t *testing.T) {
	fonts := load(t)
	for name, f := range frames(fonts) {
		var got, want []string
		for _, e := range elements(t, Append(nil, f, view.Light, fonts, Options{})) {
			if e.name == "text" && e.attr["pointer-events"] != "none" {
				got = append(got, e.text)
			}
		}
		for i := range f.Ops {
			if f.Ops[i].Kind == view.KindText {
				want = append(want, strings.Map(func(r rune) rune {
					if r < 0x20 {
						return -1
					}
					return r
				}, string(f.Text(f.Ops[i].Text))))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: texts %q, want %q", name, got, want)
		}
		for _, e := range elements(t, Append(nil, f, view.Light, fonts, Options{NoText: true})) {
			if e.name == "text" && e.attr["pointer-events"] != "none" {
				t.Errorf("%s: %q in an SVG without text", name, e.text)
			}
		}
	}
}

func TestSameFrameSameBytes(t *testing.T) {
	fonts := load(t)
	a := Append([]byte("before"), fixture.Frame(fonts), view.Dark, fonts, Options{})
	b := Append([]byte("before"), fixture.Frame(fonts), view.Dark, load(t), Options{})
	if !bytes.HasPrefix(a, []byte("before<svg")) {
		t.Errorf("begins with %.20q", a)
	}
	if !bytes.Equal(a, b) {
		t.Error("the same frame gave other bytes")
	}
}

func TestOptions(t *testing.T) {
	fonts := load(t)
	f := new(view.Frame)
	f.Reset(360, 640.5)
	root := func(o Options) []element { return elements(t, Append(nil, f, view.Light, fonts, o)) }

	e := root(Options{Title: `a<b & "c"`, Description: "d", Lang: "ko", ID: "p"})
	svg := e[0].attr
	if svg["width"] != "360" || svg["height"] != "640.5" || svg["viewBox"] != "0 0 360 640.5" || svg["lang"] != "ko" {
		t.Errorf("%v", svg)
	}
	if svg["role"] != "img" || svg["aria-labelledby"] != "ptitle pdesc" {
		t.Errorf("named by %q, role %q", svg["aria-labelledby"], svg["role"])
	}
	if e[1].name != "title" || e[1].text != `a<b & "c"` || e[2].name != "desc" || e[2].text != "d" {
		t.Errorf("%v %v", e[1], e[2])
	}
	svg = root(Options{Fluid: true})[0].attr
	if svg["width"] != "" || svg["height"] != "" || svg["role"] != "" {
		t.Errorf("%v", svg)
	}
}

func TestSize(t *testing.T) {
	fonts := load(t)
	svg := Append(nil, fixture.Frame(fonts), view.Light, fonts, Options{})
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	z.Write(svg)
	z.Close()
	t.Logf("%d bytes, %d gzip", len(svg), b.Len())
	if b.Len() > 36<<10 { // it has three times the glyphs of a scene
		t.Errorf("the fixture takes %d bytes, gzip", b.Len())
	}
}

func BenchmarkAppend(b *testing.B) {
	fonts := load(b)
	f := fixture.Frame(fonts)
	var dst []byte
	b.ReportAllocs()
	for b.Loop() {
		dst = Append(dst[:0], f, view.Light, fonts, Options{})
	}
}
