package stage

import "softmax/render/view"

// An Outcome is the kind of an Effect.
type Outcome uint8

// The outcomes, and the fields of the Effect that belong to them.
const (
	Save     Outcome = iota // Text: the link form of the State to keep (once, on release)
	Announce                // Text: one polite sentence for a screen reader
	Share                   // Text: the link form to hand on; the host says with Notify what came of it
	Edit                    // Zone: a field to open; Text: what stands in it
	Focus                   // Zone: the focus went there by a key of ours
	Language                // the reader asked for the other language: the host sends Environment
	Theme                   // the reader asked for the other theme: the host sends Environment
)

// An Effect is something the Stage asks of its host. The Stage does nothing itself.
type Effect struct {
	Kind Outcome
	Text string
	Zone view.ID
}
