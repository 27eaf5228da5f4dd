package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The crossentropy scene: believing q where p is true costs H(p) + KL(p‖q).

// The scene's zones; those of the rail are entropy's.
const (
	idBelief = idScene + 0x20 + iota
	_
	_
	idMean
	idSeeSaw
	idBeliefPreset
	_
)

// A crossScene is what the scene computes once a frame; the truth and its
// entropy are in the context's entropyScene, for the columns are the same.
type crossScene struct {
	q, shown, ghost  [3]float64
	ghosts           bool
	ce, kl, back     float64
	shownCE, ghostCE float64
	infinite         int // the class that was believed impossible, or −1
}

func (c *Context) computeCross() {
	e, m := &c.entropy, &c.cross
	*m = crossScene{infinite: -1}
	e.first, e.n = sim.TruthP, 3
	e.p, e.shown = c.State.Truth(), whole(c.Shown.Truth())
	m.q, m.shown = c.State.Belief(), whole(c.Shown.Belief())
	e.hasGhost = false
	if c.UI.HasGhost {
		e.ghost, m.ghost = c.UI.Ghost.Truth(), c.UI.Ghost.Belief()
		e.hasGhost, m.ghosts = e.ghost != e.p, e.ghost != e.p || m.ghost != m.q
		m.ghostCE = sim.CrossEntropy(e.ghost[:], m.ghost[:])
	}
	e.h, e.shownH = sim.Entropy(e.p[:]), sim.Entropy(e.shown[:])
	e.most = sim.Log(3)
	e.area = apportioned(e.p, e.h, 3)
	m.ce, m.shownCE = sim.CrossEntropy(e.p[:], m.q[:]), sim.CrossEntropy(e.shown[:], m.shown[:])
	m.kl, m.back = sim.KLDivergence(e.p[:], m.q[:]), sim.KLDivergence(m.q[:], e.p[:])
	for i := range 3 {
		if e.p[i] > 0 && m.q[i] == 0 {
			m.infinite = i
		}
	}
}

// askCross asks for the belief that costs least.
func askCross(s *sim.State) (Question, bool) {
	p := s.Truth()
	start, q := s.Value(sim.BeliefPoint), s.Belief()
	if sim.KLDivergence(p[:], q[:]) < 0.05 { // a start at the answer would be one
		start = sim.Pack3([3]float64{p[1], p[2], p[0]})
		if r := sim.Unpack3(start); sim.KLDivergence(p[:], r[:]) < 0.05 {
			start = sim.Pack3([3]float64{0.15, 0.25, 0.6})
		}
	}
	return Question{Target: sim.BeliefPoint, Msg: sim.Set{Target: sim.BeliefPoint, Value: sim.Pack3(p)}, Start: start}, true
}

const (
	crossColumns = 340
	crossPhone   = 330
	crossSeeSaw  = 132
)

// crossLayout is what the scene is made of, from above.
func crossLayout(width float64, _ int, _ bool) layout {
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).crossWords) }
	if width < view.ColumnWidth {
		return layoutOf(
			part{view.Part{Least: 3 * sentenceLeadPhone, Want: 3*sentenceLeadPhone + 8}, say},
			part{view.Part{Least: 40, Want: 40}, (*Context).crossLegend},
			part{view.Part{Least: 240, Want: crossPhone, Grow: 1}, (*Context).crossColumns},
			part{view.Part{Least: crossSeeSaw, Want: crossSeeSaw, Drop: 4}, (*Context).crossSeeSaw},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).crossAskPhone},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 2}, (*Context).crossSwitchPhone},
			part{view.Part{Least: 54, Want: 58, Drop: 3, Said: true}, (*Context).crossFormula},
			part{view.Part{Least: 8, Want: 12}, nil},
		)
	}
	return layoutOf(
		part{view.Part{Least: 2*sentenceLeading + 4, Want: 2*sentenceLeading + 6}, say},
		part{view.Part{Least: 22, Want: 26}, (*Context).crossLegend},
		part{view.Part{Least: 224, Want: crossColumns, Grow: 1}, (*Context).crossPanels},
		part{view.Part{Least: view.Touch, Want: 50, Drop: 1}, (*Context).crossButtons},
		part{view.Part{Least: 20, Want: 64, Drop: 2, Said: true}, (*Context).crossFormula},
		part{view.Part{Least: 6, Want: 12}, nil},
	)
}

func viewCross(c *Context) {
	c.computeCross()
	box, rest, phone := c.open(words.CrossTitle, words.CrossTitleShort)
	l := crossLayout(c.Box.X, c.State.N, false)
	parts := l.list()
	c.stack(rest, parts)
	if phone && (!c.State.On(sim.SeeSaw) || parts[3].H == 0) { // its room is the columns'
		parts[2].H, parts[3].H = parts[2].H+parts[3].H, 0
	}
	c.column(rest, parts)
	c.tools(box)
}

// crossPanels draws the columns, and the see-saw beside them where it is open.
func (c *Context) crossPanels(box view.Rect) {
	if c.State.On(sim.SeeSaw) {
		saw, rest := box.CutRight(190)
		c.crossSeeSaw(view.Rect{X: saw.X, Y: saw.Centre().Y - 90, W: saw.W, H: crossSeeSaw})
		_, box = rest.CutRight(24)
	}
	c.crossColumns(box)
}

func (c *Context) crossLegend(box view.Rect) {
	b := &c.b
	t := view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black}
	second := view.Point{Y: box.Y + 15}
	b.Rect(view.Rect{X: box.X, Y: box.Y + 4, W: 13, H: 13}, 2, view.Muted)
	at := b.Text(view.Point{X: box.X + 20, Y: box.Y + 15}, c.word(words.CrossLegendP), t)
	second.X = at.Right() + 22
	if c.Box.X < view.ColumnWidth {
		second = view.Point{X: box.X, Y: box.Y + 34}
	}
	swatch := view.Rect{X: second.X, Y: second.Y - 11, W: 13, H: 13}
	key := words.CrossLegendQ
	if c.asking() { // as the columns to drag are
		key = words.CrossLegendGuess
		b.DashedRect(swatch, 1.8, view.Black)
	} else {
		b.Hatch(swatch, 2, view.Muted)
		b.Outline(swatch, 2, 1.5, view.Muted)
	}
	b.Text(view.Point{X: second.X + 20, Y: second.Y}, c.word(key), t)
}
