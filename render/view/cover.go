package view

// Covered draws what stands in the room of what must not be seen yet: an empty
// plate with a question mark.
func (b *Builder) Covered(room Rect) {
	b.Rect(room, 12, Surface)
	at := room.Centre()
	b.Text(Point{at.X, at.Y + 9}, b.Bytes("?"), Type{HeroSize, SemiBold, Middle, Muted})
}
