// Gallery writes every scene in every size, theme and language as SVG and PNG,
// and contact sheets of them, for eyes. It needs rsvg-convert for the PNGs.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/svg"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func main() {
	out := flag.String("o", "build/gallery", "the folder to write to")
	zoom := flag.Float64("zoom", 2, "device pixels per dp of the PNGs")
	only := flag.String("only", "", "write only the pictures whose name contains this")
	flag.Parse()
	if err := run(*out, *only, *zoom); err != nil {
		fmt.Fprintln(os.Stderr, "gallery:", err)
		os.Exit(1)
	}
}

func run(out, only string, zoom float64) error {
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	fonts, err := glyph.New()
	if err != nil {
		return err
	}
	c := scene.Context{UI: &scene.UI{}, M: fonts}
	var f view.Frame
	var files []string
	for _, s := range shots() {
		if only != "" && !strings.Contains(s.name, only) {
			continue
		}
		s.draw(&c, &f)
		file := filepath.Join(out, s.name+".svg")
		if err := os.WriteFile(file, svg.Append(nil, &f, s.theme, fonts, svg.Options{Lang: s.lang.String()}), 0o644); err != nil {
			return err
		}
		files = append(files, file)
	}
	if err := convert(files, zoom); err != nil {
		return err
	}
	sheets, err := contactSheets(out, files)
	fmt.Printf("%d pictures and %d contact sheets in %s\n", len(files), sheets, out)
	return err
}

// convert makes a PNG of each SVG, several at a time.
func convert(files []string, zoom float64) error {
	if _, err := exec.LookPath("rsvg-convert"); err != nil {
		return fmt.Errorf("rsvg-convert is missing (Debian: librsvg2-bin): %w", err)
	}
	errs := make([]error, len(files))
	var wg sync.WaitGroup
	slots := make(chan struct{}, runtime.NumCPU())
	for i, file := range files {
		wg.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			png := strings.TrimSuffix(file, ".svg") + ".png"
			text, err := exec.Command("rsvg-convert", "-z", fmt.Sprint(zoom), "-o", png, file).CombinedOutput()
			if err != nil {
				errs[i] = fmt.Errorf("%s: %w: %s", file, err, text)
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// A shot is one picture of the gallery.
type shot struct {
	name   string
	state  sim.State
	ui     scene.UI
	lang   words.Lang
	theme  view.Theme
	width  float64
	height float64 // 0: the scene's own
}

func (s *shot) draw(c *scene.Context, f *view.Frame) {
	h := s.height
	if h == 0 {
		h = scene.Height(s.state.Scene, s.width, s.state.N)
	}
	c.State, c.Shown, c.UI = &s.state, &s.state, &s.ui
	c.Env = &scene.Env{Lang: s.lang, Theme: s.theme}
	c.Box = view.Point{X: s.width, Y: h}
	scene.View(f, c)
}
