package slim

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"
)

// goVersion is whose own packages the cuts are for. A program of another Go is
// made without them: it is larger, and otherwise the same.
const goVersion = "go1.26"

// CutsAreFor reports whether Cut knows the packages of that version of Go.
func CutsAreFor(version string) bool {
	return version == goVersion || strings.HasPrefix(version, goVersion+".")
}

// A cut puts another body in the place of that of a function of Go's own.
type cut struct{ pkg, function, body, why string }

// A never is a condition in a package of Go's own that does not hold in a page,
// as it is written there, wherever it is.
type never struct{ pkg, condition, why string }

// Cut makes the cuts in the files of one of Go's own packages, as they are
// compiled. A cut that does not find its function once, or a condition that is
// nowhere, is an error.
func Cut(pkg string, files [][]byte) error { return cutBy(cuts, nevers, pkg, files) }

func cutBy(cuts []cut, nevers []never, pkg string, files [][]byte) error {
	for _, n := range nevers {
		if n.pkg != pkg {
			continue
		}
		times := 0
		for i, text := range files {
			times += bytes.Count(text, []byte(n.condition))
			files[i] = bytes.ReplaceAll(text, []byte(n.condition), []byte("false"))
		}
		if times == 0 {
			return fmt.Errorf("slim: %s: %s is nowhere; it was to %s", pkg, n.condition, n.why)
		}
	}
	found := make(map[string]int)
	bodies := make(map[string]string)
	for _, c := range cuts {
		if c.pkg == pkg {
			bodies[c.function] = c.body
		}
	}
	if len(bodies) == 0 {
		return nil
	}
	for i, text := range files {
		var err error
		if files[i], err = cutFile(text, bodies, found); err != nil {
			return fmt.Errorf("slim: %s: %w", pkg, err)
		}
	}
	for _, c := range cuts {
		if n := found[c.function]; c.pkg == pkg && n != 1 {
			return fmt.Errorf("slim: %s.%s is there %d times, want once; the cut is to %s", pkg, c.function, n, c.why)
		}
	}
	return nil
}

// cutFile gives the functions their bodies and counts them.
func cutFile(text []byte, bodies map[string]string, found map[string]int) ([]byte, error) {
	s := string(text)
	f, fset, err := parse(s)
	if err != nil {
		return nil, err
	}
	changed := false
	for _, d := range slices.Backward(f.Decls) {
		fn, ok := d.(*ast.FuncDecl)
		if !ok || fn.Body == nil {
			continue
		}
		name := functionName(fn)
		body, ok := bodies[name]
		if !ok {
			continue
		}
		found[name]++
		changed = true
		from, to := fset.Position(fn.Body.Pos()).Offset, fset.Position(fn.Body.End()).Offset
		s = s[:from] + body + s[to:]
	}
	if !changed {
		return text, nil
	}
	s, err = tidy(s)
	return []byte(s), err
}

// functionName returns f, T.f or (*T).f.
func functionName(fn *ast.FuncDecl) string {
	if fn.Recv == nil {
		return fn.Name.Name
	}
	recv := types.ExprString(fn.Recv.List[0].Type)
	if strings.HasPrefix(recv, "*") {
		recv = "(" + recv + ")"
	}
	return recv + "." + fn.Name.Name
}
