package slim

import (
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// A package of ours stands for another in the whole copy, as far as the engine uses it.
var standIns = []struct{ path, why string }{
	{"fmt", "leave out package fmt, reflect with it, and all that reflect may call by name"},
	{"log/slog", "leave out encoding/json; nobody reads an engine's log in a page"},
	{"golang.org/x/sync/errgroup", "leave out its contexts, and one more module"},
}

//go:embed standin/*/*.go
var standInFiles embed.FS

// standIn makes every file of the copies import the packages from the copy itself.
func standIn(modules []module) error {
	uses := make(map[string]int)
	for _, m := range modules {
		own := make(map[string]int)
		err := filepath.WalkDir(m.copy, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(name) != ".go" {
				return err
			}
			data, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			text, err := reimport(string(data), m.Path, own)
			if err != nil {
				return fmt.Errorf("slim: %s: %w", name, err)
			}
			return keep(name, []byte(text))
		})
		if err != nil {
			return err
		}
		for p, n := range own {
			uses[p] += n
			name := path.Base(p)
			data, err := standInFiles.ReadFile("standin/" + name + "/" + name + ".go")
			if err != nil {
				return err
			}
			if err := put(at(m.copy, standInDir+name+"/"+name+".go"), data); err != nil {
				return err
			}
		}
	}
	for _, s := range standIns {
		if uses[s.path] == 0 {
			return fmt.Errorf("slim: nothing imports %s any more; it was replaced to %s", s.path, s.why)
		}
	}
	return nil
}

// standInDir is where in a module the packages lie: another can't import them.
const standInDir = "internal/slim/"

// reimport makes one file of a module import the stand-ins, and counts what it imported.
func reimport(text, module string, uses map[string]int) (string, error) {
	f, fset, err := parse(text)
	if err != nil {
		return "", err
	}
	for i := len(f.Imports) - 1; i >= 0; i-- {
		spec := f.Imports[i]
		for _, s := range standIns {
			if importPath(spec) != s.path {
				continue
			}
			uses[s.path]++
			from, to := fset.Position(spec.Path.Pos()).Offset, fset.Position(spec.Path.End()).Offset
			text = text[:from] + `"` + module + "/" + standInDir + path.Base(s.path) + `"` + text[to:]
		}
	}
	return text, nil
}
