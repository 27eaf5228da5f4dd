package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// softmaxPanel draws what stands beside the picture: entropy, e^H,
// temperature, the classes and the checks.
func (c *Context) softmaxPanel(box view.Rect) {
	parts := [...]part{
		{view.Part{Least: 126, Want: 166, Grow: 0.6}, (*Context).softmaxGauge},
		{view.Part{Least: 58, Want: 66, Grow: 0.2}, (*Context).softmaxBalls},
		{view.Part{Least: 62, Want: 76, Grow: 0.2}, (*Context).softmaxTemperature},
		{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).classCount},
		{view.Part{Least: 26, Want: 30, Drop: 2}, (*Context).softmaxBadges},
	}
	c.heights(box, parts[:])
	box.X += 20
	box.W -= 20
	c.column(box, parts[:])
}

// softmaxPanelPhone draws the gauge at the left, e^H and the temperature at the right.
func (c *Context) softmaxPanelPhone(box view.Rect) {
	left, right := box.CutLeft(box.W * 0.5)
	c.softmaxGauge(left.Inset(0, 2))
	_, right = right.CutLeft(16)
	balls, temperature := right.CutTop(right.H * 0.45)
	c.softmaxBalls(balls)
	c.softmaxTemperature(temperature)
}

func (c *Context) softmaxGauge(box view.Rect) {
	b, m := &c.b, &c.softmax
	title, dial := box.CutTop(30)
	units, name := title.CutRight(84)
	b.Fit(view.Point{X: name.X, Y: name.Y + 20}, name.W-6, c.word(words.EntropyName), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	c.softmaxUnits(units)

	const thick = 15
	round := thick/2.0 + view.NeedleReach + view.RingRadius // what the dial has around its radius
	note := dial.H > 104
	below := 16.0
	if note {
		below = 34
	}
	g := view.Gauge{Radius: min(dial.W/2-round, dial.H-round-below, 100), Thick: thick, Scale: view.GaugeScale(m.most), Inks: view.Class0, NeedleInk: view.Black}
	g.Centre = view.Point{X: dial.Centre().X, Y: dial.Y + g.Radius + round}
	var pieces [sim.MaxClasses]float64
	for i := range m.n {
		if p := m.shown[i]; p > 0 {
			pieces[i] = p * sim.Surprisal(p)
		}
	}
	g.Pieces = pieces[:m.n]
	value, unit := c.inUnit(m.h)
	most, _ := c.inUnit(m.most)
	b.Fit(view.Point{X: g.Centre.X, Y: g.Centre.Y - 8}, 2*g.Radius-30, c.number(value), view.Type{Size: min(view.HeroSize, g.Radius*0.46), Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
	b.Text(view.Point{X: g.Centre.X, Y: g.Centre.Y + 13}, c.word(words.EntropyMax, c.number(most), c.word(unit)), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
	if note {
		b.Text(view.Point{X: g.Centre.X, Y: g.Centre.Y + 29}, c.word(c.perUnit(words.EntropyPieces, words.EntropyPiecesBits)), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
	}
	grip := view.Grip{ID: idNeedle, Target: sim.NeedleH, Ink: view.Black, Skip: true,
		Group: groupTemperature, GroupName: c.word(words.TemperatureName),
		Name: c.word(words.SayNeedle), Value: c.word(words.SayNeedleValue, c.number(value), c.word(unit), c.number(most), c.temperature(sim.Temperature))}
	b.Gauge(g, &grip)
}

func (c *Context) softmaxUnits(room view.Rect) {
	c.either(room, idUnit, sim.Units, words.Nat, words.Bit, words.UnitsName)
}

func (c *Context) softmaxBalls(box view.Rect) {
	m := &c.softmax
	k := c.fixed(sim.Perplexity(m.h), 2)
	row, note := box.CutTop(34)
	g := view.Grip{ID: idBalls, Target: sim.Effective, Ink: view.Black, Skip: true,
		Group: groupTemperature, GroupName: c.word(words.TemperatureName),
		Name: c.word(c.perUnit(words.SayBalls, words.SayBallsBits)), Value: c.word(words.SayBallsValue, k, c.temperature(sim.Temperature))}
	c.b.Balls(row, sim.Perplexity(m.shownH), m.n, &g)
	c.b.Text(view.Point{X: note.Centre().X, Y: note.Y + 16}, c.word(c.perUnit(words.EffectiveName, words.EffectiveNameBits), k),
		view.Type{Size: view.ValueSize, Align: view.Middle, Ink: view.Muted})
}

func (c *Context) softmaxTemperature(box view.Rect) {
	value, unit := c.inUnit(c.softmax.h)
	g := view.Grip{ID: idTemperature, Target: sim.KnobTarget(sim.Temperature), Ink: view.Black,
		Group: groupTemperature, GroupName: c.word(words.TemperatureName),
		Name:  c.word(words.TemperatureName),
		Value: c.word(words.SayTemperatureValue, c.temperature(sim.Temperature), c.number(value), c.word(unit))}
	s := view.Scale{D0: sim.MinTemperature, D1: sim.MaxTemperature, Log: true}
	c.b.Slider(box, c.word(words.TemperatureName), c.temperature(sim.Temperature), &g, s, c.Shown.V[sim.Temperature], 1, c.word(words.TemperatureNeutral))
}

func (c *Context) softmaxBadges(box view.Rect) {
	m := &c.softmax
	sum, positive, order := 0.0, true, true
	for i := range m.n {
		sum += m.p[i]
		positive = positive && m.p[i] >= 0
		for j := range m.n {
			if c.State.V[i] > c.State.V[j] && m.p[i] < m.p[j] {
				order = false
			}
		}
	}
	x, y := box.X, box.Y+box.H/2+5
	for i, holds := range [...]bool{sum-1 < 1e-12 && 1-sum < 1e-12, positive, order} {
		text, says := c.word(words.BadgeSum+words.Key(i)), words.BadgeHolds
		if !holds {
			says = words.BadgeFails
		}
		w := c.b.Badge(view.Point{X: x, Y: y}, holds, text)
		c.b.Mark(idCheck+view.ID(i), view.Rect{X: x, Y: y - 14, W: w, H: 20}, c.word(says, text), 0, nil)
		x += w + 14
	}
}
