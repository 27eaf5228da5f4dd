package svg

import (
	"math"
	"strconv"

	"softmax/render/glyph"
	"softmax/render/view"
)

// em is how many units of an outline an em has: at the size of a heading half a
// unit is a twentieth of a dp, and shorter numbers are most of what a poster weighs.
const em = 256

// perUnit is how many of the font's units are one of ours.
const perUnit = glyph.EM / em

// defs writes each glyph of the frame once.
func (w *writer) defs() {
	seen := make(map[[2]int]bool)
	for i := range w.frame.Ops {
		op := &w.frame.Ops[i]
		if op.Kind != view.KindText || op.Alpha <= 0 {
			continue
		}
		w.placed = w.fonts.Append(w.placed[:0], w.frame.Text(op.Text), op.Size, op.Weight)
		for _, p := range w.placed {
			key := [2]int{int(p.Face), int(p.Glyph)}
			if !p.Foreign.Empty() || seen[key] {
				continue
			}
			if len(seen) == 0 {
				w.s("<defs>")
			}
			seen[key] = true
			w.s(`<path id="`).glyphID(p).s(`" d="`)
			w.dst = appendContours(w.dst, w.fonts.Outline(p.Face, p.Glyph))
			w.s(`"/>`)
		}
	}
	if len(seen) > 0 {
		w.s("</defs>")
	}
}

// glyphID writes the id of a glyph: a letter for its face, a number.
func (w *writer) glyphID(p glyph.Placed) *writer {
	w.s(w.o.ID).s("abcd"[p.Face : p.Face+1])
	w.dst = strconv.AppendUint(w.dst, uint64(p.Glyph), 36)
	return w
}

// appendContours appends contours in whole units as path data, in the shortest
// words there are: relative, letters only where they change.
func appendContours(dst []byte, segments glyph.Segments) []byte {
	c := contours{dst: dst}
	for i := range segments {
		s := &segments[i]
		a := [3]unit{}
		for j, p := range s.Args {
			a[j] = unit{nearest(p.X), nearest(p.Y)}
		}
		switch s.Op {
		case glyph.MoveTo:
			c.close()
			c.word('m', a[0].sub(c.at))
			c.at, c.start, c.open = a[0], a[0], true
			c.last = 'l' // pairs after a move are lines
		case glyph.LineTo:
			if a[0] == c.start && (i+1 == len(segments) || segments[i+1].Op == glyph.MoveTo) {
				continue // closing draws it
			}
			c.line(a[0])
		case glyph.CubeTo:
			c.cube(a[0], a[1], a[2])
			continue
		}
		c.control = c.at
	}
	c.close()
	return c.dst
}

// nearest returns a length of the font in our units.
func nearest(v int32) int { return int(math.Floor(float64(v)/perUnit + 0.5)) }

type unit struct{ x, y int }

func (a unit) sub(b unit) unit { return unit{a.x - b.x, a.y - b.y} }

// near reports whether the two are the same but for rounding.
func (a unit) near(b unit) bool {
	d := a.sub(b)
	return d.x*d.x <= 1 && d.y*d.y <= 1
}

type contours struct {
	dst       []byte
	at, start unit
	control   unit // the last control point of a cubic, for those that go on smoothly
	last      byte
	open      bool
}

func (c *contours) close() {
	if c.open {
		c.dst = append(c.dst, 'z')
		c.at, c.open, c.last = c.start, false, 'z'
	}
}

func (c *contours) line(to unit) {
	switch d := to.sub(c.at); {
	case d == unit{}:
	case d.y == 0:
		c.letter('h')
		c.number(d.x)
	case d.x == 0:
		c.letter('v')
		c.number(d.y)
	default:
		c.word('l', d)
	}
	c.at = to
}

func (c *contours) cube(p, q, to unit) {
	if (c.last == 'c' || c.last == 's') && p.sub(c.at).near(c.at.sub(c.control)) {
		c.word('s', q.sub(c.at), to.sub(c.at))
	} else {
		c.word('c', p.sub(c.at), q.sub(c.at), to.sub(c.at))
	}
	c.at, c.control = to, q
}

func (c *contours) word(letter byte, points ...unit) {
	c.letter(letter)
	for _, p := range points {
		c.number(p.x)
		c.number(p.y)
	}
}

func (c *contours) letter(letter byte) {
	if letter != c.last {
		c.dst = append(c.dst, letter)
		c.last = letter
	}
}

func (c *contours) number(n int) {
	if last := c.dst[len(c.dst)-1]; n >= 0 && last >= '0' && last <= '9' {
		c.dst = append(c.dst, ' ')
	}
	c.dst = strconv.AppendInt(c.dst, int64(n), 10)
}
