package view

// Level draws a level of an axis: a line across the box at y, and its number as far
// left of the box as off. The base is what bars and curves stand on: a stronger line.
func (b *Builder) Level(box Rect, y, off float64, base bool, number []byte) {
	b.Hair(Point{box.X, y - 0.5}, box.W, 1, pickInk(base, Track, Grid))
	b.levelNumber(box, y, off, number)
}

// Zero is Level for the 0 of an axis with numbers on both sides of it: a thicker line.
func (b *Builder) Zero(box Rect, y, off float64, number []byte) {
	b.Hair(Point{box.X, y - 0.75}, box.W, 1.5, Track)
	b.levelNumber(box, y, off, number)
}

func (b *Builder) levelNumber(box Rect, y, off float64, number []byte) {
	b.Text(Point{box.X - off, y + 4}, number, Type{TickSize, Regular, End, Muted})
}

// SignedLevels draws the levels of an axis from −most to most, of 0 and of what is
// half of most, each with its sign. Where the halves have no room for their numbers
// beside those of the ends they have none.
func (b *Builder) SignedLevels(box Rect, s Scale, most float64) {
	const off, least = 8, 13
	close := max(s.Map(most/2)-s.Map(most), s.Map(most)-s.Map(most/2)) < least
	for _, part := range [...]float64{-1, -0.5, 0, 0.5, 1} {
		v := part * most
		number := b.Keep(AppendSigned(b.Scratch(), v))
		switch {
		case v == 0:
			b.Zero(box, s.Map(v), off, number)
			continue
		case part*part < 1 && close:
			number = nil
		}
		b.Level(box, s.Map(v), off, false, number)
	}
}
