package stage

import (
	"softmax/render/scene"
	"softmax/render/view"
)

// A Happening is the kind of an Event.
type Happening uint8

// The happenings, and the fields of the Event that belong to them.
const (
	PointerDown   Happening = iota // Pointer, At, Touch
	PointerMove                    // Pointer, At; Pointer need not be down: then it hovers
	PointerUp                      // Pointer, At
	PointerCancel                  // Pointer: the press counts for nothing more, what it set stays
	PointerLeave                   // nothing hovers any more
	KeyDown                        // Key, Rune (for KeyRune), Shift, Ctrl
	SetValue                       // Zone, Value: assistive technology moved a slider
	Press                          // Zone: assistive technology, or a DOM button, pressed it
	FocusZone                      // Zone; Visible: the focus came by key
	Blur                           // the focus left the picture
	Label                          // Zone (a field), Text: the field's text, done; not taken where it can be no label
	Resize                         // At: width and height of the box, dp
	Environment                    // Env
	InView                         // Visible: anybody can see the picture; where not, what plays waits
	Link                           // Text: a hash or link to go to; what it refuses is named
	Reset                          // as the tool does: back to the author's State
)

// An Event is one thing that happened to the picture.
type Event struct {
	Kind        Happening
	Pointer     int
	At          view.Point
	Touch       bool
	Key         Key
	Rune        rune
	Shift, Ctrl bool
	Zone        view.ID
	Visible     bool
	Value       float64
	Text        string
	Env         scene.Env
}

// A Key is a key that means something here.
type Key uint8

// The keys. Every other key that writes a letter is KeyRune.
const (
	NoKey Key = iota
	KeyTab
	KeyLeft
	KeyRight
	KeyUpward
	KeyDownward
	KeyPageUp
	KeyPageDown
	KeyHome
	KeyEnd
	KeyEnter
	KeySpace
	KeyEscape
	KeyBackspace
	KeyDelete
	KeyRune
)
