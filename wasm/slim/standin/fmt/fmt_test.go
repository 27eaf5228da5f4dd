package fmt

import (
	"errors"
	real "fmt"
	"testing"
)

var errInner = errors.New("inner")

func TestItSaysWhatTheRealOneSays(t *testing.T) {
	for _, c := range []struct {
		format string
		args   []any
	}{
		{"", nil},
		{"plain", nil},
		{"100%%", nil},
		{"%s and %d", []any{"text", 3}},
		{"%d%d", []any{int32(-4), int64(1 << 40)}},
		{"%t %v", []any{true, false}},
		{"program error: %s\n%d end", []any{"", uint32(7)}},
		{"it failed: %v", []any{errInner}},
	} {
		if got, want := Sprintf(c.format, c.args...), real.Sprintf(c.format, c.args...); got != want {
			t.Errorf("Sprintf(%q, %v) = %q, want %q", c.format, c.args, got, want)
		}
	}
	for format, want := range map[string]string{"%08x|": "?|", "%s": "?", "a %": "a ", "a %1": "a "} {
		if got := Sprintf(format); got != want {
			t.Errorf("Sprintf(%q) = %q, want %q", format, got, want)
		}
	}
	if got := Sprintf("%v", struct{}{}); got != "?" {
		t.Errorf("of what it doesn't know it says %q", got)
	}
}

func TestAnErrorWraps(t *testing.T) {
	err := Errorf("outer: %w", errInner)
	if err.Error() != "outer: inner" || !errors.Is(err, errInner) {
		t.Errorf("%v does not wrap", err)
	}
	if errors.Unwrap(Errorf("alone %d", 1)) != nil {
		t.Error("an error alone wraps something")
	}
}
