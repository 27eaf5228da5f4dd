package scene

import (
	"bytes"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// gradientPanel draws the loss beside the classes: its number, its curve, the
// slope by law and by measurement, the rate and what plays.
func (c *Context) gradientPanel(box view.Rect) {
	parts := [...]part{
		{view.Part{Least: 50, Want: 58}, (*Context).gradientNumber},
		{view.Part{Least: 96, Want: 150, Grow: 1}, (*Context).gradientCurve},
		{view.Part{Least: 40, Want: 70, Drop: 1}, (*Context).gradientSlopes},
		{view.Part{Least: 54, Want: 64}, (*Context).gradientRate},
		{view.Part{Least: view.Touch, Want: view.Touch}, (*Context).gradientPlay},
		{view.Part{Least: 16, Want: 18, Drop: 2}, (*Context).gradientCount},
	}
	c.heights(box, parts[:])
	c.column(box, parts[:])
}

// gradientLossPhone draws number and slopes at the left of the curve.
func (c *Context) gradientLossPhone(box view.Rect) {
	left, right := box.CutLeft(140)
	number, slopes := left.CutTop(72)
	c.gradientNumber(number)
	c.gradientSlopes(slopes)
	_, right = right.CutLeft(8)
	c.gradientCurve(right)
}

// gradientNumber draws the loss, and what it is one step on.
func (c *Context) gradientNumber(box view.Rect) {
	b, m := &c.b, &c.gradient
	b.Fit(view.Point{X: box.X, Y: box.Y + 14}, box.W, c.word(words.GradientLoss), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	next := c.word(words.GradientNextLoss, c.number(m.now.nextLoss))
	t := view.Type{Size: view.NoteSize, Ink: view.Muted, Align: view.End}
	p, w, room := view.Point{X: box.Right(), Y: box.Y + 44}, 0.0, min(c.M.Width(next, t.Size, t.Weight)+10, box.W*0.46)
	if c.Box.X < view.ColumnWidth { // it has a line of its own
		t.Align, p, w, room = view.Start, view.Point{X: box.X, Y: box.Y + 62}, box.W, 0
	}
	at := b.Fit(view.Point{X: box.X, Y: box.Y + 44}, box.W-26-room, c.number(m.now.loss), view.Type{Size: view.HeroSize, Weight: view.SemiBold, Ink: view.Black})
	unit := b.Text(view.Point{X: at.Right() + 5, Y: box.Y + 44}, c.word(words.Nat), view.Type{Size: view.NoteSize, Ink: view.Muted})
	if !c.asking() {
		b.Fit(p, max(w, box.Right()-unit.Right()-10), next, t)
	}
}

// gradientSlopes draws the slope by the formula and as it is measured: the same
// digits.
func (c *Context) gradientSlopes(box view.Rect) {
	b := &c.b
	law, measured := c.bothSlopes()
	leading := min(20, box.H/2-1)
	y := box.Y + 14.0
	if box.H >= 62 {
		b.Fit(view.Point{X: box.X, Y: y}, box.W, c.word(words.GradientSlope), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
		y += 21
	}
	for i, text := range [...][]byte{law, measured} {
		base := y + float64(i)*leading
		v := b.Text(view.Point{X: box.Right(), Y: base}, text, view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.End, Ink: view.Black})
		b.Fit(view.Point{X: box.X, Y: base}, v.X-box.X-6, c.word(words.GradientSlopeLaw+words.Key(i)), view.Type{Size: view.NoteSize, Ink: view.Muted})
	}
}

// bothSlopes returns p − y of the subject and (L(z + h) − L(z − h)) / 2h, in as
// many digits as the measurement is good for.
func (c *Context) bothSlopes() (law, measured []byte) {
	const h = 1e-4
	m := &c.gradient
	z, k := m.now.z, m.subject
	loss := func(v float64) float64 {
		z[k] = v
		return sim.CrossEntropyLoss(z[:m.n], m.now.y[:m.n], 1)
	}
	slope := (loss(m.now.z[k]+h) - loss(m.now.z[k]-h)) / (2 * h)
	law, measured = c.difference(m.now.g[k]), c.difference(slope)
	for decimals := 2; decimals >= 0 && !bytes.Equal(law, measured); decimals-- {
		law, measured = c.fixed(m.now.g[k], decimals), c.fixed(slope, decimals)
	}
	return law, measured
}
