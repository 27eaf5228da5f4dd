package view

import "math"

// Arrow draws an arrow whose tip is exactly at to. A short one has a smaller head,
// and one too short for any is a dot: nothing is rounded up.
func (b *Builder) Arrow(from, to Point, width, head float64, ink Ink) {
	d := to.Sub(from)
	length := math.Hypot(d.X, d.Y)
	if length < 2 {
		b.Disc(Point{from.X + d.X/2, from.Y + d.Y/2}, min(width/2, 1.5), ink)
		return
	}
	u := Point{d.X / length, d.Y / length}
	head = min(head, length)
	neck := Point{to.X - u.X*head, to.Y - u.Y*head}
	if body := length - head; body > 0.5 {
		// The round end of the line would stick out behind; it starts later.
		start := Point{from.X + u.X*min(width/2, body), from.Y + u.Y*min(width/2, body)}
		b.Line(start, Point{neck.X + u.X*0.3, neck.Y + u.Y*0.3}, width, ink)
	}
	wide := head * 0.8
	at := b.Here()
	b.Vertex(to)
	b.Vertex(Point{neck.X - u.Y*wide, neck.Y + u.X*wide})
	b.Vertex(Point{neck.X + u.Y*wide, neck.Y - u.X*wide})
	b.Polygon(at, ink)
}

// Ruler marks each whole number of a scale across its track, as far to both sides as
// reach: where the numbers lie closer, the marks do.
func (b *Builder) Ruler(track Point, axis Axis, s Scale, reach float64, ink Ink) {
	for v := math.Ceil(min(s.D0, s.D1)); v <= max(s.D0, s.D1); v++ {
		if r := s.Map(v); axis == AxisX {
			b.Hair(Point{r - 0.5, track.Y - reach}, 1, 2*reach, ink)
		} else {
			b.Hair(Point{track.X - reach, r - 0.5}, 2*reach, 1, ink)
		}
	}
}

// DottedRect draws the dotted outline of a rectangle: what is aimed at.
func (b *Builder) DottedRect(r Rect, stroke float64, ink Ink) {
	l, t, x, y := r.X+stroke/2, r.Y+stroke/2, r.Right()-stroke/2, r.Bottom()-stroke/2
	on, period := stroke, 2.4*stroke
	b.Dash(Point{l, y}, Point{l, t}, stroke, on, period, ink)
	b.Dash(Point{l, t}, Point{x, t}, stroke, on, period, ink)
	b.Dash(Point{x, y}, Point{x, t}, stroke, on, period, ink)
	b.Dash(Point{l, y}, Point{x, y}, stroke, on, period, ink)
}
