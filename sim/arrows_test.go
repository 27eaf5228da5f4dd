package sim

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The laws of the whole module are tested here, in the room that needs nothing:
// sim's tests build and run where no other package does, without a display, and
// read every file whatever system it is for.

// A room is what a package may import beside the standard library: packages of
// the module, and modules by the start of their path.
type room struct {
	code, tests []string // tests: what they may import in addition
	pure        bool     // no clock, randomness, environment
	anything    bool     // a program that helps
}

var (
	pureRooms = []string{"sim", "render/view", "render/view/fixture", "render/words", "render/scene", "render/stage", "render/glyph", "render/svg", "render/bitmap", "render/text"}
	allRooms  = append(pureRooms, "render", "render/start", "render/display")
)

// rooms is the house, by directory.
var rooms = map[string]room{
	"sim":                 {pure: true},
	"render/view":         {code: []string{"sim"}, pure: true},
	"render/view/fixture": {code: []string{"render/view"}, pure: true},
	"render/words":        {pure: true},
	"render/scene":        {code: []string{"render/view", "render/words", "sim"}, tests: pureRooms, pure: true},
	"render/stage":        {code: []string{"render/scene", "render/view", "render/words", "sim"}, tests: pureRooms, pure: true},
	// The fonts' test asks whether they have every rune of the catalog.
	"render/glyph": {code: []string{"render/view", "golang.org/x/image/vector"}, tests: []string{"render/words"}, pure: true},
	"render/svg":   {code: []string{"render/view", "render/glyph"}, tests: pureRooms, pure: true},
	// Pictures that a build hands on: the program has its painter.
	"render/bitmap": {code: []string{"render/view", "render/glyph"}, tests: pureRooms, pure: true},
	"render/text":   {code: []string{"render/view"}, tests: pureRooms, pure: true},
	"render/start":  {code: []string{"render/scene", "render/view", "render/words", "sim"}, tests: pureRooms, pure: true},
	// It answers the program's arguments before the engine starts.
	"render/display": {code: []string{"render/start", "render/words", "wasm"}},
	"render":         {code: append([]string{"render/start", "render/display", "github.com/hajimehoshi/ebiten/v2"}, pureRooms...)},
	// The page's root holds the window, the stage and all that draws without one
	// (SVG), and gives labels the rules that the browser has of its own.
	"wasm":           {code: append([]string{"github.com/rivo/uniseg", "golang.org/x/text/unicode/norm"}, allRooms...)},
	".":              {code: append([]string{"wasm"}, allRooms...)},
	"render/gallery": {anything: true},
	// It reads OpenType, so that the program need not.
	"render/glyph/fonts/pack": {anything: true},
}

// roomOf returns the law for a directory: what lies below wasm are programs.
func roomOf(dir string) (room, bool) {
	if r, ok := rooms[dir]; ok {
		return r, true
	}
	return room{anything: true}, strings.HasPrefix(dir, "wasm/")
}

// impure are the packages that bring in the clock, chance or the surroundings.
var impure = []string{
	"time", "math/rand", "math/rand/v2", "crypto/rand", "hash/maphash", "os", "os/exec", "os/signal", "os/user", "io/ioutil", "path/filepath", "embed",
	"flag", "log", "log/slog", "net", "net/http", "context", "sync", "sync/atomic", "runtime", "runtime/debug", "syscall", "syscall/js", "unsafe", "plugin",
}

// a source is a Go file of the module.
type source struct {
	dir, name string
	file      *ast.File
	test      bool
}

func sources(t *testing.T, mode parser.Mode) (*token.FileSet, []source) {
	t.Helper()
	root := os.DirFS("..")
	fset := token.NewFileSet()
	var all []source
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		base := path.Base(name)
		switch {
		case err != nil:
			return err
		case d.IsDir() && (base == "build" && name == "build" || base == "node_modules" || base == "testdata" || len(base) > 1 && base[0] == '.'):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go"):
			return nil
		}
		text, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(fset, filepath.FromSlash(name), text, mode)
		if err != nil {
			return err
		}
		all = append(all, source{path.Dir(name), name, file, strings.HasSuffix(name, "_test.go")})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 150 {
		t.Fatalf("only %d files", len(all))
	}
	return fset, all
}

func TestNoStrayImports(t *testing.T) {
	_, all := sources(t, parser.ImportsOnly)
	seen := map[string]bool{}
	for _, s := range all {
		r, ok := roomOf(s.dir)
		if !ok {
			t.Errorf("%s: the house has no room %s", s.name, s.dir)
			continue
		}
		seen[s.dir] = true
		for _, spec := range s.file.Imports {
			p := strings.Trim(spec.Path.Value, `"`)
			if fault := stray(r, s.dir, p, s.test); fault != "" {
				t.Errorf("%s imports %s: %s", s.name, p, fault)
			}
		}
	}
	for dir := range rooms {
		if !seen[dir] {
			t.Errorf("no files in %s", dir)
		}
	}
}

