package slim

import (
	_ "embed" // for the compiler
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// tableFile holds the compiled shaders, sourcesFile the texts of the built-in ones
// by which they are looked up.
const (
	tableFile   = "internal/legacyshader/table.go"
	sourcesFile = "internal/builtinshader/sources.go"
)

// compiler is a program that prints both, with a line of dashes between them. It must lie within the engine to
// use what is the engine's own.
//
//go:embed standin/compiler.go.txt
var compiler []byte

// compile compiles the built-in shaders and the files with the engine's own
// compiler, in the plain copy and for this machine. It returns Go files by name.
func compile(engine string, files []string) (map[string]string, error) {
	dir := at(engine, "internal/slim")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := os.WriteFile(filepath.Join(dir, "main.go"), compiler, 0o644); err != nil {
		return nil, err
	}
	args := []string{"run", "-mod=mod", "./internal/slim"}
	for _, file := range files {
		full, err := filepath.Abs(file)
		if err != nil {
			return nil, err
		}
		args = append(args, full)
	}
	c := exec.Command("go", args...)
	c.Dir = engine
	out, err := output(c, []string{"GOOS=", "GOARCH=", "GOWORK=off", "GOFLAGS="})
	if err != nil {
		return nil, err
	}
	sources, table, ok := strings.Cut(string(out), "----\n")
	if !ok {
		return nil, errors.New("slim: the shader compiler printed something else than two files")
	}
	return map[string]string{sourcesFile: sources, tableFile: table}, nil
}
