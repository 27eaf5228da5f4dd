package scene

import (
	"softmax/render/view"
	"softmax/render/words"
)

// percentGrid draws the fixed axis from 0 to 100 %: a number at each quarter, in a
// low box only at the ends and the middle.
func (c *Context) percentGrid(box view.Rect, s view.Scale) {
	for i := range 5 {
		if i%2 == 1 && box.H < 110 {
			continue
		}
		p := float64(i) / 4
		c.b.Level(box, s.Map(p), 8, i == 0, c.word(words.Percent, c.fixed(p*100, 0)))
	}
}

// natGrid draws the lines at 0 to 3 nat behind columns, and at the end of an axis
// that goes on for ever.
func (c *Context) natGrid(plot view.Rect, up view.Scale) {
	for i := range 4 {
		v := float64(i)
		c.b.Level(plot, up.Map(v), 8, i == 0, c.fixed(v, 0))
	}
	if up.Soft > 0 {
		c.b.Level(plot, up.R1, 8, false, c.bytes("∞"))
	}
}
