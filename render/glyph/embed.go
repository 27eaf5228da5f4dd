package glyph

import _ "embed"

// The fonts are cut by fonts/build.sh; fonts/core.txt lists their runes.
var (
	//go:embed fonts/BarsSans-Regular.otf
	coreRegular []byte
	//go:embed fonts/BarsSans-SemiBold.otf
	coreSemiBold []byte
)
