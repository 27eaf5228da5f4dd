package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// crossMeans draws H(p), an immovable base, and H(p, q), with what is between
// them bracketed: the price.
func (c *Context) crossMeans(plot, pile view.Rect, up view.Scale) {
	b, e, m := &c.b, &c.entropy, &c.cross
	const w = 20
	x := pile.X + 38
	low, high := up.Map(e.shownH), up.Map(m.shownCE)
	b.Dash(view.Point{X: plot.X, Y: low}, view.Point{X: x, Y: low}, 1.5, 2, 5, view.Black)
	b.Dash(view.Point{X: plot.X, Y: high}, view.Point{X: x, Y: high}, 1.8, 6, 9, view.Black)
	b.Rect(view.Rect{X: x, Y: low, W: w, H: up.R0 - low}, 2, view.Muted)
	if low > high+0.5 {
		gap := view.Rect{X: x, Y: high, W: w, H: low - high}
		b.Hatch(gap, 0, view.Black)
		b.Outline(gap, 0, 1.8, view.Black)
		b.Bracket(view.Point{X: x + w + 4, Y: high}, view.Point{X: x + w + 4, Y: low}, 5, view.Black)
	}
	if m.ghosts {
		y := up.Map(m.ghostCE)
		b.Dash(view.Point{X: x - 4, Y: y}, view.Point{X: x + w + 4, Y: y}, 1.5, 4, 7, view.Muted)
	}
	c.meanNames(plot, pile, x+w+14, up)
	_, kl, ce, _ := c.crossNumbers()
	g := view.Grip{ID: idMean, Target: sim.CrossMean, Ink: view.Black, Name: c.word(words.CrossSayMean), Value: c.word(words.CrossSayMeanValue, ce, kl)}
	b.Ring(view.Point{X: pile.X + 22, Y: high}, &g, view.AxisY, up, view.Point{})
}

// meanNames writes what the three pieces are beside them, apart where these are
// low. Where they stand hangs on the State.
func (c *Context) meanNames(plot, pile view.Rect, x float64, up view.Scale) {
	b, e, m := &c.b, &c.entropy, &c.cross
	value := view.Type{Size: view.LoudSize, Weight: view.SemiBold, Ink: view.Black}
	note := view.Type{Size: view.TickSize, Ink: view.Muted}
	h, kl, ce, _ := c.crossNumbers()
	// From below: the base, the price, the whole.
	still := [3]float64{(up.Map(e.h)+up.R0)/2 + 4, (up.Map(e.h)+up.Map(m.ce))/2 - 9, up.Map(m.ce) - 12}
	const line, pitch = 13.0, 34.0
	room := view.Rect{X: x, W: pile.Right() - x, H: 2 * line}
	price := c.word(words.CrossPriceOf)
	tall := pitch + line
	if !b.HasRoom(view.Rect{W: room.W, H: line}, price, note, line) {
		tall += line
	}
	still[0] = min(still[0], up.R0-14)
	still[1] = min(still[1], still[0]-tall)
	still[2] = min(still[2], still[1]-pitch)
	if top := plot.Y + 6; still[2] < top {
		still[2] = top
		still[1] = max(still[1], still[2]+pitch)
		still[0] = max(still[0], still[1]+tall)
	}
	for i, v := range [...]struct {
		text []byte
		name words.Key
	}{{h, words.CrossBase}, {kl, words.CrossPrice}, {ce, words.CrossMean}} {
		b.Fit(view.Point{X: x, Y: still[i]}, room.W, v.text, value)
		b.Fit(view.Point{X: x, Y: still[i] + 14}, room.W, c.word(v.name), note)
	}
	room.Y = still[1] + 17
	note.Ink, note.Weight = view.Black, view.SemiBold
	b.Lines(room, price, note, line)
}
