// Package slim makes a trimmed copy of the engine for the web build: without the
// shader compiler, since the shaders are compiled as the copy is made, and without
// what a page can't use. The copy is made anew from the module that go.mod names;
// windows and tests use that module itself.
//
// Nothing of the engine's text is kept here but the few words by which an edit
// finds its place. A word that is not there exactly once ends the build.
package slim

import (
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
	"text/tabwriter"
)

const engineModule = "github.com/hajimehoshi/ebiten/v2"

// Make makes the copies in dir for what pkg imports in a page, with the shaders of
// the files compiled into the engine, unless they stand there already. It returns
// a file for go build's -modfile that puts the copies in the modules' places. It is
// run in the top folder of the module.
func Make(dir, pkg string, shaders []string) (modfile string, err error) {
	modules, err := find(pkg, engineModule)
	if err != nil {
		return "", err
	}
	for i := range modules {
		modules[i].copy = filepath.Join(dir, "slim", path.Base(strings.TrimSuffix(modules[i].Path, "/v2")))
	}
	modfile, err = writeModfile(dir, modules)
	if err != nil {
		return "", err
	}
	stamp, err := stampOf(modules, shaders)
	if err != nil {
		return "", err
	}
	kept := filepath.Join(dir, "slim", "stamp")
	if old, err := os.ReadFile(kept); err == nil && string(old) == stamp {
		return modfile, nil
	}
	if err := os.RemoveAll(filepath.Join(dir, "slim")); err != nil {
		return "", err
	}
	for _, m := range modules {
		if err := m.write(); err != nil {
			return "", err
		}
	}
	engine := modules[0].copy
	tables, err := compile(engine, shaders)
	if err != nil {
		return "", err
	}
	if err := change(engine, tables); err != nil {
		return "", err
	}
	if err := standIn(modules); err != nil {
		return "", err
	}
	return modfile, os.WriteFile(kept, []byte(stamp), 0o644)
}

// Explain prints what every change of the copy is for.
func Explain(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, e := range edits {
		fmt.Fprintf(t, "%s\tedited\t%s\n", e.file, e.why)
	}
	for _, f := range owns {
		fmt.Fprintf(t, "%s\treplaced\t%s\n", f.file, f.why)
	}
	for _, file := range gone {
		fmt.Fprintf(t, "%s\tleft out\t%s\n", file.file, file.why)
	}
	for _, s := range standIns {
		fmt.Fprintf(t, "package %s\tstood in for\t%s\n", s.path, s.why)
	}
	for _, c := range cuts {
		fmt.Fprintf(t, "Go's %s.%s\tcut\t%s\n", c.pkg, c.function, c.why)
	}
	for _, n := range nevers {
		fmt.Fprintf(t, "Go's %s, %s\tnever\t%s\n", n.pkg, n.condition, n.why)
	}
	return t.Flush()
}

// change turns the plain copy into the slim one.
func change(engine string, tables map[string]string) error {
	for _, e := range edits {
		if err := e.apply(engine); err != nil {
			return err
		}
	}
	for _, f := range gone {
		if err := os.Remove(at(engine, f.file)); err != nil {
			return err
		}
	}
	for _, f := range owns {
		if _, err := os.Stat(at(engine, f.file)); err != nil {
			return err
		}
		if err := os.WriteFile(at(engine, f.file), []byte(f.text), 0o644); err != nil {
			return err
		}
	}
	for file, table := range tables {
		if err := os.WriteFile(at(engine, file), []byte(table), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func at(dir, file string) string { return filepath.Join(dir, filepath.FromSlash(file)) }
