package view

// Beside names a mark of radius r at p: at its right, its left, over or under it,
// the first of these where no text and no handle of the frame lies and where it
// does not leave the frame; the background is cleared. Where there is no such side
// it sets nothing, and returns an empty Rect.
func (b *Builder) Beside(p Point, r float64, text []byte, t Type) Rect {
	w, h := b.M.Width(text, t.Size, t.Weight), t.Size
	whole := Rect{W: b.F.Size.X, H: b.F.Size.Y}
	for _, at := range [...]Point{{r + 4, -h / 2}, {-r - 4 - w, -h / 2}, {-w / 2, -r - 4 - h}, {-w / 2, r + 4}} {
		room := Rect{p.X + at.X, p.Y + at.Y, w, h}.Inset(-2, 0)
		if room.X < whole.X || room.Right() > whole.Right() || room.Y < 0 || room.Bottom() > whole.Bottom() || b.taken(room) {
			continue
		}
		b.Rect(room, 2, Paper)
		t.Align = Start
		return b.Text(Point{room.X + 2, room.Y + h*(0.5+capMiddle)}, text, t)
	}
	return Rect{}
}

// taken reports whether a text or a handle of the frame lies in the room.
func (b *Builder) taken(room Rect) bool {
	for i := range b.F.Ops {
		if o := &b.F.Ops[i]; o.Kind == KindText && o.Box.Overlaps(room) {
			return true
		}
	}
	for i := range b.F.Zones {
		if z := &b.F.Zones[i]; z.Role == RoleHandle && z.Ring.Overlaps(room) {
			return true
		}
	}
	return false
}
