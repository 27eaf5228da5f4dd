// Softmax shows what softmax does to any scores, as a picture to take hold of:
// in a window, and in a page.
package main

import (
	"os"
	"runtime"

	"softmax/render"
	_ "softmax/render/display" // a sentence where there is no display
	"softmax/wasm"
)

func main() {
	if runtime.GOOS != "js" {
		os.Exit(render.RunWindow(os.Args[1:], wasm.Label, os.Stdout, os.Stderr))
	}
	if err := wasm.Run(); err != nil {
		os.Stderr.WriteString("softmax: " + err.Error() + "\n")
		os.Exit(1)
	}
}
