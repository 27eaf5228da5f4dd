package main

import (
	"go/parser"
	"go/token"
	"strings"
	"testing"
)

func TestJoin(t *testing.T) {
	const text = "// Words.\npackage p\n\nimport (\n\t\"os\"\n)\n\n//go:noinline\nfunc f(a int) (b int) {\n\tif a > 0 { // why\n\t\treturn 1\n\t}\n\tx := `two\nlines`\n\t_ = x\n\treturn a +\n\t\t1\n}\n\nvar v = 1; var w = 'x'\n"
	const want = "//line /p.go:1\n package p\n//line /p.go:1\n import ( \"os\";)\n\n//go:noinline\n//line /p.go:1\n func f ( a int ) ( b int ) { if a > 0 { return 1;}; x := `two\nlines`; _ = x; return a + 1;}\n//line /p.go:1\n var v = 1\n//line /p.go:1\n var w = 'x'\n\n"
	got := string(join([]byte(text), "/p.go"))
	if squeeze(got) != squeeze(want) {
		t.Errorf("joined it is\n%s\nwant\n%s", got, want)
	}
	if _, err := parser.ParseFile(token.NewFileSet(), "", got, 0); err != nil {
		t.Error(err)
	}
}

// squeeze leaves out the spaces.
func squeeze(s string) string { return strings.ReplaceAll(s, " ", "") }
