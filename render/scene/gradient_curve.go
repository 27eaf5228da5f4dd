package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// lossTop returns the end of the loss axis: the present loss is below it.
func lossTop(loss float64) (top, tick float64) {
	if loss > 5.5 {
		return 16, 4
	}
	return 6, 2
}

// gradientCurve draws the loss over the logit touched last, with the tangent.
func (c *Context) gradientCurve(room view.Rect) {
	b, m := &c.b, &c.gradient
	k, d := m.subject, &m.shown
	ink := view.ClassInk(k)
	box := view.Rect{X: room.X + 22, Y: room.Y + 10, W: room.W - 22 - 6, H: room.H - 10 - 34}
	top, tick := lossTop(max(d.loss, m.now.loss))
	x := view.Scale{D0: -sim.MaxLogit, D1: sim.MaxLogit, R0: box.X, R1: box.Right()}
	y := view.Scale{D1: top, R0: box.Bottom(), R1: box.Y}
	for v := 0.0; v <= top; v += tick {
		b.Level(box, y.Map(v), 7, v == 0, c.fixed(v, 0))
	}
	for _, v := range [...]float64{-6, -3, 0, 3, 6} {
		b.Text(view.Point{X: x.Map(v), Y: box.Bottom() + 15}, c.signed(v), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
	}
	t := view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted}
	b.Text(view.Point{X: box.Right() + 6, Y: box.Bottom() + 30}, c.word(words.GradientAxis, c.nameIn(k, 90, t)), t)
	if m.soft {
		level, name := y.Map(m.least), box.Right()-14
		if x.Map(d.z[k]) > box.Centre().X { // where the point is not
			name = box.X + 14
		}
		b.Hair(view.Point{X: box.X, Y: level - 0.6}, box.W, 1.2, view.Muted)
		b.Halo(view.Point{X: name, Y: level - 4}, 40, c.word(words.GradientLossFloor), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
	}
	at := view.Point{X: x.Map(d.z[k]), Y: y.Map(d.loss)}
	b.Hair(view.Point{X: at.X - 0.75, Y: at.Y}, 1.5, y.R0-at.Y, ink)
	c.lossLine(x, y)
	c.lossTangent(x, y)
	if m.hasGhost && m.ghost.z[k] != m.now.z[k] && m.ghost.loss < top {
		b.GhostRing(view.Point{X: x.Map(m.ghost.z[k]), Y: y.Map(m.ghost.loss)})
	}
	_, measured := c.bothSlopes()
	g := view.Grip{ID: idLossPoint, Target: sim.KnobTarget(sim.GradientZ + sim.Knob(k)), Ink: ink, Skip: true,
		Name:  c.word(words.GradientSayPoint, c.name(k)),
		Value: c.word(words.GradientSayPointValue, c.logit(m.now.z[k]), c.number(m.now.loss), measured)}
	b.Track(view.Rect{X: box.X, Y: box.Y, W: box.W, H: box.H + 18}, view.TrackOf(g.ID), &g, view.AxisX, x, view.Point{})
	b.Ring(at, &g, view.AxisX, x, view.Point{})
	b.ClassMark(at, k)
}

// lossLine draws L over z_k, the other logits as they are: ln(e^z + Σ others) −
// y z − Σ y others, as far as the axis goes.
func (c *Context) lossLine(x, y view.Scale) {
	m, k := &c.gradient, c.gradient.subject
	d := &m.shown
	var others [sim.MaxClasses]float64
	rest, fixed := others[:0], 0.0
	for i := range m.n {
		if i != k {
			rest = append(rest, d.z[i])
			fixed += d.y[i] * d.z[i]
		}
	}
	all := sim.LogSumExp(rest)
	at := func(i int) (v, loss float64) {
		v = x.D0 + (x.D1-x.D0)*float64(i)/lossParts
		return v, max(v, all) + sim.Log1p(sim.Exp(-max(v-all, all-v))) - d.y[k]*v - fixed
	}
	from := c.b.Here()
	v0, l0 := at(0)
	for i := range lossParts + 1 {
		v, l := at(i)
		if i > 0 && (l > y.D1) != (l0 > y.D1) { // where it goes off the picture
			cut := v0 + (v-v0)*(y.D1-l0)/(l-l0)
			c.b.Vertex(view.Point{X: x.Map(cut), Y: y.R1})
		}
		if l <= y.D1 {
			c.b.Vertex(view.Point{X: x.Map(v), Y: y.Map(l)})
		}
		v0, l0 = v, l
	}
	c.b.Polyline(from, 3, view.Black)
}

const lossParts = 96

// lossTangent draws the tangent at the point, inside the picture.
func (c *Context) lossTangent(x, y view.Scale) {
	m, k := &c.gradient, c.gradient.subject
	d := &m.shown
	lo, hi := max(d.z[k]-2.6, x.D0), min(d.z[k]+2.6, x.D1)
	if g := d.g[k]; g > 1e-9 {
		lo, hi = max(lo, d.z[k]-d.loss/g), min(hi, d.z[k]+(y.D1-d.loss)/g)
	} else if g < -1e-9 {
		lo, hi = max(lo, d.z[k]+(y.D1-d.loss)/g), min(hi, d.z[k]-d.loss/g)
	}
	point := func(v float64) view.Point {
		return view.Point{X: x.Map(v), Y: y.Map(d.loss + d.g[k]*(v-d.z[k]))}
	}
	c.b.Line(point(lo), point(hi), 2, view.ClassInk(k))
}
