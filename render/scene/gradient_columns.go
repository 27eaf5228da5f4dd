package scene

import (
	"bytes"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// gradientColumns draws a column for each class: the bar with its target, the
// label, p − y, and the logit's handle with its push.
func (c *Context) gradientColumns(box view.Rect) {
	above, label, line, gap, foot := 34.0, 34.0, 20.0, 16.0, 14.0 // above: the name of the target over a full bar
	if c.gradient.short {
		above, label, line, gap, foot = 29, 32, 18, 8, 8
	}
	free := box.H - above - label - 2*line - gap - foot
	_, inner := box.CutLeft(axisWidth)
	bars := view.Rect{X: inner.X, Y: box.Y + above, W: inner.W, H: free * 0.42}
	names := view.Rect{X: inner.X, Y: bars.Bottom() + 3, W: inner.W, H: label - 3}
	push := view.Rect{X: inner.X, Y: names.Bottom(), W: inner.W, H: line}
	held := view.Rect{X: inner.X, Y: push.Bottom() + gap, W: inner.W, H: free * 0.58}
	logits := view.Rect{X: inner.X, Y: held.Bottom() + foot, W: inner.W, H: line}
	c.gradientBars(bars)
	c.gradientNames(view.Rect{X: box.X, Y: names.Y, W: axisWidth, H: names.H})
	for i := range c.gradient.n {
		col := names.Column(i, c.gradient.n)
		c.gradientChip(col.Inset(min(3, col.W/30), 0), view.ColumnSize(view.ValueSize, col.W), i)
	}
	c.gradientPushRow(push)
	c.gradientLogits(held)
	c.valueRow(logits, words.RowLogit, func(i int) []byte { return c.logit(c.gradient.now.z[i]) })
}

// valueRow draws a number under each class, with the row's name at the left.
func (c *Context) valueRow(row view.Rect, name words.Key, value func(i int) []byte) {
	base := row.Y + row.H/2 + 5
	t, room := view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black}, row.W/float64(c.gradient.n)-8
	narrow := room < view.Touch-8
	if narrow {
		t.Size, room = 10, room+5
	}
	c.b.Fit(view.Point{X: row.X - 8, Y: base}, axisWidth-6, c.word(name), view.Type{Size: view.NoteSize, Align: view.End, Ink: view.Muted})
	for i := range c.gradient.n {
		col := row.Column(i, c.gradient.n)
		text := value(i)
		if narrow { // where a plus can be missed
			text = bytes.TrimPrefix(text, []byte("+"))
		}
		c.b.Fit(view.Point{X: col.Centre().X, Y: base}, room, text, t)
	}
}

// gradientPushRow draws p − y, or, while the nudge is on, how each p answers.
func (c *Context) gradientPushRow(row view.Rect) {
	if c.State.On(sim.GradientNudge) {
		c.valueRow(row, words.GradientSlopeRow, func(i int) []byte { return c.difference(c.gradient.slopes[i]) })
		return
	}
	c.valueRow(row, words.GradientDifference, func(i int) []byte { return c.difference(c.gradient.now.g[i]) })
}

// difference returns a number with its sign and three decimals; more where they
// would all be 0.
func (c *Context) difference(v float64) []byte {
	size := c.lack(v)
	dst := c.b.Scratch()
	if v > 0 {
		dst = append(dst, '+')
	}
	switch a := max(v, -v); {
	case a == 0, a >= 0.0005 && a < 0.9995, a >= 1:
		return c.b.Keep(view.AppendFixed(dst, v, 3))
	case a > 0.5:
		return c.b.Keep(append(dst, size...))
	}
	return c.b.Keep(view.AppendNumber(dst, v))
}

// lack returns a difference of two probabilities as sentences and formulas have it:
// short of 1 as long as it is.
func (c *Context) lack(v float64) []byte {
	if v >= 0 {
		return c.share(v)
	}
	size := c.share(-v) // Scratch is for one text at a time
	return c.b.Keep(append(append(c.b.Scratch(), view.Minus...), size...))
}

