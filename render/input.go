//go:build !js

package render

import (
	"time"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/inpututil"

	"softmax/render/stage"
	"softmax/render/view"
)

// initUnfocused: a window takes the focus as it opens.
const initUnfocused = false

// mouse is the pointer of the mouse; touches are numbered from 1.
const mouse = 0

// A held key repeats after the delay, once an interval.
const (
	repeatDelay    = 400 * time.Millisecond
	repeatInterval = 50 * time.Millisecond
)

// An input turns what the engine has seen since the last tick into events.
type input struct {
	last    view.Point // of the mouse
	away    bool       // the mouse is off the picture
	touches []ebiten.TouchID
	at      map[ebiten.TouchID]view.Point
	runes   []rune
	key     int       // index of the key that repeats, or −1
	again   time.Time // when it does
}

func newInput() input {
	return input{at: make(map[ebiten.TouchID]view.Point), key: -1, away: true}
}

// feed hands every event since the last tick to the stage. busy reports that
// something is held, so that the next tick must not wait for news.
func (in *input) feed(s *stage.Stage, size view.Point, scale float64, now time.Time) (busy bool) {
	s.Handle(stage.Event{Kind: stage.InView, Visible: !ebiten.IsWindowMinimized()})
	in.feedMouse(s, size, scale)
	in.feedTouches(s, scale)
	in.feedKeys(s, now)
	return ebiten.IsMouseButtonPressed(ebiten.MouseButtonLeft) || len(in.at) > 0 || in.key >= 0
}

func (in *input) feedMouse(s *stage.Stage, size view.Point, scale float64) {
	x, y := ebiten.CursorPositionF()
	at := view.Point{X: x / scale, Y: y / scale}
	held := ebiten.IsMouseButtonPressed(ebiten.MouseButtonLeft)
	down := inpututil.IsMouseButtonJustPressed(ebiten.MouseButtonLeft)
	up := inpututil.IsMouseButtonJustReleased(ebiten.MouseButtonLeft)
	away := !(view.Rect{W: size.X, H: size.Y}).Contains(at) && !held && !up
	if away {
		if !in.away {
			s.Handle(stage.Event{Kind: stage.PointerLeave, Pointer: mouse})
		}
		in.away = true
		return
	}
	if at != in.last || in.away {
		s.Handle(stage.Event{Kind: stage.PointerMove, Pointer: mouse, At: at})
	}
	in.last, in.away = at, false
	if down {
		s.Handle(stage.Event{Kind: stage.PointerDown, Pointer: mouse, At: at})
	}
	if up {
		s.Handle(stage.Event{Kind: stage.PointerUp, Pointer: mouse, At: at})
	}
}

func (in *input) feedTouches(s *stage.Stage, scale float64) {
	event := func(kind stage.Happening, id ebiten.TouchID, at view.Point) {
		s.Handle(stage.Event{Kind: kind, Pointer: int(id) + 1, At: at, Touch: true})
	}
	in.touches = inpututil.AppendJustReleasedTouchIDs(in.touches[:0])
	for _, id := range in.touches {
		if at, ok := in.at[id]; ok {
			event(stage.PointerUp, id, at)
			delete(in.at, id)
		}
	}
	in.touches = ebiten.AppendTouchIDs(in.touches[:0])
	for _, id := range in.touches {
		x, y := ebiten.TouchPositionF(id)
		at := view.Point{X: x / scale, Y: y / scale}
		switch last, ok := in.at[id]; {
		case !ok:
			event(stage.PointerDown, id, at)
		case at != last:
			event(stage.PointerMove, id, at)
		}
		in.at[id] = at
	}
}

// keys are the keys that are no letters.
var keys = [...]struct {
	from ebiten.Key
	to   stage.Key
}{
	{ebiten.KeyTab, stage.KeyTab},
	{ebiten.KeyArrowLeft, stage.KeyLeft},
	{ebiten.KeyArrowRight, stage.KeyRight},
	{ebiten.KeyArrowUp, stage.KeyUpward},
	{ebiten.KeyArrowDown, stage.KeyDownward},
	{ebiten.KeyPageUp, stage.KeyPageUp},
	{ebiten.KeyPageDown, stage.KeyPageDown},
	{ebiten.KeyHome, stage.KeyHome},
	{ebiten.KeyEnd, stage.KeyEnd},
	{ebiten.KeyEnter, stage.KeyEnter},
	{ebiten.KeyNumpadEnter, stage.KeyEnter},
	{ebiten.KeyEscape, stage.KeyEscape},
	{ebiten.KeyBackspace, stage.KeyBackspace},
	{ebiten.KeyDelete, stage.KeyDelete},
}

// commands are the letters that mean something with Ctrl or Cmd: then no text comes of them.
var commands = [...]struct {
	from ebiten.Key
	to   rune
}{
	{ebiten.KeyZ, 'z'},
	{ebiten.KeyY, 'y'},
}

func (in *input) feedKeys(s *stage.Stage, now time.Time) {
	shift := ebiten.IsKeyPressed(ebiten.KeyShift)
	ctrl := ebiten.IsKeyPressed(ebiten.KeyControl) || ebiten.IsKeyPressed(ebiten.KeyMeta)
	press := func(i int) {
		s.Handle(stage.Event{Kind: stage.KeyDown, Key: keys[i].to, Shift: shift, Ctrl: ctrl})
	}
	if in.key >= 0 && !ebiten.IsKeyPressed(keys[in.key].from) {
		in.key = -1
	}
	for i := range keys {
		if inpututil.IsKeyJustPressed(keys[i].from) {
			press(i)
			in.key = -1
			if ebiten.IsKeyPressed(keys[i].from) {
				in.key, in.again = i, now.Add(repeatDelay)
			}
		}
	}
	if in.key >= 0 && !now.Before(in.again) {
		press(in.key)
		in.again = now.Add(repeatInterval)
	}
	for _, c := range commands {
		if ctrl && inpututil.IsKeyJustPressed(c.from) {
			s.Handle(stage.Event{Kind: stage.KeyDown, Key: stage.KeyRune, Rune: c.to, Shift: shift, Ctrl: true})
		}
	}
	in.runes = ebiten.AppendInputChars(in.runes[:0])
	for _, r := range in.runes {
		e := stage.Event{Kind: stage.KeyDown, Key: stage.KeyRune, Rune: r, Shift: shift}
		if r == ' ' {
			e.Key = stage.KeySpace
		}
		s.Handle(e)
	}
}
