package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// whyInvite says, while the curves are closed, what the crosses and the curves are for.
func (c *Context) whyInvite(box view.Rect) {
	if c.UI.Predict.Stage == Asked {
		if c.why.low {
			c.whyPredict(view.Rect{X: box.X + 8, Y: box.Y + 8, W: c.askWidth(), H: view.Touch})
		}
		return
	}
	t := view.Type{Size: view.SmallSize, Ink: view.Muted}
	text, button := c.word(words.WhyInvite), c.word(words.WhyOpen)
	w := c.b.ButtonWidth(button)
	room := view.Rect{X: box.X + 8, Y: box.Y + 12, W: box.W - 16, H: box.H - 12 - view.Touch - 6}
	at := view.Rect{X: box.X + 8, Y: 0, W: w, H: view.Touch}
	if c.Box.X < view.ColumnWidth || box.H < 110 {
		text = c.word(words.WhyInviteShort)
		room = view.Rect{X: box.X, Y: box.Y + 2, W: box.W - w - 12, H: box.H - 4}
		at.X, at.Y = box.Right()-w, box.Y
		if c.Box.X >= view.ColumnWidth {
			room.X, room.W = room.X+8, room.W-8
		}
	}
	lines := c.b.Lines(room, text, t, 18)
	if at.Y == 0 {
		at.Y = room.Y + float64(lines)*18 + 6
	}
	c.b.Button(at, view.Button{ID: idWhyOpen, Text: button, Act: c.other(sim.WhyCurves)})
	if c.why.low && at.Right()+8+c.askWidth() <= box.Right() {
		c.whyPredict(view.Rect{X: at.Right() + 8, Y: at.Y, W: c.askWidth(), H: view.Touch})
	}
}

func (c *Context) whyPanelPhone(box view.Rect) {
	if c.whyOpen() {
		c.whyCurves(box)
		return
	}
	c.whyInvite(box)
}
