//go:build !js

package wasm

import "errors"

// Run is for a page only: elsewhere it fails.
func Run() error { return errors.New("wasm: there is no page here") }
