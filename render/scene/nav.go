package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// navigable reports whether there is anywhere to go.
func (c *Context) navigable() bool { return len(titles) > 1 && c.Env.Hide&HideScenes == 0 }

// listButton makes the title open the list of scenes, and shows that it does.
func (c *Context) listButton(title view.Rect) {
	if !c.navigable() {
		return
	}
	b := &c.b
	x, y := title.Right()+10, title.Centre().Y+1
	ink := view.Muted
	if b.Hover == idList {
		ink = view.Black
	}
	b.Line(view.Point{X: x, Y: y - 2}, view.Point{X: x + 4, Y: y + 2}, 1.8, ink)
	b.Line(view.Point{X: x + 4, Y: y + 2}, view.Point{X: x + 8, Y: y - 2}, 1.8, ink)
	ring := view.Rect{X: title.X - 6, Y: title.Y - 4, W: title.W + 30, H: title.H + 8}
	b.Zone(view.Zone{ID: idList, Role: view.RoleButton, Box: ring.Grow(0, view.Touch), Ring: ring, Round: 6,
		Act: view.Act{Verb: view.VerbMenu}, Checked: c.UI.Menu, Name: b.Plain(c.word(words.SceneList))})
}

// pagerHeight returns the room of the row that leads to the scenes before and
// after. It is a part of a page's height even where an author hides it.
func pagerHeight() float64 {
	if len(titles) < 2 {
		return 0
	}
	return view.Touch
}

// hasPager reports whether the pager has a place in box. It has none where the
// picture needs the room more: the list in the title leads everywhere too.
func (c *Context) hasPager(box view.Point) bool { return c.navigable() && box.Y >= pagerLeast }

// pager draws the way to the scenes before and after at the foot of box.
func (c *Context) pager(box view.Point) {
	h := pagerHeight()
	side := margin(box.X)
	room := view.Rect{X: side, Y: box.Y - h, W: box.X - 2*side, H: h}
	c.b.Hair(view.Point{X: room.X, Y: room.Y}, room.W, 1, view.Grid)
	if s := c.State.Scene; s > 0 {
		c.pagerLink(room.Column(0, 2), s-1, view.Start)
	}
	if s := c.State.Scene + 1; int(s) < len(titles) {
		c.pagerLink(room.Column(1, 2), s, view.End)
	}
}

// pagerLeast is the height below which the picture needs all the room.
const pagerLeast = 480

// pagerLink draws the title of a scene at one end of its room, with an arrow
// outside it.
func (c *Context) pagerLink(room view.Rect, to sim.Scene, align view.Align) {
	b := &c.b
	id, icon, key, x, arrow := idPrevious, view.IconPrevious, words.ScenePrevious, room.X+24, room.X
	if align == view.End {
		id, icon, key, x, arrow = idNext, view.IconNext, words.SceneNext, room.Right()-24, room.Right()-18
	}
	ink := view.Muted
	if b.Hover == id {
		ink = view.Black
	}
	title := c.word(titles[to])
	y := room.Centre().Y
	at := b.Label(view.Point{X: x, Y: y + 5}, room.W-30, title, view.Type{Size: view.SmallSize, Weight: view.SemiBold, Align: align, Ink: ink})
	b.Icon(icon, view.Rect{X: arrow, Y: y - 9, W: 18, H: 18}, 1.8, ink)
	ring := view.Rect{X: min(at.X, arrow) - 5, Y: y - 14, W: at.W + 34, H: 28}
	b.Zone(view.Zone{ID: id, Role: view.RoleButton, Box: ring.Grow(0, view.Touch), Ring: ring, Round: 6,
		Act: goTo(to), Name: b.Plain(c.word(key, title))})
}

func goTo(s sim.Scene) view.Act {
	return view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgGo, Arg: int(s)}}
}

// menu draws the list of scenes over the picture. While it is open nothing
// under it can be touched.
func (c *Context) menu(box view.Point) {
	b := &c.b
	side := margin(box.X)
	line := min(float64(view.Touch), (box.Y-headerHeight-24)/float64(len(titles)))
	panel := view.Rect{X: side - 8, Y: headerHeight + 4, W: min(box.X-2*side+16, 340), H: line*float64(len(titles)) + 12}
	b.F.Zones = b.F.Zones[:0]
	b.Zone(view.Zone{ID: idList, Role: view.RoleButton, Box: view.Rect{W: box.X, H: box.Y}, At: view.Point{X: -1e4, Y: -1e4},
		Ring: panel, Round: 12, Act: view.Act{Verb: view.VerbMenu}, Name: b.Plain(c.word(words.SceneClose))})
	b.Rect(panel.Inset(-1, -1), 13, view.Track)
	b.Rect(panel, 12, view.Paper)
	for i := range titles {
		room := view.Rect{X: panel.X + 6, Y: panel.Y + 6 + line*float64(i), W: panel.W - 12, H: line}
		id := idScenes + view.ID(i)
		here := sim.Scene(i) == c.State.Scene
		if here || b.Hover == id {
			b.Rect(room, 8, view.Surface)
		}
		t := view.Type{Size: view.SentenceSize, Ink: view.Black}
		if here {
			t.Weight = view.SemiBold
		}
		y := room.Centre().Y + 5
		b.Text(view.Point{X: room.X + 26, Y: y}, c.fixed(float64(i+1), 0), view.Type{Size: view.NoteSize, Align: view.End, Ink: view.Muted})
		title := c.word(titles[i])
		room = c.carryButton(room, sim.Scene(i), title)
		b.Label(view.Point{X: room.X + 36, Y: y}, room.W-44, title, t)
		b.Zone(view.Zone{ID: id, Role: view.RoleButton, Box: room, Ring: room, Round: 8, Act: goTo(sim.Scene(i)), Checked: here, Name: b.Plain(title)})
	}
}
