package words

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// keys calls f with every key that has a place in a table, and its texts.
func keys(f func(k Key, texts [nLangs]string)) {
	for table := range tables {
		for i, texts := range tables[table] {
			if k := Key(table<<tableBits | i); k != None {
				f(k, texts)
			}
		}
	}
}

// holes returns the arguments and the particles that a text asks for.
func holes(text string) (args []int, particles []string, err error) {
	for {
		_, rest, ok := strings.Cut(text, "{")
		if !ok {
			if strings.Contains(text, "}") {
				return nil, nil, fmt.Errorf("a } alone")
			}
			return args, particles, nil
		}
		hole, after, ok := strings.Cut(rest, "}")
		if !ok || hole == "" || strings.Contains(hole, "{") {
			return nil, nil, fmt.Errorf("a { alone")
		}
		if n, err := strconv.Atoi(strings.TrimSuffix(hole, "^")); err == nil && n >= 0 && n <= 9 {
			args = append(args, n)
		} else {
			particles = append(particles, hole)
		}
		text = after
	}
}

func TestEveryTextIsThereAndWellFormed(t *testing.T) {
	n := 0
	keys(func(k Key, texts [nLangs]string) {
		n++
		for lang, text := range texts {
			fail := func(format string, args ...any) {
				t.Helper()
				t.Errorf("%v %#x %q: %s", Lang(lang), uint16(k), text, fmt.Sprintf(format, args...))
			}
			if text == "" {
				fail("no text")
				continue
			}
			args, parts, err := holes(text)
			if err != nil {
				fail("%v", err)
				continue
			}
			for _, p := range parts {
				if Lang(lang) == En {
					fail("a particle {%s} in English", p)
				}
				known := false
				for _, row := range particles {
					known = known || p == row.consonant || p == row.vowel
				}
				if !known {
					fail("no particle {%s}", p)
				}
			}
			if len(parts) > 0 && len(args) == 0 {
				fail("a particle after a word that is always the same")
			}
			if strings.Count(text, "*")%2 != 0 {
				fail("bold does not end")
			}
			if c := strings.Count(text, "^") - strings.Count(text, "^}"); c%2 != 0 {
				fail("raised does not end")
			}
			for _, bad := range []string{"  ", " .", " ,", "..", ",,", "'", "\"", "\t", "\n", " }", "{ "} {
				if strings.Contains(text, bad) {
					fail("has %q", bad)
				}
			}
			for _, r := range text {
				if r < ' ' {
					fail("has the control %q", r)
				}
			}
		}
	})
	if n < 100 {
		t.Errorf("only %d texts", n)
	}
}

// TestBothLanguagesSayTheSame: a number or a name that one language tells, the
// other does too, where both are whole sentences.
func TestBothLanguagesSayTheSame(t *testing.T) {
	exceptions := map[Key]string{
		SoftmaxTieMany: "고양이를 비롯한 3개, cat and 2 others",
	}
	keys(func(k Key, texts [nLangs]string) {
		if _, ok := exceptions[k]; ok {
			return
		}
		var sets [nLangs][]int
		for lang, text := range texts {
			args, _, _ := holes(text)
			slices.Sort(args)
			sets[lang] = slices.Compact(args)
		}
		if !slices.Equal(sets[Ko], sets[En]) {
			t.Errorf("%#x: %q tells %v, %q tells %v", uint16(k), texts[Ko], sets[Ko], texts[En], sets[En])
		}
	})
}

// TestAKoreanSentenceIsWhole: what ends in a full stop ends in 다., and nothing
// speaks to the reader in another style; labels have no full stop.
func TestAKoreanSentenceIsWhole(t *testing.T) {
	keys(func(k Key, texts [nLangs]string) {
		ko, en := texts[Ko], texts[En]
		isList := strings.HasSuffix(ko, "{4}.") // what can be written, at the end
		for _, s := range strings.SplitAfter(ko, ". ") {
			s = strings.TrimSpace(strings.ReplaceAll(s, "*", ""))
			if strings.HasSuffix(s, ".") && !isList && !strings.HasSuffix(s, "다.") && !strings.HasSuffix(s, "{이다}.") && strings.ContainsAny(s, "가나다라마바사아자차카타파하은는이를을") {
				t.Errorf("%#x: %q does not end in 다.", uint16(k), s)
			}
		}
		for _, polite := range []string{"니다.", "세요", "어요", "아요", "십시오", "네요"} {
			if strings.Contains(ko, polite) && !strings.Contains(ko, "아니다.") {
				t.Errorf("%#x: %q is in another style", uint16(k), ko)
			}
		}
		if a, b := strings.HasSuffix(ko, "."), strings.HasSuffix(en, "."); a != b {
			t.Errorf("%#x: only one of %q and %q is a sentence", uint16(k), ko, en)
		}
	})
}

