package view

import "math"

// IconBox is the side of the square that icon shapes are written in.
const IconBox = 24

// An IconStroke is one line of an icon in an IconBox square, drawn with round
// joins and ends in its op's stroke: a polyline, or, where R isn't 0, the arc
// about P. Its strokes overlap: they are one mark, to be painted at once.
type IconStroke struct {
	Points []Point // closed where the last is the first
	P      Point
	R      float64
	A0, A1 float64 // as in KindArc; a whole turn is a circle
	Fill   bool    // the inside too, between an arc and its chord; it is convex
}

// IconStrokes returns the shape of an icon, the same for every reader of a
// Frame. The strokes are shared: don't change them.
func IconStrokes(i Icon) []IconStroke {
	if int(i) >= len(iconShapes) {
		return nil
	}
	return iconShapes[i]
}

// IconScale returns the factor from an icon's square to the op's box, and where
// the square's upper left corner goes: the middle of the box.
func (op *Op) IconScale() (scale float64, at Point) {
	scale = min(op.Box.W, op.Box.H) / IconBox
	c := op.Box.Centre()
	return scale, Point{c.X - scale*IconBox/2, c.Y - scale*IconBox/2}
}

const (
	quarter = math.Pi / 2
	half    = math.Pi
	turn    = 2 * math.Pi
)

// The globe's meridians go through the poles and 3.6 beside the middle.
const (
	meridian      = (8*8 + 3.6*3.6) / (2 * 3.6)
	meridianAngle = 0.84568 // asin(8 / meridian)
)

var iconShapes = [...][]IconStroke{
	IconUndo: {
		{Points: []Point{{8.25, 4.25}, {4, 8.5}, {8.25, 12.75}}},
		{Points: []Point{{4, 8.5}, {14.75, 8.5}}},
		{P: Point{14.75, 13.75}, R: 5.25, A0: -quarter, A1: quarter},
		{Points: []Point{{14.75, 19}, {10, 19}}},
	},
	IconRedo: {
		{Points: []Point{{15.75, 4.25}, {20, 8.5}, {15.75, 12.75}}},
		{Points: []Point{{20, 8.5}, {9.25, 8.5}}},
		{P: Point{9.25, 13.75}, R: 5.25, A0: quarter, A1: 3 * quarter},
		{Points: []Point{{9.25, 19}, {14, 19}}},
	},
	IconReset: {
		{P: Point{12.25, 12.25}, R: 7.75, A0: -half + 0.75, A1: half - 0.3},
		{Points: []Point{{6.58, 6.97}, {4.5, 9.2}}},
		{Points: []Point{{4.5, 4.25}, {4.5, 9.2}, {9.45, 9.2}}},
	},
	IconShare: {
		{Points: []Point{{12, 14.5}, {12, 3.75}}},
		{Points: []Point{{8.25, 7.5}, {12, 3.75}, {15.75, 7.5}}},
		{Points: []Point{{8, 10.75}, {5.5, 10.75}, {5.5, 20.25}, {18.5, 20.25}, {18.5, 10.75}, {16, 10.75}}},
	},
	IconPlus: {
		{Points: []Point{{12, 5}, {12, 19}}},
		{Points: []Point{{5, 12}, {19, 12}}},
	},
	IconMinus: {{Points: []Point{{5, 12}, {19, 12}}}},
	IconClose: {
		{Points: []Point{{6.75, 6.75}, {17.25, 17.25}}},
		{Points: []Point{{17.25, 6.75}, {6.75, 17.25}}},
	},
	IconCheck: {{Points: []Point{{4.75, 12.75}, {9.75, 17.75}, {19.25, 6.75}}}},
	IconCross: {
		{Points: []Point{{5.75, 5.75}, {18.25, 18.25}}},
		{Points: []Point{{18.25, 5.75}, {5.75, 18.25}}},
	},
	IconLanguage: {
		{P: Point{12, 12}, R: 8, A0: 0, A1: turn},
		{P: Point{15.6 - meridian, 12}, R: meridian, A0: -meridianAngle, A1: meridianAngle},
		{P: Point{8.4 + meridian, 12}, R: meridian, A0: half - meridianAngle, A1: half + meridianAngle},
		{Points: []Point{{4, 12}, {20, 12}}},
	},
	IconTheme: {
		{P: Point{12, 12}, R: 8, A0: 0, A1: turn},
		{P: Point{12, 12}, R: 8, A0: -quarter, A1: quarter, Fill: true},
	},
	IconWarning: {
		{Points: []Point{{12, 4.25}, {20.75, 19.25}, {3.25, 19.25}, {12, 4.25}}},
		{Points: []Point{{12, 10}, {12, 13.75}}},
		{Points: []Point{{12, 16.5}, {12, 16.55}}}, // no longer than its ends: a dot
	},
	IconPrevious: {{Points: []Point{{14.75, 5.5}, {8.25, 12}, {14.75, 18.5}}}},
	IconNext:     {{Points: []Point{{9.25, 5.5}, {15.75, 12}, {9.25, 18.5}}}},
	IconPlay:     {{Points: []Point{{8, 5.75}, {18.5, 12}, {8, 18.25}, {8, 5.75}}, Fill: true}},
	IconPause: {
		{Points: []Point{{8.75, 6}, {8.75, 18}}},
		{Points: []Point{{15.25, 6}, {15.25, 18}}},
	},
	IconStep: {
		{Points: []Point{{6, 6}, {15, 12}, {6, 18}, {6, 6}}, Fill: true},
		{Points: []Point{{18.5, 6}, {18.5, 18}}},
	},
	IconRewind: {
		{Points: []Point{{18, 6}, {9, 12}, {18, 18}, {18, 6}}, Fill: true},
		{Points: []Point{{5.5, 6}, {5.5, 18}}},
	},
	IconCut: {
		{P: Point{6.75, 6.75}, R: 3, A0: 0, A1: turn},
		{P: Point{6.75, 17.25}, R: 3, A0: 0, A1: turn},
		{Points: []Point{{9.1, 8.7}, {20, 17.75}}},
		{Points: []Point{{9.1, 15.3}, {20, 6.25}}},
	},
}
