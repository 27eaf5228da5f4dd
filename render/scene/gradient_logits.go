package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// logitKnee is the logit as far as which the handles' scale is wide: there most
// of it happens.
const logitKnee = 3

// gradientLogits draws a handle for each logit with its push, and the ring where
// the handle lands after one step.
func (c *Context) gradientLogits(box view.Rect) {
	b, m := &c.b, &c.gradient
	s := view.Scale{D0: -sim.MaxLogit, D1: sim.MaxLogit, R0: box.Bottom() - 2, R1: box.Y + 2, Knee: logitKnee}
	for _, end := range [...]float64{-sim.MaxLogit, logitKnee} { // where the scale is narrow
		top := s.Map(end + sim.MaxLogit - logitKnee)
		b.Rect(view.Rect{X: box.X, Y: top, W: box.W, H: s.Map(end) - top}, 0, view.Surface)
	}
	b.SignedLevels(box, s, sim.MaxLogit)
	for i := range m.n {
		c.gradientLogit(box.Column(i, m.n), i, s)
	}
}

func (c *Context) gradientLogit(col view.Rect, i int, s view.Scale) {
	b, m := &c.b, &c.gradient
	x := col.Centre().X
	g := c.gradientLogitGrip(i)
	at := view.Point{X: x, Y: s.Map(m.shown.z[i])}
	b.Pole(view.Point{X: x}, view.AxisY, s)
	b.Ruler(view.Point{X: x}, view.AxisY, s, 5, view.Track)
	if m.hasGhost && m.ghost.z[i] != m.now.z[i] {
		b.GhostRing(view.Point{X: x, Y: s.Map(m.ghost.z[i])})
	}
	if !c.asking() {
		c.pushes(at, view.Point{X: min(pushLane, col.W/2-3)}, view.Point{Y: 1}, i, s)
	}
	b.Track(col, view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
	b.Ring(at, &g, view.AxisY, s, view.Point{})
	b.ClassMark(at, i)
}

// pushLane is how far beside a handle its push is drawn: there a short one is seen
// too.
const pushLane = view.RingRadius + 9

// pushes draws the ring where the handle at a place of the axis lands, and beside the
// handle the arrow that pushes it; on its other side that of the squared error.
func (c *Context) pushes(at, lane, axis view.Point, i int, s view.Scale) {
	b, d := &c.b, &c.gradient.shown
	r := s.Map(d.next[i])
	to := view.Point{X: at.X*(1-axis.X) + r*axis.X, Y: at.Y*(1-axis.Y) + r*axis.Y}
	if d := to.Sub(at); d.X*d.X+d.Y*d.Y > 0.5 {
		b.DashedCircle(to, view.RingRadius, 1.8, view.ClassInk(i))
	}
	c.push(at.Add(lane), axis, -d.g[i], s, pushWidth, pushHead, view.Black)
	if c.State.On(sim.GradientSquared) {
		c.push(at.Sub(lane), axis, -c.gradient.square[i], s, squareWidth, squareHead, view.Muted)
	}
}

// push draws a push of that force beside a handle: as long as it is strong, whatever
// the rate, for in the scale of the handles a step of 0.5 would hide behind its ring.
// Where there is no room for all of it, it starts earlier.
func (c *Context) push(from, axis view.Point, force float64, s view.Scale, width, head float64, ink view.Ink) {
	along, length := from.X*axis.X+from.Y*axis.Y, force*pushUnit
	if s.R1 < s.R0 {
		length = -length
	}
	end := min(max(along+length, min(s.R0, s.R1)), max(s.R0, s.R1))
	back := end - length - along
	from = view.Point{X: from.X + axis.X*back, Y: from.Y + axis.Y*back}
	c.b.Arrow(from, view.Point{X: from.X + axis.X*length, Y: from.Y + axis.Y*length}, width, head, ink)
}

// A push of 1 is drawn as long as pushUnit; the legend shows it.
const (
	pushUnit    = 48
	pushWidth   = 3.5
	pushHead    = 8
	squareWidth = 2
	squareHead  = 6
	nudgeWidth  = 3
	nudgeHead   = 7
)

func (c *Context) gradientLogitGrip(i int) view.Grip {
	m := &c.gradient
	return view.Grip{ID: idPushLogit + view.ID(i), Target: sim.KnobTarget(sim.GradientZ + sim.Knob(i)), Ink: view.ClassInk(i),
		Name:  c.word(words.GradientSayLogit, c.name(i)),
		Value: c.word(words.GradientSayLogitValue, c.logit(m.now.z[i]), c.percent(m.now.p[i]), c.difference(m.now.g[i]))}
}
