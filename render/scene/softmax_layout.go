package scene

import "softmax/render/view"

// The pieces of the scene from top to bottom, on the phone and where the panel
// stands beside the picture. A piece that can be left out is, in the order
// 4, 3, 2, 1, where the box is too short for all.
const (
	phoneSentence = iota
	phonePicture
	phonePanel
	phoneBadges
	phoneAsk
	phonePresets
	phoneClasses
	phoneFormula
	phonePrinciple
	phoneEnd
	phoneParts
)

func (c *Context) softmaxPhone(box view.Rect) {
	least, want := c.pictureHeights()
	parts := [phoneParts]view.Part{
		phoneSentence:  {Least: 2 * sentenceLeadPhone, Want: 3 * sentenceLeadPhone},
		phonePicture:   {Least: least, Want: want, Grow: 1},
		phonePanel:     {Least: 148, Want: 160},
		phoneBadges:    {Least: 26, Want: 30, Drop: 3},
		phoneAsk:       {Least: view.Touch, Want: view.Touch, Drop: 2},
		phonePresets:   {Least: view.Touch, Want: view.Touch, Drop: 2},
		phoneClasses:   {Least: view.Touch, Want: view.Touch, Drop: 1},
		phoneFormula:   {Least: 38, Want: 42, Drop: 3, Said: true},
		phonePrinciple: {Least: 22, Want: 24, Drop: 4},
		phoneEnd:       {Least: 12, Want: 14},
	}
	c.b.Require(box.Y + view.Stack(parts[:], box.H))
	draw := [phoneParts]func(*Context, view.Rect){
		phoneSentence:  (*Context).softmaxSentence,
		phonePicture:   (*Context).softmaxPicture,
		phonePanel:     (*Context).softmaxPanelPhone,
		phoneBadges:    (*Context).softmaxBadges,
		phoneAsk:       (*Context).softmaxAsk,
		phonePresets:   (*Context).softmaxPresets,
		phoneClasses:   (*Context).classCount,
		phoneFormula:   (*Context).softmaxFormula,
		phonePrinciple: (*Context).softmaxPrinciple,
	}
	c.column(box, parts[:], draw[:])
}

const (
	wideSentence = iota
	wideMain
	wideStrip
	wideFormula
	widePrinciple
	wideEnd
	wideParts
)

func (c *Context) softmaxWide(box view.Rect) {
	least, want := c.pictureHeights()
	parts := [wideParts]view.Part{
		wideSentence:  {Least: 1.2 * sentenceLeading, Want: 2*sentenceLeading + 6},
		wideMain:      {Least: max(least, pictureLow), Want: max(want, 380), Grow: 1},
		wideStrip:     {Least: view.Touch, Want: view.Touch + 6, Drop: 2},
		wideFormula:   {Least: 24, Want: 26, Drop: 3, Said: true},
		widePrinciple: {Least: 20, Want: 22, Drop: 4},
		wideEnd:       {Least: 8, Want: 14},
	}
	c.b.Require(box.Y + view.Stack(parts[:], box.H))
	draw := [wideParts]func(*Context, view.Rect){
		wideSentence:  (*Context).softmaxSentence,
		wideMain:      (*Context).softmaxMain,
		wideStrip:     (*Context).softmaxStrip,
		wideFormula:   (*Context).softmaxFormula,
		widePrinciple: (*Context).softmaxPrinciple,
	}
	c.column(box, parts[:], draw[:])
}

func (c *Context) softmaxMain(box view.Rect) {
	panel, left := box.CutRight(panelWidth(c.Box.X))
	c.softmaxPicture(left)
	c.softmaxPanel(panel)
}

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

// rowsHead and rowsFoot are the room above and below the rows.
const (
	rowsHead = 24
	rowsFoot = 10
)

func softmaxHeight(width float64, n int) float64 {
	_, want := pictureHeights(width, n, rowsAt(width, n))
	if width < view.ColumnWidth {
		return headerHeight + 3*sentenceLeadPhone + want + 160 + 30 + 3*view.Touch + 42 + 24 + 14
	}
	return headerHeight + 2*sentenceLeading + 6 + max(want, 380) + view.Touch + 6 + 26 + 22 + 14
}
