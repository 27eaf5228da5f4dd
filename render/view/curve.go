package view

// Here returns where the next point will lie, for Polyline and Polygon: take it,
// add the points with Vertex, and hand it back.
func (b *Builder) Here() int32 { return int32(len(b.F.Points)) }

// Vertex adds a point to the line in the making.
func (b *Builder) Vertex(p Point) { b.F.Points = append(b.F.Points, p) }

// Polyline draws the line through the points since from, its joins rounded; one point
// is no line.
func (b *Builder) Polyline(from int32, stroke float64, ink Ink) {
	if span := (Span{from, b.Here()}); span.To-span.From > 1 {
		b.op(Op{Kind: KindPolyline, Points: span, Stroke: stroke, Ink: ink})
	}
}

// Polygon fills the polygon of the points since from, which has to be convex; two
// points are none.
func (b *Builder) Polygon(from int32, ink Ink) {
	if span := (Span{from, b.Here()}); span.To-span.From > 2 {
		b.op(Op{Kind: KindPolygon, Points: span, Ink: ink})
	}
}

// Bracket draws a bracket over the gap from p to q, which lie on a line across
// or down the picture: its arms reach to the right of it, or below.
func (b *Builder) Bracket(p, q Point, arm float64, ink Ink) {
	off := Point{X: arm}
	if p.Y == q.Y {
		off = Point{Y: arm}
	}
	from := b.Here()
	for _, v := range [...]Point{p, p.Add(off), q.Add(off), q} {
		b.Vertex(v)
	}
	b.Polyline(from, 1.8, ink)
}
