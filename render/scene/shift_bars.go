package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// Where a bar is torn: what is more does not fit, and only its number tells.
const (
	tornAbove = 1.08
	tornBelow = -0.36
)

// shiftBars draws three shares over the zero line, 100 % being u high, and
// outlined where they were before the operation.
func (c *Context) shiftBars(col view.Rect, zero, u float64, op, row int) {
	b, k := &c.b, &c.shift.cells[op][row]
	b.Hair(view.Point{X: col.X, Y: zero - 0.75}, col.W, 1.5, view.Track)
	axis := view.ShareAxis{Zero: zero, Unit: u, Above: tornAbove, Below: tornBelow}
	y := axis.Map
	for i := range shiftN {
		at := col.Column(i, shiftN)
		mid, w := at.Centre().X, min(at.W*0.5, 46)
		if c.shiftHidden(op) {
			b.DashedBar(mid, w+8, zero, y(k.from[i]), view.Black)
			if row == 0 {
				c.shiftGuess(at, zero, u, i)
			}
			continue
		}
		text, ink := c.anyShare(k.p[i]), view.Black
		over := zero - 8
		if k.ok && k.okShown {
			top := y(k.shown[i])
			b.ShareBar(mid, w, axis, k.shown[i], view.ClassInk(i))
			over = min(top, zero) - 8
			if row == 0 {
				over = view.OverBar(top, zero-top)
			}
		}
		if c.UI.HasGhost && k.okWas && k.ghost[i] != k.p[i] {
			g := y(k.ghost[i])
			b.Outline(view.Rect{X: mid - w/2, Y: min(g, zero), W: w, H: max(g-zero, zero-g)}, 2, 1.5, view.Muted)
			over = min(over, g-8)
		}
		if k.okStart {
			from := y(k.from[i])
			b.DashedBar(mid, w+8, zero, from, view.Black)
			if row == 1 || op == 1 || !k.same {
				over = min(over, from-8)
			}
		}
		switch {
		case !k.ok:
			text, ink = c.word(words.ShiftUndefined), view.Bad
		case k.p[i] < 0:
			ink = view.Bad
			over = max(y(k.shown[i]), zero) + 15
		}
		if c.UI.Predict.Stage == Shown && op == 0 && row == 0 {
			g := y(c.shiftGuessed(i))
			b.Outline(view.Rect{X: mid - w/2 - 7, Y: g, W: w + 14, H: zero - g}, 2, 1.6, view.Black)
			over = min(over, g-8)
		}
		t := view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: ink}
		b.Halo(view.Point{X: mid, Y: over}, at.W-4, text, t)
		if row == 0 {
			s := view.Scale{D1: 1, R0: zero, R1: zero - u}
			g := c.shiftGrip(op, i)
			b.Track(view.Rect{X: at.X, Y: zero - u, W: at.W, H: u}, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
			b.BarEnd(view.Point{X: mid, Y: s.Map(k.shown[i])}, zero-s.Map(k.shown[i]), &g, view.AxisY, s)
		}
	}
}

func (c *Context) shiftGrip(op, i int) view.Grip {
	id, t, group := idShiftBar, sim.Shifted, words.ShiftAddName
	if op == 1 {
		id, t, group = idScaleBar, sim.Scaled, words.ShiftTimesName
	}
	return view.Grip{ID: id + view.ID(i), Target: t + sim.Target(i), Ink: view.ClassInk(i), Group: groupBars + uint8(op)*100, GroupName: c.word(group),
		Name: c.word(words.SayBar, c.givenName(i)), Value: c.word(words.SayBarValue, c.percent(c.shift.cells[op][0].p[i]))}
}

// shiftGuessed returns the guess for class i: it is of the first, and the others
// share the rest in their ratios.
func (c *Context) shiftGuessed(i int) float64 {
	p, g := &c.shift.cells[0][0].start, c.UI.Predict.Guess
	if i == 0 {
		return g
	}
	return (1 - g) * p[i] / (p[1] + p[2])
}

// shiftGuess draws a hollow bar; any of the three sets the guess.
func (c *Context) shiftGuess(at view.Rect, zero, u float64, i int) {
	b := &c.b
	p := &c.shift.cells[0][0].start
	s := view.Scale{D1: 1, R0: zero, R1: zero - u}
	mid, w := at.Centre().X, min(at.W*0.5, 46)
	id, y := idGuess, s.Map(c.shiftGuessed(i))
	if i > 0 {
		id = idShiftGuess + view.ID(i) - 1
		r := p[i] / (p[1] + p[2])
		s = view.Scale{D1: 1, R0: zero - u*r, R1: zero}
	}
	b.Outline(view.Rect{X: mid - w/2, Y: y, W: w, H: zero - y}, 2, 1.8, view.Black)
	b.Halo(view.Point{X: mid, Y: y - 13}, at.W-4, c.percent(c.shiftGuessed(i)), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
	g := view.Grip{ID: id, Target: GuessTarget, Ink: view.Black, Name: c.word(words.ShiftSayGuess, c.givenName(i)), Value: c.percent(c.shiftGuessed(i))}
	b.Track(view.Rect{X: at.X, Y: zero - u, W: at.W, H: u}, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
	b.Pill(view.Point{X: mid, Y: y}, view.PillWidth, view.PillHeight, &g, view.AxisY, s)
}

// verdict says whether a rule gives what it gave before: a full disc or an empty
// one, a sign and a word.
func (c *Context) verdict(p view.Point, r float64, k *cell, beside bool) {
	same, word := k.same, words.ShiftSame
	switch {
	case !k.ok:
		word = words.ShiftNone
	case !same:
		word = words.ShiftDiffers
	}
	c.verdictWord(p, r, same, c.word(word), beside)
}

func (c *Context) verdictWord(p view.Point, r float64, same bool, word []byte, beside bool) {
	b := &c.b
	ink := view.Black
	if same {
		b.Disc(p, r, view.Black)
		ink = view.Paper
	} else {
		b.Circle(p, r-1.25, 2.5, view.Black)
	}
	d := r * 0.42
	for _, y := range [...]float64{-0.2, 0.2} {
		b.Line(view.Point{X: p.X - d, Y: p.Y + y*r}, view.Point{X: p.X + d, Y: p.Y + y*r}, 2.6, ink)
	}
	if !same {
		b.Line(view.Point{X: p.X + d*0.75, Y: p.Y - r*0.56}, view.Point{X: p.X - d*0.75, Y: p.Y + r*0.56}, 2.6, ink)
	}
	t := view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Black}
	at := view.Point{X: p.X + r + 8, Y: p.Y + 4.5}
	if !beside {
		t.Align, at = view.Middle, view.Point{X: p.X, Y: p.Y + r + 16}
	}
	b.Text(at, word, t)
}
