package scene

import (
	"softmax/render/view"
	"softmax/render/words"
)

// An Env is what the host decides: no part of the State, outside undo.
type Env struct {
	Lang    words.Lang
	Theme   view.Theme // only drawn, never measured: a theme changes no Frame
	Reduced bool       // reduced motion: jumps snap
	Hide    Hide
	Printed bool // on paper: no buttons, and nothing changes
	Desktop bool // keys are the program's own; labels take what the keyboard delivers
}

// Hide is a set of parts an author leaves out.
type Hide uint16

// The parts.
const (
	HideTools Hide = 1 << iota
	HidePresets
	HideFormula
	HidePredict
	HideClasses
	HideScenes
)

// HideControls are the parts that are there to be pressed.
const HideControls = HideTools | HidePresets | HidePredict | HideClasses | HideScenes
