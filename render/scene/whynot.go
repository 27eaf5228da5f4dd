package scene

import (
	"math"

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

// A whyRow is what a rule makes of the scores.
type whyRow struct {
	p, shown, ghost, before          [whyN]float64 // of the State, of the shapes, at the press, before a shift
	ok, okShown, okGhost, okBefore   bool          // there is no ÷0
	p1                               [whyN]float64 // with all scores shifted
	ok1                              bool
	moves                            int // the class whose share a shift moves most
	low, high                        int // of which low has no smaller share, though its score is
	disorder, differs, kink, negates bool
	text                             [whyN][]byte
	printed                          [whyN]float64 // what the texts say, in percent
}

// A why is what the scene computes once a frame.
type why struct {
	rows  [sim.NNormalizers]whyRow
	order []sim.Normalizer // the rows shown, from above
	k     int              // the class whose score the curves are over: the one touched last
	by    float64          // what a shift that was just made added to all scores
	level bool             // all scores are equal
	low   bool             // the question's button has no row of its own
	sum   float64
}

var (
	whyOrder        = []sim.Normalizer{sim.PlainShares, sim.AbsoluteShares, sim.SoftmaxShares}
	whyOrderSigmoid = []sim.Normalizer{sim.PlainShares, sim.AbsoluteShares, sim.SigmoidShares, sim.SoftmaxShares}
)

func (c *Context) computeWhy() {
	m, z := &c.why, c.State.WhyLogits()
	m.order = whyOrder
	if c.State.On(sim.WhySigmoid) {
		m.order = whyOrderSigmoid
	}
	m.k, m.by, m.low = whyN-1, 0, false
	if k, ok := c.UI.Touched.Knob(); ok && k >= sim.WhyZ && k < sim.WhyZ+whyN {
		m.k = int(k - sim.WhyZ)
	} else if i := c.UI.Touched - sim.WhyP; i < whyN {
		m.k = int(i)
	} else if at, ok := c.UI.Touched.WhyCaseOf(); ok {
		m.by = sim.ShiftedBy(at)
	}
	m.sum = 0
	for _, v := range z {
		m.sum += v
	}
	m.sum = math.Round(m.sum*1e4) / 1e4
	m.level = z[0] == z[1] && z[1] == z[2]
	by := sim.ShiftedBy(c.State.WhyShift(0))
	for n := range sim.Normalizer(sim.NNormalizers) {
		r := &m.rows[n]
		*r = whyRow{}
		r.ok = whyShares(&r.p, n, z, 0)
		r.okShown = whyShares(&r.shown, n, c.Shown.WhyLogits(), 0)
		r.ok1 = whyShares(&r.p1, n, z, by)
		if c.UI.HasGhost {
			r.okGhost = whyShares(&r.ghost, n, c.UI.Ghost.WhyLogits(), 0)
		}
		if m.by != 0 {
			r.okBefore = whyShares(&r.before, n, z, -m.by)
		}
		r.judge(z)
		c.whyTexts(r)
	}
}

// whyShares fills dst with what n makes of z with by added to all.
func whyShares(dst *[whyN]float64, n sim.Normalizer, z []float64, by float64) (ok bool) {
	var moved [whyN]float64
	for i, v := range z {
		moved[i] = v + by
	}
	_, ok = n.Shares(dst[:0], moved[:])
	return ok
}

// judge sees where the row's rule breaks at the scores z.
func (r *whyRow) judge(z []float64) {
	for i := range whyN {
		r.negates = r.negates || r.ok && r.p[i] < 0
		r.kink = r.kink || z[i] == 0
		if math.Abs(r.p1[i]-r.p[i]) > math.Abs(r.p1[r.moves]-r.p[r.moves])+1e-12 {
			r.moves = i
		}
	}
	r.differs = r.ok != r.ok1 || r.ok && math.Abs(r.p1[r.moves]-r.p[r.moves]) > 5e-4
	if r.ok {
		r.low, r.high, r.disorder = sim.Disorder(z, r.p[:])
	}
}

// askWhy asks for the plain share of the first class when the score of the last is
// another: −2, or where that tells nothing the next that does.
func askWhy(s *sim.State) (Question, bool) {
	to, ok := askedWhy(s)
	if !ok {
		return Question{}, false
	}
	q := Question{Target: sim.WhyPlain, Msg: sim.Set{Target: sim.KnobTarget(sim.WhyZ + whyN - 1), Value: to}, Start: 0.5}
	if after := sim.Update(*s, q.Msg); math.Abs(after.Value(sim.WhyPlain)-q.Start) < 0.15 { // a start at the answer would be one
		q.Start = 1
	}
	return q, true
}

// askedWhy returns the score that the question is about.
func askedWhy(s *sim.State) (to float64, ok bool) {
	z := s.WhyLogits()
	var after, scratch [whyN]float64
	for _, to = range [...]float64{-2, -1, -3, 1, 3} {
		after = [...]float64{z[0], z[1], to}
		p, ok := sim.Plain(scratch[:0], after[:])
		if ok && to != z[2] && math.Abs(p[0]) < sim.MaxPlainGuess && math.Abs(z[0]) > 0.05 {
			return to, true
		}
	}
	return 0, false
}

const (
	whyRowsWide  = 330
	whyRowsPhone = 384
	whyHead      = 24 // the names of the badges
	whyNames     = 24
	whyScores    = 152
	whyStrip     = 43 // the badges of a row on the phone
	whyPanel     = 196
)

func whyHeight(width float64, _ int) float64 {
	if width < view.ColumnWidth {
		return headerHeight + 4*sentenceLeadPhone + 4 + whyRowsPhone + whyNames + 100 + whyPanel + 2*view.Touch + 40 + 10
	}
	return headerHeight + 2*sentenceLeading + 6 + whyHead + whyRowsWide + whyNames + whyScores + 12 + 50 + 26 + 10
}

func viewWhy(c *Context) {
	c.computeWhy()
	box, rest, phone := c.open(words.WhyTitle, words.WhyTitleShort)
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).whyWords) }
	if phone {
		parts := [...]view.Part{
			{Least: 4 * sentenceLeadPhone, Want: 4*sentenceLeadPhone + 4},
			{Least: 300, Want: whyRowsPhone, Grow: 1},
			{Least: whyNames + 90, Want: whyNames + 100, Grow: 0.3},
			{Least: view.Touch, Want: whyPanel, Drop: 4},
			{Least: view.Touch, Want: view.Touch, Drop: 1},
			{Least: view.Touch, Want: view.Touch, Drop: 2},
			{Least: 38, Want: 40, Drop: 3},
			{Least: 8, Want: 10},
		}
		if c.whyOpen() {
			parts[3].Least = 150
		}
		c.b.Require(rest.Y + view.Stack(parts[:], rest.H))
		if spare := parts[3].H - view.Touch; !c.whyOpen() && spare > 0 { // its room is the bars'
			parts[3].H -= spare
			parts[1].H += spare * 0.75
			parts[2].H += spare * 0.25
		}
		draw := [...]func(*Context, view.Rect){say, (*Context).whyPicturePhone, (*Context).whyScoresPhone, (*Context).whyPanelPhone,
			(*Context).whyAskPhone, (*Context).whyPresets, (*Context).whyFormula, nil}
		c.column(rest, parts[:], draw[:])
		c.tools(box)
		return
	}
	parts := [...]view.Part{
		{Least: 2*sentenceLeading + 2, Want: 2*sentenceLeading + 6},
		{Least: 300, Want: whyHead + whyRowsWide + whyNames + whyScores + 12, Grow: 1},
		{Least: view.Touch, Want: 50, Drop: 1},
		{Least: 22, Want: 26, Drop: 2},
		{Least: 4, Want: 10},
	}
	c.b.Require(rest.Y + view.Stack(parts[:], rest.H))
	c.why.low = parts[2].H == 0
	draw := [...]func(*Context, view.Rect){say, (*Context).whyPicture, (*Context).whyStripWide, (*Context).whyFormula, nil}
	c.column(rest, parts[:], draw[:])
	c.tools(box)
}

// whyOpen reports whether the curves are shown: not while a question is asked,
// for they would answer it.
func (c *Context) whyOpen() bool { return c.State.On(sim.WhyCurves) && c.UI.Predict.Stage != Asked }

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
	scores := min(max(box.H*0.28, 92), 200)
	head := float64(whyHead)
	rows := view.Rect{X: box.X, Y: box.Y + head, W: box.W, H: box.H - head - whyNames - scores - 12}
	covered := c.whyOpen() && box.H < 420 // the curves need the badges' room
	g := c.whyGrid(rows, names, bars, 0)
	if covered {
		g.width = bars.Right() - box.X
	} else {
		for b := range whyBadges {
			at := cells.Column(b, whyBadges)
			c.b.Fit(view.Point{X: at.Centre().X, Y: box.Y + 15}, at.W-4, c.word(whyBadgeNames[b]), view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted})
		}
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
	if c.whyOpen() {
		c.whyCurves(panel)
	} else {
		c.whyInvite(panel)
	}
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
