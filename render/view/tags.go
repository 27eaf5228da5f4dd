package view

// A Tag is a text that stands over its place, whose middle is at X.
type Tag struct {
	X    float64
	Text []byte
	Type Type // its alignment is not asked
}

// tagGap is the least room between two tags.
const tagGap = 7

// Tags sets two tags in one line from at, w wide, each over its place as near as
// the other and the ends of the line let it; the one whose place is further left
// stands left. Where both have no room they begin at at and run over the end.
func (b *Builder) Tags(at Point, w float64, one, two Tag) {
	if two.X < one.X {
		one, two = two, one
	}
	first, second := b.M.Width(one.Text, one.Type.Size, one.Type.Weight), b.M.Width(two.Text, two.Type.Size, two.Type.Weight)
	room := Rect{X: at.X, W: w}
	x, y := room.Start(one.X, first), room.Start(two.X, second)
	if over := x + first + tagGap - y; over > 0 {
		x = max(x-over/2, at.X)
		y = max(y, x+first+tagGap)
		if past := y + second - room.Right(); past > 0 {
			x, y = x-past, y-past
		}
	}
	one.Type.Align, two.Type.Align = Start, Start
	b.Text(Point{x, at.Y}, one.Text, one.Type)
	b.Text(Point{y, at.Y}, two.Text, two.Type)
}
