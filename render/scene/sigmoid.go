package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The sigmoid scene: with two classes softmax is the sigmoid of the difference.

// The scene's zones; a bar's and a logit's is followed by that of the other class.
const (
	idTwoBar   = idScene
	idTwoLogit = idScene + 0x10 + iota*0x10 - 0x10
	idTwoBoth
	idTwoPoint
	idTwoPreset
)

// A sigmoid is what the scene computes once a frame.
type sigmoid struct {
	d, p     float64 // of the State: the difference, and what it gives the first class
	shown    float64 // the difference of the shapes
	ghost    float64 // the difference at the press
	hasGhost bool
}

func (c *Context) computeSigmoid() {
	m := &c.sigmoid
	m.d, m.shown = c.State.SigmoidDiff(), c.Shown.SigmoidDiff()
	m.p = sim.Sigmoid(m.d)
	m.hasGhost = c.UI.HasGhost
	m.ghost = c.UI.Ghost.SigmoidDiff()
}

// probability returns the share of class i at the difference d.
func (m *sigmoid) probability(i int, d float64) float64 {
	if i == 1 {
		d = -d
	}
	return sim.Sigmoid(d)
}

// twoName returns the name of class i.
func (c *Context) twoName(i int) []byte { return c.word(words.SigmoidName + words.Key(i)) }

const (
	sigmoidCurve = 252 // the curve on the phone
	sigmoidBars  = 132
	sigmoidHeld  = 140 // the logits there
	sigmoidWide  = 420
)

func sigmoidHeight(width float64, _ int) float64 {
	if width < view.ColumnWidth {
		return headerHeight + 3*sentenceLeadPhone + 8 + sigmoidCurve + sigmoidBars + sigmoidHeld + view.Touch + 26 + 12
	}
	return headerHeight + 2*sentenceLeading + 10 + sigmoidWide + 54 + 26 + 12
}

func viewSigmoid(c *Context) {
	c.computeSigmoid()
	box, rest, phone := c.open(words.SigmoidTitle, words.SigmoidTitleShort)
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).sigmoidWords) }
	if phone {
		parts := [...]view.Part{
			{Least: 3 * sentenceLeadPhone, Want: 3*sentenceLeadPhone + 8},
			{Least: 180, Want: sigmoidCurve, Grow: 1},
			{Least: 100, Want: sigmoidBars, Grow: 0.5},
			{Least: 116, Want: sigmoidHeld, Grow: 0.5},
			{Least: view.Touch, Want: view.Touch, Drop: 1},
			{Least: 22, Want: 26, Drop: 2},
			{Least: 8, Want: 12},
		}
		c.b.Require(rest.Y + view.Stack(parts[:], rest.H))
		draw := [...]func(*Context, view.Rect){
			say, (*Context).sigmoidPlot, (*Context).sigmoidBars, (*Context).sigmoidLogits,
			(*Context).sigmoidPresets, (*Context).sigmoidFormula, nil,
		}
		c.column(rest, parts[:], draw[:])
		c.tools(box)
		return
	}
	parts := [...]view.Part{
		{Least: 2*sentenceLeading + 4, Want: 2*sentenceLeading + 10},
		{Least: 232, Want: sigmoidWide, Grow: 1},
		{Least: view.Touch, Want: 54, Drop: 1},
		{Least: 22, Want: 26, Drop: 2},
		{Least: 8, Want: 12},
	}
	c.b.Require(rest.Y + view.Stack(parts[:], rest.H))
	draw := [...]func(*Context, view.Rect){say, (*Context).sigmoidMain, (*Context).sigmoidPresets, (*Context).sigmoidFormula, nil}
	c.column(rest, parts[:], draw[:])
	c.tools(box)
}

// sigmoidMain draws the two classes, and beside them the curve.
func (c *Context) sigmoidMain(box view.Rect) {
	left, right := box.CutLeft(box.W * 0.38)
	_, right = right.CutLeft(22)
	bars, logits := left.CutTop(left.H * 0.5)
	c.sigmoidBars(bars)
	c.sigmoidLogits(logits)
	c.sigmoidPlot(right)
}

