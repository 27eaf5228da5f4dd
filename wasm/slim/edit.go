package slim

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"strconv"
	"strings"
)

// An edit puts new in the place of what lies from one anchor to the next other
// one, both with it. Without the second only the first goes.
type edit struct {
	file     string
	from, to string
	new      string
	why      string
}

// apply changes the file, and leaves out the imports that it then needs no more.
func (e edit) apply(engine string) error {
	name := at(engine, e.file)
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	text, err := e.replace(string(data))
	if err != nil {
		return fmt.Errorf("slim: %s: %w; the edit is to %s", e.file, err, e.why)
	}
	if text, err = tidy(text); err != nil {
		return fmt.Errorf("slim: %s: %w", e.file, err)
	}
	return os.WriteFile(name, []byte(text), 0o644)
}

func (e edit) replace(text string) (string, error) {
	if n := strings.Count(text, e.from); n != 1 {
		return "", fmt.Errorf("%q is there %d times, want once", e.from, n)
	}
	before, after, _ := strings.Cut(text, e.from)
	if e.to != "" {
		var ok bool
		if _, after, ok = strings.Cut(after, e.to); !ok {
			return "", fmt.Errorf("%q is not there after %q", e.to, e.from)
		}
	}
	return before + e.new + after, nil
}

// tidy leaves out the imports whose name is not used.
func tidy(text string) (string, error) {
	f, fset, err := parse(text)
	if err != nil {
		return "", err
	}
	used := make(map[string]bool)
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if id, ok := s.X.(*ast.Ident); ok {
				used[id.Name] = true
			}
		}
		return true
	})
	for i := len(f.Imports) - 1; i >= 0; i-- {
		spec := f.Imports[i]
		name := importName(spec)
		if name == "_" || used[name] {
			continue
		}
		from, to := fset.Position(spec.Pos()).Offset, fset.Position(spec.End()).Offset
		if importPath(spec) == "unsafe" { // orders to the linker want it
			text = text[:from] + "_ " + text[from:]
		} else {
			text = text[:from] + text[to:]
		}
	}
	return text, nil
}

func parse(text string) (*ast.File, *token.FileSet, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "", text, parser.ParseComments)
	return f, fset, err
}

func importName(spec *ast.ImportSpec) string {
	if spec.Name != nil {
		return spec.Name.Name
	}
	return path.Base(importPath(spec))
}

func importPath(spec *ast.ImportSpec) string {
	p, _ := strconv.Unquote(spec.Path.Value) // the parser has read it
	return p
}
