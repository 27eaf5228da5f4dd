package scene

import (
	"softmax/render/view"
	"softmax/render/words"
)

// shiftColumns returns the room of the row names, of the bars of both columns,
// and how far beside them the discs stand.
func (c *Context) shiftColumns(box view.Rect) (names view.Rect, columns [2]view.Rect, disc float64) {
	names, rest := box.CutLeft(96)
	disc = 44
	if c.Box.X >= view.DesktopWidth {
		disc = 56
	}
	for i := range columns {
		columns[i] = rest.Column(i, 2)
		columns[i].X += 10 * float64(i)
		columns[i].W -= 2*disc + 10
	}
	return names, columns, disc
}

// shiftPictures draws the two by two.
func (c *Context) shiftPictures(box view.Rect) {
	b, m := &c.b, &c.shift
	names, columns, disc := c.shiftColumns(box)
	const title, above, below = 24, 23, 18
	// A bar of 100 % is u high in both rows; below the second there is room for negative shares.
	u := (box.H - title - 2*above - below) / (2*tornAbove - tornBelow)
	zero := [2]float64{box.Y + title + above + tornAbove*u, box.Bottom() - below + tornBelow*u}
	head := [2][]byte{c.shiftTitle(), c.word(words.ShiftProduct, c.times())}
	for op, col := range columns {
		b.Text(view.Point{X: col.X, Y: box.Y + 15}, head[op], view.Type{Size: view.BodySize, Weight: view.SemiBold, Ink: view.Black})
		for row := range 2 {
			c.shiftBars(col, zero[row], u, op, row)
			if c.shiftHidden(op) {
				continue
			}
			c.verdict(view.Point{X: col.Right() + disc, Y: zero[row] - u*0.5 - 6}, 16, &m.cells[op][row], false)
		}
		c.shiftNames(col, zero[1], u, 16, op)
	}
	x := columns[1].X - 12
	b.Hair(view.Point{X: x, Y: box.Y + 2}, 1, box.H-4, view.Grid)
	for row, key := range [...][2]words.Key{{words.ShiftSoftmax, words.ShiftSoftmaxNote}, {words.ShiftPlain, words.ShiftPlainNote}} {
		y := zero[row] - u*0.5
		b.Fit(view.Point{X: names.X, Y: y}, names.W-8, c.word(key[0]), view.Type{Size: view.BodySize, Weight: view.SemiBold, Ink: view.Black})
		b.Fit(view.Point{X: names.X, Y: y + 18}, names.W-8, c.word(key[1]), view.Type{Size: view.NoteSize, Ink: view.Muted})
	}
	c.shiftLegend(view.Point{X: names.X, Y: box.Y + 15}, names.W-8)
}

// shiftLegend says what the dashed outlines are, and the others.
func (c *Context) shiftLegend(at view.Point, w float64) {
	t := view.Type{Size: view.NoteSize, Ink: view.Muted}
	c.b.Fit(at, w, c.word(words.ShiftStart), t)
	at.Y += 15
	switch {
	case c.UI.Predict.Stage == Shown:
		c.b.Fit(at, w, c.word(words.ShiftGuess), t)
	case c.UI.HasGhost:
		c.b.Fit(at, w, c.word(words.ShiftBefore), t)
	}
}

// shiftNames names the shares of z/Σz, so far under the zero line and under the
// outlines that hang there; where a bar hangs above the line and the outlines there.
func (c *Context) shiftNames(col view.Rect, zero, u, under float64, op int) {
	k := &c.shift.cells[op][1]
	for i := range shiftN {
		at, high, low := col.Column(i, shiftN), zero-7, zero+under
		axis := view.ShareAxis{Zero: zero, Unit: u, Above: tornAbove, Below: tornBelow}
		clear := func(p float64) {
			end := axis.Map(p)
			high, low = min(high, end-6), max(low, end+14)
		}
		if k.okStart {
			clear(k.from[i])
		}
		if c.UI.HasGhost && k.okWas {
			clear(k.ghost[i])
		}
		y := low
		if !c.shiftHidden(op) && k.ok && k.p[i] < 0 {
			y = high
		}
		c.b.Halo(view.Point{X: at.Centre().X, Y: y}, at.W-4, c.givenName(i), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
	}
}

// shiftTitle names the column of z + c.
func (c *Context) shiftTitle() []byte {
	v := c.shift.c
	if c.asking() {
		v = askedShift(c.State)
	}
	if v < 0 {
		return c.word(words.ShiftMinus, c.trimmed(-v, 4))
	}
	return c.word(words.ShiftPlus, c.trimmed(v, 4))
}

// shiftHidden reports whether a question hides the column.
func (c *Context) shiftHidden(op int) bool { return op == 0 && c.asking() }
