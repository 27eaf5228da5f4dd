package wasm

import (
	"strings"
	"unicode"

	"softmax/sim"
)

// Label brings a label to the form a State holds: NFC and trimmed. ok is false
// where it is longer than sim.MaxGraphemes graphemes or has characters that
// control a text instead of being seen in it. It is a sim.Labeler.
func Label(raw string) (label string, ok bool) {
	label = strings.TrimSpace(normalize(strings.ToValidUTF8(raw, "\ufffd")))
	if strings.IndexFunc(label, controls) >= 0 {
		return "", false
	}
	// No grapheme is shorter than a byte: most labels need no counting.
	if len(label) > sim.MaxGraphemes && graphemes(label) > sim.MaxGraphemes {
		return "", false
	}
	return label, true
}

var _ sim.Labeler = Label

// controls reports whether r is a control character, or one that turns the
// writing direction of what follows and so would reach beyond the label. The
// joiners of emoji and of other scripts are neither.
func controls(r rune) bool {
	return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' ||
		r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}
