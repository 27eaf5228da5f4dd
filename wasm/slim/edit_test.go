package slim

import (
	"strings"
	"testing"
)

func TestAnEditIsMadeOnceOrNotAtAll(t *testing.T) {
	for _, c := range []struct{ text, from, to, want, fails string }{
		{"a b c", "b", "", "a x c", ""},
		{"a b c d", "b", "c", "a x d", ""},
		{"a b c c", "b", "c", "a x c", ""},
		{"a c", "b", "", "", "0 times"},
		{"a b b", "b", "", "", "2 times"},
		{"c b a", "b", "c", "", "not there after"},
	} {
		got, err := edit{from: c.from, to: c.to, new: "x"}.replace(c.text)
		if c.fails != "" {
			if err == nil || !strings.Contains(err.Error(), c.fails) {
				t.Errorf("%q from %q to %q: %v, want a failure: %s", c.text, c.from, c.to, err, c.fails)
			}
		} else if err != nil || got != c.want {
			t.Errorf("%q from %q to %q is %q (%v), want %q", c.text, c.from, c.to, got, err, c.want)
		}
	}
}

func TestTidyLeavesOutWhatIsNotUsed(t *testing.T) {
	const text = "package p\n\nimport (\n\t\"os\"\n\tb \"strings\"\n\t_ \"embed\"\n\t\"a/b/c\"\n)\n\nvar x = c.Y\n"
	got, err := tidy(text)
	if err != nil {
		t.Fatal(err)
	}
	for part, want := range map[string]bool{`"os"`: false, `"strings"`: false, `_ "embed"`: true, `"a/b/c"`: true, "var x = c.Y": true} {
		if strings.Contains(got, part) != want {
			t.Errorf("%q in the text: %v, want %v:\n%s", part, !want, want, got)
		}
	}
}
