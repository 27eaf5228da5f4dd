//go:build !js

package render

import (
	"fmt"
	"io"
	"os"

	"github.com/hajimehoshi/ebiten/v2"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/start"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The window as it opens, and the least it may be drawn to, in dp.
const (
	windowWidth = 1100
	leastWidth  = 320
	leastHeight = 320
)

// RunWindow runs the program in a window as the arguments ask, until it is
// closed, and returns what to exit with: 2 where a flag was refused.
func RunWindow(args []string, label sim.Labeler, stdout, stderr io.Writer) int {
	o, exit, ok := start.Arguments(args, system(), label, stdout, stderr)
	if !ok {
		return exit
	}
	if err := open(o, label, stdout, stderr); err != nil {
		fmt.Fprintln(stderr, "softmax:", err)
		return start.Failed
	}
	return start.Ended
}

// system returns what this machine prefers. None of them tells about motion.
func system() start.System {
	s := start.System{Lang: start.Locale(os.Getenv), Desktop: true}
	if ebiten.SystemColorMode() == ebiten.ColorModeDark {
		s.Theme = view.Dark
	}
	return s
}

func open(o start.Opening, label sim.Labeler, stdout, stderr io.Writer) error {
	fonts, err := glyph.New()
	if err != nil {
		return err
	}
	s := stage.New(o.Env, o.State, fonts)
	s.SetLabeler(label)
	if o.Link != "" {
		s.Handle(stage.Event{Kind: stage.Link, Text: o.Link})
	}
	g, err := NewGame(s, fonts, &window{stdout, stderr})
	if err != nil {
		return err
	}
	state := s.State()
	height := scene.Height(state.Scene, windowWidth, state.N)
	s.Handle(stage.Event{Kind: stage.Resize, At: view.Point{X: windowWidth, Y: height}})
	ebiten.SetWindowResizingMode(ebiten.WindowResizingModeEnabled)
	ebiten.SetWindowSizeLimits(leastWidth, leastHeight, -1, -1)
	ebiten.SetWindowSize(windowWidth, int(height+0.5))
	return g.Run(title(s))
}

func title(s *stage.Stage) string {
	f := s.Frame()
	return string(f.Text(f.Say.Title))
}

// A window is the Host on a desktop.
type window struct{ stdout, stderr io.Writer }

// Wake lets frames follow each other at the screen's pace.
func (*window) Wake() { ebiten.SetFPSMode(ebiten.FPSModeVsyncOn) }

// Sleep waits for the next event. The engine has no other way to stop its loop.
func (*window) Sleep() { ebiten.SetFPSMode(ebiten.FPSModeVsyncOffMinimum) }

// Tick has nothing to do: nobody but the screen follows the picture.
func (*window) Tick(bool) {}

// Do carries out what the Stage asks for; what only a page has is passed over.
func (w *window) Do(g *Game, e stage.Effect) {
	env := g.Stage.Env()
	switch e.Kind {
	case stage.Share:
		w.share(g, e.Text)
		return
	case stage.Language:
		env.Lang = words.Ko + words.En - env.Lang
	case stage.Theme:
		env.Theme = view.Light + view.Dark - env.Theme
	default:
		return
	}
	g.Stage.Handle(stage.Event{Kind: stage.Environment, Env: env})
	ebiten.SetWindowTitle(title(g.Stage))
}

// share prints the link, saves the picture, and prints where.
func (w *window) share(g *Game, link string) {
	fmt.Fprintln(w.stdout, "#"+link)
	name, err := savePicture(g)
	if err != nil {
		fmt.Fprintln(w.stderr, "softmax:", err)
		return
	}
	fmt.Fprintln(w.stdout, name)
	g.Stage.Notify(words.Text(g.Stage.Env().Lang, words.SharedDesktop))
}
