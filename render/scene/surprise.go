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

func surpriseHeight(width float64, _ int) float64 {
	if width < view.ColumnWidth {
		return headerHeight + 3*sentenceLeadPhone + 8 + surpriseCoinsPart + surprisePlotPhone + 2*60 + 42 + 14
	}
	return headerHeight + 2*sentenceLeading + 6 + surpriseCoinsPart + 10 + surprisePlotWide + 66 + 28 + 12
}

func viewSurprise(c *Context) {
	box, rest, phone := c.open(words.SurpriseTitle, words.SurpriseTitle)
	parts := [...]view.Part{
		{Least: 28, Want: 2*sentenceLeading + 6},              // sentence
		{Least: 126, Want: surpriseCoinsPart + 10, Grow: 0.1}, // coins
		{Least: 146, Want: surprisePlotWide, Grow: 1},         // curve
		{Least: view.Touch, Want: 66, Drop: 1},                // landmarks
		{Least: 24, Want: 28, Drop: 2},                        // formula
		{Least: 6, Want: 12},
	}
	if phone {
		parts[0] = view.Part{Least: 3 * sentenceLeadPhone, Want: 3*sentenceLeadPhone + 8}
		parts[1] = view.Part{Least: 142, Want: surpriseCoinsPart}
		parts[2] = view.Part{Least: 160, Want: surprisePlotPhone, Grow: 1}
		parts[3] = view.Part{Least: 2 * view.Touch, Want: 2 * 60, Drop: 1}
		parts[4] = view.Part{Least: 40, Want: 42, Drop: 2}
	}
	c.b.Require(rest.Y + view.Stack(parts[:], rest.H))
	draw := [...]func(*Context, view.Rect){
		func(c *Context, room view.Rect) { c.sentence(room, (*Context).surpriseWords) },
		(*Context).surpriseCoins, (*Context).surprisePlot, (*Context).surpriseCards, (*Context).surpriseFormula, nil,
	}
	c.column(rest, parts[:], draw[:])
	c.tools(box)
}

// surpriseCoins draws the strip that halves, under each halving a coin, and the
// handles at the ends of the coins.
func (c *Context) surpriseCoins(box view.Rect) {
	b := &c.b
	one, both := c.events()
	key := words.SurpriseHalves
	if c.Box.X < view.ColumnWidth {
		key = words.SurpriseHalvesShort
	}
	b.Text(view.Point{X: box.X, Y: box.Y + 13}, c.word(key), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Muted})
	in := surpriseInner(box)
	pitch := in.W / nCoins
	r := min(pitch*0.46, 13)
	free := box.H - 18 - 16 - 2*r - 34 - surpriseStep // the caption, the numbers over the strip, the coins, the rail
	strip := view.Rect{X: in.X, Y: box.Y + 34, W: in.W, H: min(free*0.45, 26)}
	y := strip.Bottom() + free - strip.H + r
	wide := view.Scale{D0: 1, D1: 0, R0: in.X, R1: in.Right()}
	even := surpriseScale(in)
	a, ab := even.Map(one.shown), even.Map(both.shown)
	p := 1.0
	for i := range nCoins {
		x := wide.Map(p)
		p /= 2
		next, mid := wide.Map(p), in.X+pitch*(float64(i)+0.5)
		ink := view.Track
		switch {
		case mid-pitch/2 < a-0.01:
			ink = one.ink
		case mid-pitch/2 < ab-0.01:
			ink = both.ink
		}
		if w := next - x; w > 0.2 {
			end := x + max(w-1, w*0.6)
			b.Rect(view.Rect{X: x, Y: strip.Y, W: end - x, H: strip.H}, min(2, w/3), view.Track)
			for _, e := range [...]event{both, one} {
				if to := min(end, wide.Map(e.shown)); to > x+0.01 {
					b.Rect(view.Rect{X: x, Y: strip.Y, W: to - x, H: strip.H}, min(2, w/3), e.ink)
				}
			}
		}
		b.Line(view.Point{X: next, Y: strip.Bottom() + 1}, view.Point{X: mid + pitch/2, Y: y - r - 1}, 1, ink)
		if ink != view.Track {
			b.Fade(0.55)
		}
		if i < 4 && next-x > 30 || i == 0 {
			b.Text(view.Point{X: next, Y: strip.Y - 4}, c.half(i+1), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
		}
		c.surpriseCoin(view.Point{X: mid, Y: y}, r, (a-mid)/(2*r)+0.5, (ab-mid)/(2*r)+0.5)
		if r >= 8 && mid+pitch/2 < even.Map(both.p)+0.01 {
			b.Text(view.Point{X: mid, Y: y + r*0.36}, c.word(words.SurpriseHeadFace), view.Type{Size: r * 0.95, Weight: view.SemiBold, Align: view.Middle, Ink: view.Paper})
		}
	}
	b.Text(view.Point{X: in.X, Y: strip.Y - 4}, c.word(words.Percent, c.fixed(100, 0)), view.Type{Size: view.TickSize, Ink: view.Muted})

	rail := y + r + 17
	b.Line(view.Point{X: in.X, Y: rail}, view.Point{X: in.Right(), Y: rail}, 4, view.Track)
	b.Line(view.Point{X: in.X, Y: rail}, view.Point{X: a, Y: rail}, 4, one.ink)
	// The second event goes on from there a step lower, so that its handle lies
	// free where it adds nothing.
	second := rail + surpriseStep
	b.Line(view.Point{X: a, Y: second}, view.Point{X: ab, Y: second}, 4, both.ink)
	g := c.eventGrip(idEvent, one)
	b.Track(view.Rect{X: box.X, Y: y - r, W: box.W, H: rail + 18 - y + r}, view.TrackOf(g.ID), &g, view.AxisX, even, view.Point{})
	h := c.bothGrip(idEventBoth, both)
	c.eventRing(view.Point{X: ab, Y: second}, &h, even.Map(both.ghost), both, even)
	c.eventRing(view.Point{X: a, Y: rail}, &g, even.Map(one.ghost), one, even)
}

