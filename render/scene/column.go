package scene

import "softmax/render/view"

// column draws the parts that have room one below the other.
func (c *Context) column(box view.Rect, parts []view.Part, draw []func(*Context, view.Rect)) {
	for i := range parts {
		var room view.Rect
		room, box = box.CutTop(parts[i].H)
		if parts[i].H > 0 && draw[i] != nil {
			draw[i](c, room)
		}
	}
}
