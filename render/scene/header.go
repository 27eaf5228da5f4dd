package scene

import (
	"softmax/render/view"
	"softmax/render/words"
)

// The heights of the header: the title with the tools, and the live sentence.
const (
	headerHeight      = 54
	sentenceLeading   = 21
	sentenceLeadPhone = 20
)

// margin returns the room left at both sides.
func margin(width float64) float64 {
	if width < view.ColumnWidth {
		return 16
	}
	return 24
}

// header draws the title and the tools into the top of box, and returns the rest.
func (c *Context) header(box view.Rect, title []byte) view.Rect {
	room, rest := box.CutTop(headerHeight)
	b := &c.b
	b.F.Say.Title = b.Plain(title)
	w := room.W - 26 // its sign, and what parts that from the tools
	if c.Env.Hide&HideTools == 0 {
		w -= view.Touch*float64(toolsIn(room.W)) - 11
	}
	at := b.Fit(view.Point{X: room.X, Y: room.Y + 37}, w, title, view.Type{Size: view.TitleSize, Weight: view.SemiBold, Ink: view.Black})
	c.listButton(at)
	return rest
}

// open starts a scene: its header, with the short title where the long one has
// no room. It returns the room between the margins, what is left of it below
// the header, and whether it is a phone's.
func (c *Context) open(title, short words.Key) (box, rest view.Rect, phone bool) {
	side := margin(c.Box.X)
	box = view.Rect{X: side, W: c.Box.X - 2*side, H: c.Box.Y}
	if phone = c.Box.X < view.ColumnWidth; phone {
		title = short
	}
	return box, c.header(box, c.word(title)), phone
}

// toolsIn returns how many of the tools there are in that width: language and theme
// give way.
func toolsIn(width float64) int {
	if width < view.ColumnWidth {
		return 4
	}
	return 6
}

// tools draws the tools into the right of the header's room; they come last in
// the Tab order, for nobody comes for them.
func (c *Context) tools(box view.Rect) {
	if c.Env.Hide&HideTools != 0 {
		return
	}
	all := [...]struct {
		id   view.ID
		icon view.Icon
		name words.Key
		verb view.Verb
		off  bool
	}{
		{idUndo, view.IconUndo, words.Undo, view.VerbUndo, !c.UI.CanUndo},
		{idRedo, view.IconRedo, words.Redo, view.VerbRedo, !c.UI.CanRedo},
		{idReset, view.IconReset, words.Reset, view.VerbReset, false},
		{idShare, view.IconShare, words.Share, view.VerbShare, false},
		{idLanguage, view.IconLanguage, words.SwitchLanguage, view.VerbLanguage, false},
		{idTheme, view.IconTheme, words.SwitchTheme, view.VerbTheme, false},
	}
	n := toolsIn(box.W)
	x := box.Right() - view.Touch*float64(n) + 6
	for i := range all[:n] {
		t := &all[i]
		room := view.Rect{X: x + view.Touch*float64(i), Y: box.Y + 9, W: view.Touch, H: view.Touch}
		c.b.Button(room, view.Button{ID: t.id, Icon: t.icon, Name: c.word(t.name), Act: view.Act{Verb: t.verb}, Off: t.off, Height: 34})
	}
}
