//go:build !js

package wasm

import (
	"github.com/rivo/uniseg"
	"golang.org/x/text/unicode/norm"
)

func normalize(s string) string { return norm.NFC.String(s) }

func graphemes(s string) int { return uniseg.GraphemeClusterCount(s) }
