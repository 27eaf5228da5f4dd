package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The whynot scene: what becomes of scores that are just divided by their sum,
// and why softmax does not.

// The scene's zones. A bar's and a score's is followed by those of the next
// classes; a badge's is idWhyBadge, and five for each rule before it.
const (
	idWhyBar   = idScene
	idWhyScore = idScene + 0x04 + iota*4 - 4
	idWhyRail
	idWhyPreset
	idWhyOpen
	idWhySigmoid
	idWhyBadge = idScene + 0x20
)

const (
	whyN      = sim.WhyClasses
	whyBadges = 5
	whyOver   = 1.08 // past this share, and its reverse, a bar is torn
)

var (
	whyOrder        = []sim.Normalizer{sim.PlainShares, sim.AbsoluteShares, sim.SoftmaxShares}
	whyOrderSigmoid = []sim.Normalizer{sim.PlainShares, sim.AbsoluteShares, sim.SigmoidShares, sim.SoftmaxShares}
)

const (
	whyRowsWide  = 330
	whyRowsPhone = 384
	whyHead      = 24 // the names of the badges
	whyNames     = 24
	whyScores    = 152
	whyStrip     = 43 // the badges of a row on the phone
	whyPanel     = 196
)

// whyLayout is what the scene is made of, from above.
func whyLayout(width float64, _ int, _ bool) layout {
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).whyWords) }
	if width < view.ColumnWidth {
		return layoutOf(
			part{view.Part{Least: 4 * sentenceLeadPhone, Want: 4*sentenceLeadPhone + 4}, say},
			part{view.Part{Least: 300, Want: whyRowsPhone, Grow: 1}, (*Context).whyPicturePhone},
			part{view.Part{Least: whyNames + 90, Want: whyNames + 100, Grow: 0.3}, (*Context).whyScoresPhone},
			part{view.Part{Least: view.Touch, Want: whyPanel, Drop: 4}, (*Context).whySide},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).whyAskPhone},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 2}, (*Context).whyPresets},
			part{view.Part{Least: 38, Want: 40, Drop: 3, Said: true}, (*Context).whyFormula},
			part{view.Part{Least: 8, Want: 10}, nil},
		)
	}
	return layoutOf(
		part{view.Part{Least: 2*sentenceLeading + 2, Want: 2*sentenceLeading + 6}, say},
		part{view.Part{Least: 300, Want: whyHead + whyRowsWide + whyNames + whyScores + 12, Grow: 1}, (*Context).whyPicture},
		part{view.Part{Least: view.Touch, Want: 50, Drop: 1}, (*Context).whyStripWide},
		part{view.Part{Least: 22, Want: 26, Drop: 2, Said: true}, (*Context).whyFormula},
		part{view.Part{Least: 4, Want: 10}, nil},
	)
}

func viewWhy(c *Context) {
	c.computeWhy()
	box, rest, phone := c.open(words.WhyTitle, words.WhyTitleShort)
	l := whyLayout(c.Box.X, c.State.N, false)
	parts := l.list()
	if phone && c.whyOpen() {
		parts[3].Least = 150
	}
	c.stack(rest, parts)
	if spare := parts[3].H - view.Touch; phone && !c.whyOpen() && spare > 0 { // its room is the bars'
		parts[3].H -= spare
		parts[1].H += spare * 0.75
		parts[2].H += spare * 0.25
	}
	c.why.short = !phone && parts[2].H == 0
	c.column(rest, parts)
	c.tools(box)
}

// whyOpen reports whether the curves are shown: not while a question is asked,
// for they would answer it.
func (c *Context) whyOpen() bool { return c.State.On(sim.WhyCurves) && !c.asking() }

// whyPicture draws the rows with their badges at the right, and under them the
// scores, with the curves at their right.
func (c *Context) whyPicture(box view.Rect) {
	names, rest := box.CutLeft(92)
	side := 222.0
	if c.Box.X >= view.DesktopWidth {
		names, rest = box.CutLeft(132)
		side = 360
	}
	bars, cells := rest.CutLeft(side)
	_, cells = cells.CutLeft(16)
	covered := c.whyOpen() && box.H < 420 // the curves need the badges' room
	scores := min(max(box.H*0.28, 92), 200)
	if c.whyOpen() && !covered { // and where they have a room of their own, some of the rows'
		scores = min(box.H*0.37, 240)
	}
	head := float64(whyHead)
	rows := view.Rect{X: box.X, Y: box.Y + head, W: box.W, H: box.H - head - whyNames - scores - 12}
	c.why.covered = covered
	g := c.whyGrid(rows, names, bars, 0)
	if covered {
		g.width = bars.Right() - box.X
	} else {
		c.whyHead(view.Rect{X: cells.X, Y: box.Y, W: cells.W, H: whyHead}, false)
	}
	for i, n := range c.why.order {
		c.whyRow(&g, i, n)
		if !covered {
			c.whyCells(view.Rect{X: cells.X, Y: g.rows[i].Y, W: cells.W, H: g.rows[i].H}, n)
		}
	}
	if c.why.by != 0 {
		c.b.Fit(view.Point{X: names.X, Y: box.Y + 15}, names.W+bars.W, c.word(words.WhyBefore), view.Type{Size: view.NoteSize, Ink: view.Muted})
	}
	y := rows.Bottom()
	c.whyClasses(view.Rect{X: bars.X, Y: y, W: bars.W, H: whyNames})
	c.whyScores(view.Rect{X: bars.X, Y: y + whyNames, W: bars.W, H: scores})
	panel := view.Rect{X: cells.X, Y: y + 6, W: cells.W, H: whyNames + scores + 6}
	if covered {
		panel = view.Rect{X: cells.X, Y: box.Y, W: cells.W, H: box.H - 4}
	}
	c.whySide(panel)
}

// whyPicturePhone draws the rows, each with its badges under it.
func (c *Context) whyPicturePhone(box view.Rect) {
	names, bars := c.whyColumnsPhone(box)
	g := c.whyGrid(box, names, bars, whyStrip)
	for i, n := range c.why.order {
		c.whyRow(&g, i, n)
		_, strip := g.rows[i].CutTop(g.rows[i].H - whyStrip)
		c.whyCells(strip, n)
	}
}

// whyColumnsPhone returns the room of the rules' names and of the bars.
func (c *Context) whyColumnsPhone(box view.Rect) (names, bars view.Rect) { return box.CutLeft(84) }

// whyScoresPhone draws the classes' names and their scores.
func (c *Context) whyScoresPhone(box view.Rect) {
	left, bars := c.whyColumnsPhone(box)
	names, scores := bars.CutTop(whyNames)
	if c.why.by != 0 {
		c.b.Fit(view.Point{X: left.X, Y: names.Y + 16}, left.W-4, c.word(words.WhyBefore), view.Type{Size: view.TickSize, Ink: view.Muted})
	}
	c.whyClasses(names)
	c.whyScores(scores)
}