func (c *Context) gradientBars(box view.Rect) {
	b, m := &c.b, &c.gradient
	s := view.Scale{D1: 1, R0: box.Bottom(), R1: box.Y}
	c.percentGrid(box, s)
	b.Text(view.Point{X: box.X - 8, Y: box.Y - 16}, c.word(words.RowShare), view.Type{Size: view.NoteSize, Align: view.End, Ink: view.Muted})
	for i := range m.n {
		c.gradientBar(box.Column(i, m.n), i, s)
	}
	if c.asking() {
		c.guessBar(box.Column(m.answer, m.n), s, m.answer)
		return
	}
	for i := range m.n {
		c.gradientTarget(box.Column(i, m.n), i, s)
	}
	if c.UI.Predict.Stage == Shown {
		c.gradientGuessed(box.Column(m.answer, m.n), s)
	}
}

// gradientGuessed names the outline of the guess, over it or inside, where the percent
// is not; over the target's outline, which may be there too.
func (c *Context) gradientGuessed(col view.Rect, s view.Scale) {
	g, over := s.Map(c.UI.Predict.Guess), c.percentLine(c.gradient.answer, s)
	for _, y := range [...]float64{g - 7, g + 15} {
		if y < s.R0 && (y < over-16 || y > over+17) {
			c.b.Halo(view.Point{X: col.Centre().X, Y: y}, col.W-6, c.guessText(), view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted})
			return
		}
	}
}

func (c *Context) gradientBar(col view.Rect, i int, s view.Scale) {
	b, m := &c.b, &c.gradient
	w, mid, top := view.BarWidth(col.W), col.Centre().X, s.Map(m.shown.p[i])
	h := b.Bar(s, mid, w, m.shown.p[i], view.ClassInk(i))
	if m.hasGhost && m.ghost.p[i] != m.now.p[i] {
		b.DashedRect(s.Bar(mid, w, m.ghost.p[i]), 1.5, view.Muted)
	}
	if next := s.Map(m.shown.nextP[i]); c.showsNext() && (next-top)*(next-top) > 1 {
		b.Dash(view.Point{X: mid - w/2 - 4, Y: next}, view.Point{X: mid + w/2 + 4, Y: next}, 1.8, 4, 7, view.Black)
	}
	if c.UI.Predict.Stage == Shown && i == m.answer {
		b.Outline(s.Bar(mid, w+18, c.UI.Predict.Guess), 3, 1.8, view.Black)
	}
	if c.State.On(sim.GradientNudge) {
		at := view.Point{X: mid - w/2 - 10, Y: top}
		b.Arrow(at, view.Point{X: at.X, Y: s.Map(m.shown.p[i] + m.arrows[i])}, nudgeWidth, nudgeHead, view.Black)
	}
	over := c.percentLine(i, s)
	t := view.Type{Size: view.ColumnSize(view.BodySize, col.W), Weight: view.SemiBold, Align: view.Middle, Ink: view.Black}
	if i != m.answer || !c.guessOver(over, s) {
		b.Halo(view.Point{X: mid, Y: over}, col.W-4, c.percent(m.now.p[i]), t)
	}
	g := c.gradientBarGrip(i)
	b.Track(col, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
	b.BarEnd(view.Point{X: mid, Y: s.R0 - h}, h, &g, view.AxisY, s)
}

// percentLine returns where the percent of class i stands over its bar.
func (c *Context) percentLine(i int, s view.Scale) float64 {
	m := &c.gradient
	top := s.Map(m.shown.p[i])
	over := view.OverBar(top, s.R0-top)
	if next := s.Map(m.shown.nextP[i]); c.showsNext() {
		over = view.ClearOf(over, next)
	}
	if m.hasGhost && m.ghost.p[i] != m.now.p[i] {
		over = view.ClearOf(over, s.Map(m.ghost.p[i]))
	}
	if y := s.Map(m.shown.y[i]); !c.asking() && m.shown.y[i] > 0 && y < over+5 && y > over-13 {
		over = y - 10 // clear of the pill too
	}
	return over
}

func (c *Context) gradientBarGrip(i int) view.Grip {
	return view.Grip{ID: idPushBar + view.ID(i), Target: sim.GradientP + sim.Target(i), Ink: view.ClassInk(i),
		Group: groupBars, GroupName: c.word(words.SayBars),
		Name: c.word(words.SayBar, c.name(i)), Value: c.word(words.SayBarValue, c.percent(c.gradient.now.p[i]))}
}
