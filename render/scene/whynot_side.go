package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// whySide draws what stands beside the scores: the curves, or an invitation to
// them, and in a short box the question, the examples and the switch. Where the curves
// have the badges' room, these stand small under them: whoever opened them from a cross
// still sees it; what else there is to press comes back when they are closed.
func (c *Context) whySide(box view.Rect) {
	switch short := c.why.short; {
	case c.asking():
		if short {
			c.whyPredict(view.Rect{X: box.X + 8, Y: box.Y + 8, W: c.askWidth(), H: view.Touch})
		}
		return
	case c.why.covered:
		box = c.whyTable(box)
	case short:
		box = c.whyTools(box)
	}
	if c.whyOpen() {
		c.whyCurves(box)
		return
	}
	c.whyInvite(box)
}

// whyTable draws the badges of all rules as a table at the foot of the box, and returns
// what is left over it.
func (c *Context) whyTable(box view.Rect) (rest view.Rect) {
	const row, names = 23, 66
	head := 18.0
	apart := (box.W-names)/whyBadges < 56
	if apart {
		head = 29
	}
	table, rest := box.CutBottom(head + row*float64(len(c.why.order)) + 2)
	_, cells := table.CutLeft(names)
	c.whyHead(cells, apart)
	for i, n := range c.why.order {
		line := view.Rect{X: cells.X, Y: table.Y + head + row*float64(i), W: cells.W, H: row}
		c.b.Fit(view.Point{X: table.X + 4, Y: line.Centre().Y + 4}, names-8, c.word(whyRules[n]), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Black})
		c.whyCells(line, n)
	}
	return rest
}

// whyHead names the badges over their cells; apart, every other a line lower, so that
// each has the room of two.
func (c *Context) whyHead(cells view.Rect, apart bool) {
	for b := range whyBadges {
		at := cells.Column(b, whyBadges)
		y, w := cells.Y+15, at.W-4
		if apart {
			y, w = y+float64(b%2)*11, at.W*1.5
		}
		c.b.Fit(view.Point{X: at.Centre().X, Y: y}, w, c.word(whyBadgeNames[b]), view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted})
	}
}

// whyTools draws two rows of buttons at the foot of the box, and returns what is
// left over them.
func (c *Context) whyTools(box view.Rect) view.Rect {
	presets, rest := box.CutBottom(view.Touch)
	row, rest := rest.CutBottom(view.Touch)
	_, row = row.CutLeft(8)
	open, after := row.CutLeft(c.b.ButtonWidth(c.word(words.WhyOpen)))
	c.whyOpenButton(open)
	_, row = after.CutLeft(6)
	toggle, row := row.CutRight(c.toggleWidth(words.WhySwitch))
	ask, _ := row.CutLeft(min(c.askWidth(), row.W-8))
	c.whyPredict(ask)
	c.whyToggle(toggle)
	_, presets = presets.CutLeft(8)
	c.whyPresets(presets)
	return rest
}

func (c *Context) whyOpenButton(room view.Rect) {
	c.b.Button(room, view.Button{ID: idWhyOpen, Text: c.word(words.WhyOpen), Act: c.other(sim.WhyCurves)})
}

// whyInvite says, while the curves are closed, what the crosses and the curves are for.
func (c *Context) whyInvite(box view.Rect) {
	const leading = 18
	t := view.Type{Size: view.SmallSize, Ink: view.Muted}
	w := c.b.ButtonWidth(c.word(words.WhyOpen))
	switch {
	case c.why.short: // the button is below
		_, room := box.CutLeft(8)
		c.b.Lines(room, c.word(words.WhyInviteShort), t, leading)
	case c.Box.X < view.ColumnWidth:
		room, button := view.Rect{X: box.X, Y: box.Y + 2, W: box.W - w - 12, H: box.H - 4}, view.Rect{X: box.Right() - w, Y: box.Y, W: w, H: view.Touch}
		c.b.Lines(room, c.word(words.WhyInviteShort), t, leading)
		c.whyOpenButton(button)
	default:
		room := view.Rect{X: box.X + 8, Y: box.Y + 12, W: box.W - 16, H: box.H - 12 - view.Touch - 6}
		lines := c.b.Lines(room, c.word(words.WhyInvite), t, leading)
		c.whyOpenButton(view.Rect{X: room.X, Y: room.Y + float64(lines)*leading + 6, W: w, H: view.Touch})
	}
}
