package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// program compiles the module's main package for the browser.
func program(s *site) error {
	wasm := filepath.Join("build", "softmax.wasm")
	if err := compile(wasm, "."); err != nil {
		return err
	}
	return s.copy("softmax.wasm", wasm)
}

// compile makes out from the package for the browser, against the engine of the module.
func compile(out, pkg string) error {
	return run(exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", out, pkg), "GOOS=js", "GOARCH=wasm")
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
