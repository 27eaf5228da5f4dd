package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// version is that of the folder as a package.
const version = "0.1.0"

// dist puts what only a folder to be handed on has: what it is called and under
// which terms, and, where it is known under which address it will lie, the lines
// that put its scenes into pages.
func dist(s *site) error {
	if err := s.copy("LICENSE", "LICENSE"); err != nil {
		return err
	}
	if err := s.copy("README.md", filepath.Join(elementDir, "README.md")); err != nil {
		return err
	}
	// What some hosts read: that names with a hash never change, that a frame
	// without an origin may read them, that no generator runs over them.
	headers := "/" + assets + "/*\n  Cache-Control: public, max-age=31536000, immutable\n/*\n  Access-Control-Allow-Origin: *\n"
	if err := s.put("_headers", []byte(headers)); err != nil {
		return err
	}
	if err := s.put(".nojekyll", nil); err != nil {
		return err
	}
	if err := packaged(s); err != nil {
		return err
	}
	if s.root == "" {
		fmt.Fprintln(os.Stderr, "build: without -url there are no lines to put into pages, and no oEmbed: they need the address the folder will have")
		return nil
	}
	return lines(s)
}

// packaged puts what npm wants to know.
func packaged(s *site) error {
	data, err := json.MarshalIndent(map[string]any{
		"name": "softmax-explorable", "version": version, "type": "module",
		"description": "The explorable softmax as a custom element, <soft-max>, with all that it fetches.",
		"license":     "(MIT AND Apache-2.0 AND BSD-3-Clause AND OFL-1.1)",
		"exports": map[string]any{
			".":                      map[string]string{"types": "./soft-max.d.ts", "default": "./soft-max.mjs"},
			"./custom-elements.json": "./custom-elements.json",
			"./package.json":         "./package.json",
			"./*":                    "./*",
		},
		"types": "soft-max.d.ts", "customElements": "custom-elements.json", "sideEffects": []string{"./soft-max.js", "./soft-max.mjs"},
		"unpkg": "soft-max.js", "jsdelivr": "soft-max.js",
		// Who serves packages compresses them itself.
		"files": []string{"*", "!**/*.br", "!**/*.gz"},
	}, "", "  ")
	if err != nil {
		return err
	}
	return s.put("package.json", append(data, '\n'))
}

// rooted returns an address with a slash at its end.
func rooted(url string) string {
	if url == "" || strings.HasSuffix(url, "/") {
		return url
	}
	return url + "/"
}
