package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// softmaxColumns draws a column for each class: the bar, the steps from logit
// to probability to be read downwards, and the logit's handle.
func (c *Context) softmaxColumns(box view.Rect) {
	const (
		above = 22 // the percent over a full bar
		line  = 18
		label = 30
		gap   = 12
		foot  = 16
	)
	table := float64(label + 4*line)
	free := box.H - above - table - gap - foot - 6
	all := free >= 200
	if !all {
		table = label + 2*line
		free = box.H - above - table - gap - foot - 6
	}
	_, inner := box.CutLeft(axisWidth)
	if c.Box.X >= view.ColumnWidth {
		_, inner = inner.CutRight(30)
	}
	bars := view.Rect{X: inner.X, Y: box.Y + above, W: inner.W, H: free * 0.58}
	steps := view.Rect{X: inner.X, Y: bars.Bottom() + 4, W: inner.W, H: table}
	logits := view.Rect{X: inner.X, Y: steps.Bottom() + gap, W: inner.W, H: free * 0.42}
	c.softmaxBars(bars)
	c.softmaxSteps(steps, label, c.stepsShown(all))
	c.softmaxLogits(logits)
}

func (c *Context) softmaxBars(box view.Rect) {
	b, m := &c.b, &c.softmax
	s := view.Scale{D1: 1, R0: box.Bottom(), R1: box.Y}
	c.percentGrid(box, s)
	level := s.Map(1 / float64(m.n))
	b.Dash(view.Point{X: box.X, Y: level}, view.Point{X: box.Right(), Y: level}, 1.2, 2.5, 6, view.Muted)
	t := view.Type{Size: view.TickSize, Ink: view.Muted}
	if at := (view.Point{X: box.Right() + 6, Y: level + 4}); c.Box.X >= view.ColumnWidth {
		b.Text(at, c.word(words.Equal1n), t)
	} else if s.Map(m.p[m.n-1])-28 > level { // over the line, where the last bar and its number are below
		t.Align = view.End
		b.Text(view.Point{X: box.Right(), Y: level - 4}, c.word(words.Equal1n), t)
	}
	for i := range m.n {
		col := box.Column(i, m.n)
		c.softmaxBar(col, i, s)
	}
	if m.hasGhost {
		c.ghostName(box, s)
	}
	if c.asking() {
		c.guessBar(box.Column(asked, m.n), s, asked)
	}
}

func (c *Context) softmaxBar(col view.Rect, i int, s view.Scale) {
	b, m := &c.b, &c.softmax
	w := view.BarWidth(col.W)
	mid, top := col.Centre().X, s.Map(m.shown[i])
	h := b.Bar(s, mid, w, m.shown[i], view.ClassInk(i))
	if m.hasGhost {
		c.ghostBar(col, i, s)
	}
	over := view.OverBar(top, h)
	if m.hasGhost && m.ghost[i] != m.p[i] {
		over = view.ClearOf(over, s.Map(m.ghost[i]))
	}
	if c.State.On(sim.Again) {
		c.againBar(col, i, s)
		over = view.ClearOf(over, s.Map(m.shownAgain[i]))
	}
	if c.UI.Predict.Stage == Shown && i == asked {
		g := s.Map(c.UI.Predict.Guess)
		b.DashedRect(s.Bar(mid, w+10, c.UI.Predict.Guess), 1.8, view.Black)
		if y := g - 7; y < over-16 || y > over+16 {
			b.Halo(view.Point{X: mid, Y: y}, col.W, c.guessText(), view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted})
		}
	}
	t := view.Type{Size: view.ColumnSize(view.BodySize, col.W), Weight: view.SemiBold, Align: view.Middle, Ink: view.Black}
	if i != asked || !c.guessOver(over, s) {
		b.Halo(view.Point{X: mid, Y: over}, col.W-4, c.percent(m.p[i]), t)
	}
	g := c.barGrip(i)
	b.Track(col, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
	b.BarEnd(view.Point{X: mid, Y: s.R0 - h}, h, &g, view.AxisY, s)
}

// barGrip returns the handle of the bar of class i.
func (c *Context) barGrip(i int) view.Grip {
	return view.Grip{ID: idBar + view.ID(i), Target: sim.Bar0 + sim.Target(i), Ink: view.ClassInk(i),
		Group: groupBars, GroupName: c.word(words.SayBars),
		Name: c.word(words.SayBar, c.name(i)), Value: c.word(words.SayBarValue, c.percent(c.softmax.p[i]))}
}

// ghostBar outlines the bar as it was at the press.
func (c *Context) ghostBar(col view.Rect, i int, s view.Scale) {
	p := c.softmax.ghost[i]
	if p == c.softmax.p[i] {
		return
	}
	c.b.DashedRect(s.Bar(col.Centre().X, view.BarWidth(col.W), p), 1.5, view.Muted)
}

// ghostName says once what the thin outlines are: beside the first, or over the
// first that stands clear of its bar's percent.
func (c *Context) ghostName(box view.Rect, s view.Scale) {
	m := &c.softmax
	t := view.Type{Size: view.MinuteSize, Ink: view.Muted}
	for i := range m.n {
		if m.ghost[i] == m.p[i] {
			continue
		}
		col := box.Column(i, m.n)
		w, y := view.BarWidth(col.W), s.Map(m.ghost[i])
		if col.W-w > 44 {
			c.b.Text(view.Point{X: col.Centre().X + w/2 + 4, Y: max(y+4, s.R1+4)}, c.word(words.SoftmaxBefore), t)
			return
		}
		if s.Map(m.shown[i])-y > 36 {
			t.Align = view.Middle
			c.b.Text(view.Point{X: col.Centre().X, Y: y - 4}, c.word(words.SoftmaxBefore), t)
			return
		}
	}
}

// againBar outlines what a second softmax makes of the bars; the last of the
// steps says it in numbers.
func (c *Context) againBar(col view.Rect, i int, s view.Scale) {
	c.b.DashedRect(s.Bar(col.Centre().X, view.BarWidth(col.W)+8, c.softmax.shownAgain[i]), 1.8, view.Black)
}
