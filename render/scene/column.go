package scene

import "softmax/render/view"

// column draws the parts that have room one below the other. Of one that has none
// and is said all the same, only the words are kept.
func (c *Context) column(box view.Rect, parts []view.Part, draw []func(*Context, view.Rect)) {
	for i := range parts {
		var room view.Rect
		room, box = box.CutTop(parts[i].H)
		drawn := len(c.b.F.Ops)
		if p := &parts[i]; draw[i] == nil || p.H == 0 && !p.Said {
			continue
		}
		draw[i](c, room)
		if parts[i].H == 0 {
			c.b.F.Ops = c.b.F.Ops[:drawn]
		}
	}
}
