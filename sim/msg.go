package sim

// A Msg is something a reader does to the State. The set is sealed.
type Msg interface{ msg() }

// Set gives the target a value. Out of range it goes to the nearer end; a
// value that is not a number changes nothing.
type Set struct {
	Target Target
	Value  float64
}

// Hold keeps several bars at once: each class with Held keeps the probability
// P, the others keep their logits. Last is the class that moved last: where
// the held bars together leave no room, it is the one that gives way. With
// Entropy the temperature is turned at the same time, so that the entropy of
// all is H nats while the held bars stay: the free classes make up the rest,
// as far as they can.
type Hold struct {
	First   Knob // of the classes' logits: Z0, or GradientZ
	Held    [MaxClasses]bool
	P       [MaxClasses]float64
	Last    int // −1: none
	Entropy bool
	H       float64
}

// AddClass adds a class after the last, with logit 0. At MaxClasses it changes nothing.
type AddClass struct{}

// RemoveClass takes the class away. At MinClasses it changes nothing.
type RemoveClass struct{ Class int }

// Rename gives the class a label: trimmed, and at most MaxGraphemes graphemes
// as the caller counted them; "" returns it to the catalog's own name.
type Rename struct {
	Class int
	Label string
}

// Apply sets a preset.
type Apply struct{ Preset Preset }

// Go turns to another scene. Each keeps its own knobs.
type Go struct{ Scene Scene }

// Restore returns to a State as it was: undo, redo, reset, a link.
type Restore struct{ State State }

func (Set) msg()         {}
func (Hold) msg()        {}
func (AddClass) msg()    {}
func (RemoveClass) msg() {}
func (Rename) msg()      {}
func (Apply) msg()       {}
func (Go) msg()          {}
func (Restore) msg()     {}

// A Preset is a named arrangement of the logits.
type Preset uint8

// The presets of the softmax scene.
const (
	OneHot Preset = iota
	Uniformly
	TwoRivals
	LongTail

	NPresets = int(iota)
)