// sigmoidBars draws both probabilities.
func (c *Context) sigmoidBars(room view.Rect) {
	b, m := &c.b, &c.sigmoid
	box := view.Rect{X: room.X + axisWidth, Y: room.Y + 22, W: room.W - axisWidth, H: room.H - 22 - 26}
	s := view.Scale{D1: 1, R0: box.Bottom(), R1: box.Y}
	c.percentGrid(box, s)
	for i := range 2 {
		col := box.Column(i, 2)
		w, mid := min(barWidth(col.W), 64), col.Centre().X
		y := s.Map(m.probability(i, m.shown))
		h := max(s.R0-y, 1.5)
		b.Rect(view.Rect{X: mid - w/2, Y: s.R0 - h, W: w, H: h}, 3, view.ClassInk(i))
		if m.hasGhost && m.ghost != m.d {
			g := s.Map(m.probability(i, m.ghost))
			b.DashedRect(view.Rect{X: mid - w/2, Y: g, W: w, H: s.R0 - g}, 1.5, view.Muted)
			if col.W-w > 44 {
				b.Text(view.Point{X: mid + w/2 + 4, Y: g + 4}, c.word(words.SoftmaxBefore), view.Type{Size: 10, Ink: view.Muted})
			}
		}
		over := y - 8
		if h < 18 {
			over = y - 13
		}
		p := c.State.Value(sim.SigmoidP + sim.Target(i))
		c.haloText(view.Point{X: mid, Y: over}, col.W-4, c.percent(p), view.Type{Size: view.BodySize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
		b.Fit(view.Point{X: mid, Y: s.R0 + 19}, col.W-4, c.twoName(i), view.Type{Size: view.BodySize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
		g := view.Grip{ID: idTwoBar + view.ID(i), Target: sim.SigmoidP + sim.Target(i), Ink: view.ClassInk(i), Group: groupBars,
			GroupName: c.word(words.SayBars), Name: c.word(words.SayBar, c.twoName(i)), Value: c.word(words.SayBarValue, c.percent(p))}
		b.Track(col, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
		b.BarEnd(view.Point{X: mid, Y: s.R0 - h}, h, &g, view.AxisY, s)
	}
}

// sigmoidLogits draws both logits, the pill between them that moves both, and
// outlined the pair as it could stand elsewhere with the same difference.
func (c *Context) sigmoidLogits(room view.Rect) {
	b := &c.b
	box := view.Rect{X: room.X + axisWidth, Y: room.Y + 14, W: room.W - axisWidth, H: room.H - 28}
	s := view.Scale{D0: -sim.MaxSigmoidLogit, D1: sim.MaxSigmoidLogit, R0: box.Bottom(), R1: box.Y}
	for _, v := range [...]float64{-3, 0, 3} {
		y := s.Map(v)
		ink := view.Grid
		if v == 0 {
			ink = view.Track
		}
		b.Hair(view.Point{X: box.X, Y: y - 0.5}, box.W, 1, ink)
		b.Text(view.Point{X: box.X - 8, Y: y + 4}, c.signed(v), view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted})
	}
	b.Text(view.Point{X: box.X - 8, Y: (s.Map(0)+s.Map(3))/2 + 4}, c.word(words.SigmoidLogits), view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted})
	var at [2]view.Point
	for i := range at {
		k := sim.SigmoidZ + sim.Knob(i)
		at[i] = view.Point{X: box.Column(i, 2).Centre().X, Y: s.Map(c.Shown.V[k])}
		b.Line(view.Point{X: at[i].X, Y: s.R1}, view.Point{X: at[i].X, Y: s.R0}, 3, view.Track)
		b.Line(view.Point{X: at[i].X, Y: s.Map(0)}, at[i], 5, view.ClassInk(i))
		if c.UI.HasGhost && c.UI.Ghost.V[k] != c.State.V[k] {
			b.GhostRing(view.Point{X: at[i].X, Y: s.Map(c.UI.Ghost.V[k])})
		}
	}
	if !c.UI.HasGhost {
		c.sigmoidPair(s, at)
	}
	b.Line(at[0], at[1], 2, view.Black)
	for i := range at {
		k := sim.SigmoidZ + sim.Knob(i)
		g := view.Grip{ID: idTwoLogit + view.ID(i), Target: sim.KnobTarget(k), Ink: view.ClassInk(i), Name: c.word(words.SigmoidSayLogit, c.twoName(i)),
			Value: c.word(words.SigmoidSayLogitValue, c.logit(c.State.V[k]), c.percent(c.State.Value(sim.SigmoidP+sim.Target(i))))}
		col := box.Column(i, 2)
		b.Track(col, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
		b.Ring(at[i], &g, view.AxisY, s, view.Point{})
		c.classMark(at[i], i)
		// The numbers stand outside, where the pill is not.
		t := view.Type{Size: 13, Weight: view.SemiBold, Ink: view.Black, Align: view.Start}
		x := at[i].X + view.RingRadius + 7
		if i == 0 {
			t.Align, x = view.End, at[i].X-view.RingRadius-7
		}
		c.haloText(view.Point{X: x, Y: at[i].Y + 5}, col.W/2-view.RingRadius-7, c.logit(c.State.V[k]), t)
	}
	mid := view.Point{X: (at[0].X + at[1].X) / 2, Y: (at[0].Y + at[1].Y) / 2}
	d := c.logit(c.sigmoid.d)
	g := view.Grip{ID: idTwoBoth, Target: sim.SigmoidMean, Ink: view.Black, Name: c.word(words.SigmoidSayBoth),
		Value: c.word(words.SigmoidSayBothValue, c.logit(c.State.V[sim.SigmoidZ]), c.logit(c.State.V[sim.SigmoidZ+1]), d)}
	w := min(at[1].X-at[0].X-2*view.RingRadius-10, 84)
	b.Pill(mid, w, 24, &g, view.AxisY, s)
	b.Fit(view.Point{X: mid.X, Y: mid.Y + 4.5}, w-10, c.word(words.SigmoidPill, d), view.Type{Size: view.SmallSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
}

// sigmoidPair outlines both handles moved alike, where there is room for it.
func (c *Context) sigmoidPair(s view.Scale, at [2]view.Point) {
	const by = 1.5
	b := &c.b
	z := c.State.V[sim.SigmoidZ : sim.SigmoidZ+2]
	off := s.Map(0) - s.Map(by)
	switch most := float64(sim.MaxSigmoidLogit); {
	case max(z[0], z[1])+by <= most:
		off = -off
	case min(z[0], z[1])-by < -most:
		return
	}
	var to [2]view.Point
	for i, p := range at {
		to[i] = view.Point{X: p.X, Y: p.Y + off}
	}
	b.Dash(to[0], to[1], 1.5, 3, 6, view.Muted)
	for i, p := range to {
		b.Disc(p, view.RingRadius-1, view.Paper)
		b.DashedCircle(p, view.RingRadius-2, 1.5, view.ClassInk(i))
	}
	mid := view.Point{X: (to[0].X + to[1].X) / 2, Y: (to[0].Y+to[1].Y)/2 + 4}
	c.haloText(mid, at[1].X-at[0].X-2*view.RingRadius-8, c.word(words.SigmoidSame), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
}
