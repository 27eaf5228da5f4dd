package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// A wordList is where the rows of the words have what.
type wordList struct {
	box  view.Rect  // of the rows
	row  float64    // the pitch
	bars view.Scale // probability to x
	fate float64    // the right end of what became of a word
	ring float64    // the x of the ring
	line float64    // where the lines of the cuts end
	bar  float64    // a bar's height
}

// low reports whether the rows are lower than their numbers and dots need.
func (l *wordList) low() bool { return l.row < 22 }

// top is how far below its row's top a bar lies: in a low row the name has to stand
// clear of the line over it.
func (l *wordList) top() float64 {
	if l.low() {
		return l.row * 0.23
	}
	return l.row * 0.18
}

// under is how far below its bar the draws lie.
func (l *wordList) under() float64 {
	if l.low() {
		return l.row * 0.14
	}
	return l.row * 0.17
}

// samplingList draws the prompt, a row for each word, and the lines of the cuts.
func (c *Context) samplingList(box view.Rect) {
	box.H -= samplingFoot
	prompt, rest := box.CutTop(min(samplingPrompt, box.H-nWords*17.5-samplingLegend+4))
	c.samplingPrompt(prompt)
	legend, rest := rest.CutTop(min(samplingLegend, rest.H-nWords*17.5))
	l := wordList{box: rest, row: rest.H / nWords, ring: rest.Right() - view.RingRadius - 2}
	names := 0.0
	for i := range nWords {
		names = max(names, c.M.Width(c.nextWord(i), view.ValueSize, view.SemiBold))
	}
	tag := view.Type{Size: view.TickSize, Weight: view.SemiBold}
	l.line = rest.Right() - max(c.M.Width(c.word(words.SamplingMinP), tag.Size, tag.Weight), c.M.Width(c.word(words.SamplingTopP), tag.Size, tag.Weight)) - 3
	l.fate = l.line - 4
	l.bars = view.Scale{D1: 1, R0: rest.X + names + 10, R1: l.fate - 52}
	if l.low() { // no number has room in a bar: each has it behind
		l.bars.R1 = l.fate - 92
	}
	l.bar = min(l.row*0.5, 13)
	c.samplingLegend(view.Rect{X: l.box.X + 2, Y: legend.Y, W: l.box.W - 4, H: legend.H}, &l)
	c.b.Hair(view.Point{X: l.bars.R0 - 0.75, Y: rest.Y}, 1.5, rest.H, view.Track)
	for i := range nWords {
		c.samplingRow(&l, i)
	}
	c.samplingPiles(&l)
	c.samplingLines(&l)
}

// samplingPrompt draws the words so far, and a blank for the one that comes next.
func (c *Context) samplingPrompt(box view.Rect) {
	b, m := &c.b, &c.sampling
	box.H -= 8
	b.Rect(box, 10, view.Surface)
	y := box.Centre().Y
	const blank = 84
	back, _ := box.CutRight(view.Touch)
	b.Button(back, view.Button{ID: idRewind, Icon: view.IconClose, Name: c.word(words.SamplingClear), Act: set(sim.KnobTarget(sim.SamplingDraws), 0), Off: m.draws == 0})
	at := b.Fit(view.Point{X: box.X + 12, Y: y + 5}, back.X-box.X-blank-22, c.word(words.SamplingPrompt), view.Type{Size: view.BodySize, Ink: view.Black})
	r := view.Rect{X: at.Right() + 8, Y: box.Y + 5, W: blank, H: box.H - 10}
	b.Rect(r, 6, view.Paper)
	if m.draws == 0 {
		c.dashedBox(r, 1.5, view.Muted)
		b.Text(view.Point{X: r.Centre().X, Y: y + 5}, c.bytes("?"), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Muted})
		return
	}
	b.Outline(r, 6, 2, view.Class0)
	b.Fit(view.Point{X: r.Centre().X, Y: y + 5}, blank-10, c.nextWord(m.drawn.last), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
}

// dashedBox draws the dashed outline of a rectangle, all round.
func (c *Context) dashedBox(r view.Rect, stroke float64, ink view.Ink) {
	l, t, x, y := r.X+stroke/2, r.Y+stroke/2, r.Right()-stroke/2, r.Bottom()-stroke/2
	for _, s := range [...][4]float64{{l, t, x, t}, {x, t, x, y}, {l, y, x, y}, {l, t, l, y}} {
		c.b.Dash(view.Point{X: s[0], Y: s[1]}, view.Point{X: s[2], Y: s[3]}, stroke, 4, 7, ink)
	}
}

// dashedBar outlines a bar that lies, open where it begins.
func (c *Context) dashedBar(r view.Rect, stroke float64, ink view.Ink) {
	const on, period = 3, 5.5
	t, y, x := r.Y+stroke/2, r.Bottom()-stroke/2, r.Right()-stroke/2
	c.b.Dash(view.Point{X: r.X, Y: t}, view.Point{X: x, Y: t}, stroke, on, period, ink)
	c.b.Dash(view.Point{X: r.X, Y: y}, view.Point{X: x, Y: y}, stroke, on, period, ink)
	c.b.Line(view.Point{X: x, Y: t}, view.Point{X: x, Y: y}, stroke, ink)
}

// samplingLines draws a line below what each rule that cuts has left. That of
// top-k is always there, for it has the ring.
func (c *Context) samplingLines(l *wordList) {
	b, m := &c.b, &c.sampling
	line := func(to, y float64) {
		b.Dash(view.Point{X: l.box.X, Y: y}, view.Point{X: to, Y: y}, 1.4, 2, 5, view.Black)
	}
	for rule := sim.ByTopP; int(rule) < sim.NRules; rule++ {
		if n := m.m.Left[rule]; n < m.m.Left[rule-1] {
			y := l.box.Y + l.row*float64(n)
			line(l.line, y)
			b.Text(view.Point{X: l.box.Right(), Y: y + 4}, c.word(words.SamplingTopK+words.Key(rule)), view.Type{Size: view.TickSize, Weight: view.SemiBold, Align: view.End, Ink: view.Black})
		}
	}
	s := view.Scale{D0: 1, D1: nWords, R0: l.box.Y + l.row, R1: l.box.Bottom()}
	g := view.Grip{ID: idTopKLine, Target: sim.KnobTarget(sim.SamplingK), Ink: view.Black, Name: c.word(words.SamplingSayLine), Value: c.topK(), Skip: true}
	at := view.Point{X: l.ring, Y: s.Map(m.line)}
	line(l.ring-view.RingRadius-2, at.Y)
	b.Track(view.Rect{X: l.ring - view.Touch/2, Y: l.box.Y, W: view.Touch, H: l.box.H}, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
	if was, ok := c.before(sim.SamplingK); ok {
		b.GhostRing(view.Point{X: l.ring, Y: s.Map(was)})
	}
	b.Ring(at, &g, view.AxisY, s, view.Point{})
	b.Text(view.Point{X: at.X, Y: at.Y + 4}, c.bytes("k"), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
}
