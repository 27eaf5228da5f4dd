package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// entropyCurve draws H over the probability of the first of two classes.
func (c *Context) entropyCurve(box view.Rect) {
	b, m := &c.b, &c.entropy
	asked := c.asking()
	in := view.Rect{X: box.X + 34, Y: box.Y + 26, W: box.W - 34 - view.RingRadius - 4, H: box.H - 26 - 58}
	along := view.Scale{D1: 1, R0: in.X, R1: in.Right()}
	up := view.Scale{D1: 0.75, R0: in.Bottom(), R1: in.Y}
	for i := range 4 {
		v := float64(i) / 4
		b.Level(in, up.Map(v), 7, i == 0, c.trimmed(v, 2))
	}
	y := in.Bottom() + 20
	b.Line(view.Point{X: in.X, Y: y}, view.Point{X: in.Right(), Y: y}, 4, view.Track)
	for _, v := range [...]float64{0, 0.5, 1} {
		b.Text(view.Point{X: along.Map(v), Y: y + 30}, c.trimmed(v, 1), view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted})
	}
	b.Text(view.Point{X: along.Map(0.25), Y: y + 30}, c.bytes("p"), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
	room := view.Rect{X: in.X - 10, Y: in.Y, W: in.W + 20, H: y + 20 - in.Y}
	if asked {
		at := view.Point{X: along.Map(c.UI.Predict.Guess), Y: y}
		g := c.entropyGuessGrip()
		b.Dash(view.Point{X: at.X, Y: in.Y}, at, 1.8, 4, 7, view.Black)
		b.Text(view.Point{X: at.X, Y: in.Y - 8}, c.percent(c.UI.Predict.Guess), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
		b.Track(room, view.TrackOf(g.ID), &g, view.AxisX, along, view.Point{})
		b.Pill(at, view.PillHeight+2, view.PillWidth, &g, view.AxisX, along)
		return
	}
	place := func(p float64) view.Point {
		return view.Point{X: along.Map(p), Y: up.Map(pairEntropy(p))}
	}
	from := b.Here()
	const pieces = 96
	for i := range pieces + 1 {
		// Closer together at the ends, where the curve is steep.
		t := float64(i) / pieces
		b.Vertex(place(t * t * (3 - 2*t)))
	}
	b.Polyline(from, 3, view.Black)
	top := place(0.5)
	b.Text(top.Add(view.Point{Y: -18}), c.word(words.EntropyLog, c.fixed(2, 0)), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
	b.Disc(top, 4.5, view.Black)
	if m.hasGhost {
		b.GhostRing(place(m.ghost[0]))
	}
	if c.UI.Predict.Stage == Shown {
		at := place(c.UI.Predict.Guess)
		b.Dash(at, view.Point{X: at.X, Y: y}, 1.8, 4, 7, view.Black)
		b.Circle(at, view.RingRadius, 2, view.Black)
		b.Text(view.Point{X: at.X, Y: y + 17}, c.word(words.EntropyGuess), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
	}
	at := place(m.shown[0])
	b.Dash(at, view.Point{X: at.X, Y: y}, 1.5, 2, 6, view.ClassInk(0))
	b.Line(view.Point{X: in.X, Y: y}, view.Point{X: at.X, Y: y}, 4, view.ClassInk(0))
	b.Line(view.Point{X: at.X, Y: y}, view.Point{X: in.Right(), Y: y}, 4, view.ClassInk(2))
	g := c.shareGrip(idPoint, 0)
	b.Track(room, view.TrackOf(g.ID), &g, view.AxisX, along, view.Point{})
	b.Ring(at, &g, view.AxisX, along, view.Point{})
	if m.hasGhost {
		b.Beside(place(m.ghost[0]), view.RingRadius, c.word(words.EntropyBefore), view.Type{Size: view.TickSize, Ink: view.Muted})
	}
}

func pairEntropy(p float64) float64 {
	pair := [2]float64{p, 1 - p}
	return sim.Entropy(pair[:])
}
