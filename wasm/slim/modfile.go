package slim

import (
	"bytes"
	"os"
	"path/filepath"
)

// writeModfile writes a go.mod in which the copies stand for the modules, and its
// go.sum beside it. A folder is named as from the top folder, where go.mod is.
func writeModfile(dir string, modules []module) (string, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		return "", err
	}
	sum, err := os.ReadFile("go.sum")
	if err != nil {
		return "", err
	}
	for _, m := range modules {
		place := filepath.ToSlash(m.copy)
		if !filepath.IsAbs(m.copy) {
			place = "./" + place
		}
		mod = append(mod, "\nreplace "+m.Path+" => "+place+"\n"...)
	}
	name := filepath.Join(dir, "slim.mod")
	if err := keep(name, mod); err != nil {
		return "", err
	}
	return name, keep(filepath.Join(dir, "slim.sum"), sum)
}

// keep writes a file unless it stands there as it is already.
func keep(name string, data []byte) error {
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, data) {
		return nil
	}
	return os.WriteFile(name, data, 0o644)
}
