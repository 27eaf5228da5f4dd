package glyph

import (
	"math"

	"golang.org/x/image/vector"
)

// flatness says how finely curves are cut: a curve that strays d pixels from its
// chord becomes about √(flatness·d/8) lines. The rasteriser's own cutting is
// three times less exact; above 32 nothing is gained (TestMaskAgainstSupersampling).
const flatness = 32

// A pen feeds contours in font units to a rasteriser.
type pen struct {
	z      *vector.Rasterizer
	scale  float32
	dx, dy float32
	at     point
}

type point struct{ x, y float32 }

func (p pen) draw(segments Segments) {
	for i := range segments {
		s := &segments[i]
		switch a := &s.Args; s.Op {
		case MoveTo:
			p.at = p.point(a[0])
			p.z.MoveTo(p.at.x, p.at.y)
		case LineTo:
			p.line(p.point(a[0]))
		case CubeTo:
			p.cube(p.point(a[0]), p.point(a[1]), p.point(a[2]))
		}
	}
}

func (p *pen) point(a Point) point {
	return point{float32(a.X)*p.scale + p.dx, float32(a.Y)*p.scale + p.dy}
}

// maxRows is how many rows of pixels a line may cross before it is cut in two:
// the rasteriser rounds a slope to 1/512 of a pixel a row, which in a slash at
// 60 px would add up to 20 of 255.
const maxRows = 8

func (p *pen) line(to point) {
	a := p.at
	n := 1 + int(math.Abs(float64(to.y-a.y))/maxRows)
	for i := 1; i < n; i++ {
		t := float32(i) / float32(n)
		p.z.LineTo(a.x+t*(to.x-a.x), a.y+t*(to.y-a.y))
	}
	p.z.LineTo(to.x, to.y)
	p.at = to
}

func (p *pen) cube(b, c, d point) {
	a := p.at
	n := lines(3 * max(bend(a, b, c), bend(b, c, d)))
	for i := 1; i < n; i++ {
		t := float32(i) / float32(n)
		u := 1 - t
		p.line(point{
			u*u*u*a.x + 3*u*u*t*b.x + 3*u*t*t*c.x + t*t*t*d.x,
			u*u*u*a.y + 3*u*u*t*b.y + 3*u*t*t*c.y + t*t*t*d.y,
		})
	}
	p.line(d)
}

// bend is the second difference of three points.
func bend(a, b, c point) float64 {
	return math.Hypot(float64(a.x-2*b.x+c.x), float64(a.y-2*b.y+c.y))
}

// lines is how many lines a curve needs, given half its second derivative: of a
// cubic that is at most 3·bend. A chord over 1/n of the curve strays an eighth of
// the derivative over n².
func lines(halfSecond float64) int {
	return 1 + int(math.Sqrt(flatness*2*halfSecond/8))
}
