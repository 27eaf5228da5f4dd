package scene

import (
	"softmax/render/view"
	"softmax/render/words"
)

// panelRooms parts a panel into its title, its plot, its rail and its note.
func panelRooms(in view.Rect, above float64) (title, plot, rail, note view.Rect) {
	title, plot = in.CutTop(24)
	note, plot = plot.CutBottom(20)
	rail, plot = plot.CutBottom(52)
	_, plot = plot.CutTop(above)
	return title, plot, rail, note
}

// panelTitle writes what moves, and, pinned, what is held still.
func (c *Context) panelTitle(title view.Rect, x float64, key words.Key, pinned []byte) {
	b := &c.b
	y := title.Y + 16
	room := title.Right() - x
	if c.Box.X < view.ColumnWidth {
		room += 18
	}
	at := b.Fit(view.Point{X: x, Y: y}, room*0.6, c.word(key), view.Type{Size: view.BodySize, Weight: view.SemiBold, Ink: view.Black})
	w := c.M.Width(pinned, view.SmallSize, view.Regular)
	left := max(x+room-w, at.Right()+24)
	b.Fit(view.Point{X: left, Y: y}, x+room-left, pinned, view.Type{Size: view.SmallSize, Ink: view.Black})
	b.Disc(view.Point{X: left - 11, Y: y - 8}, 3.5, view.Black)
	b.Line(view.Point{X: left - 11, Y: y - 5}, view.Point{X: left - 11, Y: y + 1}, 2, view.Black)
}

// unitAxis draws the axis from 0 to 1 that both panels share.
func (c *Context) unitAxis(plot view.Rect, s view.Scale, numbers bool) {
	for i := range 5 {
		if i%2 == 1 && plot.H < 90 {
			continue
		}
		v := float64(i) / 4
		var number []byte
		if numbers {
			number = c.trimmed(v, 2)
		}
		c.b.Level(plot, s.Map(v), 7, i == 0, number)
	}
}

// pinnedCoins names what was seen: the faces, or, where they are many, their numbers.
func (c *Context) pinnedCoins() []byte {
	m := &c.likelihood
	if m.n > 4 {
		return c.word(words.LikelihoodFixedCounts, c.fixed(float64(m.k), 0), c.fixed(float64(m.n-m.k), 0))
	}
	var faces [4][]byte
	for i := range m.n {
		faces[i] = c.word(words.LikelihoodTailFace)
		if m.coins.Head(i) {
			faces[i] = c.word(words.LikelihoodHeadFace)
		}
	}
	line := c.b.Scratch()
	for i := range m.n {
		line = append(line, faces[i]...)
	}
	return c.word(words.LikelihoodFixedCoins, c.b.Keep(line))
}
