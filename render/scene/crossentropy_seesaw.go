package scene

import (
	"math"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// crossSeeSaw weighs the price of believing q under p against the reverse.
func (c *Context) crossSeeSaw(box view.Rect) {
	if c.asking() {
		c.b.Covered(box.Inset(0, 4))
		return
	}
	b, m := &c.b, &c.cross
	shown, back := sim.KLDivergence(c.entropy.shown[:], m.shown[:]), sim.KLDivergence(m.shown[:], c.entropy.shown[:])
	const arm = 62
	pivot := view.Point{X: box.Centre().X, Y: box.Y + 84}
	tilt := 0.0
	switch {
	case math.IsInf(shown, 1) && math.IsInf(back, 1):
	case math.IsInf(shown, 1):
		tilt = -12
	case math.IsInf(back, 1):
		tilt = 12
	default:
		tilt = 12 * min(max((back-shown)/0.5, -1), 1)
	}
	from := b.Here()
	b.Vertex(pivot)
	b.Vertex(pivot.Add(view.Point{X: -13, Y: 20}))
	b.Vertex(pivot.Add(view.Point{X: 13, Y: 20}))
	b.Polygon(from, view.Track)
	b.Line(pivot.Add(view.Point{X: -arm, Y: -tilt}), pivot.Add(view.Point{X: arm, Y: tilt}), 4, view.Black)
	for i, v := range [...]struct {
		value, size float64
		name        words.Key
	}{{m.kl, shown, words.CrossPQ}, {m.back, back, words.CrossQP}} {
		sign := float64(2*i - 1)
		r := 6 + 18*math.Sqrt(min(v.size, 2))/math.Sqrt2
		at := view.Point{X: pivot.X + sign*(arm-12), Y: pivot.Y + sign*tilt*0.8 - r - 2}
		b.Disc(at, r, view.Muted)
		b.Text(view.Point{X: at.X, Y: at.Y - r - 6}, c.short(v.value), view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
		b.Text(view.Point{X: at.X, Y: pivot.Y + 34}, c.word(v.name), view.Type{Size: view.NoteSize, Align: view.Middle, Ink: view.Muted})
	}
}
