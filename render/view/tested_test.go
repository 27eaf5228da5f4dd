package view

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"
)

// TestEveryWidgetIsTestedHere: each exported function and method of the package is
// called by a test of the package. What only a scene's golden would show is not
// tested: the golden is written anew with the next picture.
func TestEveryWidgetIsTestedHere(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	files := token.NewFileSet()
	called, exported := map[string]bool{}, map[string]string{}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") {
			continue
		}
		f, err := parser.ParseFile(files, e.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(e.Name(), "_test.go") {
			ast.Inspect(f, func(n ast.Node) bool {
				if id, ok := n.(*ast.Ident); ok {
					called[id.Name] = true
				}
				return true
			})
			continue
		}
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.IsExported() {
				exported[fn.Name.Name] = e.Name()
			}
		}
	}
	for name, file := range exported {
		if !called[name] {
			t.Errorf("no test calls %s of %s", name, file)
		}
	}
	if len(exported) < 80 {
		t.Errorf("only %d were looked at", len(exported))
	}
}
