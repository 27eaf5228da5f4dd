// Build makes the site in build/site: the program as wasm, the page, the posters,
// the fonts that are fetched, the licences, and a compressed form of each file.
//
//	go run ./wasm/build [-fast]
//
// It needs Go and nothing else, and is run in the top folder of the module.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("out", "build/site", "where the site goes")
	fast := flag.Bool("fast", false, "compress lightly, for trying things out")
	flag.Parse()
	if err := build(*out, *fast); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func build(out string, fast bool) error {
	if _, err := os.Stat("index.html"); err != nil {
		return fmt.Errorf("run it in the top folder of the module: %w", err)
	}
	s := newSite(out, filepath.Join("build", "cache"))
	for _, step := range []func(*site) error{page, pictures, fonts, licences, program} {
		if err := step(s); err != nil {
			return err
		}
	}
	if err := s.sweep(); err != nil {
		return err
	}
	if err := s.compress(fast); err != nil {
		return err
	}
	s.report(os.Stdout)
	return nil
}
