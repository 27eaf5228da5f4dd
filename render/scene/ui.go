package scene

import (
	"softmax/render/view"
	"softmax/sim"
)

// A UI is what the reader is doing just now: no part of the State, gone with the page.
type UI struct {
	Focus        view.ID // 0: none
	FocusVisible bool
	Hover        view.ID

	Held     [4]sim.Target // what fingers hold; sim.NoTarget where none
	Touched  sim.Target    // what was moved or pressed last; sim.NoTarget at first
	Moved    sim.Target    // the handle that was moved last: what is pressed leaves it
	Ghost    sim.State     // the picture at the moment of press
	HasGhost bool

	Predict Predict
	Edit    int // the class whose label is being written, or −1
	Draft   string
	Naming  bool // labels that are buttons are fields now

	Menu    bool // the list of scenes is open
	Playing bool // a count goes on by itself

	CanUndo, CanRedo bool
	Notice           string // what a link refused, or what was shared: a finished sentence
}

// A Predict is a question before its answer.
type Predict struct {
	Stage Asking
	Guess float64
	Truth float64 // known once shown
}

// Asking is how far a question has come.
type Asking uint8

// The stages of a question.
const (
	NotAsked Asking = iota
	Asked
	Shown
)

// Holds reports whether a finger holds the target.
func (u *UI) Holds(t sim.Target) bool {
	for _, h := range u.Held {
		if h == t {
			return true
		}
	}
	return false
}

// before returns what the knob was at the press, where it is another now: what a ghost
// shows.
func (c *Context) before(k sim.Knob) (v float64, ok bool) {
	v = c.UI.Ghost.V[k]
	return v, c.UI.HasGhost && v != c.State.V[k]
}
