package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The surprise scene: the rarer the event, the more it tells.

// The scene's zones. Of the event and of both there are two handles: at the end
// of the row of coins, and on the curve.
const (
	idEvent = idScene + iota
	idEventBoth
	idEventPoint
	idEventBothPoint
	idEventAxis
	idEventCard = idScene + 0x10
)

// nCoins is how many coins the axis is wide: nine powers of ten.
const (
	nCoins = 30
	rarest = 1e-9
)

// landmarks are the events everybody knows.
var landmarks = [...]struct {
	p          float64
	name, card words.Key
	fraction   string
}{
	{0.99, words.SurpriseEvent, words.SurpriseCard, "99%"},
	{1.0 / 2, words.SurpriseCoin, words.SurpriseCardCoin, "1/2"},
	{1.0 / 6, words.SurpriseDie, words.SurpriseCardDie, "1/6"},
	{1.0 / sim.Lottery, words.SurpriseLottery, words.SurpriseCardLottery, "1/8,145,060"},
}

// An event is one of the two probabilities of the scene as it is drawn.
type event struct {
	p, shown, ghost float64
	ink             view.Ink
}

// events returns the event, and both events together.
func (c *Context) events() (one, both event) {
	one = event{c.State.V[sim.SurpriseP], c.Shown.V[sim.SurpriseP], 0, view.Class0}
	both = event{c.State.Value(sim.Both), c.Shown.Value(sim.Both), 0, view.Class0 + 1}
	if c.UI.HasGhost {
		one.ghost, both.ghost = c.UI.Ghost.V[sim.SurpriseP], c.UI.Ghost.Value(sim.Both)
	}
	return one, both
}

// bitsOf returns the surprise of p in bits, exact where p is a power of a half.
func bitsOf(p float64) float64 { return sim.Surprisal(p) / ln2 }

const (
	surpriseStep      = 15 // between the handles
	surpriseCoinsPart = 164
	surprisePlotPhone = 236
	surprisePlotWide  = 268
)

// surpriseLayout is what the scene is made of, from above.
func surpriseLayout(width float64, _ int, _ bool) layout {
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).surpriseWords) }
	if width < view.ColumnWidth {
		l := layoutOf(
			part{view.Part{Least: 3 * sentenceLeadPhone, Want: 3*sentenceLeadPhone + 8}, say},
			part{view.Part{Least: 142, Want: surpriseCoinsPart}, (*Context).surpriseCoins},
			part{view.Part{Least: 160, Want: surprisePlotPhone, Grow: 1}, (*Context).surprisePlot},
			part{view.Part{Least: 2 * view.Touch, Want: 2 * 60, Drop: 1}, (*Context).surpriseCards},
			part{view.Part{Least: 40, Want: 42, Drop: 2, Said: true}, (*Context).surpriseFormula},
			part{view.Part{Least: 6, Want: 12}, nil},
		)
		l.more = 2 // the curve's and the coins'
		return l
	}
	line, coins, plot := 28.0, 126.0, 170.0
	if width < 720 { // a low box: the sentence takes two lines there
		line, coins, plot = 2*sentenceLeading, 118, 164
	}
	return layoutOf(
		part{view.Part{Least: line, Want: 2*sentenceLeading + 6}, say},
		part{view.Part{Least: coins, Want: surpriseCoinsPart + 10, Grow: 0.1}, (*Context).surpriseCoins},
		part{view.Part{Least: plot, Want: surprisePlotWide, Grow: 1}, (*Context).surprisePlot},
		part{view.Part{Least: view.Touch, Want: 66, Drop: 1}, (*Context).surpriseCards},
		part{view.Part{Least: 24, Want: 28, Drop: 2, Said: true}, (*Context).surpriseFormula},
		part{view.Part{Least: 6, Want: 12}, nil},
	)
}

func viewSurprise(c *Context) {
	box, rest, _ := c.open(words.SurpriseTitle, words.SurpriseTitle)
	l := surpriseLayout(c.Box.X, c.State.N, false)
	c.lay(box, rest, l.list())
}

// surpriseInner is the room of everything that shares the axes' ends.
func surpriseInner(box view.Rect) view.Rect {
	return view.Rect{X: box.X + 32, Y: box.Y, W: box.W - 32 - view.RingRadius - 2, H: box.H}
}

// surpriseScale is the axis on which a coin has one width: that of the logarithm.
func surpriseScale(in view.Rect) view.Scale {
	// 30 coins, a little more than nine powers of ten: the ends are exact.
	return view.Scale{D0: 1, D1: 1.0 / (1 << nCoins), R0: in.X, R1: in.Right(), Log: true}
}

func (c *Context) eventGrip(id view.ID, e event) view.Grip {
	return view.Grip{ID: id, Target: sim.KnobTarget(sim.SurpriseP), Ink: e.ink, Name: c.word(words.SurpriseSayP), Skip: id != idEvent,
		Value: c.word(words.SurpriseSayValue, c.eventName(e.p), c.percent(e.p), c.short(sim.Surprisal(e.p)), c.short(bitsOf(e.p)))}
}

func (c *Context) bothGrip(id view.ID, e event) view.Grip {
	return view.Grip{ID: id, Target: sim.Both, Ink: e.ink, Small: true, Name: c.word(words.SurpriseSayBoth), Skip: id != idEventBoth,
		Value: c.word(words.SurpriseSayBothValue, c.eventName(c.State.V[sim.SurpriseQ]), c.percent(e.p), c.short(sim.Surprisal(e.p)), c.short(bitsOf(e.p)))}
}

// eventName returns what an event of that probability is called.
func (c *Context) eventName(p float64) []byte { return c.eventNamed(p, words.SurpriseOther) }

// eventNamed returns it with what is said of one that has no name.
func (c *Context) eventNamed(p float64, other words.Key) []byte {
	for i := range landmarks {
		if landmarks[i].p == p {
			return c.word(landmarks[i].name)
		}
	}
	if p == 1 {
		return c.word(words.SurpriseSure)
	}
	return c.word(other, c.percent(p))
}
