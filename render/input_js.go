package render

import (
	"time"

	"softmax/render/stage"
	"softmax/render/view"
)

// initUnfocused: a page keeps the focus where it is.
const initUnfocused = true

// An input has nothing to do in a page: its controls feed the stage.
type input struct{}

func newInput() input { return input{} }

func (*input) feed(*stage.Stage, view.Point, float64, time.Time) (busy bool) { return false }
