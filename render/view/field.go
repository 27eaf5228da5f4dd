package view

// A Field is a line of text that the reader may write.
type Field struct {
	ID      ID
	Text    []byte // what stands there: the value, or the draft while it is written
	Writing bool
	Name    []byte // for a screen reader
	Value   []byte // the value, in full
	Act     Act
	Group   uint8
	Groups  []byte // the group's name
}

// Field draws a field with its baseline at p, inside the room: shortened to it, and
// while it is written framed, with a caret at its end.
func (b *Builder) Field(room Rect, p Point, v *Field, t Type) {
	var r Rect
	if v.Writing {
		r = b.draft(room, p, v.Text, t)
	} else {
		if b.Hover == v.ID && b.Hover != 0 {
			b.Rect(room.Inset(2, 2), 6, Surface)
		}
		r = b.Label(p, room.W-6, v.Text, t)
	}
	b.Zone(Zone{ID: v.ID, Role: RoleField, Box: room.Grow(0, 34), Ring: r.Inset(-5, -3), Round: 6, Act: v.Act,
		Group: v.Group, GroupName: b.Plain(v.Groups), Name: b.Plain(v.Name), Value: b.Plain(v.Value)})
}

// draft draws the text as it is being written.
func (b *Builder) draft(room Rect, p Point, text []byte, t Type) Rect {
	b.Rect(room.Inset(1, 1), 6, Surface)
	b.Outline(room.Inset(1, 1), 6, 1.5, Focus)
	r := b.Label(p, room.W-12, text, t)
	if len(text) == 0 {
		r = Rect{X: p.X, Y: p.Y - t.Size, H: t.Size * 1.2}
	}
	b.Hair(Point{r.Right() + 1, p.Y - t.Size}, 1.5, t.Size*1.2, Black)
	return r
}
