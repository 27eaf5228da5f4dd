package scene

import "softmax/render/view"

// A part is a piece of a scene's column: how high it may be, and what draws it; nil
// draws nothing, for a gap.
type part struct {
	view.Part
	draw func(*Context, view.Rect)
}

// maxParts is how many parts a column may have.
const maxParts = 12

// A layout is a scene's parts from above, at a width. What they want is how high the
// scene is.
type layout struct {
	all  [maxParts]part
	n    int
	more float64 // what it is higher than they want, for those that grow
}

// layoutOf returns the layout of the parts. It panics if they are more than maxParts.
func layoutOf(parts ...part) (l layout) {
	for i := range parts {
		l.all[i] = parts[i]
	}
	l.n = len(parts)
	return l
}

// list returns the parts, as a view into l.
func (l *layout) list() []part { return l.all[:l.n] }

// height returns how high a picture of the layout is, with its header.
func (l *layout) height() float64 {
	h := headerHeight + l.more
	for i := range l.list() {
		h += l.all[i].Want
	}
	return h
}

// heights shares the height of box among the parts (see view.Stack), and returns what
// they take at the least.
func (c *Context) heights(box view.Rect, parts []part) (need float64) {
	var all [maxParts]view.Part
	for i := range parts {
		all[i] = parts[i].Part
	}
	need = view.Stack(all[:len(parts)], box.H)
	for i := range parts {
		parts[i].H = all[i].H
	}
	return need
}

// stack shares the height of box among the parts of a scene, and says how high the
// picture has to be for them.
func (c *Context) stack(box view.Rect, parts []part) { c.b.Require(box.Y + c.heights(box, parts)) }

// column draws the parts that have room one below the other. Of one that has none
// and is said all the same, only the words are kept.
func (c *Context) column(box view.Rect, parts []part) {
	for i := range parts {
		p := &parts[i]
		var room view.Rect
		room, box = box.CutTop(p.H)
		drawn := len(c.b.F.Ops)
		if p.draw == nil || p.H == 0 && !p.Said {
			continue
		}
		p.draw(c, room)
		if p.H == 0 {
			c.b.F.Ops = c.b.F.Ops[:drawn]
		}
	}
}

// lay draws a scene's parts in the room left below its header, and the tools into that.
func (c *Context) lay(box, rest view.Rect, parts []part) {
	c.stack(rest, parts)
	c.column(rest, parts)
	c.tools(box)
}
