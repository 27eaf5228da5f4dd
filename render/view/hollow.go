package view

// hollowRise is how far over its end a hollow bar has its name.
const hollowRise = 14

// HollowBar draws over its column a bar to be set by the reader: dashed, its name over
// it, a pill at its end; a tap in the column moves it.
func (b *Builder) HollowBar(col Rect, s Scale, v float64, name []byte, g *Grip) {
	x, y := col.Centre().X, s.Map(v)
	b.DashedRect(s.Bar(x, BarWidth(col.W)+10, v), 1.8, Black)
	b.Halo(Point{x, y - hollowRise}, col.W, name, Type{BodySize, SemiBold, Middle, Black})
	b.Track(col, TrackOf(g.ID), g, AxisY, s, Point{})
	b.Pill(Point{x, y}, PillWidth+6, PillHeight, g, AxisY, s)
}

// HollowCovers reports whether a hollow bar that ends at end, its name or its pill,
// covers a number with its baseline at y in the same column.
func HollowCovers(end, y float64) bool { return y > end-hollowRise-17 && y < end+20 }

// HollowRowBar draws in its row a bar to be set by the reader, about y; a tap in its
// half of the row moves it.
func (b *Builder) HollowRowBar(row Rect, s Scale, y, v float64, g *Grip) {
	r := s.Lying(y, RowBar+6, v)
	r.W = max(r.W, 2)
	b.Outline(r, 3, 1.8, Black)
	half, _ := RowHalves(row)
	b.Track(half, TrackOf(g.ID), g, AxisX, s, Point{})
	b.Pill(Point{s.Map(v), y}, PillHeight, PillWidth-4, g, AxisX, s)
}
