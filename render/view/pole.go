package view

// Pole draws the track of a logit's handle along the axis through p, as far as s goes.
func (b *Builder) Pole(p Point, axis Axis, s Scale) {
	b.Line(onAxis(p, axis, min(s.R0, s.R1)), onAxis(p, axis, max(s.R0, s.R1)), 3, Track)
}

// PoleTo is Pole with the way from one number to another on it, in ink: what the handle
// has made of the first.
func (b *Builder) PoleTo(p Point, axis Axis, s Scale, from, to float64, ink Ink) {
	b.Pole(p, axis, s)
	b.Line(onAxis(p, axis, s.Map(from)), onAxis(p, axis, s.Map(to)), 5, ink)
}

// onAxis returns p moved along the axis to the place r.
func onAxis(p Point, axis Axis, r float64) Point {
	if axis == AxisX {
		return Point{r, p.Y}
	}
	return Point{p.X, r}
}

// ColumnSize returns the size of what stands in a column of that width: in a narrow
// one all are small, and not only those that would not fit.
func ColumnSize(size, width float64) float64 {
	if width < Touch {
		return min(size, TickSize)
	}
	return size
}
