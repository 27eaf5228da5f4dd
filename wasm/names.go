package wasm

import (
	"softmax/render/view"
	"softmax/render/words"
)

// Themes returns the names of the themes, by view.Theme.
func Themes() []string { return []string{view.Light.String(), view.Dark.String()} }

// Languages returns the codes of the languages, by words.Lang.
func Languages() []string { return []string{words.Ko.String(), words.En.String()} }
