// Hugo prints what Hugo makes of a shortcode's template, with as much of Hugo as
// ours uses. It reads, as JSON, the site and the shortcodes of one page:
//
//	hugo file.html <<< '{"site":{"lang":"ko","params":{}},"shortcodes":[{"scene":"entropy"}]}'
package main

import (
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"os"
	"path/filepath"
	"slices"
)

// A page is what is asked for.
type page struct {
	Site struct {
		Lang   string
		Params map[string]any
	}
	Shortcodes []map[string]any
}

// A shortcode is what its template sees.
type shortcode struct {
	given map[string]any
	store store
}

func (s shortcode) Get(name string) any    { return s.given[name] }
func (s shortcode) Page() map[string]store { return map[string]store{"Store": s.store} }

// A store is what a page keeps from one shortcode to the next.
type store map[string]any

func (s store) Get(name string) any { return s[name] }
func (s store) Set(name string, v any) string {
	s[name] = v
	return ""
}

func main() {
	if err := run(os.Args[1], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "hugo:", err)
		os.Exit(1)
	}
}

func run(file string, r io.Reader, w io.Writer) error {
	var p page
	if err := json.NewDecoder(r).Decode(&p); err != nil {
		return err
	}
	t, err := template.New(filepath.Base(file)).Funcs(functions(&p)).ParseFiles(file)
	if err != nil {
		return err
	}
	kept := make(store)
	for _, given := range p.Shortcodes {
		if err := t.Execute(w, shortcode{given, kept}); err != nil {
			return err
		}
	}
	return nil
}

func functions(p *page) template.FuncMap {
	return template.FuncMap{
		"site": func() any {
			return map[string]any{"Params": p.Site.Params, "Language": map[string]any{"Lang": p.Site.Lang}}
		},
		"default": func(other, v any) any {
			if v == nil || v == "" {
				return other
			}
			return v
		},
		"in":    func(all []any, v any) bool { return slices.Contains(all, v) },
		"slice": func(v ...any) []any { return v },
		"dict": func(pairs ...any) map[any]any {
			m := make(map[any]any)
			for i := 0; i < len(pairs); i += 2 {
				m[pairs[i]] = pairs[i+1]
			}
			return m
		},
		"htmlEscape":   func(v any) string { return template.HTMLEscapeString(fmt.Sprint(v)) },
		"safeHTMLAttr": func(s string) template.HTMLAttr { return template.HTMLAttr(s) },
		"safeCSS":      func(s string) template.CSS { return template.CSS(s) },
	}
}
