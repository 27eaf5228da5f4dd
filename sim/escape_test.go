package sim

import (
	"net/url"
	"strings"
	"testing"
)

func TestEscapesAreThoseOfAnAddress(t *testing.T) {
	for _, s := range []string{"", "a b", "가나", "a,b&c=d", "100%", "%41", "%zz", "%4", "%", "a+b", "\x00\xff", "~-_.", "%EA%B0%80", "%e4%BD%a0"} {
		if got, want := string(appendEscaped(nil, s)), strings.ReplaceAll(url.QueryEscape(s), "+", "%20"); got != want {
			t.Errorf("%q is escaped as %q, want %q", s, got, want)
		}
		want, err := url.PathUnescape(s)
		if err != nil {
			want = s
		}
		if got := unescape(s); got != want {
			t.Errorf("%q says %q, want %q", s, got, want)
		}
		if got := unescape(string(appendEscaped(nil, s))); got != s {
			t.Errorf("%q came back as %q", s, got)
		}
	}
	for c := range 256 {
		s := string([]byte{byte(c)})
		if got, want := string(appendEscaped(nil, s)), strings.ReplaceAll(url.QueryEscape(s), "+", "%20"); got != want {
			t.Errorf("%q is escaped as %q, want %q", s, got, want)
		}
	}
}
