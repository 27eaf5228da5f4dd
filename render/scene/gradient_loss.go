package scene

import (
	"bytes"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// gradientPanel draws the loss beside the classes: its number, its curve, the
// slope by law and by measurement, the rate and what plays.
func (c *Context) gradientPanel(box view.Rect) {
	parts := [...]view.Part{
		{Least: 50, Want: 58},
		{Least: 80, Want: 150, Grow: 1},
		{Least: 40, Want: 70, Drop: 1},
		{Least: 54, Want: 64},
		{Least: view.Touch, Want: view.Touch},
		{Least: 16, Want: 18, Drop: 2},
	}
	view.Stack(parts[:], box.H)
	draw := [...]func(*Context, view.Rect){
		(*Context).gradientNumber, (*Context).gradientCurve, (*Context).gradientSlopes,
		(*Context).gradientRate, (*Context).gradientPlay, (*Context).gradientCount,
	}
	c.column(box, parts[:], draw[:])
}

// gradientLossPhone draws number and slopes at the left of the curve.
func (c *Context) gradientLossPhone(box view.Rect) {
	left, right := box.CutLeft(126)
	number, slopes := left.CutTop(72)
	c.gradientNumber(number)
	c.gradientSlopes(slopes)
	_, right = right.CutLeft(8)
	c.gradientCurve(right)
}

// gradientNumber draws the loss, and what it is one step on.
func (c *Context) gradientNumber(box view.Rect) {
	b, m := &c.b, &c.gradient
	b.Fit(view.Point{X: box.X, Y: box.Y + 14}, box.W, c.word(words.GradientLoss), view.Type{Size: 13, Weight: view.SemiBold, Ink: view.Black})
	at := b.Fit(view.Point{X: box.X, Y: box.Y + 44}, box.W-26, c.number(m.now.loss), view.Type{Size: 26, Weight: view.SemiBold, Ink: view.Black})
	unit := b.Text(view.Point{X: at.Right() + 5, Y: box.Y + 44}, c.word(words.Nat), view.Type{Size: view.NoteSize, Ink: view.Muted})
	if c.asking() {
		return
	}
	t := view.Type{Size: view.NoteSize, Ink: view.Muted, Align: view.End}
	p, w := view.Point{X: box.Right(), Y: box.Y + 44}, box.Right()-unit.Right()-10
	if c.Box.X < view.ColumnWidth {
		t.Align = view.Start
		p, w = view.Point{X: box.X, Y: box.Y + 62}, box.W
	}
	b.Fit(p, w, c.word(words.GradientNextLoss, c.number(m.now.nextLoss)), t)
}

// gradientSlopes draws the slope by the formula and as it is measured: the same
// digits.
func (c *Context) gradientSlopes(box view.Rect) {
	b := &c.b
	law, measured := c.bothSlopes()
	leading := min(20, box.H/2-1)
	y := box.Y + 14.0
	if box.H >= 62 {
		b.Fit(view.Point{X: box.X, Y: y}, box.W, c.word(words.GradientSlope), view.Type{Size: 13, Weight: view.SemiBold, Ink: view.Black})
		y += 21
	}
	for i, text := range [...][]byte{law, measured} {
		base := y + float64(i)*leading
		v := b.Text(view.Point{X: box.Right(), Y: base}, text, view.Type{Size: 13, Weight: view.SemiBold, Align: view.End, Ink: view.Black})
		b.Fit(view.Point{X: box.X, Y: base}, v.X-box.X-6, c.word(words.GradientSlopeLaw+words.Key(i)), view.Type{Size: view.NoteSize, Ink: view.Muted})
	}
}

// bothSlopes returns p − y of the subject and (L(z + h) − L(z − h)) / 2h, in as
// many digits as the measurement is good for.
func (c *Context) bothSlopes() (law, measured []byte) {
	const h = 1e-4
	m := &c.gradient
	z, k := m.now.z, m.subject
	loss := func(v float64) float64 {
		z[k] = v
		return sim.CrossEntropyLoss(z[:m.n], m.now.y[:m.n], 1)
	}
	slope := (loss(m.now.z[k]+h) - loss(m.now.z[k]-h)) / (2 * h)
	law, measured = c.difference(m.now.g[k]), c.difference(slope)
	for decimals := 2; decimals >= 0 && !bytes.Equal(law, measured); decimals-- {
		law, measured = c.fixed(m.now.g[k], decimals), c.fixed(slope, decimals)
	}
	return law, measured
}

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
		in := view.Grid
		if v == 0 {
			in = view.Track
		}
		b.Hair(view.Point{X: box.X, Y: y.Map(v) - 0.5}, box.W, 1, in)
		b.Text(view.Point{X: box.X - 7, Y: y.Map(v) + 4}, c.fixed(v, 0), view.Type{Size: view.TickSize, Align: view.End, Ink: view.Muted})
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
		c.haloText(view.Point{X: name, Y: level - 4}, 40, c.word(words.GradientLossFloor), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
	}
	at := view.Point{X: x.Map(d.z[k]), Y: y.Map(d.loss)}
	b.Hair(view.Point{X: at.X - 0.75, Y: at.Y}, 1.5, y.R0-at.Y, ink)
	c.lossLine(x, y)
	c.lossTangent(x, y)
	if m.hasGhost && m.ghost.z[k] != m.now.z[k] && m.ghost.loss < top {
		b.Circle(view.Point{X: x.Map(m.ghost.z[k]), Y: y.Map(m.ghost.loss)}, view.RingRadius, 1.5, view.Muted)
	}
	_, measured := c.bothSlopes()
	g := view.Grip{ID: idLossPoint, Target: sim.KnobTarget(sim.GradientZ + sim.Knob(k)), Ink: ink, Skip: true,
		Name:  c.word(words.GradientSayPoint, c.name(k)),
		Value: c.word(words.GradientSayPointValue, c.logit(m.now.z[k]), c.number(m.now.loss), measured)}
	b.Track(view.Rect{X: box.X, Y: box.Y, W: box.W, H: box.H + 18}, view.TrackOf(g.ID), &g, view.AxisX, x, view.Point{})
	b.Ring(at, &g, view.AxisX, x, view.Point{})
	c.classMark(at, k)
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
