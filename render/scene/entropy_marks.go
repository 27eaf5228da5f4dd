package scene

import (
	"softmax/render/view"
	"softmax/render/words"
)

// entropyMarks names the middle, and two of the lines, where what is written stands
// clear of the legs of p and of each other.
func (c *Context) entropyMarks(t view.Triangle, p [3]float64) {
	b, m := &c.b, &c.entropy
	centre := t.Place([3]float64{1. / 3, 1. / 3, 1. / 3})
	b.Line(centre.Add(view.Point{X: -5}), centre.Add(view.Point{X: 5}), 1.8, view.Black)
	b.Line(centre.Add(view.Point{Y: -5}), centre.Add(view.Point{Y: 5}), 1.8, view.Black)
	if c.UI.Predict.Stage == Shown {
		return // the point stands there, and the guess somewhere near
	}
	name := view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Black}
	var middle, before view.Rect
	if text := c.word(words.EntropyLog, c.fixed(3, 0)); !c.onLeg(t, p, centre.Add(view.Point{X: 32}), 11) {
		middle = b.Text(centre.Add(view.Point{X: 19, Y: 4}), text, name)
	}
	// Numbers on the lines that go round, on the way to the lower right side.
	for _, i := range [...]int{7, 9} {
		at := t.Place(m.levels[i].Midway())
		text := c.fixed(float64(i+1)/10, 1)
		room := view.Around(at, 26, 16)
		if room.Inset(-2, -3).Overlaps(middle) || room.Overlaps(before) || c.onLeg(t, p, at, 11) {
			continue
		}
		before = room
		b.Rect(room, 8, view.Paper)
		b.Text(at.Add(view.Point{Y: 4}), text, view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Black})
	}
}

// onLeg reports whether at lies nearer than that to a leg of p.
func (c *Context) onLeg(t view.Triangle, p [3]float64, at view.Point, near float64) bool {
	from := t.Place(p)
	for i := range 3 {
		way := t.Foot(p, i).Sub(from)
		part, off := 0.0, at.Sub(from)
		if long := way.X*way.X + way.Y*way.Y; long > 0 {
			part = min(max((off.X*way.X+off.Y*way.Y)/long, 0), 1)
		}
		d := off.Sub(view.Point{X: way.X * part, Y: way.Y * part})
		if d.X*d.X+d.Y*d.Y < near*near {
			return true
		}
	}
	return false
}

// entropyGhosts marks where the point was, and where it was guessed to be.
func (c *Context) entropyGhosts(t view.Triangle) {
	m := &c.entropy
	if m.hasGhost {
		c.b.Circle(t.Place(m.ghost), view.RingRadius, 1.5, view.Black)
	}
	if c.UI.Predict.Stage == Shown {
		at := t.Place(c.guessed())
		c.b.Disc(at, view.RingRadius, view.Paper)
		c.b.Circle(at, view.RingRadius, 2, view.Black)
		c.b.Icon(view.IconCross, view.Around(at, 9, 9), 1.8, view.Black)
	}
}

// entropyGhostNames names both, where all else stands.
func (c *Context) entropyGhostNames(t view.Triangle) {
	m := &c.entropy
	if m.hasGhost {
		c.b.Beside(t.Place(m.ghost), view.RingRadius, c.word(words.EntropyBefore), view.Type{Size: view.TickSize, Ink: view.Black})
	}
	if c.UI.Predict.Stage == Shown {
		c.b.Beside(t.Place(c.guessed()), view.RingRadius, c.word(words.EntropyGuess), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Black})
	}
}

// entropyLegs draws how far the point is from each side, with the share that
// is: the number stands outside, at the foot of its leg.
func (c *Context) entropyLegs(box view.Rect, t view.Triangle, p, digits [3]float64) {
	b := &c.b
	at := t.Place(p)
	for i := range 3 {
		foot := t.Foot(p, i)
		b.Line(at, foot, 6, view.Paper)
		b.Line(at, foot, 3.5, view.ClassInk(i))
	}
	name := view.Type{Size: view.ValueSize, Weight: view.SemiBold, Ink: view.ClassInk(0)}
	top, left, right := t.Corner(0), t.Corner(1), t.Corner(2)
	name.Align = view.Middle
	b.Text(top.Add(view.Point{Y: -17}), c.weather(0), name)
	name.Align, name.Ink = view.Start, view.ClassInk(1)
	l := b.Text(view.Point{X: max(left.X-14, box.X), Y: left.Y + 26}, c.weather(1), name)
	name.Align, name.Ink = view.End, view.ClassInk(2)
	r := b.Text(view.Point{X: min(right.X+14, box.Right()), Y: right.Y + 26}, c.weather(2), name)

	share := view.Type{Size: view.SmallSize, Weight: view.SemiBold}
	for i := range 3 {
		text := c.percent(digits[i])
		w := c.M.Width(text, share.Size, share.Weight)
		foot := t.Foot(p, i)
		if way := t.Foot(digits, i).Sub(t.Place(digits)); way.X*way.X+way.Y*way.Y < view.RingRadius*view.RingRadius {
			continue // the ring hides the leg; its number would be taken for that of the corner's name
		}
		share.Ink = view.ClassInk(i)
		switch i {
		case 0: // below
			x := min(max(foot.X, l.Right()+14+w/2), r.X-14-w/2)
			share.Align = view.Middle
			b.Text(view.Point{X: x, Y: left.Y + 26}, text, share)
		case 1: // at the right
			share.Align = view.Start
			x := foot.X + 9
			if foot.Y-at.Y < 22 { // beside the ring
				x = max(x, at.X+18)
			}
			b.Text(view.Point{X: min(x, box.Right()-w), Y: min(max(foot.Y-2, top.Y+4), right.Y-6)}, text, share)
		case 2: // at the left
			share.Align = view.End
			x := foot.X - 9
			if foot.Y-at.Y < 22 {
				x = min(x, at.X-18)
			}
			b.Text(view.Point{X: max(x, box.X+w), Y: min(max(foot.Y-2, top.Y+4), left.Y-6)}, text, share)
		}
	}
}
