package slim

import (
	"crypto/sha256"
	"embed"
	"fmt"
	"io/fs"
	"os"
	"runtime"
)

// self is this tool: a copy that another text of it made is not kept.
//
//go:embed *.go standin
var self embed.FS

// stampOf tells one copy from another by all that goes into it.
func stampOf(modules []module, shaders []string) (string, error) {
	h := sha256.New()
	fmt.Fprintln(h, runtime.Version())
	for _, m := range modules {
		fmt.Fprintln(h, m.Version, m.Sum, m.files, m.copy)
	}
	err := fs.WalkDir(self, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := self.ReadFile(name)
		fmt.Fprintf(h, "%s %d %s", name, len(data), data)
		return err
	})
	if err != nil {
		return "", err
	}
	for _, file := range shaders {
		data, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s %d %s", file, len(data), data)
	}
	return fmt.Sprintf("%x\n", h.Sum(nil)), nil
}
