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
	theta, l float64 // of the State
	shown    float64 // θ of the shapes
	best     float64 // the θ of the largest likelihood

	bar, point view.Point // where the number stands in either panel
	tagY       float64    // where its tag has room on the phone
}

func (c *Context) computeLikelihood() {
	m := &c.likelihood
	m.coins = c.State.Tosses()
	m.n, m.k = m.coins.Count(), m.coins.Heads()
	m.theta, m.shown = c.State.V[sim.Theta], c.Shown.V[sim.Theta]
	m.l = sim.Binomial(m.n, m.k, m.theta)
	m.best = float64(m.k) / float64(m.n)
}

// atTop reports whether θ is where the knob comes nearest to the top.
func (m *likelihood) atTop() bool { return math.Abs(m.theta-m.best) < 6e-5 }

// askLikelihood asks for the θ of the largest likelihood.
func askLikelihood(s *sim.State) (Question, bool) {
	best := float64(s.Tosses().Heads()) / float64(s.Tosses().Count())
	start := s.V[sim.Theta]
	if math.Abs(start-best) < 0.02 { // a start at the answer would be one
		start = math.Abs(best - 0.3)
	}
	t := sim.KnobTarget(sim.Theta)
	return Question{Target: t, Msg: sim.Set{Target: t, Value: best}, Start: start}, true
}

const (
	likelihoodLeft  = 226 // a panel on the phone
	likelihoodRight = 258
	likelihoodWide  = 330
)

func likelihoodHeight(width float64, _ int) float64 {
	if width < view.ColumnWidth {
		return headerHeight + 3*sentenceLeadPhone + 8 + 48 + likelihoodLeft + likelihoodRight + 2*view.Touch + 26 + 12
	}
	return headerHeight + 2*sentenceLeading + 6 + 52 + likelihoodWide + 50 + 26 + 12
}

func viewLikelihood(c *Context) {
	c.computeLikelihood()
	box, rest, phone := c.open(words.LikelihoodTitle, words.LikelihoodTitleShort)
	say := func(c *Context, room view.Rect) { c.sentence(room, (*Context).likelihoodWords) }
	if phone {
		parts := [...]view.Part{
			{Least: 3 * sentenceLeadPhone, Want: 3*sentenceLeadPhone + 8},
			{Least: 46, Want: 48},
			{Least: 170, Want: likelihoodLeft, Grow: 0.8},
			{Least: 196, Want: likelihoodRight, Grow: 1},
			{Least: view.Touch, Want: view.Touch, Drop: 1},
			{Least: view.Touch, Want: view.Touch, Drop: 2},
			{Least: 22, Want: 26, Drop: 3},
			{Least: 8, Want: 12},
		}
		c.b.Require(rest.Y + view.Stack(parts[:], rest.H))
		draw := [...]func(*Context, view.Rect){
			say, (*Context).likelihoodCoins, (*Context).likelihoodBarsPhone, (*Context).likelihoodCurvePhone,
			(*Context).likelihoodAskPhone, (*Context).likelihoodPresets, (*Context).likelihoodFormula, nil,
		}
		c.column(rest, parts[:], draw[:])
		c.likelihoodLink(box.Right() - 25)
		c.tools(box)
		return
	}
	parts := [...]view.Part{
		{Least: 2*sentenceLeading + 4, Want: 2*sentenceLeading + 6},
		{Least: view.Touch, Want: 52},
		{Least: 200, Want: likelihoodWide, Grow: 1},
		{Least: view.Touch, Want: 50, Drop: 1},
		{Least: 22, Want: 26, Drop: 2},
		{Least: 8, Want: 12},
	}
	c.b.Require(rest.Y + view.Stack(parts[:], rest.H))
	draw := [...]func(*Context, view.Rect){
		say, (*Context).likelihoodCoins, (*Context).likelihoodPanels, (*Context).likelihoodStrip, (*Context).likelihoodFormula, nil,
	}
	c.column(rest, parts[:], draw[:])
	c.tools(box)
}

