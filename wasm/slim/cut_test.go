package slim

import (
	"runtime"
	"strings"
	"testing"
)

func TestACutFindsItsFunctionsOnceOrFails(t *testing.T) {
	cuts := []cut{
		{"p", "f", "{ return 1 }", "try"}, {"p", "(*T).f", "{}", "try"}, {"other", "g", "{}", "try"},
	}
	nevers := []never{{"p", "x > 0", "try"}}
	const good = "package p\n\nimport \"os\"\n\ntype T struct{}\n\nfunc f() int { return os.Getpid() }\n\nfunc (t *T) f() { g() }\n\nfunc g() { if x > 0 { f() } }\n"
	files := [][]byte{[]byte("package p\n\nvar x int\n"), []byte(good)}
	if err := cutBy(cuts, nevers, "p", files); err != nil {
		t.Fatal(err)
	}
	const want = "package p\n\nimport \n\ntype T struct{}\n\nfunc f() int { return 1 }\n\nfunc (t *T) f() {}\n\nfunc g() { if false { f() } }\n"
	if got := string(files[1]); strings.ReplaceAll(got, "import \n", "") != strings.ReplaceAll(want, "import \n", "") {
		t.Errorf("cut it is\n%s\nwant\n%s", got, want)
	}
	for name, text := range map[string]string{
		"no condition":     strings.ReplaceAll(good, "x > 0", "x > 1"),
		"no function":      strings.ReplaceAll(good, "func f(", "func h("),
		"no method":        strings.ReplaceAll(good, "(t *T)", "(t T)"),
		"twice a function": good + "func f() int { return 2 }\n",
		"no Go":            good + "func",
	} {
		if err := cutBy(cuts, nevers, "p", [][]byte{[]byte(text)}); err == nil {
			t.Errorf("%s: it was cut", name)
		}
	}
	if err := cutBy(cuts, nevers, "strange", [][]byte{[]byte("no Go")}); err != nil {
		t.Errorf("a package without cuts: %v", err)
	}
}

func TestCutsAreForOneGo(t *testing.T) {
	for version, want := range map[string]bool{"go1.26": true, "go1.26.8": true, "go1.26rc1": false, "go1.27": false, "go1.260": false} {
		if got := CutsAreFor(version); got != want {
			t.Errorf("for %s: %v, want %v", version, got, want)
		}
	}
	if !CutsAreFor(runtime.Version()) {
		t.Errorf("there are no cuts for %s: the program is larger than need be", runtime.Version())
	}
}
