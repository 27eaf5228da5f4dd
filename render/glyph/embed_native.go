//go:build !js

package glyph

import _ "embed"

var (
	//go:embed fonts/BarsSansKS-Regular.otf
	extensionRegular []byte
	//go:embed fonts/BarsSansKS-SemiBold.otf
	extensionSemiBold []byte
)

// embedded returns the extension, which costs a native program nothing that matters.
func embedded() (regular, semiBold []byte) { return extensionRegular, extensionSemiBold }
