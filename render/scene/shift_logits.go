package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// shiftLogits draws the logits of both columns, moved, and where they start.
func (c *Context) shiftLogits(box view.Rect) {
	b := &c.b
	names, columns, _ := c.shiftColumns(box)
	b.Fit(view.Point{X: names.X, Y: box.Centre().Y}, names.W-8, c.word(words.ShiftLogits), view.Type{Size: view.BodySize, Weight: view.SemiBold, Ink: view.Black})
	b.Hair(view.Point{X: columns[1].X - 12, Y: box.Y}, 1, box.H-6, view.Grid)
	for op, col := range columns {
		room := view.Rect{X: col.X, Y: box.Y + 12, W: col.W, H: box.H - 26}
		// The axis holds whatever ±3 becomes.
		a := c.Shown.V[sim.ShiftA]
		most := 8.0
		if op == 1 {
			most = max(most, sim.MaxShiftLogit*a)
		}
		y := view.Scale{D0: -most, D1: most, R0: room.Bottom(), R1: room.Y}
		b.Hair(view.Point{X: room.X, Y: y.Map(0) - 0.75}, room.W, 1.5, view.Track)
		for i := range shiftN {
			k := sim.ShiftZ + sim.Knob(i)
			x := room.Column(i, shiftN).Centre().X
			move := func(s *sim.State) float64 {
				if op == 0 {
					return s.V[k] + s.V[sim.ShiftC]
				}
				return float64(s.V[k] * s.V[sim.ShiftA])
			}
			z, to := c.Shown.V[k], move(c.Shown)
			s := view.Scale{D0: -sim.MaxShiftLogit, D1: sim.MaxShiftLogit, R0: y.Map(-sim.MaxShiftLogit * a), R1: y.Map(sim.MaxShiftLogit * a)}
			if op == 0 {
				s.R0, s.R1 = y.Map(c.Shown.V[sim.ShiftC]-sim.MaxShiftLogit), y.Map(c.Shown.V[sim.ShiftC]+sim.MaxShiftLogit)
			}
			b.PoleTo(view.Point{X: x}, view.AxisY, y, z, to, view.ClassInk(i))
			b.DashedCircle(view.Point{X: x, Y: y.Map(z)}, 7, 1.4, view.Black)
			if c.UI.HasGhost && move(&c.UI.Ghost) != move(c.State) {
				b.GhostRing(view.Point{X: x, Y: y.Map(move(&c.UI.Ghost))})
			}
			say := words.SigmoidSayLogit
			key := words.ShiftSayLogit
			if op == 1 {
				key = words.ShiftSayLogitTimes
			}
			g := view.Grip{ID: [...]view.ID{idShiftLogit, idScaleLogit}[op] + view.ID(i), Target: sim.KnobTarget(k), Ink: view.ClassInk(i),
				Name: c.word(say, c.givenName(i)), Value: c.word(key, c.logit(c.State.V[k]), c.logit(move(c.State))), Skip: op == 1}
			b.Track(room.Column(i, shiftN), view.TrackOf(g.ID), &g, view.AxisY, s, view.Point{})
			at := view.Point{X: x, Y: y.Map(to)}
			b.Ring(at, &g, view.AxisY, s, view.Point{})
			b.ClassMark(at, i)
			b.Halo(view.Point{X: x + view.RingRadius + 5, Y: at.Y + 5}, room.W/shiftN-2*view.RingRadius-10, c.logit(move(c.State)),
				view.Type{Size: view.SmallSize, Weight: view.SemiBold, Ink: view.Black})
		}
	}
}
