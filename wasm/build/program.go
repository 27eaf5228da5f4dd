package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"softmax/wasm/slim"
	"softmax/wasm/squeeze"
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
		if engine == trimmed { // the engine's licence asks to say what was changed
			var changes bytes.Buffer
			if err := slim.Explain(&changes); err != nil {
				return err
			}
			if err := s.put("licences/ebiten-changes.txt", changes.Bytes()); err != nil {
				return err
			}
		}
		data, err := os.ReadFile(wasm)
		if err != nil {
			return err
		}
		return s.asset("softmax.wasm", data)
	}
}

// compile makes out from the package for the browser, against that engine.
func compile(out, pkg, engine string) error {
	args := []string{"build", "-trimpath", "-ldflags=-s -w", "-o", out}
	switch engine {
	case stock:
	case trimmed:
		small, err := slimmer(pkg)
		if err != nil {
			return err
		}
		args = append(args, small...)
	default:
		return fmt.Errorf("there is no engine %q: %s or %s", engine, trimmed, stock)
	}
	if err := run(exec.Command("go", append(args, pkg)...), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0"); err != nil {
		return err
	}
	if engine == stock {
		return nil
	}
	return rewrite(out)
}

// rewrite writes the linker's module anew, smaller.
func rewrite(file string) error {
	module, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if module, err = squeeze.Module(module); err != nil {
		return err
	}
	return os.WriteFile(file, module, 0o755)
}

// plain are the packages whose functions are called, not copied to where they are
// called from: they say what to draw, and only painting it and the mathematics are
// in a hurry. The runtime is not, since a steady frame allocates nothing of ours.
var plain = []string{
	"-gcflags=runtime=-l",
	"-gcflags=softmax/render/...=-l", "-gcflags=softmax/wasm=-l",
	"-gcflags=softmax/render=", "-gcflags=softmax/render/glyph=",
}

// slimmer returns the go command's arguments for a small program: the copy of the
// engine, no table of lines, and no copies of functions where speed is no matter.
func slimmer(pkg string) ([]string, error) {
	files, err := filepath.Glob(shaders)
	if err != nil {
		return nil, err
	}
	modfile, err := slim.Make("build", pkg, files)
	if err != nil {
		return nil, err
	}
	lines, err := filepath.Abs(filepath.Join("build", "lines"))
	if err != nil {
		return nil, err
	}
	if runtime.GOOS == "windows" {
		lines += ".exe"
	}
	if err := run(exec.Command("go", "build", "-trimpath", "-o", lines, "./wasm/slim/lines")); err != nil {
		return nil, err
	}
	return append([]string{"-modfile=" + modfile, "-toolexec=" + lines}, plain...), nil
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
