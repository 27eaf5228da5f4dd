package wasm

import (
	"softmax/render/view"
	"softmax/render/words"
)

// themes are the names of the themes in the page, by view.Theme.
var themes = [...]string{view.Light: "light", view.Dark: "dark"}

// Themes returns the names of the themes, by view.Theme.
func Themes() []string { return themes[:] }

// Languages returns the codes of the languages, by words.Lang.
func Languages() []string { return []string{words.Ko.String(), words.En.String()} }
