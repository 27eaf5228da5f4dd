package svg

import (
	"strconv"

	"softmax/render/glyph"
)

// contours appends glyphs as path data, to be filled: what is not closed is closed
// by that.
type contours struct {
	dst     []byte
	at      unit // where the path is
	control unit // the last control point of a curve, for those that go on smoothly
	last    byte // the letter of the last numbers, or 0 where the next need one
}

// glyph appends a glyph's contours, its origin at a place, in whole units as path
// data, in the shortest words there are: relative, letters only where they change.
func (c *contours) glyph(segments glyph.Segments, g grid, origin unit) {
	for len(segments) > 0 {
		n := 1
		for n < len(segments) && segments[n].Op != glyph.MoveTo {
			n++
		}
		if e, ok := ellipseOf(segments[:n], g); ok {
			c.ellipse(e, g, origin)
		} else {
			c.contour(segments[:n], g, origin)
		}
		segments = segments[n:]
	}
}

// contour appends one contour, of which it leaves out the line that closes it.
func (c *contours) contour(s glyph.Segments, g grid, origin unit) {
	closing := closingOf(s, g)
	from := s[closing].End()
	c.last = 0
	c.word('m', origin.add(g.place(from)).sub(c.at))
	c.at, c.last = origin.add(g.place(from)), 'l' // pairs after a move are lines
	for i := range s[1:] {
		k := 1 + (closing+i)%(len(s)-1)
		to := s[k].End()
		place := origin.add(g.place(to))
		switch {
		case s[k].Op != glyph.CubeTo:
			if k != closing {
				c.line(place)
			}
		default:
			if p, ok := quadratic(g, from, &s[k], c.at.sub(origin), place.sub(origin)); ok {
				c.quad(origin.add(p), place)
			} else {
				c.cube(origin.add(g.place(s[k].Args[0])), origin.add(g.place(s[k].Args[1])), place)
			}
		}
		from = to
	}
}

// closingOf returns the last segment of a contour as it is best written: the line
// that is longest to say, and of such the one that ends lowest, so that like glyphs
// begin alike. Where there is none it is the last curve.
func closingOf(s glyph.Segments, g grid) int {
	best, most := len(s)-1, 0
	for k := 1; k < len(s); k++ {
		if s[k].Op != glyph.LineTo {
			continue
		}
		to := g.place(s[k].End())
		d := to.sub(g.place(s[k-1].End()))
		long := digits(d.x) + digits(d.y)
		if d.x != 0 && d.y != 0 {
			long += 2
		}
		if v := (long<<10+to.y)<<10 + to.x; most == 0 || v > most {
			best, most = k, v
		}
	}
	return best
}

// digits returns with how many characters a number other than 0 is written.
func digits(n int) int {
	long := 0
	if n < 0 {
		long, n = 1, -n
	}
	for ; n > 0; n /= 10 {
		long++
	}
	return long
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

func (c *contours) quad(p, to unit) {
	// Only where it goes on exactly: what is off would be off twice as much at the next.
	if (c.last == 'q' || c.last == 't') && p.sub(c.at) == c.at.sub(c.control) {
		c.word('t', to.sub(c.at))
	} else {
		c.word('q', p.sub(c.at), to.sub(c.at))
	}
	c.at, c.control = to, p
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
