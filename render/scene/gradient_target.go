package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// gradientTarget draws what class i ought to have: a dotted outline around its bar,
// with a pill to soften it.
func (c *Context) gradientTarget(col view.Rect, i int, s view.Scale) {
	b, m := &c.b, &c.gradient
	y := m.shown.y[i]
	g := c.gradientTargetGrip(i)
	if m.now.y[i] == 0 && y == 0 && !c.keeps(g.Target) {
		return
	}
	w, mid, top := view.BarWidth(col.W)+10, col.Centre().X, s.Map(y)
	b.DottedRect(s.Bar(mid, w, y), 2.2, view.Black)
	if i == m.answer && c.UI.Predict.Stage != Shown {
		y, over := top-10, c.percentLine(i, s)
		if y > over-14 && y < over+13 {
			y = over - 14
		}
		b.Halo(view.Point{X: mid, Y: y}, col.W+10, c.word(words.GradientTarget), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
	}
	b.Pill(view.Point{X: mid + w/2 - 8, Y: top}, 24, 12, &g, view.AxisY, s)
}

// keeps reports whether the pill of a share of nothing stays: it is in hand, or was
// the last to be, so that whoever took it to 0 can take it up again.
func (c *Context) keeps(t sim.Target) bool { return c.UI.Touched == t || c.UI.Holds(t) }

func (c *Context) gradientTargetGrip(i int) view.Grip {
	return view.Grip{ID: idPushTarget + view.ID(i), Target: sim.ShareOf(sim.GradientY + sim.Knob(i)), Ink: view.Black,
		Name: c.word(words.GradientSayTarget, c.name(i)), Value: c.percent(c.gradient.now.y[i])}
}

// gradientNames draws the switch that makes every label a field to rename its class:
// a button, lest it look like one more class.
func (c *Context) gradientNames(room view.Rect) {
	c.b.Button(room, view.Button{ID: idNames, Height: min(28, room.H-5), Text: c.word(words.GradientNames), Name: c.word(words.GradientNamesName),
		On: c.UI.Naming, Switch: true, Act: view.Act{Verb: view.VerbNames}})
}

// gradientChip draws the label of class i: a tap makes it the target, and where it
// is that already, or names are being written, a field to rename it.
func (c *Context) gradientChip(room view.Rect, size float64, i int) {
	b, m := &c.b, &c.gradient
	target := m.now.y[i] == 1
	if !target && !c.UI.Naming {
		b.Chip(room, view.Button{ID: idPushChip + view.ID(i), Text: c.name(i), Size: size, Group: groupLabels, Groups: c.word(words.GradientChips),
			Name: c.word(words.GradientChip, c.name(i)), On: m.soft && i == m.answer,
			Act: set(sim.ShareOf(sim.GradientY+sim.Knob(i)), 1)})
		return
	}
	if c.UI.Edit == i {
		c.label(room, view.Point{X: room.Centre().X, Y: room.Centre().Y + 5}, i, view.Type{Size: view.ValueSize, Weight: view.SemiBold, Align: view.Middle, Ink: view.Black})
		return
	}
	if c.UI.Naming {
		b.Outline(view.Around(room.Centre(), room.W, 28), 14, 1.5, view.Muted)
	}
	b.Chip(room, view.Button{ID: idLabel + view.ID(i), Text: c.name(i), Size: size, On: target, Group: groupLabels, Groups: c.word(words.GradientChips),
		Name: c.word(words.ClassRename, c.name(i)), Act: view.Act{Verb: view.VerbRename, Arg: i}})
}
