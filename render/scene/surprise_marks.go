package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// surpriseTags names the event at its point, and above it what the second adds.
// It returns the room both take, also where they are only measured.
func (c *Context) surpriseTags(in view.Rect, at, to view.Point, draw bool) view.Rect {
	const line = 19
	p, q := c.State.V[sim.SurpriseP], c.State.V[sim.SurpriseQ]
	t := view.Type{Size: view.ValueSize, Ink: view.Black}
	other := words.SurpriseOther
	if c.Box.X < view.ColumnWidth {
		other = words.SurpriseTagOther
	}
	text := c.word(words.SurpriseTag, c.eventNamed(p, other), c.short(sim.Surprisal(p)))
	both := c.word(words.SurpriseTagBoth, c.eventNamed(q, other), c.short(sim.Surprisal(q)))
	w, v := c.M.Width(text, t.Size, t.Weight), c.M.Width(both, t.Size, t.Weight)
	// The room above and left of a curve that rises is empty.
	x := max(at.X-view.RingRadius-9, in.X+6+w)
	y := min(at.Y-13, in.Bottom()-22)
	if x > at.X-view.RingRadius-9 {
		y = min(at.Y-view.RingRadius-9, y)
	}
	if x > to.X-view.RingRadius-6 {
		y = min(to.Y-view.RingRadius-9, y)
	}
	x2 := max(min(to.X-view.RingRadius-9, in.Right()-4), in.X+6+v)
	y2 := min(to.Y-view.RingRadius-2, y-line)
	top := in.Y - 5 // the head of the plot ends there; in a low box what chooses the axis stands at its left
	if in.H < 120 {
		top = in.Y - 10
	}
	if y2 < top {
		y2 = top
		y = max(y, y2+line)
	}
	if c.State.On(sim.SurpriseAxis) && x > at.X-view.RingRadius-9 {
		// No room left of it: above the straight line, or below it, where it is nearer.
		slope := in.H / in.W
		onLine := func(x float64) float64 { return in.Bottom() - (x-in.X)*slope }
		high := min(y, onLine(x)-7)
		over := min(y2, high-line, onLine(x2)-7)
		near := to.X + view.RingRadius + 10
		left := max(near, in.X+(line+22)/slope)
		under := min(max(to.Y+7, onLine(left)+16), in.Bottom()-line-6)
		if left+max(w, v) < in.Right() && (left-near+under-to.Y-7 < y-high || over < top) {
			x, x2 = left+w, left+v
			y, y2 = under+line, under
		} else {
			y2 = max(over, top)
			y = max(high, y2+line)
		}
	}
	if draw {
		c.b.Plate(view.Point{X: x - w, Y: y}, text, t)
		c.b.Plate(view.Point{X: x2 - v, Y: y2}, both, t)
	}
	left, above := min(x-w, x2-v), y2-t.Size
	return view.Rect{X: left, Y: above, W: max(x, x2) - left, H: y + 4 - above}
}

// surpriseMark draws a landmark on the curve, named where its name has room.
func (c *Context) surpriseMark(in view.Rect, at view.Point, i int, taken view.Rect) {
	b := &c.b
	b.Disc(at, 6.5, view.Paper)
	b.Disc(at, 4.5, view.Black)
	text := c.word(landmarks[i].card)
	t := view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted}
	w := c.M.Width(text, t.Size, t.Weight)
	p := view.Point{X: max(at.X, in.X+w/2+2), Y: at.Y - 12}
	if c.State.On(sim.SurpriseAxis) {
		// On the logarithm's axis they stand close: each on a flag of its own height.
		p = view.Point{X: at.X + 6 + w/2, Y: in.Bottom() - 96 + 22*float64(i)}
		if p.Y > at.Y-10 || in.H < 120 {
			return
		}
	}
	if box := (view.Rect{X: p.X - w/2 - 2, Y: p.Y - 12, W: w + 4, H: 16}); box.Overlaps(taken) {
		return
	}
	if c.State.On(sim.SurpriseAxis) {
		if (view.Rect{X: at.X - 1, Y: p.Y - 8, W: 2, H: at.Y - p.Y}).Overlaps(taken) {
			return
		}
		b.Line(view.Point{X: at.X, Y: at.Y - 8}, view.Point{X: at.X, Y: p.Y - 8}, 1.2, view.Track)
	}
	b.Text(p, text, t)
}
