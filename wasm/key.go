package wasm

import (
	"unicode/utf8"

	"softmax/render/stage"
)

// keys are the names browsers give to the keys that mean something here.
var keys = map[string]stage.Key{
	"Tab":        stage.KeyTab,
	"ArrowLeft":  stage.KeyLeft,
	"ArrowRight": stage.KeyRight,
	"ArrowUp":    stage.KeyUpward,
	"ArrowDown":  stage.KeyDownward,
	"PageUp":     stage.KeyPageUp,
	"PageDown":   stage.KeyPageDown,
	"Home":       stage.KeyHome,
	"End":        stage.KeyEnd,
	"Enter":      stage.KeyEnter,
	" ":          stage.KeySpace,
	"Escape":     stage.KeyEscape,
	"Backspace":  stage.KeyBackspace,
	"Delete":     stage.KeyDelete,
}

// key returns the key of that name, and what it writes if it writes something.
func key(name string) (stage.Key, rune) {
	if k, ok := keys[name]; ok {
		return k, 0
	}
	r, n := utf8.DecodeRuneInString(name)
	if n == 0 || n != len(name) || r == utf8.RuneError {
		return stage.NoKey, 0
	}
	return stage.KeyRune, r
}
