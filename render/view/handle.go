package view

import "softmax/sim"

// A Grip is what all handles have: where they are, what they set, and what a
// screen reader says of them.
type Grip struct {
	ID          ID
	Target      sim.Target
	Ink         Ink
	Name, Value []byte
	Group       uint8
	GroupName   []byte
	Skip        bool
	Small       bool // of a ring: a second handle, that must not hide the first
	Off         bool // drawn, but nothing to take hold of
}

// Ring draws the handle of a point or a knob, with a room for a finger.
func (b *Builder) Ring(c Point, g *Grip, axis Axis, s Scale, pivot Point) {
	r, stroke := float64(RingRadius), float64(RingStroke)
	if g.Small {
		r, stroke = SmallRing, 3.5
	}
	room := r + 5
	if b.Hover == g.ID && b.Hover != 0 {
		r++
	}
	b.Disc(c, r, Paper)
	b.Circle(c, r, stroke, g.Ink)
	b.grip(c, g, axis, s, pivot, Around(c, 2*room, 2*room), room)
}

// GhostRing outlines a ring as it was at the press.
func (b *Builder) GhostRing(c Point) { b.Circle(c, RingRadius, 1.5, Muted) }

// ClassMark writes the number of class i, from 1 up, into its ring at p: a second
// sign beside the colour.
func (b *Builder) ClassMark(p Point, i int) {
	b.Text(Point{p.X, p.Y + 3.6}, b.Keep(AppendFixed(b.Scratch(), float64(i+1), 0)), Type{MinuteSize, SemiBold, Middle, ClassInk(i)})
}

// Pill draws the handle of an edge: a hollow pill across it.
func (b *Builder) Pill(c Point, w, h float64, g *Grip, axis Axis, s Scale) {
	box := Around(c, w, h)
	b.Rect(box, min(w, h)/2, Paper)
	b.Outline(box, min(w, h)/2, PillStroke, g.Ink)
	b.grip(c, g, axis, s, Point{}, box.Inset(-4, -4), min(w, h)/2+4)
}

// grip adds the zone of a handle at c.
func (b *Builder) grip(c Point, g *Grip, axis Axis, s Scale, pivot Point, ring Rect, round float64) {
	if g.Off {
		return
	}
	b.Zone(Zone{ID: g.ID, Role: RoleHandle, Box: Around(c, Touch, Touch), At: c, Ring: ring, Round: round,
		Target: g.Target, Scale: s, Axis: axis, Pivot: pivot, Vertical: axis == AxisY, Group: g.Group, Skip: g.Skip,
		Name: b.Plain(g.Name), Value: b.Plain(g.Value), GroupName: b.Plain(g.GroupName)})
}

// Track adds the zone that takes taps for the handle.
func (b *Builder) Track(box Rect, id ID, g *Grip, axis Axis, s Scale, pivot Point) {
	if g.Off {
		return
	}
	b.Zone(Zone{ID: id, Role: RoleTrack, Box: box, Target: g.Target, Scale: s, Axis: axis, Pivot: pivot, Skip: true})
}

// TrackOf is the zone ID of a handle's track.
func TrackOf(id ID) ID { return id | trackBit }

const trackBit = 1 << 15

// NotchRoom is the least length of a bar that has its handle cut into it.
const NotchRoom = 18

// OverBar returns where a number over the bar of that length, whose end is at top,
// has its baseline: clear of the handle, which stands out of a short bar.
func OverBar(top, length float64) float64 {
	if length < NotchRoom {
		return top - 13
	}
	return top - 8
}

// ClearOf returns where a number of BodySize whose baseline would be at base has it, so
// that no level line at y goes through it: over the line where one would.
func ClearOf(base, y float64) float64 {
	const above, below = 15, 5 // of the number, with some air
	if y > base-above && y < base+below {
		return y - 6
	}
	return base
}

// BarEnd draws the handle of a bar's end at c, where the bar has that length
// behind it: a notch cut into it, a hollow pill where it is too short.
func (b *Builder) BarEnd(c Point, length float64, g *Grip, axis Axis, s Scale) {
	w, h := float64(NotchWidth), float64(NotchHeight)
	if length < NotchRoom {
		if axis == AxisX {
			b.Pill(c, PillHeight, PillWidth-6, g, axis, s)
		} else {
			b.Pill(c, PillWidth, PillHeight, g, axis, s)
		}
		return
	}
	if b.Hover == g.ID && b.Hover != 0 {
		w += 4
	}
	at := Around(Point{c.X, c.Y + 5 + h/2}, w, h)
	if axis == AxisX {
		at = Around(Point{c.X - 5 - h/2, c.Y}, h, min(w, 14))
	}
	b.Rect(at, h/2, Paper)
	b.grip(c, g, axis, s, Point{}, at.Inset(-5, -5), 8)
}
