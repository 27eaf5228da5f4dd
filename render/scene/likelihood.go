package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The likelihood scene: probability fixes the distribution and moves the event;
// likelihood fixes the event and moves the distribution.

// The scene's zones; a coin's is followed by those of the next coins.
const (
	idCoin  = idScene
	idHeads = idScene + 0x10 + iota - 1
	idTheta
	idThetaPoint
	idCoinAdd
	idCoinTake
	idLogSwitch
	idCoinPreset = idScene + 0x20
)

// A likelihood is what the scene computes once a frame.
type likelihood struct {
	coins    sim.Tosses
	n, k     int
	theta, l float64    // of the State
	shown    float64    // θ of the shapes
	best     float64    // the θ of the largest likelihood
	sum      [5]float64 // of few coins: the bars to four decimals, so that they add up to 1

	bar, point view.Point // where the number stands in either panel
	tagY       float64    // where its tag has room on the phone
	short      bool       // the formula has no row of its own
}

func (c *Context) computeLikelihood() {
	m := &c.likelihood
	m.coins = c.State.Tosses()
	m.short = false
	m.n, m.k = m.coins.Count(), m.coins.Heads()
	m.theta, m.shown = c.State.V[sim.Theta], c.Shown.V[sim.Theta]
	m.l = sim.Binomial(m.n, m.k, m.theta)
	m.best = float64(m.k) / float64(m.n)
	if m.few() {
		m.roundBars()
	}
}

// few reports whether the sum of the bars is short enough to be written.
func (m *likelihood) few() bool { return m.n < len(m.sum) }

// roundBars rounds the bars together.
func (m *likelihood) roundBars() {
	var exact [len(m.sum)]float64
	for j := range m.n + 1 {
		exact[j] = sim.Binomial(m.n, j, m.theta)
	}
	view.Apportion(m.sum[:0], exact[:m.n+1], 1, 4)
}

// atTop reports whether θ is where the knob comes nearest to the top.
func (m *likelihood) atTop() bool { return math.Abs(m.theta-m.best) < 6e-5 }

const (
	likelihoodLeft  = 226 // a panel on the phone
	likelihoodRight = 258
	likelihoodWide  = 330
	likelihoodShort = 250 // panels lower than that need all there is
)

// likelihoodLayout is what the scene is made of, from above.
func likelihoodLayout(width float64, _ int, _ bool) layout {
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).likelihoodWords) }
	if width < view.ColumnWidth {
		return layoutOf(
			part{view.Part{Least: 3 * sentenceLeadPhone, Want: 3*sentenceLeadPhone + 8}, say},
			part{view.Part{Least: 52, Want: 60}, (*Context).likelihoodCoins},
			part{view.Part{Least: 170, Want: likelihoodLeft, Grow: 0.8}, (*Context).likelihoodBarsPhone},
			part{view.Part{Least: 196, Want: likelihoodRight, Grow: 1}, (*Context).likelihoodCurvePhone},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).likelihoodAskPhone},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 2}, (*Context).likelihoodPresets},
			part{view.Part{Least: 22, Want: 26, Drop: 3, Said: true}, (*Context).likelihoodFormula},
			part{view.Part{Least: 8, Want: 12}, nil},
		)
	}
	return layoutOf(
		part{view.Part{Least: 2*sentenceLeading + 4, Want: 2*sentenceLeading + 6}, say},
		part{view.Part{Least: view.Touch, Want: 52}, (*Context).likelihoodCoins},
		part{view.Part{Least: 200, Want: likelihoodWide, Grow: 1}, (*Context).likelihoodPanels},
		part{view.Part{Least: view.Touch, Want: 50, Drop: 1}, (*Context).likelihoodStrip},
		part{view.Part{Least: 22, Want: 26, Drop: 2, Said: true}, (*Context).likelihoodFormula},
		part{view.Part{Least: 8, Want: 12}, nil},
	)
}

func viewLikelihood(c *Context) {
	c.computeLikelihood()
	box, rest, phone := c.open(words.LikelihoodTitle, words.LikelihoodTitleShort)
	l := likelihoodLayout(c.Box.X, c.State.N, false)
	parts := l.list()
	need := c.heights(rest, parts)
	if m := &c.likelihood; !phone && parts[2].H < likelihoodShort { // the formula goes beside the examples
		m.short = true
		parts[4].Least, parts[4].Want = 0, 0
		need = c.heights(rest, parts)
	}
	c.b.Require(rest.Y + need)
	c.column(rest, parts)
	if phone {
		c.likelihoodLink(box.Right() - 25)
	}
	c.tools(box)
}
