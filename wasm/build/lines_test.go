package main

import (
	"bytes"
	"encoding/json"
	"html/template"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A hugo is as much of Hugo as the shortcode uses.
type hugo struct{ given, store map[string]any }

func (h hugo) Get(name string) any      { return h.given[name] }
func (h hugo) Page() map[string]storage { return map[string]storage{"Store": {h.store}} }

type storage struct{ m map[string]any }

func (s storage) Get(name string) any { return s.m[name] }
func (s storage) Set(name string, v any) string {
	s.m[name] = v
	return ""
}

var hugoFuncs = template.FuncMap{
	"site": func() any {
		return map[string]any{"Params": map[string]any{}, "Language": map[string]any{"Lang": "de"}}
	},
	"default": func(other, v any) any {
		if v == nil || v == "" {
			return other
		}
		return v
	},
	"in": func(all []any, v any) bool {
		for _, each := range all {
			if each == v {
				return true
			}
		}
		return false
	},
	"slice": func(v ...any) []any { return v },
	"dict": func(pairs ...any) map[any]any {
		m := make(map[any]any)
		for i := 0; i < len(pairs); i += 2 {
			m[pairs[i]] = pairs[i+1]
		}
		return m
	},
	"htmlEscape":   func(v any) string { return template.HTMLEscapeString(v.(string)) },
	"safeHTMLAttr": func(s string) template.HTMLAttr { return template.HTMLAttr(s) },
	"safeCSS":      func(s string) template.CSS { return template.CSS(s) },
}

func TestHugosShortcodeMakesTheElement(t *testing.T) {
	t.Chdir("../..")
	s := newSite(t.TempDir(), t.TempDir())
	s.root = "https://a.example/s/"
	if err := generators(s); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(s.dir, "embed", "hugo", "softmax.html"))
	if err != nil {
		t.Fatal(err)
	}
	code, err := template.New("softmax").Funcs(hugoFuncs).Parse(string(data))
	if err != nil {
		t.Fatal(err)
	}
	store := make(map[string]any)
	show := func(given map[string]any) string {
		var b bytes.Buffer
		if err := code.Execute(&b, hugo{given, store}); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	first := show(map[string]any{"scene": "entropy", "labels": `a"b,<c>`})
	for _, want := range []string{
		`<script async src="https://a.example/s/soft-max.js"></script>`, `<soft-max scene="entropy" lang="en" labels="a&#34;b,&lt;c&gt;">`,
		`href="https://a.example/s/entropy-en.html"`, `padding-top:calc(`, `</soft-max>`,
	} {
		if !strings.Contains(first, want) {
			t.Errorf("there is no %s in\n%s", want, first)
		}
	}
	if again := show(map[string]any{"lang": "ko"}); strings.Contains(again, "<script") || !strings.Contains(again, `scene="softmax" lang="ko"`) {
		t.Errorf("the second in a page is\n%s", again)
	}
}

func TestTheManifestAndTheTypesNameWhatThereIs(t *testing.T) {
	t.Chdir("../..")
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join(elementDir, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	var m struct {
		Modules []struct {
			Declarations []struct {
				Attributes []struct{ Name string }
				Members    []struct{ Name string }
				Events     []struct{ Name string }
			}
		}
	}
	if err := json.Unmarshal([]byte(read("custom-elements.json")), &m); err != nil {
		t.Fatal(err)
	}
	d := m.Modules[0].Declarations[0]
	script, types := read("soft-max.js"), read("soft-max.d.ts")
	lists := script[:strings.Index(script, "const sheet")]
	if len(d.Attributes) != 15 || len(d.Events) != 6 {
		t.Errorf("%d attributes, %d events", len(d.Attributes), len(d.Events))
	}
	for _, a := range d.Attributes {
		if !strings.Contains(lists, a.Name) {
			t.Errorf("the script has no attribute %s", a.Name)
		}
	}
	for _, member := range d.Members {
		if !strings.Contains(types, member.Name) {
			t.Errorf("the types have no %s", member.Name)
		}
	}
	for _, e := range d.Events {
		if !strings.Contains(types, "  "+e.Name+": CustomEvent<") {
			t.Errorf("the types have no event %s", e.Name)
		}
	}
}
