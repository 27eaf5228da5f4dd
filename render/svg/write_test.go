package svg

import (
	"math"
	"testing"

	"softmax/render/view"
)

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		v        float64
		decimals int
		want     string
	}{
		{0, 2, "0"}, {-0.001, 2, "0"}, {0.5, 2, ".5"}, {-0.25, 2, "-.25"}, {10, 2, "10"}, {100.10, 2, "100.1"},
		{1.005, 2, "1"}, {-3.14159, 2, "-3.14"}, {0.0068359, 7, ".0068359"}, {math.NaN(), 2, "0"}, {math.Inf(1), 2, "0"},
		{123456.789, 2, "123456.79"}, {1e6, 2, "1000000"},
	} {
		if got := string(appendNumber(nil, c.v, c.decimals)); got != c.want {
			t.Errorf("%v: %q, want %q", c.v, got, c.want)
		}
	}
}

func TestColours(t *testing.T) {
	for c, want := range map[view.RGB]string{0xffffff: "#fff", 0x1c1d20: "#1c1d20", 0: "#000", 0x112233: "#123", 0x0a7f5c: "#0a7f5c"} {
		if got := string(appendColour(nil, c)); got != want {
			t.Errorf("%06x: %q, want %q", c, got, want)
		}
	}
}

func TestEscape(t *testing.T) {
	got := string(appendEscaped(nil, []byte("e\x01H\x03 <b> & \"q\" \xff\n고")))
	if want := "eH &lt;b&gt; &amp; &quot;q&quot; \ufffd고"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
