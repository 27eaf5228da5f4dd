package scene

import "softmax/render/view"

// covered draws what stands in the room of what is hidden.
func (c *Context) covered(room view.Rect) {
	c.b.Rect(room, 12, view.Surface)
	at := room.Centre()
	c.b.Text(view.Point{X: at.X, Y: at.Y + 9}, c.bytes("?"), view.Type{Size: 26, Weight: view.SemiBold, Align: view.Middle, Ink: view.Muted})
}
