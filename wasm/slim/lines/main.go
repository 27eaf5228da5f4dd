// Lines stands between the go command and the compiler, as go build's -toolexec.
// It leaves out of Go's own packages what package slim cuts, and gives the compiler
// every package as one file of one line. A program carries a table of the file and
// line of each of its instructions, for the trace of a panic: in a page a tenth of
// what a reader fetches. The trace still names every function.
package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"softmax/wasm/slim"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		if _, ok := err.(*exec.ExitError); !ok { // that one has been told
			fmt.Fprintln(os.Stderr, "lines:", err)
		}
		os.Exit(1)
	}
}

func run(args []string) error {
	compiler := strings.TrimSuffix(filepath.Base(args[0]), ".exe") == "compile"
	if compiler && slices.Contains(args, "-V=full") {
		// The go command keeps what a compiler made by what that calls itself.
		out, err := exec.Command(args[0], args[1:]...).Output()
		if err != nil {
			return err
		}
		self, err := myself()
		fmt.Printf("%s lines %x\n", bytes.TrimSpace(out), self)
		return err
	}
	if compiler {
		dir, err := os.MkdirTemp("", "lines")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		if err := rewriteFiles(args[1:], dir); err != nil {
			return err
		}
	}
	c := exec.Command(args[0], args[1:]...)
	c.Stdin, c.Stdout, c.Stderr = os.Stdin, os.Stdout, os.Stderr
	return c.Run()
}

// myself tells this program from any other text of it.
func myself() ([]byte, error) {
	name, err := os.Executable()
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(name)
	sum := sha256.Sum256(data)
	return sum[:8], err
}

// rewriteFiles puts the files that the compiler was to read into dir, cut and joined,
// and names those in their places.
func rewriteFiles(args []string, dir string) error {
	pkg := ""
	var places []int
	var texts [][]byte
	for i, arg := range args {
		if i > 0 && args[i-1] == "-p" {
			pkg = arg
		}
		if !strings.HasSuffix(arg, ".go") {
			continue
		}
		text, err := os.ReadFile(arg)
		if err != nil {
			return err
		}
		places, texts = append(places, i), append(texts, text)
	}
	if slim.CutsAreFor(runtime.Version()) {
		if err := slim.Cut(pkg, texts); err != nil {
			return err
		}
	}
	for n, i := range places {
		full, err := filepath.Abs(args[i])
		if err != nil {
			return err
		}
		whole := filepath.Join(filepath.Dir(full), "all.go")
		args[i] = filepath.Join(dir, fmt.Sprint(i)+".go")
		if err := os.WriteFile(args[i], join(texts[n], whole), 0o644); err != nil {
			return err
		}
	}
	return nil
}
