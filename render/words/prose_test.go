package words

import "testing"

func TestProse(t *testing.T) {
	value := func(dst []byte, name string) ([]byte, bool) {
		switch name {
		case "p.1":
			return append(dst, "64.2%"...), true
		case "H":
			return append(dst, "0.946 nat"...), true
		}
		return append(dst, "rubbish"...), false
	}
	for _, c := range [][2]string{
		{"plain", "plain"},
		{"", ""},
		{"{p.1}", "64.2%"},
		{"지금은 {p.1}{이다}.", "지금은 64.2%다."},
		{"{H}{이다}", "0.946 nat다"},
		{"{p.1}{으로} {H}{을}", "64.2%로 0.946 nat를"},
		{"{nothing}{로}", "{nothing}으로"},
		{"open {p.1", "open {p.1"},
		{"}{", "}{"},
		{"{}", "{}"},
	} {
		if got := string(Prose([]byte("x"), c[0], value)); got != "x"+c[1] {
			t.Errorf("%q: %q, want %q", c[0], got[1:], c[1])
		}
	}
}
