package scene

import (
	"softmax/render/view"
	"softmax/render/words"
)

// shiftDiscs is the phone's two by two of what stays and what does not.
func (c *Context) shiftDiscs(box view.Rect) {
	m := &c.shift
	names, rest := box.CutLeft(92)
	const head = 32
	line := (box.H - head - 4) / 2
	titles := [2][]byte{c.shiftTitle(), c.word(words.ShiftProduct, c.times())}
	t := view.Type{Size: view.BodySize, Weight: view.SemiBold, Ink: view.Black}
	c.shiftLegend(view.Point{X: names.X, Y: box.Y + 14}, names.W-6)
	for row, key := range [...]words.Key{words.ShiftSoftmax, words.ShiftPlain} {
		c.b.Fit(view.Point{X: names.X, Y: box.Y + head + line*(float64(row)+0.5) + 5}, names.W-6, c.word(key), t)
	}
	for op := range 2 {
		col := rest.Column(op, 2)
		c.b.Fit(view.Point{X: col.X, Y: box.Y + 14}, col.W-6, titles[op], t)
		for row := range 2 {
			if !c.shiftHidden(op) {
				c.verdict(view.Point{X: col.X + 15, Y: box.Y + head + line*(float64(row)+0.5)}, 14, &m.cells[op][row], true)
			}
		}
	}
}

func (c *Context) shiftAdded(box view.Rect) { c.shiftPhone(box, 0) }
func (c *Context) shiftTimes(box view.Rect) { c.shiftPhone(box, 1) }

// shiftPhone draws an operation: its handle, and both rules side by side.
func (c *Context) shiftPhone(box view.Rect, op int) {
	b := &c.b
	b.Hair(view.Point{X: box.X, Y: box.Y}, box.W, 1, view.Grid)
	slider, rest := box.CutTop(58)
	slider.Y += 3
	c.shiftSlider(slider, op)
	const head, above, below = 14, 21, 36
	u := (rest.H - head - above - below) / (tornAbove - tornBelow)
	zero := rest.Y + head + above + tornAbove*u
	for row, key := range [...]words.Key{words.ShiftSoftmax, words.ShiftPlain} {
		col := rest.Column(row, 2).Inset(4, 0)
		b.Text(view.Point{X: col.X, Y: rest.Y + 11}, c.word(key), view.Type{Size: view.NoteSize, Ink: view.Muted})
		c.shiftBars(col, zero, u, op, row)
		if row == 1 {
			c.shiftNames(col, zero, u, 20, op)
			continue
		}
		for i := range shiftN {
			at := col.Column(i, shiftN)
			b.Fit(view.Point{X: at.Centre().X, Y: zero + 20}, at.W-4, c.givenName(i), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
		}
	}
	was, is := c.b.Scratch(), [shiftN]float64{}
	for i, z := range c.State.ShiftLogits() {
		is[i] = z + c.shift.c
		if op == 1 {
			is[i] = z * c.shift.a
		}
	}
	was = c.b.Keep(appendLogits(was, c.State.ShiftLogits()))
	text := c.word(words.ShiftFromTo, was, c.b.Keep(appendLogits(c.b.Scratch(), is[:])))
	b.Fit(view.Point{X: rest.X + 4, Y: rest.Bottom() - 8}, rest.W-8, text, view.Type{Size: view.NoteSize, Ink: view.Muted})
}

func appendLogits(dst []byte, z []float64) []byte {
	for i, v := range z {
		if i > 0 {
			dst = append(dst, ", "...)
		}
		dst = view.AppendTrimmed(dst, v, 2)
	}
	return dst
}
