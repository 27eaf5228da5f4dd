package view

// A Button is a word in a room to press.
type Button struct {
	ID     ID
	Text   []byte
	Name   []byte // for a screen reader; nil: Text
	Act    Act
	Main   bool // the main action of the scene: solid ink
	On     bool // selected: solid ink
	Switch bool // On is a state, not a look
	Off    bool
	Icon   Icon    // alone, or before the text
	Size   float64 // of the text; 0: SmallSize, of a chip 13
	Height float64 // of what is drawn; 0: 32
	Group  uint8
	Groups []byte // the group's name
}

// ButtonWidth returns how wide a button with that text is.
func (b *Builder) ButtonWidth(text []byte) float64 {
	return b.M.Width(text, SmallSize, SemiBold) + 24
}

// Button draws a button in the middle of the room and makes the room press it.
func (b *Builder) Button(room Rect, v Button) {
	if b.Printed && !v.Switch {
		return
	}
	h := v.Height
	if h == 0 {
		h = ButtonHeight
	}
	box := Around(room.Centre(), room.W, h)
	if v.Icon != NoIcon && v.Text == nil {
		box = Around(room.Centre(), h, h)
	}
	ink, back := Black, Surface
	if v.Main || v.On {
		ink, back = Paper, Black
	}
	b.Rect(box, Corner, back)
	if v.Off {
		b.Fade(0.55)
	}
	if !v.Off && b.Hover == v.ID && b.Hover != 0 {
		b.Outline(box, Corner, 1.5, pickInk(v.Main || v.On, Muted, Track))
	}
	switch {
	case v.Icon != NoIcon && v.Text == nil:
		b.Icon(v.Icon, Around(box.Centre(), 20, 20), 1.8, ink)
		if v.Off {
			b.Fade(0.3)
		}
	default:
		size := v.Size
		if size == 0 {
			size = SmallSize
		}
		c, w := box.Centre(), box.W-10
		if v.Icon != NoIcon {
			const side, gap = 15, 4
			w -= side + gap
			c.X += (side + gap) / 2.0
			text := min(b.M.Width(v.Text, size, SemiBold), w)
			b.Icon(v.Icon, Around(Point{c.X - text/2 - gap - side/2.0, c.Y}, side, side), 1.8, ink)
			if v.Off {
				b.Fade(0.3)
			}
		}
		b.Fit(Point{c.X, c.Y + size*capMiddle}, w, v.Text, Type{size, SemiBold, Middle, ink})
		if v.Off {
			b.Fade(0.45)
		}
	}
	role := RoleButton
	if v.Switch {
		role = RoleSwitch
	}
	name := v.Name
	if name == nil {
		name = v.Text
	}
	b.Zone(Zone{ID: v.ID, Role: role, Box: room.Grow(0, Touch), Ring: box.Inset(-2, -2), Round: Corner + 2, Act: v.Act,
		Checked: v.On, Off: v.Off, Group: v.Group, GroupName: b.Plain(v.Groups), Name: b.Plain(name)})
}

// Row draws buttons beside each other from the left of the box, each as wide as
// its text. Where that is more than the box they share it; with fill they always do.
func (b *Builder) Row(box Rect, vs []Button, fill bool) {
	const gap = 6
	total := 0.0
	for i := range vs {
		total += b.ButtonWidth(vs[i].Text)
	}
	stretch := (box.W - gap*float64(len(vs)-1)) / total
	if !fill {
		stretch = min(stretch, 1)
	}
	for i := range vs {
		room := Rect{box.X, box.Y, b.ButtonWidth(vs[i].Text) * stretch, box.H}
		box.X += room.W + gap
		b.Button(room, vs[i])
	}
}

// capMiddle is how far below the middle of a line its baseline lies, as a part of the size.
const capMiddle = 0.36

func pickInk(on bool, a, b Ink) Ink {
	if on {
		return a
	}
	return b
}

// Plain keeps text in the frame without its marks, as it is said; what stands above the
// line is said with a ^ before it.
func (b *Builder) Plain(text []byte) Span {
	from := len(b.F.Bytes)
	for _, c := range text {
		switch {
		case c == MarkRaise:
			b.F.Bytes = append(b.F.Bytes, '^')
		case c >= ' ':
			b.F.Bytes = append(b.F.Bytes, c)
		}
	}
	return Span{int32(from), int32(len(b.F.Bytes))}
}

// toggleBody and toggleGap are the room of a toggle's body and what its word stands
// off from it.
const (
	toggleBody = 38
	toggleGap  = 10
)

