package wasm

import (
	"strings"
	"testing"
)

func TestLabel(t *testing.T) {
	family := "👨‍👩‍👧‍👦" // one grapheme of seven code points
	for _, c := range []struct {
		reason, raw, want string
		ok                bool
	}{
		{"plain", "dog", "dog", true},
		{"nothing returns to the catalog's name", "", "", true},
		{"blanks around it go", " \t강아지 ", "강아지", true},
		{"jamo become syllables", "\u1100\u1161\u11bc", "강", true},
		{"a combining accent joins its letter", "e\u0301", "é", true},
		{"24 graphemes", strings.Repeat("가", 24), strings.Repeat("가", 24), true},
		{"25 graphemes", strings.Repeat("가", 25), "", false},
		{"24 families", strings.Repeat(family, 24), strings.Repeat(family, 24), true},
		{"25 families", strings.Repeat(family, 25), "", false},
		{"flags are pairs", strings.Repeat("🇰🇷", 24), strings.Repeat("🇰🇷", 24), true},
		{"a line break inside", "a\nb", "", false},
		{"a bell", "a\x07", "", false},
		{"an override of the direction", "a\u202eb", "", false},
		{"another script", "כלב", "כלב", true},
		{"bytes that are no text", "a\xffb", "a\ufffdb", true},
	} {
		if got, ok := Label(c.raw); got != c.want || ok != c.ok {
			t.Errorf("%s: Label(%q) = %q, %v, want %q, %v", c.reason, c.raw, got, ok, c.want, c.ok)
		}
	}
}
