package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"softmax/wasm/bench/load"
	"softmax/wasm/bench/row"
)

// Where the programs that measure are built.
var built = filepath.Join("build", "test")

// command runs a program to its end, with what it says of errors, and returns its output.
func command(env []string, dir, name string, args ...string) ([]byte, error) {
	c := exec.Command(name, args...)
	c.Dir, c.Stderr = dir, os.Stderr
	c.Env = append(os.Environ(), env...)
	out, err := c.Output()
	if err != nil {
		err = fmt.Errorf("%s: %w", strings.Join(c.Args, " "), err)
	}
	return out, err
}

// rows runs a program that prints a row a line, and returns also those it
// printed before it failed.
func rows(dir, name string, args ...string) ([]row.Row, error) {
	out, err := command(nil, dir, name, args...)
	var all []row.Row
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var r row.Row
		if e := d.Decode(&r); e != nil {
			if !errors.Is(e, io.EOF) {
				err = errors.Join(err, e)
			}
			return all, err
		}
		all = append(all, r)
	}
}

var js = []string{"GOOS=js", "GOARCH=wasm"}

func build(env []string, dir, out, pkg string) (program string, err error) {
	program, err = filepath.Abs(filepath.Join(built, out))
	if err == nil {
		_, err = command(env, dir, "go", "build", "-trimpath", "-ldflags=-s -w", "-o", program, pkg)
	}
	return program, err
}

func native() ([]row.Row, error) {
	program, err := build(nil, "", "numbers", "./wasm/bench/numbers")
	if err != nil {
		return nil, err
	}
	return rows("", program)
}

func underNode() ([]row.Row, error) {
	program, err := build(js, "", "numbers.wasm", "./wasm/bench/numbers")
	if err != nil {
		return nil, err
	}
	root, err := command(nil, "", "go", "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	return rows("", filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "go_js_wasm_exec"), program)
}

func gonum() ([]row.Row, error) {
	program, err := build(nil, filepath.Join("wasm", "bench", "gonum"), "gonum", ".")
	if err != nil {
		return nil, err
	}
	return rows("", program)
}

// page measures the site on either engine in Chromium.
func page() ([]row.Row, error) {
	for _, args := range [][]string{{"-out", "build/site"}, {"-engine", "stock", "-out", "build/stock"}} {
		if _, err := command(nil, "", "go", append([]string{"run", "./wasm/build"}, args...)...); err != nil {
			return nil, err
		}
	}
	for _, p := range []struct {
		env      []string
		out, pkg string
	}{
		{nil, "serve", "./wasm/serve"}, {nil, "say", "./wasm/test/say"}, {js, "empty.wasm", "./wasm/bench/empty"},
	} {
		if _, err := build(p.env, "", p.out, p.pkg); err != nil {
			return nil, err
		}
	}
	loads, err := json.Marshal(load.All())
	if err != nil {
		return nil, err
	}
	return rows(filepath.Join("wasm", "bench"), "node", "page.mjs", string(loads))
}
