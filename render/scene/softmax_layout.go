package scene

import "softmax/render/view"

// softmaxLayout is what the scene is made of, from above; where classes lie in rows its
// picture is as high as these.
func softmaxLayout(width float64, n int, rows bool) layout {
	least, want := pictureHeights(width, n, rows)
	if width < view.ColumnWidth {
		return layoutOf(
			part{view.Part{Least: 2 * sentenceLeadPhone, Want: 3 * sentenceLeadPhone}, (*Context).softmaxSentence},
			part{view.Part{Least: least, Want: want, Grow: 1}, (*Context).softmaxPicture},
			part{view.Part{Least: 148, Want: 160}, (*Context).softmaxPanelPhone},
			part{view.Part{Least: 26, Want: 30, Drop: 3}, (*Context).softmaxBadges},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 2}, (*Context).softmaxAsk},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 2}, (*Context).softmaxPresets},
			part{view.Part{Least: view.Touch, Want: view.Touch, Drop: 1}, (*Context).classCount},
			part{view.Part{Least: 38, Want: 42, Drop: 3, Said: true}, (*Context).softmaxFormula},
			part{view.Part{Least: 22, Want: 24, Drop: 4}, (*Context).softmaxPrinciple},
			part{view.Part{Least: 12, Want: 14}, nil},
		)
	}
	return layoutOf(
		part{view.Part{Least: 1.2 * sentenceLeading, Want: 2*sentenceLeading + 6}, (*Context).softmaxSentence},
		part{view.Part{Least: max(least, pictureLow), Want: max(want, 380), Grow: 1}, (*Context).softmaxMain},
		part{view.Part{Least: view.Touch, Want: view.Touch + 6, Drop: 2}, (*Context).softmaxStrip},
		part{view.Part{Least: 24, Want: 26, Drop: 3, Said: true}, (*Context).softmaxFormula},
		part{view.Part{Least: 20, Want: 22, Drop: 4}, (*Context).softmaxPrinciple},
		part{view.Part{Least: 8, Want: 14}, nil},
	)
}

func (c *Context) softmaxMain(box view.Rect) {
	panel, left := box.CutRight(panelWidth(c.Box.X))
	c.softmaxPicture(left)
	panel.H = min(panel.H, panelMost) // beside many rows it would fall apart
	c.softmaxPanel(panel)
}

// panelMost is the largest height of the panel beside the picture.
const panelMost = 510

const (
	rowPitch = 54 // a class that lies in a row
	rowLeast = 40 // the same in a low box
)

// pictureHeights returns the least and the wanted height of the picture alone.
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
