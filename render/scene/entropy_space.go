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
	asked := c.UI.Predict.Stage == Asked
	if c.Box.X < view.ColumnWidth {
		_, box = box.CutTop(8)
	}
	head, rest := box.CutTop(24)
	title, middle := words.EntropyTriangle, words.EntropyMiddle3
	if m.n == 2 {
		title, middle = words.EntropyCurve, words.EntropyMiddle2
	}
	b := &c.b
	b.Fit(view.Point{X: head.X, Y: head.Y + 16}, head.W, c.word(title), view.Type{Size: 13, Weight: view.SemiBold, Ink: view.Black})
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
		c.entropyMarks(t)
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

// entropyMarks names the middle, and two of the lines.
func (c *Context) entropyMarks(t view.Triangle) {
	b, m := &c.b, &c.entropy
	centre := t.Place([3]float64{1. / 3, 1. / 3, 1. / 3})
	b.Line(centre.Add(view.Point{X: -5}), centre.Add(view.Point{X: 5}), 1.8, view.Black)
	b.Line(centre.Add(view.Point{Y: -5}), centre.Add(view.Point{Y: 5}), 1.8, view.Black)
	if c.UI.Predict.Stage == Shown {
		return // the point stands there, and the guess somewhere near
	}
	name := view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Black}
	b.Text(centre.Add(view.Point{X: 16, Y: 4}), c.word(words.EntropyLog, c.fixed(3, 0)), name)
	// Numbers on the lines that go round, on the way to the lower right side.
	for _, i := range [...]int{7, 9} {
		at := t.Place(m.levels[i].Midway())
		text := c.fixed(float64(i+1)/10, 1)
		b.Rect(view.Around(at, 26, 16), 8, view.Paper)
		b.Text(at.Add(view.Point{Y: 4}), text, view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Black})
	}
}

// entropyGhosts marks where the point was, and where it was guessed to be.
func (c *Context) entropyGhosts(t view.Triangle) {
	m := &c.entropy
	if m.hasGhost {
		c.b.Circle(t.Place(m.ghost), view.RingRadius, 1.5, view.Black)
	}
	if c.UI.Predict.Stage == Shown {
		at := t.Place(c.guessed())
		c.b.Disc(at, view.RingRadius, view.Paper)
		c.b.Circle(at, view.RingRadius, 2, view.Black)
		c.b.Icon(view.IconCross, view.Around(at, 9, 9), 1.8, view.Black)
	}
}

// entropyGhostNames names both, where all else stands.
func (c *Context) entropyGhostNames(t view.Triangle) {
	m := &c.entropy
	if m.hasGhost {
		c.b.Beside(t.Place(m.ghost), view.RingRadius, c.word(words.EntropyBefore), view.Type{Size: view.TickSize, Ink: view.Black})
	}
	if c.UI.Predict.Stage == Shown {
		c.b.Beside(t.Place(c.guessed()), view.RingRadius, c.word(words.EntropyGuess), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Black})
	}
}

// entropyLegs draws how far the point is from each side, with the share that
// is: the number stands outside, at the foot of its leg.
func (c *Context) entropyLegs(box view.Rect, t view.Triangle, p, digits [3]float64) {
	b := &c.b
	at := t.Place(p)
	for i := range 3 {
		foot := t.Foot(p, i)
		b.Line(at, foot, 6, view.Paper)
		b.Line(at, foot, 3.5, view.ClassInk(i))
	}
	name := view.Type{Size: 13, Weight: view.SemiBold, Ink: view.ClassInk(0)}
	top, left, right := t.Corner(0), t.Corner(1), t.Corner(2)
	name.Align = view.Middle
	b.Text(top.Add(view.Point{Y: -17}), c.weather(0), name)
	name.Align, name.Ink = view.Start, view.ClassInk(1)
	l := b.Text(view.Point{X: max(left.X-14, box.X), Y: left.Y + 26}, c.weather(1), name)
	name.Align, name.Ink = view.End, view.ClassInk(2)
	r := b.Text(view.Point{X: min(right.X+14, box.Right()), Y: right.Y + 26}, c.weather(2), name)

	share := view.Type{Size: view.SmallSize, Weight: view.SemiBold}
	for i := range 3 {
		text := c.percent(digits[i])
		w := c.M.Width(text, share.Size, share.Weight)
		foot := t.Foot(p, i)
		share.Ink = view.ClassInk(i)
		switch i {
		case 0: // below
			x := min(max(foot.X, l.Right()+8+w/2), r.X-8-w/2)
			share.Align = view.Middle
			b.Text(view.Point{X: x, Y: left.Y + 26}, text, share)
		case 1: // at the right
			share.Align = view.Start
			x := foot.X + 9
			if foot.Y-at.Y < 22 { // beside the ring
				x = max(x, at.X+18)
			}
			b.Text(view.Point{X: min(x, box.Right()-w), Y: min(max(foot.Y-2, top.Y+4), right.Y-6)}, text, share)
		case 2: // at the left
			share.Align = view.End
			x := foot.X - 9
			if foot.Y-at.Y < 22 {
				x = min(x, at.X-18)
			}
			b.Text(view.Point{X: max(x, box.X+w), Y: min(max(foot.Y-2, top.Y+4), left.Y-6)}, text, share)
		}
	}
}

func (c *Context) entropyGuessGrip() view.Grip {
	m, p := &c.entropy, c.guessed()
	value := c.percent(p[0])
	if m.n == 3 {
		value = c.word(words.EntropySayPoint3, c.weather(0), value, c.weather(1), c.percent(p[1]), c.weather(2), c.percent(p[2]), c.short(sim.Entropy(p[:])))
	}
	return view.Grip{ID: idGuess, Target: GuessTarget, Ink: view.Black, Name: c.word(words.EntropySayGuess), Value: value}
}
