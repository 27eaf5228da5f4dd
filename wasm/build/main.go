// Build makes the site in build/site: the program as wasm, the page, the story, the posters,
// the fonts that are fetched, the licences, and a compressed form of each file.
//
//	go run ./wasm/build [-fast] [-engine stock] [-url https://…/] [-out build/site]
//	go run ./wasm/build -dist [-url https://…/] -out build/dist   a folder for any static host
//	go run ./wasm/build -only build/softmax.wasm [-pkg .]   the program alone
//	go run ./wasm/build -explain   what is done to the engine, and why
//
// It needs Go and nothing else, and is run in the top folder of the module.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"softmax/wasm/slim"
)

func main() {
	out := flag.String("out", "build/site", "where the site goes")
	engine := flag.String("engine", trimmed, "the engine to build against: "+trimmed+", or "+stock+", the module as it is")
	only := flag.String("only", "", "compile only the program, to this file")
	pkg := flag.String("pkg", ".", "with -only, the program's package")
	explain := flag.Bool("explain", false, "say what is done to the engine, and why")
	fast := flag.Bool("fast", false, "compress lightly, for trying things out")
	whole := flag.Bool("dist", false, "make a folder to be handed on: names with hashes, and all that authors need")
	url := flag.String("url", "", "the address it will have: pages of others need it whole")
	flag.Parse()
	var err error
	switch {
	case *explain:
		err = slim.Explain(os.Stdout)
	case *only != "":
		err = compile(*only, *pkg, *engine)
	default:
		s := newSite(*out, filepath.Join("build", "cache"))
		s.hashed, s.root = *whole, rooted(*url)
		err = build(s, *engine, *fast)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func build(s *site, engine string, fast bool) error {
	if _, err := os.Stat("index.html"); err != nil {
		return fmt.Errorf("run it in the top folder of the module: %w", err)
	}
	steps := []func(*site) error{program(engine), fonts, licences, pictures, cards, parts, pages, element, story}
	if s.hashed {
		steps = append(steps, dist)
	}
	for _, step := range steps {
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
