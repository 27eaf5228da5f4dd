package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// chartTop is the end of the chart's axis: more than any ball takes.
const chartTop = 3.3

// questionsChart draws the questions for each ball drawn, and their running mean
// on its way to the expected number.
func (c *Context) questionsChart(box view.Rect) {
	if c.asking() {
		c.b.Covered(box.Inset(0, 4))
		return
	}
	b, m := &c.b, &c.questions
	c.chartHead(box)
	plot := view.Rect{X: box.X + 16, Y: box.Y + 24, W: box.W - 16 - 84, H: box.H - 24 - 6}
	// The ring has room at both ends, and above the numbers of the axis.
	along := view.Scale{D1: sim.MaxDraws, R0: plot.X + view.RingRadius + 5, R1: plot.Right() - 6}
	switch {
	case box.H > 110:
		plot.H -= 26
		c.chartTicks(plot, along)
	case box.H < 80:
		plot.H -= 3 // the ring at 0 has room too
	}
	up := view.Scale{D1: chartTop, R0: plot.Bottom(), R1: plot.Y}
	low, high, e := up.Map(m.h), up.Map(m.h+1), up.Map(m.bag.Mean())
	b.Rect(view.Rect{X: plot.X, Y: high, W: plot.W, H: low - high}, 0, view.Surface)
	for v := 0.0; v <= 3; v++ {
		b.Level(plot, up.Map(v), 6, v == 0, c.fixed(v, 0))
	}
	b.Dash(view.Point{X: plot.X, Y: e}, view.Point{X: plot.Right(), Y: e}, 1.8, 6, 9, view.Black)
	if !m.bag.Tight() {
		b.Dash(view.Point{X: plot.X, Y: low}, view.Point{X: plot.Right(), Y: low}, 1.5, 2, 5, view.Muted)
	}
	r := min(max((along.R1-along.R0)/sim.MaxDraws*0.62, 2.4), 4.5)
	for i := range m.drawn {
		colour := int(m.colours[i])
		b.Ball(view.Point{X: along.Map(float64(i + 1)), Y: up.Map(float64(m.bag.Lengths[colour]))}, r, colour, nil)
	}
	from, sum := b.Here(), 0
	for i := range m.drawn {
		sum += m.bag.Lengths[m.colours[i]]
		b.Vertex(view.Point{X: along.Map(float64(i + 1)), Y: up.Map(float64(sum) / float64(i+1))})
	}
	b.Polyline(from, 2.5, view.Black)
	at := view.Point{X: along.Map(float64(m.drawn)), Y: up.Map(0)}
	value := c.word(words.QuestionsSayNoDraws)
	if m.drawn > 0 {
		at.Y = up.Map(m.mean())
		value = c.word(words.QuestionsSayDrawsValue, c.fixed(float64(m.drawn), 0), c.count(round3(m.mean())))
	}
	g := view.Grip{ID: idDraws, Target: drawsTarget, Ink: view.Black, Name: c.word(words.QuestionsSayDraws), Value: value}
	b.Track(plot, view.TrackOf(g.ID), &g, view.AxisX, along, view.Point{})
	if was, ok := c.before(sim.Draws); ok {
		b.Dash(view.Point{X: along.Map(was), Y: plot.Y}, view.Point{X: along.Map(was), Y: plot.Bottom()}, 1.2, 4, 7, view.Muted)
	}
	b.Ring(at, &g, view.AxisX, along, view.Point{})
	c.chartLevels(plot, up)
}

// chartHead says how many draws there are, and what the last one took.
func (c *Context) chartHead(box view.Rect) {
	m := &c.questions
	key := words.QuestionsChart
	switch m.drawn {
	case 0:
		key = words.QuestionsChart0
	case 1:
		key = words.QuestionsChart1
	}
	right := box.Right()
	if m.last >= 0 {
		t := view.Type{Size: view.NoteSize, Align: view.End, Ink: view.Black}
		at := c.b.Text(view.Point{X: right, Y: box.Y + 14}, c.word(words.QuestionsJust, c.count(float64(m.bag.Lengths[m.last]))), t)
		c.b.Ball(view.Point{X: at.X - 13, Y: box.Y + 10}, 9, m.last, c.letter(m.last))
		right = at.X - 28
	}
	c.b.Fit(view.Point{X: box.X, Y: box.Y + 14}, right-box.X, c.word(key, c.fixed(float64(m.drawn), 0)),
		view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
}

// chartTicks writes the number of draws under the axis.
func (c *Context) chartTicks(plot view.Rect, along view.Scale) {
	for v := 0.0; v <= sim.MaxDraws; v += sim.MaxDraws / 2 {
		c.b.Text(view.Point{X: along.Map(v), Y: plot.Bottom() + 25}, c.word(words.QuestionsTick, c.fixed(v, 0)),
			view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
	}
}

// chartLevels names the levels at the right of the chart, each beside its own as
// near as the others let it.
func (c *Context) chartLevels(plot view.Rect, up view.Scale) {
	b, m := &c.b, &c.questions
	type level struct {
		text []byte
		t    view.Type
	}
	pitch, below := 15.0, 6.0
	if plot.H < 60 { // a low box, and what stands under it is near
		pitch, below = 13, 1
	}
	var all [4]level
	var y [4]float64
	half := [4]float64{pitch / 2, pitch / 2, pitch / 2, pitch / 2}
	n := 0
	add := func(v float64, text []byte, t view.Type) {
		i := n
		for ; i > 0 && y[i-1] > up.Map(v); i-- {
			all[i], y[i] = all[i-1], y[i-1]
		}
		all[i], y[i] = level{text, t}, up.Map(v)
		n++
	}
	note := view.Type{Size: view.NoteSize, Ink: view.Muted}
	add(m.h+1, c.word(words.QuestionsH1), note)
	if m.bag.Tight() {
		add(m.h, c.word(words.QuestionsEH, c.rounded3(m.h)), note)
	} else {
		add(m.bag.Mean(), c.word(words.QuestionsE, c.rounded3(m.bag.Mean())), note)
		add(m.h, c.word(words.QuestionsH, c.rounded3(m.h)), note)
	}
	if m.drawn > 0 {
		add(m.mean(), c.word(words.QuestionsMean, c.rounded3(m.mean())), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.Black})
	}
	end := plot.Bottom() + below + pitch/2
	view.Apart(y[:n], half[:n], min(y[0]-pitch, end-pitch*float64(n)), end)
	x := plot.Right() + view.RingRadius + 6
	for i := range n {
		b.Fit(view.Point{X: x, Y: y[i] + 4.4}, plot.Right()+84-x, all[i].text, all[i].t)
	}
}