// ToggleWidth returns how wide a toggle with that text is.
func (b *Builder) ToggleWidth(text []byte) float64 {
	return toggleBody + toggleGap + b.M.Width(text, SmallSize, SemiBold) + 2
}

// Toggle draws a switch at the left of the room with its word at the right, and makes
// the room turn it.
func (b *Builder) Toggle(room Rect, v Button) {
	y := room.Centre().Y
	box := Rect{room.X, y - 10, toggleBody, 20}
	if v.On {
		b.Rect(box, 10, Black)
		b.Disc(Point{box.Right() - 10, y}, 6, Paper)
	} else {
		b.Outline(box, 10, 2, Muted)
		b.Disc(Point{box.X + 10, y}, 6, Muted)
	}
	b.Fit(Point{box.Right() + toggleGap, y + SmallSize*capMiddle}, room.Right()-box.Right()-toggleGap, v.Text, Type{SmallSize, SemiBold, Start, Black})
	b.Zone(Zone{ID: v.ID, Role: RoleSwitch, Box: room.Grow(0, Touch), Ring: box.Inset(-3, -3), Round: 13, Act: v.Act,
		Checked: v.On, Off: v.Off, Name: b.Plain(v.Text)})
}

// Segments draws a row of joined buttons of which one is on. Each has its own zone.
func (b *Builder) Segments(room Rect, vs []Button) {
	const h = 28
	box := Around(room.Centre(), room.W, h)
	b.Rect(box, Corner, Surface)
	for i := range vs {
		v := &vs[i]
		r := box.Column(i, len(vs))
		ink := Muted
		if v.On {
			b.Rect(r.Inset(2, 2), Corner-2, Black)
			ink = Paper
		}
		c := r.Centre()
		b.Text(Point{c.X, c.Y + SmallSize*capMiddle}, v.Text, Type{SmallSize, SemiBold, Middle, ink})
		b.Zone(Zone{ID: v.ID, Role: RoleSwitch, Box: r.Grow(0, Touch), Ring: r, Round: Corner, Act: v.Act,
			Checked: v.On, Group: v.Group, GroupName: b.Plain(v.Groups), Name: b.Plain(v.Name)})
	}
}

// Badge draws a check or a cross at p with its word, and returns how wide both are. They
// are in ink: colours are the classes’.
func (b *Builder) Badge(p Point, ok bool, text []byte) (width float64) {
	icon := IconCheck
	if !ok {
		icon = IconCross
	}
	b.Icon(icon, Rect{p.X, p.Y - 11.5, 13, 13}, 2.2, Black)
	box := b.Text(Point{p.X + 17, p.Y}, text, Type{NoteSize, SemiBold, Start, Black})
	return box.Right() - p.X
}

// Mark names what is drawn in a box to whoever can't see it. Nothing can be done with it.
func (b *Builder) Mark(id ID, box Rect, name []byte, group uint8, groups []byte) {
	b.Zone(Zone{ID: id, Role: RoleMark, Box: box, Skip: true, Name: b.Plain(name), Group: group, GroupName: b.Plain(groups)})
}

const chipHeight = 26

// Chip draws a pill with a label in the middle of the room, and makes the room press
// it: as wide as its label, which is shortened where the room is narrower.
func (b *Builder) Chip(room Rect, v Button) {
	ink, back := Black, Surface
	if v.On {
		ink, back = Paper, Black
	}
	c := room.Centre()
	t := Type{ValueSize, SemiBold, Middle, ink}
	if v.Size != 0 {
		t.Size = v.Size
	}
	full := b.M.Width(v.Text, t.Size, t.Weight)
	box := Around(c, min(room.W, full+20), chipHeight)
	b.Rect(box, chipHeight/2, back)
	if b.Hover == v.ID && b.Hover != 0 {
		b.Outline(box, chipHeight/2, 1.5, pickInk(v.On, Muted, Track))
	}
	b.Label(Point{c.X, c.Y + t.Size*capMiddle}, box.W-min(14, box.W*0.2), v.Text, t)
	role := RoleButton
	if v.Switch {
		role = RoleSwitch
	}
	b.Zone(Zone{ID: v.ID, Role: role, Box: room.Grow(0, 36), Ring: box.Inset(-2, -2), Round: chipHeight/2 + 2, Act: v.Act,
		Checked: v.On, Group: v.Group, GroupName: b.Plain(v.Groups), Name: b.Plain(v.Name)})
}