// stray says what is wrong with an import, "" for nothing.
func stray(r room, dir, p string, test bool) string {
	first, _, _ := strings.Cut(p, "/")
	switch {
	case r.anything:
		return ""
	case p != "softmax" && first != "softmax" && !strings.Contains(first, "."): // the standard library
		if !test && r.pure && slices.Contains(impure, p) && !(dir == "render/glyph" && p == "embed") {
			return "a pure room"
		}
		return ""
	case p == "softmax":
		return "nothing imports the program"
	}
	inner := strings.TrimPrefix(p, "softmax/")
	if inner == dir && test {
		return ""
	}
	allowed := r.code
	if test {
		allowed = append(slices.Clone(allowed), r.tests...)
	}
	for _, a := range allowed {
		outside := strings.Contains(strings.Split(a, "/")[0], ".") && a != "."
		if inner == a || outside && (p == a || strings.HasPrefix(p, strings.TrimSuffix(a, "/")+"/")) {
			return ""
		}
	}
	return "the house has no such arrow"
}

func TestStray(t *testing.T) {
	for _, c := range []struct {
		dir, path string
		test, ok  bool
	}{
		{"sim", "math", false, true}, {"sim", "softmax/render/view", false, false}, {"sim", "time", false, false}, {"sim", "time", true, true},
		{"render/view", "softmax/sim", false, true}, {"render/view", "softmax/render/words", false, false}, {"render/words", "softmax/sim", true, false},
		{"render/scene", "math/rand/v2", false, false}, {"render/scene", "softmax/render/glyph", false, false}, {"render/scene", "softmax/render/glyph", true, true},
		{"render/stage", "github.com/hajimehoshi/ebiten/v2", true, false}, {"render", "github.com/hajimehoshi/ebiten/v2/inpututil", false, true},
		{"render", "softmax/wasm", false, false}, {"render/glyph", "golang.org/x/image/vector", false, true}, {"render/svg", "golang.org/x/image/vector", false, false},
		{"wasm", "softmax", false, false}, {"wasm", "os", false, true}, {"wasm/build", "github.com/andybalholm/brotli", false, true},
	} {
		r, _ := roomOf(c.dir)
		if got := stray(r, c.dir, c.path, c.test); (got == "") != c.ok {
			t.Errorf("%s imports %s (test %v): %q", c.dir, c.path, c.test, got)
		}
	}
}

// TestNoPackageVariableChanges finds statements that change a package variable of
// the file's own package: an assignment to it or to a part of it, ++, delete,
// clear, copy into it. What is changed through a pointer it does not see.
func TestNoPackageVariableChanges(t *testing.T) {
	fset, all := sources(t, 0)
	vars := map[string]map[string]bool{} // by directory
	for _, s := range all {
		if s.test {
			continue
		}
		for _, d := range s.file.Decls {
			if d, ok := d.(*ast.GenDecl); ok && d.Tok == token.VAR {
				for _, spec := range d.Specs {
					for _, name := range spec.(*ast.ValueSpec).Names {
						if vars[s.dir] == nil {
							vars[s.dir] = map[string]bool{}
						}
						vars[s.dir][name.Name] = name.Name != "_"
					}
				}
			}
		}
	}
	for _, s := range all {
		if r, _ := roomOf(s.dir); s.test || r.anything {
			continue
		}
		for _, at := range changes(s.file, vars[s.dir]) {
			t.Errorf("%s changes a package variable", fset.Position(at))
		}
	}
}

// changes returns where the file changes one of the package variables.
func changes(file *ast.File, vars map[string]bool) (at []token.Pos) {
	check := func(e ast.Expr) {
		for {
			switch x := e.(type) {
			case *ast.SelectorExpr:
				e = x.X
			case *ast.IndexExpr:
				e = x.X
			case *ast.SliceExpr:
				e = x.X
			case *ast.ParenExpr:
				e = x.X
			case *ast.StarExpr:
				e = x.X
			case *ast.Ident:
				// The parser resolves what the file declares; the rest is the package's.
				local := x.Obj != nil && file.Scope.Lookup(x.Name) != x.Obj
				if vars[x.Name] && !local {
					at = append(at, x.Pos())
				}
				return
			default:
				return
			}
		}
	}
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				if n.Tok != token.DEFINE {
					for _, l := range n.Lhs {
						check(l)
					}
				}
			case *ast.IncDecStmt:
				check(n.X)
			case *ast.RangeStmt:
				if n.Tok == token.ASSIGN {
					check(n.Key)
					check(n.Value)
				}
			case *ast.CallExpr:
				if f, ok := n.Fun.(*ast.Ident); ok && len(n.Args) > 0 && (f.Name == "delete" || f.Name == "clear" || f.Name == "copy") {
					check(n.Args[0])
				}
			}
			return true
		})
	}
	return at
}

func TestChanges(t *testing.T) {
	const text = `package p
var a, b = 1, map[string]int{}
var s struct{ x [3]int }
func f() {
	a = 2           // 1
	b["x"]++        // 2
	s.x[1] += 3     // 3
	delete(b, "x")  // 4
	other = 1       // 5, declared in another file
	a := 3
	a = 4
	a++
	for s.x[0] = range 3 { // 6
	}
	go func() { b = nil }() // 7
}
func (s *T) g(b int) { s.y = 1; b = 2; copy(s.z, b) }
`
	file, err := parser.ParseFile(token.NewFileSet(), "p.go", text, 0)
	if err != nil {
		t.Fatal(err)
	}
	if got := len(changes(file, map[string]bool{"a": true, "b": true, "s": true, "other": true})); got != 7 {
		t.Errorf("%d changes, want 7", got)
	}
}
