//go:build linux || freebsd || netbsd || openbsd

package display

import (
	"bytes"
	"os"
)

// library is what the engine can't do without; packages bring it and the others
// that it opens.
const (
	library  = "libX11.so.6"
	packages = "libx11-6 libxcursor1 libxi6 libxinerama1 libxrandr2 libgl1"
)

// hasX11 reports whether the system's loader knows the library. Where it keeps
// no list, or looks in other places first, it is for the engine to try.
func hasX11() bool {
	if os.Getenv("LD_LIBRARY_PATH") != "" {
		return true
	}
	list, err := os.ReadFile("/etc/ld.so.cache")
	return err != nil || bytes.Contains(list, []byte(library+"\x00"))
}
