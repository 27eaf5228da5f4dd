//go:build !js

package glyph

import _ "embed"

//go:embed fonts/bars-sans-ks.glyphs
var extension []byte

// embedded returns the extension, which costs a native program nothing that matters.
func embedded() []byte { return extension }
