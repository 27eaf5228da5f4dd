package view

import "softmax/sim"

// A Verb is what a button does.
type Verb uint8

// The verbs. Those above VerbMsg are messages to the State; the others are the
// Stage's own.
const (
	VerbNone Verb = iota
	VerbMsg       // Msg goes to sim.Update
	VerbUndo
	VerbRedo
	VerbReset
	VerbShare
	VerbRename  // opens the label of class Arg for writing
	VerbNames   // makes all labels fields to be written, or no longer
	VerbPredict // asks the scene's question; again: shows the truth
	VerbCancel  // leaves the question unanswered
	VerbMenu    // opens or closes the list of scenes
	VerbPlay    // lets the count of knob Arg go on by itself, or stops it
	VerbLanguage
	VerbTheme
)

// An Act is what happens when a button is pressed.
type Act struct {
	Verb Verb
	Arg  int
	Msg  MsgValue
}

// A MsgValue is a message as a comparable value without an allocation.
type MsgValue struct {
	Kind   MsgKind
	Target sim.Target
	Value  float64
	Arg    int
}

// A MsgKind tells which message a MsgValue stands for.
type MsgKind uint8

// The kinds of messages that buttons send.
const (
	MsgSet MsgKind = iota
	MsgAddClass
	MsgRemoveClass
	MsgApply
	MsgGo
	MsgCarry
)

// Msg returns the message itself.
func (m MsgValue) Msg() sim.Msg {
	switch m.Kind {
	case MsgAddClass:
		return sim.AddClass{}
	case MsgRemoveClass:
		return sim.RemoveClass{Class: m.Arg}
	case MsgApply:
		return sim.Apply{Preset: sim.Preset(m.Arg)}
	case MsgGo:
		return sim.Go{Scene: sim.Scene(m.Arg)}
	case MsgCarry:
		return sim.Carry{To: sim.Scene(m.Arg)}
	}
	return sim.Set{Target: m.Target, Value: m.Value}
}
