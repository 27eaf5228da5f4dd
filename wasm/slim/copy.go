package slim

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// A module is one that is copied, as the module cache has it.
type module struct {
	Path, Version, Sum, Dir string

	files []string // what a page is built from, sorted
	copy  string   // the folder of the copy
}

// find fetches the modules that go.mod names, if they are not here yet, and lists
// the files of theirs that pkg is built from for a page.
func find(pkg string, paths ...string) ([]module, error) {
	out, err := goCommand(nil, append([]string{"mod", "download", "-json"}, paths...)...)
	if err != nil {
		return nil, err
	}
	modules := make([]module, len(paths))
	for i, d := 0, json.NewDecoder(bytes.NewReader(out)); i < len(modules); i++ {
		if err := d.Decode(&modules[i]); err != nil {
			return nil, err
		}
		if modules[i].Path != paths[i] {
			return nil, fmt.Errorf("slim: go mod download says %s, want %s", modules[i].Path, paths[i])
		}
		modules[i].files = []string{"go.mod", "LICENSE"}
	}
	out, err = goCommand([]string{"GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0"}, "list", "-deps", "-json=ImportPath,GoFiles,EmbedFiles", pkg)
	if err != nil {
		return nil, err
	}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p struct {
			ImportPath          string
			GoFiles, EmbedFiles []string
		}
		if err := d.Decode(&p); err == io.EOF {
			break
		} else if err != nil {
			return nil, err
		}
		for i, m := range modules {
			in, ok := strings.CutPrefix(p.ImportPath+"/", m.Path+"/")
			if !ok {
				continue
			}
			for _, file := range slices.Concat(p.GoFiles, p.EmbedFiles) {
				modules[i].files = append(modules[i].files, in+file)
			}
		}
	}
	for _, m := range modules {
		slices.Sort(m.files)
	}
	return modules, nil
}

// write copies the files as they are.
func (m module) write() error {
	for _, file := range m.files {
		data, err := os.ReadFile(at(m.Dir, file))
		if err != nil {
			return err
		}
		if err := put(at(m.copy, file), data); err != nil {
			return err
		}
	}
	return nil
}

func put(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, data, 0o644)
}

// goCommand returns what a go command prints.
func goCommand(env []string, args ...string) ([]byte, error) {
	return output(exec.Command("go", args...), env)
}

func output(c *exec.Cmd, env []string) ([]byte, error) {
	c.Env = append(os.Environ(), env...)
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", strings.Join(c.Args, " "), err)
	}
	return out, nil
}
