package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"softmax/wasm/slim"
)

// The engines a program can be compiled against: the module as it is, and the
// copy of it without what a page has no use for.
const (
	stock   = "stock"
	trimmed = "slim"
)

// shaders are the files the slim engine has compiled ahead.
const shaders = "render/*.kage"

// program returns the step that compiles the module's main package for the browser.
func program(engine string) func(*site) error {
	return func(s *site) error {
		wasm := filepath.Join("build", "softmax.wasm")
		if err := compile(wasm, ".", engine); err != nil {
			return err
		}
		return s.copy("softmax.wasm", wasm)
	}
}

// compile makes out from the package for the browser, against that engine.
func compile(out, pkg, engine string) error {
	args := []string{"build", "-trimpath", "-ldflags=-s -w", "-o", out}
	switch engine {
	case stock:
	case trimmed:
		files, err := filepath.Glob(shaders)
		if err != nil {
			return err
		}
		modfile, err := slim.Make("build", pkg, files)
		if err != nil {
			return err
		}
		args = append(args, "-modfile="+modfile)
	default:
		return fmt.Errorf("there is no engine %q: %s or %s", engine, trimmed, stock)
	}
	return run(exec.Command("go", append(args, pkg)...), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
}

func run(c *exec.Cmd, env ...string) error {
	c.Env = append(os.Environ(), env...)
	c.Stderr = os.Stderr
	if err := c.Run(); err != nil {
		return fmt.Errorf("%s: %w", strings.Join(c.Args, " "), err)
	}
	return nil
}

// ask returns what a go command prints.
func ask(args ...string) (string, error) {
	c := exec.Command("go", args...)
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w", strings.Join(args, " "), err)
	}
	return strings.TrimSpace(string(out)), nil
}
