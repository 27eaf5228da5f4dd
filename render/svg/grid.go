package svg

import (
	"math"

	"softmax/render/glyph"
	"softmax/render/view"
)

// A grid is how many units of an outline an em has. Its numbers are most of what a
// poster weighs, and the more of them are the same from glyph to glyph the less:
// so there is one for all texts, on which a point strays by no more than a tenth
// of a dp along each axis, and a finer one for what is larger.
type grid int

const (
	forTexts    grid = 96
	forHeadings grid = 176
	largestText      = 18 // dp: the largest size that is on the first
)

func gridFor(size float64) grid {
	if size > largestText {
		return forHeadings
	}
	return forTexts
}

// nearest returns a length of the font in units of the grid.
func (g grid) nearest(v int32) int {
	return int(math.Floor(float64(v)*float64(g)/glyph.EM + 0.5))
}

// place returns a point of the font on the grid.
func (g grid) place(p glyph.Point) unit { return unit{g.nearest(p.X), g.nearest(p.Y)} }

// exact returns a point of the font in units of the grid, as it is.
func (g grid) exact(p glyph.Point) view.Point {
	return view.Point{X: float64(p.X) * float64(g) / glyph.EM, Y: float64(p.Y) * float64(g) / glyph.EM}
}

// A unit is a place on a grid.
type unit struct{ x, y int }

func (a unit) add(b unit) unit { return unit{a.x + b.x, a.y + b.y} }
func (a unit) sub(b unit) unit { return unit{a.x - b.x, a.y - b.y} }

func (a unit) point() view.Point { return view.Point{X: float64(a.x), Y: float64(a.y)} }

// near reports whether the two are the same but for rounding.
func (a unit) near(b unit) bool {
	d := a.sub(b)
	return d.x*d.x <= 1 && d.y*d.y <= 1
}
