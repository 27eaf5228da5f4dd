package scene

import "softmax/render/view"

// softmaxPhone draws the pieces of the scene on the phone from top to bottom, and
// softmaxWide those where the panel stands beside the picture.
func (c *Context) softmaxPhone(box view.Rect) {
	least, want := c.pictureHeights()
	parts := [...]part{
		{view.Part{Least: 2 * sentenceLeadPhone, Want: 3 * sentenceLeadPhone}, (*Context).softmaxSentence},
		{view.Part{Least: least, Want: want, Grow: 1}, (*Context).softmaxPicture},
		{view.Part{Least: 148, Want: 160}, (*Context).softmaxPanelPhone},
		{view.Part{Least: 26, Want: 30, Drop: 3}, (*Context).softmaxBadges},
		{view.Part{Least: view.Touch, Want: view.Touch, Drop: 2}, (*Context).softmaxAsk},
		{view.Part{Least: view.Touch, Want: view.Touch, Drop: 2}, (*Context).softmaxPresets},
		{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).classCount},
		{view.Part{Least: 38, Want: 42, Drop: 3, Said: true}, (*Context).softmaxFormula},
		{view.Part{Least: 22, Want: 24, Drop: 4}, (*Context).softmaxPrinciple},
		{view.Part{Least: 12, Want: 14}, nil},
	}
	c.stack(box, parts[:])
	c.column(box, parts[:])
}

func (c *Context) softmaxWide(box view.Rect) {
	least, want := c.pictureHeights()
	parts := [...]part{
		{view.Part{Least: 1.2 * sentenceLeading, Want: 2*sentenceLeading + 6}, (*Context).softmaxSentence},
		{view.Part{Least: max(least, pictureLow), Want: max(want, 380), Grow: 1}, (*Context).softmaxMain},
		{view.Part{Least: view.Touch, Want: view.Touch + 6, Drop: 2}, (*Context).softmaxStrip},
		{view.Part{Least: 24, Want: 26, Drop: 3, Said: true}, (*Context).softmaxFormula},
		{view.Part{Least: 20, Want: 22, Drop: 4}, (*Context).softmaxPrinciple},
		{view.Part{Least: 8, Want: 14}, nil},
	}
	c.stack(box, parts[:])
	c.column(box, parts[:])
}

func (c *Context) softmaxMain(box view.Rect) {
	panel, left := box.CutRight(panelWidth(c.Box.X))
	c.softmaxPicture(left)
	c.softmaxPanel(panel)
}

const (
	rowPitch = 54 // a class that lies in a row
	rowLeast = 40 // the same in a low box
)

// pictureHeights returns the least and the wanted height of the picture alone.
func (c *Context) pictureHeights() (least, want float64) {
	return pictureHeights(c.Box.X, c.State.N, c.inRows(rowLeast))
}

func pictureHeights(width float64, n int, rows bool) (least, want float64) {
	switch {
	case rows:
		h := float64(n) * rowPitch
		return float64(n)*rowLeast + rowsHead + rowsFoot, h + rowsHead + rowsFoot
	case width < view.ColumnWidth:
		return 300, 410
	case width < view.DesktopWidth:
		return pictureLow, 440
	}
	return pictureLow, 490
}

// pictureLow is the least height beside the panel: in a box of 430 question and
// examples still have their row.
const pictureLow = 296

func softmaxHeight(width float64, n int) float64 {
	_, want := pictureHeights(width, n, rowsAt(width, n))
	if width < view.ColumnWidth {
		return headerHeight + 3*sentenceLeadPhone + want + 160 + 30 + 3*view.Touch + 42 + 24 + 14
	}
	return headerHeight + 2*sentenceLeading + 6 + max(want, 380) + view.Touch + 6 + 26 + 22 + 14
}
