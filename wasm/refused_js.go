package wasm

import (
	"softmax/render/scene"
	"softmax/render/words"
	"softmax/sim"
)

// refusedText returns one text of all that was refused, "" where nothing was.
func refusedText(lang words.Lang, refused []sim.Refusal) string {
	var text []byte
	for _, r := range refused {
		if len(text) > 0 {
			text = append(text, ' ')
		}
		text = scene.Refused(text, lang, r)
	}
	return string(text)
}
