package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// playButton draws the button that lets the count k go on by itself (see
// sim/run.go), and stops it: its sign alone in a narrow room. It is off where
// nothing is left to go.
func (c *Context) playButton(room view.Rect, k sim.Knob) {
	_, more := c.State.Next(k)
	v := view.Button{ID: idPlay, Icon: view.IconPlay, Text: c.word(words.Play), Act: view.Act{Verb: view.VerbPlay, Arg: int(k)}, Off: !more}
	if c.UI.Playing {
		v.Icon, v.Text, v.Off = view.IconPause, c.word(words.Pause), false
	}
	if room.W <= view.Touch {
		v.Name, v.Text = v.Text, nil
	}
	c.b.Button(room, v)
}

// stepButton draws the button that takes the count k one step on.
func (c *Context) stepButton(room view.Rect, k sim.Knob, text []byte) {
	_, more := c.State.Next(k)
	c.b.Button(room, view.Button{ID: idStep, Text: text, Act: set(sim.KnobTarget(k), c.State.V[k]+1), Off: !more})
}

// rewindButton draws the button that takes the count k back to its start.
func (c *Context) rewindButton(room view.Rect, k sim.Knob) {
	c.b.Button(room, view.Button{ID: idRewind, Icon: view.IconRewind, Name: c.word(words.Rewind), Act: set(sim.KnobTarget(k), 0), Off: c.State.V[k] == 0})
}
