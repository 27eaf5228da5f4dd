package view

// Balls draws k of n balls, the last one in part, with the handle of an edge
// at k. The balls touch, so that the edge of the fill and the scale are one.
func (b *Builder) Balls(box Rect, k float64, n int, g *Grip) {
	pitch := min(26, (box.W-PillHeight)/float64(n))
	s := Scale{D1: float64(n), R0: box.Centre().X - pitch*float64(n)/2, R1: box.Centre().X + pitch*float64(n)/2}
	y, r := box.Centre().Y, pitch/2-1.5
	at := s.Map(k)
	for i := range n {
		c := Point{s.R0 + pitch*(float64(i)+0.5), y}
		if f := clamp01((at - (c.X - r)) / (2 * r)); f > 0 {
			b.PartDisc(c, r, f, Black)
		}
		b.Circle(c, r, 1.5, Track)
	}
	// The handle sets 1 … n, but the row starts at 0.
	s = Scale{D0: 1, D1: float64(n), R0: s.Map(1), R1: s.R1}
	b.Track(box, TrackOf(g.ID), g, AxisX, s, Point{})
	b.Pill(Point{at, y}, PillHeight-2, min(PillWidth, pitch+8), g, AxisX, s)
}
