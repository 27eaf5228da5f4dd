package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// shiftBig draws the handle of the computer's c, and where e^z overflows.
func (c *Context) shiftBig(box view.Rect) {
	b, m := &c.b, &c.shift
	if c.Box.X < view.ColumnWidth {
		box.Y += 14
	}
	s := view.Scale{D1: 1000, R0: box.X + view.RingRadius, R1: box.Right() - view.RingRadius}
	x, y := s.Map(m.limit), box.Y+38
	name, value := c.word(words.ShiftAddName), c.word(words.ShiftAddValue, c.grouped(m.big))
	g := view.Grip{ID: idShiftBig, Target: sim.KnobTarget(sim.ShiftBig), Ink: view.Black, Name: name, Value: value}
	if was, ok := c.before(sim.ShiftBig); ok {
		b.GhostRing(view.Point{X: s.Map(was), Y: y})
	}
	b.Line(view.Point{X: x, Y: y - 12}, view.Point{X: x, Y: y + 12}, 3, view.Bad)
	b.Slider(box, name, value, &g, s, c.Shown.V[sim.ShiftBig], -1, nil)
	text := c.word(words.ShiftOverflow, c.fixed(m.limit, 3))
	t := view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Bad}
	at := view.Point{X: x, Y: box.Y + 13}
	if c.Box.X < view.ColumnWidth {
		at = view.Point{X: min(x, box.Right()-c.M.Width(text, t.Size, t.Weight)/2), Y: y + 30}
	}
	b.Text(at, text, t)
}

// shiftMachine draws both ways to compute softmax side by side.
func (c *Context) shiftMachine(box view.Rect) {
	names, columns, disc := c.shiftColumns(box)
	c.machineColumn(box, columns[0], disc, true)
	c.machineColumn(box, columns[1], disc, false)
	b := &c.b
	b.Hair(view.Point{X: columns[1].X - 12, Y: box.Y + 2}, 1, box.H-4, view.Grid)
	b.Fit(view.Point{X: names.X, Y: box.Y + box.H*0.4}, names.W-8, c.word(words.ShiftSoftmax), view.Type{Size: view.BodySize, Weight: view.SemiBold, Ink: view.Black})
	b.Fit(view.Point{X: names.X, Y: box.Y + box.H*0.4 + 18}, names.W-8, c.word(words.ShiftStart), view.Type{Size: view.NoteSize, Ink: view.Muted})
}

func (c *Context) shiftBook(box view.Rect)   { c.machinePhone(box, true) }
func (c *Context) shiftStable(box view.Rect) { c.machinePhone(box, false) }

func (c *Context) machinePhone(box view.Rect, book bool) {
	c.b.Hair(view.Point{X: box.X, Y: box.Y}, box.W, 1, view.Grid)
	box.Y, box.H = box.Y+6, box.H-8
	c.machineColumn(box, view.Rect{X: box.X, W: box.W - 88}, 44, book)
}

// machineColumn draws, from below: the logits as they are taken, e to them, and
// the shares; by the book, or after the largest was subtracted.
func (c *Context) machineColumn(box, col view.Rect, disc float64, book bool) {
	b, m := &c.b, &c.shift
	const line = 19
	start := &m.cells[0][0]
	title := c.word(words.ShiftByTheBook)
	rows := [2][]byte{c.word(words.ShiftExp), c.word(words.ShiftPlus, c.grouped(m.big))}
	if !book {
		largest := c.grouped(m.largest)
		title = c.word(words.ShiftLargest, largest)
		rows = [2][]byte{c.word(words.ShiftExpLess, largest), c.word(words.ShiftLess, largest)}
	}
	b.Fit(view.Point{X: col.X, Y: box.Y + 15}, col.W+2*disc-4, title, view.Type{Size: view.BodySize, Weight: view.SemiBold, Ink: view.Black})
	zero := box.Bottom() - 3*line - 10
	u := zero - box.Y - 24 - 22
	axis := view.ShareAxis{Zero: zero, Unit: u, Above: 1}
	b.Hair(view.Point{X: col.X, Y: zero - 0.75}, col.W, 1.5, view.Track)
	same := true
	for i := range shiftN {
		at := col.Column(i, shiftN)
		mid, w := at.Centre().X, min(at.W*0.5, 46)
		p, z := start.start[i], c.State.V[sim.ShiftZ+sim.Knob(i)]
		e, arg := m.less[i], z+m.big-m.largest
		text, ink := c.percent(p), view.Black
		from := axis.Map(start.from[i])
		over := from - 8
		if book {
			share := m.book[i]
			e, arg = m.exps[i], z+m.big
			same = same && math.Abs(share-p) < 1e-9
			text = c.percent(p)
			switch {
			case share != share:
				text, ink = c.word(words.ShiftNaN), view.Bad
			case math.Abs(share-p) >= 1e-9:
				text, ink = c.percent(share), view.Bad
			default:
				b.ShareBar(mid, w, axis, start.from[i], view.ClassInk(i))
			}
		} else {
			b.ShareBar(mid, w, axis, start.from[i], view.ClassInk(i))
			over = view.OverBar(from, zero-from)
		}
		b.DashedBar(mid, w+8, zero, from, view.Black)
		b.Halo(view.Point{X: mid, Y: over}, at.W-4, text, view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: ink})
		if !book {
			s := view.Scale{D1: 1, R0: zero, R1: zero - u}
			g := c.shiftGrip(0, i)
			b.Track(view.Rect{X: at.X, Y: zero - u, W: at.W, H: u}, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
			b.BarEnd(view.Point{X: mid, Y: from}, zero-from, &g, view.AxisY, s)
		}
		b.Fit(view.Point{X: mid, Y: zero + 18}, at.W-4, c.givenName(i), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
		value, ink := c.exponential3(e), view.Black
		if e > math.MaxFloat64 {
			ink = view.Bad
		}
		b.Fit(view.Point{X: mid, Y: zero + 18 + line}, at.W-4, value, view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: ink})
		b.Fit(view.Point{X: mid, Y: zero + 18 + 2*line}, at.W-4, c.grouped(math.Round(arg*1e4)/1e4), view.Type{Size: view.SmallSize, Align: view.Middle, Ink: view.Black})
	}
	for j, text := range rows {
		b.Fit(view.Point{X: col.Right() + 6, Y: zero + 18 + line*float64(j+1)}, 2*disc-12, text, view.Type{Size: view.NoteSize, Ink: view.Muted})
	}
	word := words.ShiftSame
	if !same {
		word = words.ShiftDiffers
	}
	c.verdictWord(view.Point{X: col.Right() + disc, Y: zero - u*0.5 - 6}, 16, same, c.word(word), false)
}

// exponential3 returns e^z with two decimals, or as m × 10ⁿ where it is large.
func (c *Context) exponential3(e float64) []byte {
	switch {
	case e > math.MaxFloat64:
		return c.word(words.ShiftInfinite)
	case e >= 1e4:
		return c.power(e, 1)
	case e < 0.1:
		return c.short(e)
	}
	return c.fixed(e, 2)
}
