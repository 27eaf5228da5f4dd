package view

// SliderLine is how far below its top a slider's track lies.
const SliderLine = 38

// Slider draws a knob on a horizontal track: its name and its value above it.
// mark is the place of the neutral value, or a negative number for none. The
// place of the handle is that of at, the value shown just now.
func (b *Builder) Slider(box Rect, label, value []byte, g *Grip, s Scale, at, mark float64, markText []byte) {
	if mark > 0 {
		s.R0, s.R1 = box.X+RingRadius, box.Right()-RingRadius
		m, y := s.Map(mark), box.Y+SliderLine
		b.Line(Point{m, y - 9}, Point{m, y + 9}, 2, Muted)
		if markText != nil {
			b.Text(Point{m, y + 26}, markText, Type{TickSize, Regular, Middle, Muted})
		}
	}
	b.slide(box, label, value, g, s, at, box.X+2)
}

// SliderFrom is Slider for a knob that does nothing at neutral: that is marked,
// and the track is filled from there.
func (b *Builder) SliderFrom(box Rect, label, value []byte, g *Grip, s Scale, at, neutral float64) {
	s.R0, s.R1 = box.X+RingRadius, box.Right()-RingRadius
	x, y := s.Map(neutral), box.Y+SliderLine
	b.Line(Point{x, y - 9}, Point{x, y + 9}, 2, Muted)
	b.slide(box, label, value, g, s, at, x)
}

// slide draws the texts, the track, filled from the place from, and the handle.
func (b *Builder) slide(box Rect, label, value []byte, g *Grip, s Scale, at, from float64) {
	base := box.Y + 13
	v := b.Text(Point{box.Right(), base}, value, Type{BodySize, SemiBold, End, Black})
	b.Fit(Point{box.X, base}, v.X-box.X-8, label, Type{ValueSize, SemiBold, Start, Black})
	y := box.Y + SliderLine
	s.R0, s.R1 = box.X+RingRadius, box.Right()-RingRadius
	x := s.Map(at)
	b.Line(Point{box.X + 2, y}, Point{box.Right() - 2, y}, 4, Track)
	b.Line(Point{from, y}, Point{x, y}, 4, g.Ink)
	b.Track(Rect{box.X, y - Touch/2, box.W, Touch}, TrackOf(g.ID), g, AxisX, s, Point{})
	b.Ring(Point{x, y}, g, AxisX, s, Point{})
}
