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

// sigmoidLayout is what the scene is made of, from above.
func sigmoidLayout(width float64, _ int, _ bool) layout {
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).sigmoidWords) }
	if width < view.ColumnWidth {
		return layoutOf(
			part{view.Part{Least: 3 * sentenceLeadPhone, Want: 3*sentenceLeadPhone + 8}, say},
			part{view.Part{Least: 180, Want: sigmoidCurve, Grow: 1}, (*Context).sigmoidPlot},
			part{view.Part{Least: 100, Want: sigmoidBars, Grow: 0.5}, (*Context).sigmoidBars},
			part{view.Part{Least: 116, Want: sigmoidHeld, Grow: 0.5}, (*Context).sigmoidLogits},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).sigmoidPresets},
			part{view.Part{Least: 22, Want: 26, Drop: 2, Said: true}, (*Context).sigmoidFormula},
			part{view.Part{Least: 8, Want: 12}, nil},
		)
	}
	return layoutOf(
		part{view.Part{Least: 2*sentenceLeading + 4, Want: 2*sentenceLeading + 10}, say},
		part{view.Part{Least: 232, Want: sigmoidWide, Grow: 1}, (*Context).sigmoidMain},
		part{view.Part{Least: view.Touch, Want: 54, Drop: 1}, (*Context).sigmoidPresets},
		part{view.Part{Least: 22, Want: 26, Drop: 2, Said: true}, (*Context).sigmoidFormula},
		part{view.Part{Least: 8, Want: 12}, nil},
	)
}

func viewSigmoid(c *Context) {
	c.computeSigmoid()
	box, rest, _ := c.open(words.SigmoidTitle, words.SigmoidTitleShort)
	l := sigmoidLayout(c.Box.X, c.State.N, false)
	c.lay(box, rest, l.list())
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
		w, mid := min(view.BarWidth(col.W), 64), col.Centre().X
		y := s.Map(m.probability(i, m.shown))
		h := b.Bar(s, mid, w, m.probability(i, m.shown), view.ClassInk(i))
		over := view.OverBar(y, h)
		if m.hasGhost && m.ghost != m.d {
			g := s.Map(m.probability(i, m.ghost))
			b.DashedRect(s.Bar(mid, w, m.probability(i, m.ghost)), 1.5, view.Muted)
			over = view.ClearOf(over, g)
			if g < y { // once, where the outline stands free
				b.Halo(view.Point{X: mid, Y: min(g-5, over-14)}, col.W-4, c.word(words.SoftmaxBefore), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
			}
		}
		p := c.State.Value(sim.SigmoidP + sim.Target(i))
		b.Halo(view.Point{X: mid, Y: over}, col.W-4, c.percent(p), view.Type{Size: view.BodySize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
		b.Fit(view.Point{X: mid, Y: s.R0 + 19}, col.W-4, c.twoName(i), view.Type{Size: view.BodySize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
		g := view.Grip{ID: idTwoBar + view.ID(i), Target: sim.SigmoidP + sim.Target(i), Ink: view.ClassInk(i), Group: groupBars,
			GroupName: c.word(words.SayBars), Name: c.word(words.SayBar, c.twoName(i)), Value: c.word(words.SayBarValue, c.percent(p))}
		b.Track(col, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
		b.BarEnd(view.Point{X: mid, Y: s.R0 - h}, h, &g, view.AxisY, s)
	}
}

func (c *Context) sigmoidPresets(room view.Rect) {
	var vs [3]view.Button
	for i, d := range [...]float64{0, 5, -5} {
		vs[i] = view.Button{ID: idTwoPreset + view.ID(i), Text: c.word(words.SigmoidPresetLevel + words.Key(i)), Act: set(sim.SigmoidDiff, d)}
	}
	c.examples(room, vs[:], false)
}
