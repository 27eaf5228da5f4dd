package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// A whyStyle is how the curve of a rule is drawn.
type whyStyle struct {
	ink                view.Ink
	stroke, on, period float64
	name               words.Key
}

// whyStyleOf returns the style of n. The three that are drawn differ in more than their ink.
func whyStyleOf(n sim.Normalizer) whyStyle {
	switch n {
	case sim.PlainShares:
		return whyStyle{view.Muted, 2, 0, 0, words.WhyCurvePlain}
	case sim.AbsoluteShares:
		return whyStyle{view.Muted, 2.5, 2.5, 6.5, words.WhyCurveAbsolute}
	}
	return whyStyle{view.Black, 3, 0, 0, words.WhyNoteSoftmax}
}

// whyShown are the rules that have a curve, in the order they are drawn.
var whyShown = [...]sim.Normalizer{sim.PlainShares, sim.AbsoluteShares, sim.SoftmaxShares}

// whyCurves draws the share of one class over its own score, by each rule.
func (c *Context) whyCurves(box view.Rect) {
	b, m := &c.b, &c.why
	b.Fit(view.Point{X: box.X + 4, Y: box.Y + 15}, box.W-view.Touch, c.word(words.WhyPanel, c.givenName(m.k)), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	b.Button(view.Rect{X: box.Right() - view.Touch + 8, Y: box.Y - 12, W: view.Touch, H: view.Touch},
		view.Button{ID: idWhyOpen, Icon: view.IconClose, Name: c.word(words.WhyClose), Act: c.other(sim.WhyCurves), Height: 28})
	c.whyLegend(view.Rect{X: box.X + 4, Y: box.Y + 22, W: box.W - 8, H: 32})
	plot := view.Rect{X: box.X + 44, Y: box.Y + 62, W: box.W - 44 - view.RingRadius - 2, H: box.H - 62 - 42}
	rail := plot.Bottom() + 14
	g := view.Graph{
		X: view.Scale{D0: -sim.MaxWhyLogit, D1: sim.MaxWhyLogit, R0: plot.X, R1: plot.Right()},
		Y: view.Scale{D0: -whyOver, D1: whyOver, R0: plot.Bottom(), R1: plot.Y},
	}
	for p := -1.0; p <= 1; p += 0.5 {
		if math.Abs(p) == 0.5 && plot.H < 110 {
			continue
		}
		b.Level(plot, g.Y.Map(p), 6, p == 0, c.word(words.Percent, c.fixed(p*100, 0)))
	}
	z := c.Shown.WhyLogits()
	rest, least := 0.0, 0.0
	for i, v := range z {
		if i != m.k {
			rest += v
			least = min(least, v)
		}
	}
	c.whyLines(g, plot, rest, least)
	at := view.Point{X: g.X.Map(z[m.k]), Y: rail}
	b.Dash(view.Point{X: at.X, Y: rail}, view.Point{X: at.X, Y: plot.Y}, 1.5, 2, 4, view.ClassInk(m.k))
	c.whyTangents(g, z)
	// The rail is the score once more, on the axis of the curves.
	b.Line(view.Point{X: plot.X - 2, Y: rail}, view.Point{X: plot.Right() + 2, Y: rail}, 4, view.Track)
	b.Line(view.Point{X: g.X.Map(0), Y: rail}, at, 4, view.ClassInk(m.k))
	for _, v := range [...]float64{-3, 0, 3} {
		b.Text(view.Point{X: g.X.Map(v), Y: rail + 24}, c.signed(v), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
	}
	grip := c.whyGrip(m.k)
	grip.ID, grip.Skip = idWhyRail, true
	b.Track(view.Rect{X: plot.X - view.RingRadius, Y: plot.Y, W: plot.W + 2*view.RingRadius, H: rail + view.Touch/2 - plot.Y}, view.TrackOf(grip.ID), &grip, view.AxisX, g.X, view.Point{})
	b.Ring(at, &grip, view.AxisX, g.X, view.Point{})
	b.ClassMark(at, m.k)
}

// whyLines draws the curves, rest being what the other scores sum to and least
// the least of them. From 0 up, where no other is negative, z/Σz and |z|/Σ|z|
// are one curve with one name.
func (c *Context) whyLines(g view.Graph, plot view.Rect, rest, least float64) {
	b, k := &c.b, c.why.k
	z := c.Shown.WhyLogits()
	const end = sim.MaxWhyLogit
	pole := -rest
	inside := pole > -end && pole < end
	if inside {
		x := g.X.Map(pole)
		b.Dash(view.Point{X: x, Y: plot.Y}, view.Point{X: x, Y: plot.Bottom()}, 1.5, 4, 8, view.Bad)
	}
	at := func(n sim.Normalizer, v float64) float64 {
		var moved, p [whyN]float64
		copy(moved[:], z)
		moved[k] = v
		if !whyShares(&p, n, moved[:], 0) {
			return math.NaN()
		}
		return p[k]
	}
	for _, n := range whyShown {
		s := whyStyleOf(n)
		from := [...]float64{-end, end}
		switch {
		case n == sim.PlainShares && inside:
			b.Curve(g, -end, pole, func(v float64) float64 { return at(n, v) }, s.stroke, s.on, s.period, s.ink)
			from[0] = pole
		case n == sim.AbsoluteShares && least >= 0:
			from[1] = 0
		}
		b.Curve(g, from[0], from[1], func(v float64) float64 { return at(n, v) }, s.stroke, s.on, s.period, s.ink)
	}
	// The words stand by the State: a glide moves only shapes.
	now := c.State.WhyLogits()
	pole, least = 0, 0
	for i, v := range now {
		if i != k {
			pole -= v
			least = min(least, v)
		}
	}
	if pole > -end && pole < end {
		t := view.Type{Size: view.TickSize, Weight: view.SemiBold, Ink: view.Bad}
		x := g.X.Map(pole) + 5
		if pole > end*0.7 {
			t.Align, x = view.End, x-10
		}
		b.Plate(view.Point{X: x, Y: plot.Y + 11}, c.word(words.WhyByZero), t)
	}
	if least >= 0 { // both rise from 0, and below there is room for the name
		s := whyStyleOf(sim.PlainShares)
		y := g.Y.Map(0) + 15
		r := b.Text(view.Point{X: plot.Right(), Y: y}, c.word(words.WhyCurveBoth), view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted})
		b.Line(view.Point{X: r.X - 20, Y: y - 4}, view.Point{X: r.X - 6, Y: y - 4}, s.stroke, s.ink)
	}
}
