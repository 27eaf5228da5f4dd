package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// mutedPart is how much of the black there is in what is muted.
const mutedPart = 0.62

// samplingRow draws word i: its name, its bar over the ghost of the full
// distribution, its number, and what became of it.
func (c *Context) samplingRow(l *wordList, i int) {
	b, m := &c.b, &c.sampling
	kept := m.m.By[i] == sim.Kept
	y := l.box.Y + l.row*float64(i)
	top := y + l.top()
	base := top + l.bar/2 + 4.5
	name := view.Type{Size: view.ValueSize, Align: view.End, Ink: view.Muted}
	if kept {
		name.Weight, name.Ink = view.SemiBold, view.Black
	}
	there := m.there(i)
	if there < 1 { // it goes from one ink to the other with its bar
		name.Ink = view.Black
	}
	b.Text(view.Point{X: l.bars.R0 - 8, Y: base}, c.nextWord(i), name)
	if there < 1 {
		b.Fade(mutedPart + (1-mutedPart)*there)
	}

	bar := func(p float64) view.Rect {
		return view.Rect{X: l.bars.R0, Y: top, W: l.bars.Map(p) - l.bars.R0, H: l.bar}
	}
	full, now := bar(m.m.Full[i]), bar(m.shown.P[i])
	if now.W > 0 {
		b.Rect(now, 2, view.Class0)
		if there < 1 {
			b.Fade(there)
		}
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
	if l.low() { // the dots of a low row stand beside its number, not under it
		reach = max(reach, l.bars.R0+l.pitch(m.draws)*float64(m.drawn.count[i]))
	}
	t := view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Black}
	p := m.m.P[i]
	if !kept {
		t, p = view.Type{Size: view.TickSize, Ink: view.Muted}, m.m.Full[i]
	}
	text := c.percent(p)
	w := c.M.Width(text, t.Size, t.Weight)
	fate := 26.0
	if kept && m.draws > 0 {
		fate = max(fate, c.M.Width(c.timesDrawn(i), view.TickSize, view.Regular)+5)
	}
	if reach+7+w > l.fate-fate && now.W > w+14 {
		// No room behind it, but in it.
		t.Align, t.Ink, t.Size = view.End, view.Paper, view.TickSize
		b.Text(view.Point{X: now.Right() - 6, Y: base}, text, t)
	} else {
		b.Halo(view.Point{X: reach + 7, Y: base}, max(l.fate-reach, w), text, t)
	}
	// Where there is no room after a jump, there is none on the way.
	c.samplingFate(l, i, base, reach-max(full.Right(), now.Right())+max(full.Right(), bar(m.m.P[i]).Right())+7+w)
}

// timesDrawn returns how often word i was drawn.
func (c *Context) timesDrawn(i int) []byte {
	return c.word(words.SamplingTimes, c.grouped(float64(c.sampling.drawn.count[i])))
}

// samplingFate says at the end of a row how often the word was drawn, or which
// rule cut it; and where the temperature comes last, what would have become of it,
// if there is room from there.
func (c *Context) samplingFate(l *wordList, i int, base, from float64) {
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
		left = min(left, b.Text(at, c.timesDrawn(i), t).X-8)
		t.Ink = view.Muted
	}
	if !c.State.On(sim.SamplingLast) {
		return
	}
	key := words.SamplingIfFirst
	if m.other.By[i] == sim.Kept {
		key = words.SamplingIfFirstKept
	}
	if text := c.word(key); (by == sim.Kept) != (m.other.By[i] == sim.Kept) && left-c.M.Width(text, t.Size, t.Weight) > from+4 {
		b.Text(view.Point{X: left, Y: base}, text, t)
	}
}
