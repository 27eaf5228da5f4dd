package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const fontDir = "render/glyph/fonts"

// fonts puts the font that the page fetches only when a label needs it.
func fonts(s *site) error {
	const name = "bars-sans-ks.glyphs"
	data, err := os.ReadFile(filepath.Join(fontDir, name))
	if err != nil {
		return err
	}
	return s.asset("fonts/"+name, data)
}

// modules are the modules in the wasm file, with the files that say under which
// terms. Their texts go with what is served.
var modules = []struct {
	path  string
	files []string
}{
	{"github.com/hajimehoshi/ebiten/v2", []string{"LICENSE", "NOTICE.md"}},
	{"golang.org/x/image", []string{"LICENSE"}},
	{"golang.org/x/text", []string{"LICENSE"}},
	{"golang.org/x/sync", []string{"LICENSE"}},
}

// licences puts the terms of everything in the site beside it.
func licences(s *site) error {
	if err := s.copy("licences/softmax.txt", "LICENSE"); err != nil {
		return err
	}
	if err := s.copy("licences/fonts-OFL.txt", filepath.Join(fontDir, "OFL.txt")); err != nil {
		return err
	}
	root, err := ask("env", "GOROOT")
	if err != nil {
		return err
	}
	glue, err := os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	if err := s.asset("wasm_exec.js", glue); err != nil {
		return err
	}
	// A distribution keeps the licence beside the tree, the packages of systems elsewhere.
	for _, name := range []string{"LICENSE", "../go/LICENSE"} {
		if data, err := os.ReadFile(filepath.Join(root, name)); err == nil {
			if err := s.put("licences/go.txt", data); err != nil {
				return err
			}
			break
		}
	}
	for _, m := range modules {
		dir, err := ask("list", "-m", "-f", "{{.Dir}}", m.path)
		if err != nil {
			return err
		}
		if dir == "" {
			return fmt.Errorf("the module %s is not here", m.path)
		}
		short := filepath.Base(strings.TrimSuffix(m.path, "/v2"))
		for _, file := range m.files {
			to := fmt.Sprintf("licences/%s-%s.txt", short, strings.TrimSuffix(file, ".md"))
			if err := s.copy(to, filepath.Join(dir, file)); err != nil {
				return err
			}
		}
	}
	return nil
}
