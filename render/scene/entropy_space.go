package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// entropySpace draws all distributions: of three as a triangle, of two as the
// axis under the curve of their entropy.
func (c *Context) entropySpace(box view.Rect) {
	m := &c.entropy
	asked := c.asking()
	if c.Box.X < view.ColumnWidth {
		_, box = box.CutTop(8)
	}
	head, rest := box.CutTop(24)
	title, middle := words.EntropyTriangle, words.EntropyMiddle3
	if m.n == 2 {
		title, middle = words.EntropyCurve, words.EntropyMiddle2
	}
	b := &c.b
	b.Fit(view.Point{X: head.X, Y: head.Y + 16}, head.W, c.word(title), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	foot, rest := rest.CutBottom(18)
	if !asked {
		b.Fit(view.Point{X: foot.Centre().X, Y: foot.Y + 12}, foot.W, c.word(middle), view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted})
	}
	if m.n == 2 {
		c.entropyCurve(rest)
		return
	}
	const above, below = 31, 31 // the names of the corners
	side := min(rest.W-72, (rest.H-above-below)/view.TriangleHeight)
	t := view.Triangle{Side: side, Top: view.Point{X: rest.Centre().X, Y: rest.Y + above + max(0, (rest.H-above-below-side*view.TriangleHeight)/2)}}
	from := b.Here()
	for i := range 3 {
		b.Vertex(t.Corner(i))
	}
	b.Polygon(from, view.Surface)
	if !asked {
		c.entropyMap(t)
	}
	for i := range 3 {
		b.Line(t.Corner(i), t.Corner((i+1)%3), 1.5, view.Track)
	}
	p, digits := m.shown, m.p
	if asked {
		p, digits = c.guessed(), c.guessed()
	} else {
		c.entropyGhosts(t)
	}
	c.entropyLegs(rest, t, p, digits)
	if !asked {
		c.entropyMarks(t, digits)
	}
	if asked {
		g := c.entropyGuessGrip()
		b.PlaneTrack(t, &g)
		b.PlaneRing(t, p, &g)
		return
	}
	g := view.Grip{ID: idPoint, Target: sim.EntropyPoint, Ink: view.Black, Name: c.word(words.EntropySayPoint),
		Value: c.word(words.EntropySayPoint3, c.weather(0), c.percent(m.p[0]), c.weather(1), c.percent(m.p[1]), c.weather(2), c.percent(m.p[2]), c.short(m.h))}
	b.PlaneTrack(t, &g)
	b.PlaneRing(t, p, &g)
	c.entropyGhostNames(t)
}

// entropyMap shades the triangle by entropy, with a line every 0.2 nat.
func (c *Context) entropyMap(t view.Triangle) {
	b, m := &c.b, &c.entropy
	for i := range m.levels {
		b.FillContour(t, &m.levels[i], view.Black, 0.055)
	}
	for i := 1; i < nLevels; i += 2 {
		b.TraceContour(t, &m.levels[i], 1.3, view.Paper)
	}
}
