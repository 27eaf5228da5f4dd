package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// A whyGrid is where the rows stand.
type whyGrid struct {
	names, bars view.Rect
	width       float64 // of what belongs to a row
	rows        [sim.NNormalizers]view.Rect
	axes        [sim.NNormalizers]view.ShareAxis
}

// whyGrid parts the room among the rows shown. 100 % is as high in all of them;
// that of z/Σz has as much room below its line as above.
func (c *Context) whyGrid(box, names, bars view.Rect, strip float64) (g whyGrid) {
	const above, below, foot = 18, 17, 7
	g.names, g.bars, g.width = names, bars, box.W
	n := float64(len(c.why.order))
	u := (box.H - n*(above+foot+strip) - (below - foot)) / (whyOver * (n + 1))
	y := box.Y
	for i, rule := range c.why.order {
		h := above + whyOver*u + foot + strip
		a := view.ShareAxis{Zero: y + above + whyOver*u, Unit: u, Above: whyOver}
		if rule == sim.PlainShares {
			h += whyOver*u + below - foot
			a.Below = -whyOver
			if c.UI.Predict.Stage != NotAsked { // the guess goes further than ±100 %
				a.Unit, a.Above, a.Below = whyOver*u/sim.MaxPlainGuess, sim.MaxPlainGuess, -sim.MaxPlainGuess
			}
		}
		g.rows[i], g.axes[i] = view.Rect{X: box.X, Y: y, W: box.W, H: h}, a
		y += h
	}
	return g
}

var (
	whyRules = [sim.NNormalizers]words.Key{words.WhyRulePlain, words.WhyRuleAbsolute, words.WhyRuleSigmoid, words.WhyRuleSoftmax}
	whyNotes = [sim.NNormalizers]words.Key{words.WhyNotePlain, words.WhyNoteAbsolute, words.WhyNoteSigmoid, words.WhyNoteSoftmax}
)

// whyRow draws the bars of a rule beside its name.
func (c *Context) whyRow(g *whyGrid, i int, n sim.Normalizer) {
	b, m := &c.b, &c.why
	r, a := &m.rows[n], g.axes[i]
	back := view.Paper
	if n == sim.SoftmaxShares {
		room := g.rows[i]
		back = view.Surface
		b.Rect(view.Rect{X: room.X - 8, Y: room.Y, W: g.width + 16, H: room.H}, 10, view.Surface)
	}
	y := a.Zero - min(a.Unit*a.Above, 60)*0.5
	note := g.rows[i].H >= 48 && (n != sim.PlainShares || c.UI.Predict.Stage == NotAsked || g.rows[i].H >= 130) // the ends of the guess's axis need the room
	note = note && (n == sim.PlainShares || y+17 <= a.Zero+4)
	if !note {
		y = a.Zero - 3
	}
	b.Fit(view.Point{X: g.names.X, Y: y}, g.names.W-8, c.word(whyRules[n]), view.Type{Size: view.BodySize, Weight: view.SemiBold, Ink: view.Black})
	if note {
		b.Fit(view.Point{X: g.names.X, Y: y + 17}, g.names.W-8, c.word(whyNotes[n]), view.Type{Size: view.NoteSize, Ink: view.Muted})
	}
	b.Hair(view.Point{X: g.bars.X, Y: a.Zero - 0.75}, g.bars.W, 1.5, view.Track)
	if n == sim.PlainShares && c.UI.Predict.Stage != NotAsked {
		c.whyGuessAxis(g.bars, a)
		if c.asking() {
			c.whyGuess(g.bars.Column(0, whyN), a)
			return
		}
	}
	for j := range whyN {
		col := g.bars.Column(j, whyN)
		mid, w := col.Centre().X, min(col.W*0.5, 56)
		over := a.Zero - 7
		if r.ok && r.okShown {
			b.ShareBar(mid, w, a, r.shown[j], view.ClassInk(j))
			over = min(a.Map(r.shown[j]), a.Zero) - 7
			if n == sim.SoftmaxShares && a.Zero-a.Map(r.shown[j]) < view.NotchRoom { // a pill stands out
				over = a.Map(r.shown[j]) - 12
			}
		}
		if r.okGhost && r.ghost[j] != r.p[j] {
			b.Outline(a.Bar(mid, w, r.ghost[j]), 2, 1.5, view.Muted)
			if r.ok && r.p[j] >= 0 && r.ghost[j] >= 0 {
				over = view.ClearOf(over, a.Map(r.ghost[j]))
			}
		}
		if r.okBefore {
			b.DashedBar(mid, w+8, a.Zero, a.Map(r.before[j]), view.Black)
			if r.ok && r.p[j] >= 0 {
				over = min(over, a.Map(r.before[j])-7)
			}
		}
		if n == sim.PlainShares && j == 0 && c.UI.Predict.Stage == Shown {
			over = c.whyGuessed(mid, w, a, over)
		}
		text, ink := r.text[j], view.Black
		switch {
		case !r.ok:
			text, ink = c.word(words.WhyByZero), view.Bad
		case r.p[j] < 0:
			ink = view.Bad
			over = max(a.Map(r.shown[j]), a.Zero) + 15
			if was := a.Map(r.ghost[j]); r.okGhost && was > a.Zero && was > over-15 && was < over+5 {
				over = was + 15
			}
			if r.okBefore {
				over = max(over, a.Map(r.before[j])+15)
			}
			if n == sim.PlainShares && j == 0 && c.UI.Predict.Stage == Shown {
				over = max(over, a.Map(c.UI.Predict.Guess)+15)
			}
		}
		b.HaloOn(back, view.Point{X: mid, Y: over}, col.W-2, text, view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: ink})
		if n == sim.SoftmaxShares {
			s := view.Scale{D1: 1, R0: a.Zero, R1: a.Zero - a.Unit}
			grip := view.Grip{ID: idWhyBar + view.ID(j), Target: sim.WhyP + sim.Target(j), Ink: view.ClassInk(j), Group: groupBars, GroupName: c.word(words.SayBars),
				Name: c.word(words.SayBar, c.givenName(j)), Value: c.word(words.SayBarValue, text)}
			b.Track(view.Rect{X: col.X, Y: s.R1, W: col.W, H: a.Unit}, view.TrackOf(grip.ID), &grip, view.AxisY, s, view.Point{})
			b.BarEnd(view.Point{X: mid, Y: s.Map(r.shown[j])}, a.Zero-s.Map(r.shown[j]), &grip, view.AxisY, s)
		}
	}
}

// whyClasses writes the names under their bars and over their scores.
func (c *Context) whyClasses(box view.Rect) {
	for j := range whyN {
		col := box.Column(j, whyN)
		c.b.Fit(view.Point{X: col.Centre().X, Y: box.Y + 16}, col.W-4, c.givenName(j), view.Type{Size: view.BodySize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
	}
}
