package glyph

import (
	"math"

	"softmax/render/view"
)

// IconMask draws an icon whose square has a side of that many pixels and whose
// lines are stroke pixels wide. The mask's OX and OY count from the square's
// upper left corner, which lies (dx, dy), parts of a pixel, from a pixel's corner.
//
// It is one mask, since an icon's strokes overlap: painted one by one, a
// half-transparent icon would show its joints.
func IconMask(m *Mask, icon view.Icon, side, stroke, dx, dy float64) {
	strokes := view.IconStrokes(icon)
	if len(strokes) == 0 || side <= 0 {
		*m = Mask{Pix: m.Pix[:0]}
		return
	}
	scale := side / view.IconBox
	margin := int(math.Ceil(stroke/2)) + 1
	m.OX, m.OY = -margin, -margin
	m.W = int(math.Ceil(side)) + 1 + 2*margin
	m.H = m.W
	if n := m.W * m.H; cap(m.Pix) < n {
		m.Pix = make([]byte, n)
	} else {
		m.Pix = m.Pix[:n]
	}
	clear(m.Pix)
	for i := range strokes {
		distance := toStroke(&strokes[i])
		for y := range m.H {
			for x := range m.W {
				line, inside := distance(view.Point{
					X: (float64(x+m.OX) + 0.5 - dx) / scale,
					Y: (float64(y+m.OY) + 0.5 - dy) / scale,
				})
				cover := max(0, min(max(0.5+stroke/2-line*scale, 0.5+inside*scale), 1))
				at := &m.Pix[y*m.W+x]
				*at = max(*at, byte(255*cover+0.5))
			}
		}
	}
}

// toStroke returns what tells of a point how far it is from the middle of a
// stroke, and how deep inside of a filled one it lies.
func toStroke(s *view.IconStroke) func(p view.Point) (line, inside float64) {
	if s.R != 0 {
		return toArc(s)
	}
	return func(p view.Point) (line, inside float64) {
		line, inside = math.Inf(1), math.Inf(-1)
		deep := math.Inf(1)
		for i := 1; i < len(s.Points); i++ {
			a, b := s.Points[i-1], s.Points[i]
			line = min(line, toSegment(a, b, p))
			deep = min(deep, toLine(a, b, p))
		}
		if s.Fill {
			inside = deep
		}
		return line, inside
	}
}

// toLine returns how far right of the line from a to b the point p is.
func toLine(a, b, p view.Point) float64 {
	u := b.Sub(a)
	return cross(u, p.Sub(a)) / length(u)
}

func toSegment(a, b, p view.Point) float64 {
	ab, ap := b.Sub(a), p.Sub(a)
	t := min(max((ab.X*ap.X+ab.Y*ap.Y)/(ab.X*ab.X+ab.Y*ab.Y), 0), 1)
	return length(view.Point{X: ap.X - t*ab.X, Y: ap.Y - t*ab.Y})
}

func toArc(s *view.IconStroke) func(p view.Point) (line, inside float64) {
	at := func(angle float64) view.Point {
		sin, cos := math.Sincos(angle)
		return view.Point{X: s.R * cos, Y: s.R * sin}
	}
	a, b, middle := at(s.A0), at(s.A1), at((s.A0+s.A1)/2)
	open := (s.A1 - s.A0) / 2
	near := s.R * math.Cos(open)
	return func(p view.Point) (line, inside float64) {
		v := p.Sub(s.P)
		r := length(v)
		line, inside = math.Abs(r-s.R), math.Inf(-1)
		if open < math.Pi && v.X*middle.X+v.Y*middle.Y < r*near { // in the gap
			line = min(length(v.Sub(a)), length(v.Sub(b)))
		}
		if s.Fill {
			inside = s.R - r
			if open < math.Pi {
				inside = min(inside, toLine(b, a, v))
			}
		}
		return line, inside
	}
}

func cross(a, b view.Point) float64 { return a.X*b.Y - a.Y*b.X }

// length is math.Hypot for what lies on a screen: it takes no care of numbers whose squares are none.
func length(v view.Point) float64 { return math.Sqrt(v.X*v.X + v.Y*v.Y) }