// eventRing draws a handle on the rail and, while it is held, where it was.
func (c *Context) eventRing(at view.Point, g *view.Grip, ghost float64, e event, s view.Scale) {
	if c.UI.HasGhost && e.ghost != e.p {
		was := view.Point{X: ghost, Y: at.Y}
		if g.Small {
			c.b.Circle(was, view.SmallRing, 1.5, view.Muted)
		} else {
			c.b.GhostRing(was)
		}
	}
	c.b.Ring(at, g, view.AxisX, s, view.Point{})
}

// surpriseCoin draws a coin that is filled from the left, as far as the first
// event and both reach.
func (c *Context) surpriseCoin(at view.Point, r, one, both float64) {
	b := &c.b
	b.Circle(at, r-0.75, 1.5, view.Track)
	for _, f := range [...]struct {
		part float64
		ink  view.Ink
	}{{both, view.Class0 + 1}, {one, view.Class0}} {
		switch {
		case f.part >= 0.999:
			b.Disc(at, r, f.ink)
		case f.part > 0.001:
			b.PartDisc(at, r, f.part, f.ink)
		}
	}
}

// half returns 1/2ⁿ as a fraction.
func (c *Context) half(n int) []byte {
	return c.b.Keep(view.AppendFixed(append(c.b.Scratch(), "1/"...), float64(int(1)<<n), 0))
}

// surpriseInner is the room of everything that shares the axes' ends.
func surpriseInner(box view.Rect) view.Rect {
	return view.Rect{X: box.X + 26, Y: box.Y, W: box.W - 26 - view.RingRadius - 2, H: box.H}
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
func (c *Context) eventName(p float64) []byte {
	for i := range landmarks {
		if landmarks[i].p == p {
			return c.word(landmarks[i].name)
		}
	}
	if p == 1 {
		return c.word(words.SurpriseSure)
	}
	return c.word(words.SurpriseOther, c.percent(p))
}

// surpriseCards draws the landmarks.
func (c *Context) surpriseCards(box view.Rect) {
	if c.Env.Hide&HidePresets != 0 {
		return
	}
	cols := len(landmarks)
	if c.Box.X < view.ColumnWidth {
		cols = 2
	}
	const gap = 8
	rows := len(landmarks) / cols
	for i := range landmarks {
		m := &landmarks[i]
		room := box.Line(i/cols, rows)
		w := (box.W - gap*float64(cols-1)) / float64(cols)
		room.X, room.W = box.X+(w+gap)*float64(i%cols), w
		room = room.Inset(0, max(2, (room.H-view.CardHeight)/2))
		c.b.Card(room, &view.Card{ID: idEventCard + view.ID(i), Head: c.word(m.card), Note: c.bytes(m.fraction),
			Line: c.word(words.SurpriseWorth, c.short(sim.Surprisal(m.p)), c.short(bitsOf(m.p))),
			Name: c.word(words.SurpriseSayCard, c.word(m.name), c.bytes(m.fraction)), On: c.State.V[sim.SurpriseP] == m.p, Ink: view.Class0,
			Act:   view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Target: sim.KnobTarget(sim.SurpriseP), Value: m.p}},
			Group: groupPresets, Groups: c.word(words.SurpriseLandmarks)})
	}
}
