package sim

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// sameEverywhere are the functions of package math that give the same bits on
// every platform: they compare, round or move bits, or are correctly rounded.
var sameEverywhere = []string{
	"Abs", "Ceil", "Copysign", "Float32bits", "Float32frombits", "Float64bits", "Float64frombits", "Floor",
	"Frexp", "Ilogb", "Inf", "IsInf", "IsNaN", "Ldexp", "Logb", "Max", "Min", "Mod", "Modf", "NaN", "Nextafter",
	"Remainder", "Round", "RoundToEven", "Signbit", "Sqrt", "Trunc",
}

var mathConstant = regexp.MustCompile(`^(Max|Min|Smallest)[A-Z]|^(E|Pi|Phi|Ln2|Ln10|Log2E|Log10E|Sqrt2|SqrtE|SqrtPi|SqrtPhi)$`)

// forbiddenImports would bring in other transcendental functions, or what a
// pure package must not have.
var forbiddenImports = []string{"math/cmplx", "math/rand", "math/rand/v2", "crypto/rand", "time", "os", "runtime", "syscall", "unsafe"}

// floatFiles are the files in which every product has to be rounded on its own,
// because a digit of the result hangs on it.
var floatFiles = []string{
	"entropy.go", "exp.go", "inverse.go", "kernel.go", "log.go", "select.go", "sigmoid.go", "softmax.go", "surprisal.go", "twosum.go",
}

func parseSources(t *testing.T) (*token.FileSet, map[string]*ast.File) {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil || len(names) == 0 {
		t.Fatal("no source files", err)
	}
	fset, files := token.NewFileSet(), map[string]*ast.File{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		if files[name], err = parser.ParseFile(fset, name, nil, 0); err != nil {
			t.Fatal(err)
		}
	}
	return fset, files
}

func TestNoTranscendentalOfPackageMath(t *testing.T) {
	fset, files := parseSources(t)
	for _, file := range files {
		for _, spec := range file.Imports {
			path := strings.Trim(spec.Path.Value, `"`)
			if slices.Contains(forbiddenImports, path) || path == "math" && spec.Name != nil {
				t.Errorf("%s: import of %s", fset.Position(spec.Pos()), path)
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := s.X.(*ast.Ident); ok && x.Name == "math" && !mathConstant.MatchString(s.Sel.Name) && !slices.Contains(sameEverywhere, s.Sel.Name) {
					t.Errorf("%s: math.%s differs between platforms", fset.Position(s.Pos()), s.Sel.Name)
				}
			}
			return true
		})
	}
}

// TestProductsAreRounded: a product that is not float64(x*y) may be fused with
// an addition, even one in another statement.
func TestProductsAreRounded(t *testing.T) {
	fset, files := parseSources(t)
	for _, name := range floatFiles {
		file := files[name]
		if file == nil {
			t.Errorf("no file %s", name)
			continue
		}
		rounded := map[ast.Expr]bool{}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GenDecl:
				return n.Tok != token.CONST // constants are exact
			case *ast.CallExpr:
				if f, ok := n.Fun.(*ast.Ident); ok && f.Name == "float64" {
					rounded[n.Args[0]] = true
				}
			case *ast.AssignStmt:
				if n.Tok == token.MUL_ASSIGN {
					t.Errorf("%s: *= may be fused; write x = float64(x * y)", fset.Position(n.Pos()))
				}
			case *ast.BinaryExpr:
				if n.Op == token.MUL && !rounded[n] {
					t.Errorf("%s: product may be fused; write float64(x*y)", fset.Position(n.Pos()))
				}
			}
			return true
		})
	}
}
