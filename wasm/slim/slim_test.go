package slim

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestMain goes to the top folder of the module, where the tool is run.
func TestMain(m *testing.M) {
	if err := os.Chdir("../.."); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

func made(t *testing.T) (dir, modfile string) {
	t.Helper()
	dir = t.TempDir()
	modfile, err := Make(dir, ".", shaders(t))
	if err != nil {
		t.Fatal(err)
	}
	return dir, modfile
}

func shaders(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("render/*.kage")
	if err != nil || len(files) == 0 {
		t.Fatalf("no shaders: %v", err)
	}
	return files
}

// What is left out stays out: an import that brings it back shows here, not
// only as bytes.
func TestThePageImportsNoneOfIt(t *testing.T) {
	_, modfile := made(t)
	out, err := goCommand([]string{"GOOS=js", "GOARCH=wasm"}, "list", "-deps", "-modfile="+modfile, ".")
	if err != nil {
		t.Fatal(err)
	}
	in := make(map[string]bool)
	for line := range strings.Lines(string(out)) {
		in[strings.TrimSpace(line)] = true
	}
	if !in["softmax/render"] || !in[engineModule] {
		t.Fatal("the page is not made of the program and the engine")
	}
	for _, p := range []string{
		"text/template", "encoding/gob", "encoding/json", "net", "net/url", "go/build", "go/parser", "go/printer", "go/constant", "math/big",
		"regexp", "log/slog", "archive/zip", "compress/flate", "image/png", "os/exec", "golang.org/x/sync/errgroup",
		"golang.org/x/text/unicode/norm", "github.com/rivo/uniseg",
		engineModule + "/internal/shader", engineModule + "/internal/shaderir/glsl", engineModule + "/internal/vmguest",
	} {
		if in[p] {
			t.Errorf("the page imports %s", p)
		}
	}
}

func TestEveryShaderIsCompiledAhead(t *testing.T) {
	dir, _ := made(t)
	table, err := os.ReadFile(filepath.Join(dir, "slim", "ebiten", tableFile))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range shaders(t) {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Contains(table, id(source)) {
			t.Errorf("%s is not in the table", file)
		}
		if other := append(source, "// "...); bytes.Contains(table, id(other)) {
			t.Errorf("another text than %s is in the table", file)
		}
		// The program embeds the file itself: the same bytes.
		name := filepath.Base(file)
		embeds := false
		programs, _ := filepath.Glob("render/*.go")
		for _, program := range programs {
			text, err := os.ReadFile(program)
			if err != nil {
				t.Fatal(err)
			}
			embeds = embeds || bytes.Contains(text, []byte("//go:embed "+name+"\n"))
		}
		if !embeds {
			t.Errorf("nothing embeds %s", file)
		}
	}
}

// id is the source's id as the table has it.
func id(source []byte) []byte {
	h := fnv.New128a()
	h.Write(bytes.TrimSpace(source))
	var sum [16]byte
	h.Sum(sum[:0])
	_, literal, _ := strings.Cut(fmt.Sprintf("%#v", sum), "{")
	return []byte(literal)
}

func TestACopyIsKeptUntilSomethingChanges(t *testing.T) {
	dir, _ := made(t)
	mark := filepath.Join(dir, "slim", "ebiten", "mark")
	there := func() bool { _, err := os.Stat(mark); return err == nil }
	again := func(files []string) {
		t.Helper()
		if _, err := Make(dir, ".", files); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(mark, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	again(shaders(t))
	if !there() {
		t.Fatal("a copy was made anew for nothing")
	}
	more := filepath.Join(t.TempDir(), "more.kage")
	if err := os.WriteFile(more, []byte("//kage:unit pixels\n\npackage main\n\nfunc Fragment(dst vec4) vec4 { return dst }\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	again(append(shaders(t), more))
	if there() {
		t.Fatal("a copy was kept though a shader was added")
	}
}

func TestTheSameCopyEachTime(t *testing.T) {
	a, _ := made(t)
	b, _ := made(t)
	err := filepath.WalkDir(a, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == "slim.mod" || d.Name() == "stamp" { // they name the folder
			return err
		}
		rel, _ := filepath.Rel(a, name)
		x, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		y, err := os.ReadFile(filepath.Join(b, rel))
		if err != nil {
			return err
		}
		if !bytes.Equal(x, y) {
			t.Errorf("%s differs", rel)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestABrokenShaderEndsTheBuild(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.kage")
	if err := os.WriteFile(bad, []byte("//kage:unit pixels\n\npackage main\n\nfunc Fragment( {}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Make(t.TempDir(), ".", []string{bad}); err == nil {
		t.Fatal("it was compiled")
	}
}

func TestExplainSaysWhyOfEveryChange(t *testing.T) {
	var b bytes.Buffer
	if err := Explain(&b); err != nil {
		t.Fatal(err)
	}
	for _, e := range edits {
		if e.why == "" || !strings.Contains(b.String(), e.why) {
			t.Errorf("nothing says why %s is edited at %q", e.file, e.from)
		}
	}
	for _, c := range cuts {
		if c.why == "" || !strings.Contains(b.String(), c.why) {
			t.Errorf("nothing says why %s.%s is cut", c.pkg, c.function)
		}
	}
	if got, want := strings.Count(b.String(), "\n"), len(edits)+len(owns)+len(gone)+len(standIns)+len(cuts)+len(nevers); got != want {
		t.Errorf("%d lines, want %d", got, want)
	}
}
