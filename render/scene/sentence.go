package scene

import "softmax/render/view"

// sentence draws the live sentence, which say makes of classes as c.called
// names them. What is said has the names in full; on the picture long ones are
// shortened as far as the room needs. A notice stands in its place until the reader
// does something.
func (c *Context) sentence(room view.Rect, say func(c *Context) []byte) {
	t := view.Type{Size: view.SentenceSize, Ink: view.Black}
	leading := float64(sentenceLeading)
	if c.Box.X < view.DesktopWidth {
		t.Size = view.BodySize
	}
	if c.Box.X < view.ColumnWidth {
		leading = sentenceLeadPhone
	}
	if c.UI.Notice != "" {
		say = (*Context).notice
	}
	c.nameRoom = 0
	c.b.F.Say.Sentence = c.b.Plain(say(c))
	var shown []byte
	for _, part := range [...]float64{0.35, 0.22, 0.14, 0.09} {
		c.nameRoom = room.W * part
		if shown = say(c); c.b.HasRoom(room, shown, t, leading) {
			break
		}
	}
	c.b.Lines(room, shown, t, leading)
}

// called returns the name of class i as the sentence in the making has it.
func (c *Context) called(i int) []byte {
	if c.nameRoom == 0 {
		return c.name(i)
	}
	return c.nameIn(i, c.nameRoom, view.Type{Size: view.BodySize})
}

// notice is what a link refused, or what was shared: a finished sentence.
func (c *Context) notice() []byte { return c.bytes(c.UI.Notice) }

// two joins two sentences.
func (c *Context) two(a, b []byte) []byte {
	return c.b.Keep(append(append(append(c.b.Scratch(), a...), ' '), b...))
}
