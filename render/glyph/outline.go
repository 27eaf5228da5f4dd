package glyph

// A GlyphID is a glyph's place in its font. 0 is the box that stands for what the
// font hasn't.
type GlyphID uint16

// Segments are the contours of a glyph, one after the other.
type Segments []Segment

// A Segment goes on from where the last one ended to the last of its points, which
// lie in font units, y downwards. A contour that has not come back to its start
// ends with the line there.
type Segment struct {
	Op   SegmentOp
	Args [3]Point // as many as the Op has; the last is where it ends
}

// A Point is a place in font units, EM to the em.
type Point struct{ X, Y int32 }

// A SegmentOp is what a Segment does.
type SegmentOp uint8

// MoveTo begins a contour, LineTo is a line to Args[0], CubeTo a cubic with the
// controls Args[0] and Args[1] to Args[2].
const (
	MoveTo SegmentOp = iota
	LineTo
	CubeTo
)

// Points returns the points that the segment has.
func (s *Segment) Points() []Point {
	if s.Op == CubeTo {
		return s.Args[:]
	}
	return s.Args[:1]
}

// End returns where the segment ends.
func (s *Segment) End() Point { return s.Args[len(s.Points())-1] }

// bounds returns the least box that holds every point.
func (s Segments) bounds() bounds {
	if len(s) == 0 {
		return bounds{}
	}
	const far = 1<<15 - 1
	b := bounds{far, far, -far, -far}
	for i := range s {
		for _, p := range s[i].Points() {
			b.left, b.right = min(b.left, int16(p.X)), max(b.right, int16(p.X))
			b.top, b.bottom = min(b.top, int16(p.Y)), max(b.bottom, int16(p.Y))
		}
	}
	return b
}

// Outline returns a glyph's contours. They are valid until the next call of any
// method of the Fonts. A blank or unknown glyph has none.
func (f *Fonts) Outline(id FaceID, g GlyphID) Segments {
	face := f.faces[id]
	if face == nil {
		return nil
	}
	f.segments = face.font.outline(f.segments[:0], int(id.Weight()), int(g))
	return f.segments
}
