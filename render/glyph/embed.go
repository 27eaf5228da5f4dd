package glyph

import _ "embed"

// The fonts are cut by fonts/build.sh; fonts/core.txt lists the runes of this one.
//
//go:embed fonts/bars-sans.glyphs
var core []byte
