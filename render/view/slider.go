package view

// Slider draws a knob on a horizontal track: its name and its value above it.
// mark is the place of the neutral value, or a negative number for none. The
// place of the handle is that of at, the value shown just now.
func (b *Builder) Slider(box Rect, label, value []byte, g *Grip, s Scale, at, mark float64, markText []byte) {
	base := box.Y + 13
	v := b.Text(Point{box.Right(), base}, value, Type{BodySize, SemiBold, End, Black})
	b.Fit(Point{box.X, base}, v.X-box.X-8, label, Type{SmallSize + 0.5, SemiBold, Start, Black})
	y := base + 25
	s.R0, s.R1 = box.X+RingRadius, box.Right()-RingRadius
	x := s.Map(at)
	if mark > 0 {
		m := s.Map(mark)
		b.Line(Point{m, y - 9}, Point{m, y + 9}, 2, Muted)
		if markText != nil {
			b.Text(Point{m, y + 26}, markText, Type{TickSize, Regular, Middle, Muted})
		}
	}
	b.Line(Point{box.X + 2, y}, Point{box.Right() - 2, y}, 4, Track)
	b.Line(Point{box.X + 2, y}, Point{x, y}, 4, g.Ink)
	b.Track(Rect{box.X, y - Touch/2, box.W, Touch}, TrackOf(g.ID), g, AxisX, s, Point{})
	b.Ring(Point{x, y}, g, AxisX, s, Point{})
}