// likelihoodPanels draws both panels side by side, and the number they share.
func (c *Context) likelihoodPanels(box view.Rect) {
	const gap, axis = 78, 30
	_, inner := box.CutLeft(axis)
	inner.W -= view.RingRadius + 2
	w := (inner.W - gap) / 2
	left, right := inner, inner
	left.W, right.X, right.W = w, inner.X+w+gap, w
	c.likelihoodBars(left, box.X, 36)
	c.likelihoodCurve(right, right.X, 36)
	tag := left.Right() + gap/2 + 4
	if c.State.On(sim.LogLikelihood) { // the numbers of the other axis stand there
		tag = left.Right() + 26
	}
	c.likelihoodLink(tag)
}

// likelihoodBarsPhone and likelihoodCurvePhone are the panels one below the other.
func (c *Context) likelihoodBarsPhone(room view.Rect) {
	c.likelihoodBars(view.Rect{X: room.X + 28, Y: room.Y, W: room.W - 28 - 58, H: room.H - 6}, room.X, 14)
}

func (c *Context) likelihoodCurvePhone(room view.Rect) {
	c.likelihoodCurve(view.Rect{X: room.X + 28, Y: room.Y, W: room.W - 28 - 58, H: room.H - 4}, room.X, 34)
}

// likelihoodLink draws the one number as a line across both panels.
func (c *Context) likelihoodLink(x float64) {
	if c.UI.Predict.Stage == Asked {
		return
	}
	b, bar, point := &c.b, c.likelihood.bar, c.likelihood.point
	from := b.Here()
	end := point.X - view.RingRadius - 2
	if point.X < x {
		end = point.X + view.RingRadius + 2
	}
	b.Vertex(bar)
	b.Vertex(view.Point{X: x, Y: bar.Y})
	b.Vertex(view.Point{X: x, Y: point.Y})
	b.Vertex(view.Point{X: end, Y: point.Y})
	b.Polyline(from, 2.5, view.Class0)
	text := c.short(c.likelihood.l)
	t := view.Type{Size: 15, Weight: view.SemiBold, Align: view.Middle, Ink: view.Paper}
	const w = 58
	at := view.Point{X: x, Y: (bar.Y + point.Y) / 2}
	if c.Box.X < view.ColumnWidth {
		at.Y = c.likelihood.tagY
	}
	b.Rect(view.Around(at, w, 28), 14, view.Class0)
	b.Fit(view.Point{X: at.X, Y: at.Y + 5.4}, w-10, text, t)
}