// TestEveryCallHasTheArgumentsItsTextNeeds reads the calls of the other packages:
// a hole without an argument would be a panic in front of the reader.
func TestEveryCallHasTheArgumentsItsTextNeeds(t *testing.T) {
	values := constants(t)
	need := func(name string) int {
		k, ok := values[name]
		if !ok {
			return 0 // Ko, Key, a function
		}
		n := 0
		for _, text := range tables[k>>tableBits][k&inTable] {
			args, _, _ := holes(text)
			for _, a := range args {
				n = max(n, a+1)
			}
		}
		return n
	}
	checked := 0
	for _, dir := range []string{"../scene", "../stage", "../start", "..", "../../wasm", "../../wasm/build"} {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatal(dir, err)
		}
		fset := token.NewFileSet()
		for _, name := range files {
			file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			for _, decl := range file.Decls {
				checked += checkCalls(t, fset, decl, need)
			}
		}
	}
	if checked < 50 {
		t.Errorf("only %d calls found", checked)
	}
}

// checkCalls checks the calls within one declaration and returns how many there are.
func checkCalls(t *testing.T, fset *token.FileSet, decl ast.Decl, need func(string) int) (n int) {
	t.Helper()
	isKey := func(e ast.Expr) (string, bool) {
		s, ok := e.(*ast.SelectorExpr)
		if !ok {
			return "", false
		}
		x, ok := s.X.(*ast.Ident)
		return s.Sel.Name, ok && x.Name == "words"
	}
	var calls []*ast.CallExpr
	keyAt := func(c *ast.CallExpr) int {
		s, ok := c.Fun.(*ast.SelectorExpr)
		if !ok {
			return -1
		}
		x, isIdent := s.X.(*ast.Ident)
		switch {
		case s.Sel.Name == "word" && len(c.Args) > 0:
			return 0
		case s.Sel.Name == "Append" && isIdent && x.Name == "words" && len(c.Args) > 2:
			return 2
		case s.Sel.Name == "Text" && isIdent && x.Name == "words" && len(c.Args) > 1:
			return 1
		}
		return -1
	}
	ast.Inspect(decl, func(node ast.Node) bool {
		if c, ok := node.(*ast.CallExpr); ok && keyAt(c) >= 0 && c.Ellipsis == token.NoPos {
			calls = append(calls, c)
		}
		return true
	})
	// The keys that each variable of this declaration may have.
	assigned := map[string][]string{}
	ast.Inspect(decl, func(node ast.Node) bool {
		a, ok := node.(*ast.AssignStmt)
		if !ok || len(a.Lhs) != len(a.Rhs) {
			return true
		}
		for i := range a.Lhs {
			if v, ok := a.Lhs[i].(*ast.Ident); ok {
				ast.Inspect(a.Rhs[i], func(node ast.Node) bool {
					if e, ok := node.(ast.Expr); ok {
						if name, ok := isKey(e); ok {
							assigned[v.Name] = append(assigned[v.Name], name)
						}
					}
					return true
				})
			}
		}
		return true
	})
	for _, c := range calls {
		at := keyAt(c)
		have := len(c.Args) - at - 1
		var names []string
		if name, ok := isKey(c.Args[at]); ok {
			names = []string{name}
		} else if v, ok := c.Args[at].(*ast.Ident); ok {
			names = assigned[v.Name]
		}
		for _, name := range names {
			if want := need(name); want > have {
				t.Errorf("%s: %s needs %d arguments, has %d", fset.Position(c.Pos()), name, want, have)
			}
		}
	}
	return len(calls)
}

// constants returns the keys of this package by name.
func constants(t *testing.T) map[string]Key {
	t.Helper()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]Key{}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), "catalog") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), e.Name(), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range file.Decls {
			block, ok := decl.(*ast.GenDecl)
			if !ok || block.Tok != token.CONST {
				continue
			}
			// A block counts its keys up from its table's first, or from 0.
			var at Key
			for i, spec := range block.Specs {
				v := spec.(*ast.ValueSpec)
				if i == 0 && len(v.Values) == 1 {
					if sum, ok := v.Values[0].(*ast.BinaryExpr); ok {
						if shift, ok := sum.X.(*ast.BinaryExpr); ok {
							if n, ok := shift.X.(*ast.BasicLit); ok {
								table, _ := strconv.Atoi(n.Value)
								at = Key(table << tableBits)
							}
						}
					}
				}
				all[v.Names[0].Name] = at
				at++
			}
		}
	}
	// The count is right where it can be looked up.
	for name, want := range map[string]Key{"Class11": Class11, "Undo": Undo, "Retry": Retry, "SayGuess": SayGuess, "SurpriseTitle": SurpriseTitle, "SurpriseSayCard": SurpriseSayCard} {
		if all[name] != want {
			t.Fatalf("%s is %#x, read as %#x", name, uint16(want), uint16(all[name]))
		}
	}
	return all
}

func TestRunesHasWhatIsPrinted(t *testing.T) {
	all := Runes()
	if !slices.IsSorted(all) {
		t.Error("not sorted")
	}
	for _, r := range "가는를ZzΣ÷−“’" {
		if strings.ContainsRune(fmt.Sprint(tables), r) && !slices.Contains(all, r) {
			t.Errorf("no %q", r)
		}
	}
	for _, r := range []rune{'는', '으', '라'} {
		if !slices.Contains(all, r) {
			t.Errorf("no %q", r)
		}
	}
}
