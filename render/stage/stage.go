package stage

import (
	"softmax/render/scene"
	"softmax/render/view"
	"softmax/sim"
)

// A Stage is the program without a window. It is not safe for concurrent use.
type Stage struct {
	env    scene.Env
	author sim.State // what Reset returns to
	state  sim.State
	shown  sim.State // on its way to state
	ui     scene.UI
	label  sim.Labeler

	box        view.Point
	draw       func(*view.Frame, *scene.Context) // scene.View; tests have their own
	context    scene.Context
	frames     [2]view.Frame
	front      int
	stale      bool // frames[front] may not be what there is to show
	generation uint64

	presses    [maxPresses]press
	held       int       // how many of them hold a handle
	before     sim.State // at the first press of the gesture
	history    history
	run        run // consecutive keys on one target
	play       playback
	glide      glide
	focusAfter view.ID // the zone before the focus in the order, should its own go away
	roving     [256]view.ID
	question   scene.Question
	typed      string // a number on its way to the handle with the focus

	begun     bool // the reader has seen it: a link is no start any more
	announced string
	effects   []Effect
}

// New returns a Stage that starts with the author's State and returns to it on
// Reset. Labels are taken as they are until SetLabeler; the box is empty until
// a Resize, and so is the Frame.
func New(env scene.Env, author sim.State, m view.Measure) *Stage {
	s := &Stage{
		env: env, author: author, state: author, shown: author,
		label: plainLabel, draw: scene.View, stale: true,
	}
	s.ui = scene.UI{Touched: sim.NoTarget, Moved: sim.NoTarget, Edit: -1}
	for i := range s.ui.Held {
		s.ui.Held[i] = sim.NoTarget
	}
	s.context.State, s.context.Shown, s.context.Was = &s.state, &s.shown, &s.glide.from
	s.context.UI, s.context.Env, s.context.M = &s.ui, &s.env, m
	return s
}

// In returns another Stage with the present State, and the question that is open or
// was just answered, in another Env. Its box is empty, and it has nothing to undo.
func (s *Stage) In(env scene.Env) *Stage {
	other := New(env, s.state, s.context.M)
	other.label = s.label
	other.ui.Predict, other.question = s.ui.Predict, s.question
	return other
}

// SetLabeler gives the rule that labels obey (sim.Labeler): the page has the
// browser's, the desktop a library's.
func (s *Stage) SetLabeler(l sim.Labeler) { s.label = l }

// State returns the present State.
func (s *Stage) State() sim.State { return s.state }

// Env returns the present Env.
func (s *Stage) Env() scene.Env { return s.env }

// Link returns the link form of the present State.
func (s *Stage) Link() string { return sim.Encode(s.state) }

// Frame returns the picture. It is made anew only when something changed, in
// one of two frames: the one returned stays as it is until the picture has
// changed twice. While nothing changes it is the same pointer.
func (s *Stage) Frame() *view.Frame {
	s.begun = true
	return s.frame()
}

// Generation returns a number that is another whenever Frame shows something
// else, or the same in another Env: while it stays, nothing needs painting.
func (s *Stage) Generation() uint64 {
	s.frame()
	return s.generation
}

func (s *Stage) frame() *view.Frame {
	if s.stale && s.box != (view.Point{}) {
		s.stale = false
		back := 1 - s.front
		s.context.Box = s.box
		s.draw(&s.frames[back], &s.context)
		if !s.frames[back].Equal(&s.frames[s.front]) {
			s.front = back
			s.generation++
		}
	}
	return &s.frames[s.front]
}

// Effects appends what the Stage asks of its host to dst, and forgets it.
func (s *Stage) Effects(dst []Effect) []Effect {
	dst = append(dst, s.effects...)
	clear(s.effects)
	s.effects = s.effects[:0]
	return dst
}

func (s *Stage) effect(e Effect) { s.effects = append(s.effects, e) }

// Handle takes an event. taken tells the host that it was used and should do
// nothing else: a press on a handle is captured, a key is ours. A press on a
// button is not taken, so that the finger may still scroll the page.
func (s *Stage) Handle(e Event) (taken bool) {
	switch e.Kind {
	case Resize:
		return s.resize(e.At)
	case Environment:
		return s.environment(e.Env)
	case Link:
		return s.link(e.Text)
	case InView:
		s.inView(e.Visible)
		return false
	case Reset:
		return s.reset()
	}
	s.begun = true
	switch e.Kind {
	case PointerDown:
		return s.pointerDown(&e)
	case PointerMove:
		return s.pointerMove(&e)
	case PointerUp:
		return s.pointerUp(&e)
	case PointerCancel:
		return s.pointerCancel(&e)
	case PointerLeave:
		s.hover(0)
	case KeyDown:
		return s.key(&e)
	case SetValue:
		return s.setValue(e.Zone, e.Value)
	case Press:
		return s.pressZone(e.Zone)
	case FocusZone:
		return s.focusZone(e.Zone, e.Visible)
	case Blur:
		s.blur()
	case Label:
		return s.labelZone(e.Zone, e.Text)
	}
	return false
}

func (s *Stage) resize(size view.Point) bool {
	if !(size.X > 0 && size.Y > 0 && size.X < 1e5 && size.Y < 1e5) || size == s.box {
		return false
	}
	s.box, s.stale = size, true
	return true
}

func (s *Stage) environment(env scene.Env) bool {
	if env == s.env {
		return false
	}
	s.env, s.stale = env, true
	s.generation++   // a theme changes the painting, not the Frame
	s.ui.Notice = "" // it is in the other language
	if env.Reduced {
		s.snap()
	}
	return true
}