// likelihoodCoins draws the tosses: a tap flips a coin, − and + take and add one.
func (c *Context) likelihoodCoins(box view.Rect) {
	b, m := &c.b, &c.likelihood
	if c.Box.X >= view.ColumnWidth {
		var room view.Rect
		room, box = box.CutRight(c.toggleWidth(words.LikelihoodLog))
		c.likelihoodLog(room)
		name := c.word(words.LikelihoodTosses)
		y := box.Centre().Y
		at := b.Text(view.Point{X: box.X, Y: y + 4.5}, name, view.Type{Size: view.SmallSize + 0.5, Weight: view.SemiBold, Ink: view.Black})
		_, box = box.CutLeft(at.W + 14)
	}
	free := box.W - 2*view.Touch
	pitch := min(44, free/float64(m.n))
	r := min(17, pitch*0.46)
	y := box.Centre().Y
	for i := range m.n {
		at := view.Point{X: box.X + pitch*(float64(i)+0.5), Y: y}
		face, ink, say := words.LikelihoodTailFace, view.Class0, words.LikelihoodSayTail
		if m.coins.Head(i) {
			face, ink, say = words.LikelihoodHeadFace, view.Paper, words.LikelihoodSayHead
			b.Disc(at, r, view.Class0)
		} else {
			b.Circle(at, r-1.5, 3, view.Class0)
		}
		id := idCoin + view.ID(i)
		if b.Hover == id {
			b.Circle(at, r+2, 1.5, view.Muted)
		}
		b.Text(view.Point{X: at.X, Y: at.Y + r*0.3}, c.word(face), view.Type{Size: min(14, r*0.95), Weight: view.SemiBold, Align: view.Middle, Ink: ink})
		b.Zone(view.Zone{ID: id, Role: view.RoleSwitch, Box: view.Around(at, max(pitch, 30), view.Touch).Grow(view.Touch, 0), At: at, Ring: view.Around(at, 2*r+6, 2*r+6), Round: r + 3,
			Checked: m.coins.Head(i), Act: setCoins(m.coins.Flip(i)), Group: groupLabels, GroupName: b.Plain(c.word(words.LikelihoodTosses)),
			Name: b.Plain(c.word(say, c.fixed(float64(i+1), 0)))})
	}
	x := box.X + pitch*float64(m.n) + 2
	b.Button(view.Rect{X: x, Y: y - 22, W: view.Touch, H: view.Touch}, view.Button{ID: idCoinTake, Icon: view.IconMinus, Name: c.word(words.LikelihoodTake), Act: setCoins(m.coins.Take()), Off: m.n == 1})
	b.Button(view.Rect{X: x + view.Touch - 2, Y: y - 22, W: view.Touch, H: view.Touch}, view.Button{ID: idCoinAdd, Icon: view.IconPlus, Name: c.word(words.LikelihoodAdd), Act: setCoins(m.coins.Toss()), Off: m.n == sim.MaxCoins})
}

func setCoins(to sim.Tosses) view.Act {
	return view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Target: sim.KnobTarget(sim.Coins), Value: float64(to)}}
}

func (c *Context) likelihoodLog(room view.Rect) {
	to := 1.0
	if c.State.On(sim.LogLikelihood) {
		to = 0
	}
	c.b.Toggle(room, view.Button{ID: idLogSwitch, Text: c.word(words.LikelihoodLog), On: to == 0,
		Act: view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Target: sim.KnobTarget(sim.LogLikelihood), Value: to}}})
}

// likelihoodStrip draws the question and the examples in one row.
func (c *Context) likelihoodStrip(box view.Rect) {
	ask, box := box.CutLeft(c.askWidth())
	c.predictButtons(ask)
	_, box = box.CutLeft(14)
	c.coinPresets(box, false)
}

func (c *Context) likelihoodAskPhone(box view.Rect) {
	log, box := box.CutRight(c.toggleWidth(words.LikelihoodLog))
	ask, _ := box.CutLeft(c.askWidth())
	c.predictButtons(ask)
	c.likelihoodLog(log)
}

func (c *Context) likelihoodPresets(box view.Rect) { c.coinPresets(box, true) }

func (c *Context) coinPresets(box view.Rect, share bool) {
	if c.Env.Hide&HidePresets != 0 {
		return
	}
	const gap = 6
	keys := [...]words.Key{words.LikelihoodPreset4, words.LikelihoodPreset2, words.LikelihoodPreset10}
	total := 0.0
	for _, k := range keys {
		total += c.b.ButtonWidth(c.word(k))
	}
	stretch := (box.W - gap*float64(len(keys)-1)) / total
	if !share {
		stretch = min(stretch, 1)
	}
	for i, k := range keys {
		text := c.word(k)
		room := view.Rect{X: box.X, Y: box.Y, W: c.b.ButtonWidth(text) * stretch, H: box.H}
		box.X += room.W + gap
		c.b.Button(room, view.Button{ID: idCoinPreset + view.ID(i), Text: text, Group: groupPresets, Groups: c.word(words.PresetsName),
			Act: view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgApply, Arg: int(sim.ThreeOfFour) + i}}})
	}
}
