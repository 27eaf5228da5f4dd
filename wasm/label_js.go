package wasm

import "syscall/js"

func normalize(s string) string {
	return js.Global().Get("String").Get("prototype").Get("normalize").Call("call", s).String()
}

// graphemes counts with the browser's own segmenter. Where it has none, code
// points count instead: no label that is too long gets through.
func graphemes(s string) int {
	segmenter := js.Global().Get("Intl").Get("Segmenter")
	if segmenter.IsUndefined() {
		return len([]rune(s))
	}
	segments := segmenter.New().Call("segment", s)
	return js.Global().Get("Array").Call("from", segments).Length()
}
