package view

import (
	"unicode"
	"unicode/utf8"
)

const zeroWidthJoiner = 0x200d

// Extends reports whether r belongs to the character before it: combining
// marks, variation selectors, skin tones, tags and joiners.
func Extends(r rune) bool {
	switch {
	case r < 0x300:
		return false
	case r >= 0xfe00 && r <= 0xfe0f, r == 0x200c, r == zeroWidthJoiner,
		r >= 0x1f3fb && r <= 0x1f3ff, r >= 0xe0020 && r <= 0xe01ef:
		return true
	}
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Mc)
}

// Cluster returns the length of the first character of text as a reader counts
// them: what is drawn in one piece and never cut. It knows what labels are made
// of (marks, joined emoji, flags, keycaps), not the whole of Unicode's rules.
func Cluster(text []byte) int {
	r, n := utf8.DecodeRune(text)
	if r < 0x20 { // a mark of style is never part of a character
		return n
	}
	if isFlagHalf(r) {
		if next, m := utf8.DecodeRune(text[n:]); isFlagHalf(next) {
			n += m
		}
	}
	joined := r == zeroWidthJoiner
	for n < len(text) {
		next, m := utf8.DecodeRune(text[n:])
		if next < 0x20 || !Extends(next) && !joined {
			break
		}
		joined = next == zeroWidthJoiner
		n += m
	}
	return n
}

func isFlagHalf(r rune) bool { return r >= 0x1f1e6 && r <= 0x1f1ff }
