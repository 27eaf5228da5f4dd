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

// wordTop is how far below its row's top a bar lies, as a part of the row.
const wordTop = 0.18

// samplingList draws the prompt, a row for each word, and the lines of the cuts.
func (c *Context) samplingList(box view.Rect) {
	box.H -= samplingFoot
	prompt, rest := box.CutTop(min(samplingPrompt, box.H-nWords*18-samplingLegend+4))
	c.samplingPrompt(prompt)
	legend, rest := rest.CutTop(min(samplingLegend, rest.H-nWords*18))
	l := wordList{box: rest, row: rest.H / nWords, ring: rest.Right() - view.RingRadius - 2}
	names := 0.0
	for i := range nWords {
		names = max(names, c.M.Width(c.nextWord(i), 13, view.SemiBold))
	}
	tag := view.Type{Size: view.TickSize, Weight: view.SemiBold}
	l.line = rest.Right() - max(c.M.Width(c.word(words.SamplingMinP), tag.Size, tag.Weight), c.M.Width(c.word(words.SamplingTopP), tag.Size, tag.Weight)) - 3
	l.fate = l.line - 4
	l.bars = view.Scale{D1: 1, R0: rest.X + names + 10, R1: l.fate - 52}
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
	b.Button(back, view.Button{ID: idRewind, Icon: view.IconClose, Name: c.word(words.SamplingClear), Act: setCount(sim.SamplingDraws, 0), Off: m.draws == 0})
	at := b.Fit(view.Point{X: box.X + 12, Y: y + 5}, back.X-box.X-blank-22, c.word(words.SamplingPrompt), view.Type{Size: view.BodySize, Ink: view.Black})
	r := view.Rect{X: at.Right() + 8, Y: box.Y + 5, W: blank, H: box.H - 10}
	b.Rect(r, 6, view.Paper)
	if m.draws == 0 {
		c.dashedBox(r, 1.5, view.Muted)
		b.Text(view.Point{X: r.Centre().X, Y: y + 5}, c.bytes("?"), view.Type{Size: 13, Weight: view.SemiBold, Align: view.Middle, Ink: view.Muted})
		return
	}
	b.Outline(r, 6, 2, view.Class0)
	b.Fit(view.Point{X: r.Centre().X, Y: y + 5}, blank-10, c.nextWord(m.drawn.last), view.Type{Size: 13, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
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

// samplingRow draws word i: its name, its bar over the ghost of the full
// distribution, its number, and what became of it.
func (c *Context) samplingRow(l *wordList, i int) {
	b, m := &c.b, &c.sampling
	kept := m.m.By[i] == sim.Kept
	y := l.box.Y + l.row*float64(i)
	top := y + l.row*wordTop
	base := top + l.bar/2 + 4.5
	name := view.Type{Size: 13, Align: view.End, Ink: view.Muted}
	if kept {
		name.Weight, name.Ink = view.SemiBold, view.Black
	}
	b.Text(view.Point{X: l.bars.R0 - 8, Y: base}, c.nextWord(i), name)

	bar := func(p float64) view.Rect {
		return view.Rect{X: l.bars.R0, Y: top, W: l.bars.Map(p) - l.bars.R0, H: l.bar}
	}
	full, now := bar(m.m.Full[i]), bar(m.shown.P[i])
	if now.W > 0 {
		b.Rect(now, 2, view.Class0)
	}
	ink := view.Black
	if !kept {
		ink = view.Muted
	}
	c.dashedBar(full, 1.2, ink)
	reach := max(full.Right(), now.Right())
	if m.hasGhost && m.ghost.P[i] != m.m.P[i] && m.ghost.P[i] > 0 {
		g := bar(m.ghost.P[i]).Inset(0, -2)
		b.Outline(g, 3, 1.2, view.Muted)
		reach = max(reach, g.Right())
	}
	t := view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Black}
	p := m.m.P[i]
	if !kept {
		t, p = view.Type{Size: view.TickSize, Ink: view.Muted}, m.m.Full[i]
	}
	text := c.percent(p)
	if w := c.M.Width(text, t.Size, t.Weight); reach+7+w > l.fate-26 && now.W > w+14 {
		// No room behind it, but in it.
		t.Align, t.Ink, t.Size = view.End, view.Paper, view.TickSize
		b.Text(view.Point{X: now.Right() - 6, Y: base}, text, t)
	} else {
		c.haloText(view.Point{X: reach + 7, Y: base}, max(l.fate-reach, w), text, t)
	}
	c.samplingFate(l, i, base)
}

// samplingFate says at the end of a row how often the word was drawn, or which
// rule cut it; and where the temperature comes last, what would have become of it.
func (c *Context) samplingFate(l *wordList, i int, base float64) {
	b, m := &c.b, &c.sampling
	by := m.m.By[i]
	t := view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted}
	at := view.Point{X: l.fate, Y: base}
	left := l.fate - 52
	if by != sim.Kept {
		r := b.Text(at, c.word(words.SamplingTopK+words.Key(by)), t)
		b.Icon(view.IconCut, view.Rect{X: r.X - 15, Y: base - 10, W: 12, H: 12}, 1.2, view.Muted)
		left = r.X - 20
	} else if m.draws > 0 {
		t.Ink = view.Black
		left = min(left, b.Text(at, c.word(words.SamplingTimes, c.grouped(float64(m.drawn.count[i]))), t).X-8)
		t.Ink = view.Muted
	}
	if !c.State.On(sim.SamplingLast) {
		return
	}
	key := words.SamplingIfFirst
	if m.other.By[i] == sim.Kept {
		key = words.SamplingIfFirstKept
	}
	if (by == sim.Kept) != (m.other.By[i] == sim.Kept) {
		b.Text(view.Point{X: left, Y: base}, c.word(key), t)
	}
}

// The least pitch that dots have: below it they run together to a bar.
const leastPitch = 3.2

// pitch is how wide one of that many draws is in a pile.
func (l *wordList) pitch(draws int) float64 { return (l.bars.R1 - l.bars.R0) / float64(max(draws, 20)) }

// samplingPiles draws what was drawn under the bars. A pile is as long as its
// share of the draws, so that it may be held against the bar; with few draws it is
// shorter, and grows.
func (c *Context) samplingPiles(l *wordList) {
	b, m := &c.b, &c.sampling
	if m.draws == 0 {
		return
	}
	pitch := l.pitch(m.draws)
	r := min(l.row*0.11, pitch/2-0.3, 2.9)
	for i, n := range m.piled.count {
		y := l.box.Y + l.row*(float64(i)+wordTop) + l.bar + l.row*0.17
		if pitch < leastPitch {
			if n > 0 {
				h := min(l.row*0.16, 4)
				b.Rect(view.Rect{X: l.bars.R0, Y: y - h/2, W: max(pitch*float64(n), 1), H: h}, 1, view.Black)
			}
			continue
		}
		for j := range n {
			b.Disc(view.Point{X: l.bars.R0 + pitch*(float64(j)+0.5), Y: y}, r, view.Black)
		}
	}
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
	at := view.Point{X: l.ring, Y: s.Map(c.Shown.V[sim.SamplingK])}
	line(l.ring-view.RingRadius-2, at.Y)
	b.Track(view.Rect{X: l.ring - view.Touch/2, Y: l.box.Y, W: view.Touch, H: l.box.H}, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
	if c.UI.HasGhost && c.UI.Ghost.V[sim.SamplingK] != c.State.V[sim.SamplingK] {
		b.Circle(view.Point{X: l.ring, Y: s.Map(c.UI.Ghost.V[sim.SamplingK])}, view.RingRadius, 1.5, view.Muted)
	}
	b.Ring(at, &g, view.AxisY, s, view.Point{})
	b.Text(view.Point{X: at.X, Y: at.Y + 4}, c.bytes("k"), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
}

// samplingLegend tells what the marks of a row are.
func (c *Context) samplingLegend(box view.Rect, l *wordList) {
	b, m := &c.b, &c.sampling
	y := box.Y + box.H/2
	t := view.Type{Size: view.TickSize, Ink: view.Muted}
	mark := func(i int, at view.Point) {
		r := view.Rect{X: at.X, Y: at.Y - 5, W: 16, H: 10}
		switch i {
		case 0:
			b.Rect(r, 2, view.Class0)
		case 1:
			c.dashedBar(r, 1.2, view.Black)
		case 2:
			b.Outline(r, 3, 1.2, view.Muted)
		case 3:
			b.Disc(r.Centre(), 2.9, view.Black)
		case 4:
			b.Rect(view.Rect{X: r.X, Y: at.Y - 2, W: r.W, H: 4}, 1, view.Black)
		}
	}
	n := c.grouped(float64(m.draws))
	items := [...]struct {
		text []byte
		on   bool
	}{
		{c.word(words.SamplingLegendP), true},
		{c.word(words.SamplingLegendFull), true},
		{c.word(words.SamplingLegendBefore), m.hasGhost},
		{c.word(words.SamplingLegendDot, n), m.draws > 0 && l.pitch(m.draws) >= leastPitch},
		{c.word(words.SamplingLegendPile, n), m.draws > 0 && l.pitch(m.draws) < leastPitch},
	}
	const mine, gap = 21, 14
	full, count := 0.0, 0
	for _, e := range items {
		if e.on {
			full += c.M.Width(e.text, t.Size, t.Weight)
			count++
		}
	}
	room := box.W - float64(count)*mine - float64(count-1)*gap
	x := box.X
	for i, e := range items {
		if !e.on {
			continue
		}
		mark(i, view.Point{X: x, Y: y})
		w := c.M.Width(e.text, t.Size, t.Weight) * min(1, room/full)
		b.Fit(view.Point{X: x + mine, Y: y + 4}, w, e.text, t)
		x += mine + w + gap
	}
}
