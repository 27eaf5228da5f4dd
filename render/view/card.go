package view

// CardHeight is how high a card wants to be.
const CardHeight = 52

// A Card is a button with a heading, a note at its right, and a line below.
type Card struct {
	ID               ID
	Head, Note, Line []byte
	Name             []byte // for a screen reader
	Act              Act
	On               bool // what it sets is what there is
	Ink              Ink  // of its edge while it is on
	Group            uint8
	Groups           []byte
}

// Card draws a card in its room.
func (b *Builder) Card(room Rect, v *Card) {
	b.Rect(room, Corner, pickInk(v.On, Paper, Surface))
	switch {
	case v.On:
		b.Outline(room, Corner, 2.5, v.Ink)
	case b.Hover == v.ID && b.Hover != 0:
		b.Outline(room, Corner, 1.5, Track)
	}
	const pad = 11
	first, second := room.Y+room.H/2-5, room.Y+room.H/2+14
	if room.H < 44 {
		first, second = room.Y+room.H/2-3, room.Y+room.H/2+12
	}
	head, aside := Type{ValueSize, SemiBold, Start, Black}, Type{NoteSize, Regular, End, Muted}
	full := b.M.Width(v.Head, head.Size, head.Weight) + b.M.Width(v.Note, aside.Size, aside.Weight)
	if w := room.W - 2*pad - 6; full > w { // both smaller, not the heading alone
		head.Size *= w / full * 0.999
		aside.Size *= w / full * 0.999
	}
	b.Text(Point{room.Right() - pad, first}, v.Note, aside)
	b.Text(Point{room.X + pad, first}, v.Head, head)
	b.Fit(Point{room.X + pad, second}, room.W-2*pad, v.Line, Type{NoteSize, Regular, Start, pickInk(v.On, Black, Muted)})
	b.Zone(Zone{ID: v.ID, Role: RoleSwitch, Box: room.Grow(0, Touch), Ring: room, Round: Corner, Act: v.Act, Checked: v.On,
		Group: v.Group, GroupName: b.Plain(v.Groups), Name: b.Plain(v.Name)})
}
