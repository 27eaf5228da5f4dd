package render

import (
	"errors"
	"image"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"softmax/render/glyph"
	"softmax/render/stage"
	"softmax/render/view"
)

// A Host is what a Game lives in, a window or a page.
type Host interface {
	// Do carries out what the Stage asks for.
	Do(g *Game, e stage.Effect)
	// Tick comes once a tick, after the Stage's step.
	Tick(moving bool)
	// Wake says that frames are wanted until Sleep.
	Wake()
	// Sleep says that nothing moves and everything is on the screen: in every frame
	// until something does.
	Sleep()
}

// A Game is the Stage as the engine wants it: a shell that brings it time and
// input, and paints its Frame where that is another than before.
type Game struct {
	Stage *stage.Stage

	painter *Painter
	fonts   *glyph.Fonts
	host    Host
	input   input
	effects []stage.Effect

	size   view.Point // of the picture, dp
	scale  float64    // device pixels a dp
	last   time.Time  // of the last tick; zero after sleep
	moving bool

	shown   shown
	settled int
	asleep  bool
}

// shown is what the screen shows: while none of it changes, neither does the picture.
type shown struct {
	picture uint64 // the Stage's generation
	fonts   int    // the fonts' generation
	scale   float64
	size    image.Point // 0, 0 before the first picture
}

// How many frames must have passed before the first sleep, and how many without
// news before any: the engine shows a frame one or two swaps after it is drawn.
const (
	firstFrames   = 5
	settledFrames = 3
)

// NewGame returns the shell of a stage.
func NewGame(s *stage.Stage, fonts *glyph.Fonts, host Host) (*Game, error) {
	p, err := NewPainter(fonts)
	if err != nil {
		return nil, err
	}
	return &Game{Stage: s, painter: p, fonts: fonts, host: host, input: newInput(), settled: -firstFrames}, nil
}

// LayoutF gives the picture the device's own pixels.
func (g *Game) LayoutF(width, height float64) (float64, float64) {
	g.scale = ebiten.Monitor().DeviceScaleFactor()
	if size := (view.Point{X: width, Y: height}); size != g.size {
		g.size = size
		g.Stage.Handle(stage.Event{Kind: stage.Resize, At: size})
	}
	return width * g.scale, height * g.scale
}

// Layout is never called: LayoutF is.
func (g *Game) Layout(int, int) (int, int) { panic("render: the engine asked for whole pixels") }

// Update brings the Stage what has happened since the last tick.
func (g *Game) Update() error {
	now := time.Now()
	dt := 0.0
	if !g.last.IsZero() {
		dt = now.Sub(g.last).Seconds()
	}
	g.last = now
	busy := g.input.feed(g.Stage, g.size, g.scale, now)
	g.moving = g.Stage.Step(dt) || busy
	g.effects = g.Stage.Effects(g.effects[:0])
	for _, e := range g.effects {
		g.host.Do(g, e)
	}
	g.host.Tick(g.moving)
	return nil
}

// Draw paints the Frame if the screen shows another, and lets the host sleep
// once nothing moves.
func (g *Game) Draw(screen *ebiten.Image) { g.draw(screen) }

func (g *Game) draw(screen Canvas) {
	if g.show(screen) || g.moving {
		g.settled = min(g.settled, 0)
	}
	g.settled++
	switch sleep := g.settled >= settledFrames && !g.moving; {
	case sleep:
		// In every such frame: an event wakes a page, and may have changed nothing.
		g.asleep, g.last = true, time.Time{}
		g.host.Sleep()
	case g.asleep:
		g.asleep = false
		g.host.Wake()
	}
}

// show paints the picture and reports true, or finds it on the screen already.
func (g *Game) show(screen Canvas) bool {
	now := shown{g.Stage.Generation(), g.fonts.Generation(), g.scale, screen.Bounds().Size()}
	if now == g.shown {
		return false
	}
	g.shown = now
	g.painter.Paint(screen, g.Stage.Frame(), g.Stage.Env().Theme, g.scale)
	return true
}

// Run runs the game until its window is closed.
func (g *Game) Run(title string) error {
	ebiten.SetWindowTitle(title)
	ebiten.SetTPS(ebiten.SyncWithFPS)
	ebiten.SetScreenClearedEveryFrame(false)
	err := ebiten.RunGameWithOptions(g, &ebiten.RunGameOptions{InitUnfocused: initUnfocused})
	if errors.Is(err, ebiten.Termination) {
		return nil
	}
	return err
}
