package scene

import (
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// The zones of the classes, the same in softmax and gradient; a label's is followed by
// those of the next classes.
const (
	idLabel  = idScene + 0x20
	idAdd    = idScene + 0x37
	idRemove = idScene + 0x38
)

// classCount draws how many classes there are, with what takes and what adds one.
func (c *Context) classCount(box view.Rect) {
	if c.Env.Hide&HideClasses != 0 {
		return
	}
	less, more := c.classButtons()
	c.b.Stepper(box, c.word(words.ClassesName, c.fixed(float64(c.State.N), 0)), less, more)
}

// classButtons returns what makes the classes one less and one more.
func (c *Context) classButtons() (less, more view.Button) {
	n := c.State.N
	return view.Button{ID: idRemove, Name: c.word(words.ClassRemove), Off: n <= sim.MinClasses,
			Act: view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgRemoveClass, Arg: n - 1}}},
		view.Button{ID: idAdd, Name: c.word(words.ClassAdd), Off: n >= sim.MaxClasses,
			Act: view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgAddClass}}}
}

// classCountWidth is the room it has with any number.
func (c *Context) classCountWidth() float64 {
	return c.b.StepperWidth(c.word(words.ClassesName, c.fixed(sim.MaxClasses, 0)))
}

// label draws the name of class i, a field to rename it, with its baseline at p
// inside room.
func (c *Context) label(room view.Rect, p view.Point, i int, t view.Type) {
	v := view.Field{ID: idLabel + view.ID(i), Text: c.name(i), Value: c.name(i), Name: c.word(words.ClassRename, c.name(i)),
		Act: view.Act{Verb: view.VerbRename, Arg: i}, Group: groupLabels, Groups: c.word(words.LabelsName)}
	if c.UI.Edit == i {
		v.Text, v.Writing = c.bytes(c.UI.Draft), true
	}
	c.b.Field(room, p, &v, t)
}

// inRows reports whether classes lie in rows, one below the other, for there
// is too little width for a column each.
// In a box too low for that many rows of that least height they stand in columns,
// narrow as these are, for the picture of the rows would be scaled down.
func (c *Context) inRows(least float64) bool {
	n := float64(c.State.N)
	low := c.Box.X >= view.ColumnWidth && c.Box.Y < headerHeight+2*sentenceLeading+n*least+rowsHead+rowsFoot
	return rowsAt(c.Box.X, c.State.N) && !(low && columnsWidth(c.Box.X)/n >= 30)
}

func rowsAt(width float64, n int) bool {
	if width < view.ColumnWidth {
		return n > 6
	}
	return columnsWidth(width)/float64(n) < 50
}

// columnsWidth returns the width of all columns beside the panel.
func columnsWidth(width float64) float64 {
	return width - axisWidth - 2*margin(width) - panelWidth(width)
}

const (
	axisWidth = 46 // the room of the axis numbers and the table's row names
	rowsHead  = 24 // above the rows
	rowsFoot  = 10 // and below them
)

// panelWidth returns the width of the gauge's panel beside the picture.
func panelWidth(width float64) float64 {
	switch {
	case width < view.ColumnWidth:
		return 0
	case width < view.DesktopWidth:
		return 232
	}
	return 300
}
