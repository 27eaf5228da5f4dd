package svg

import (
	"strconv"

	"softmax/render/glyph"
)

// contours appends glyphs as path data.
type contours struct {
	dst       []byte
	at, start unit
	control   unit // the last control point of a cubic, for those that go on smoothly
	last      byte
	open      bool
}

// glyph appends a glyph's contours, its origin at a place, in whole units as path
// data, in the shortest words there are: relative, letters only where they change.
func (c *contours) glyph(segments glyph.Segments, g grid, at unit) {
	for i := 0; i < len(segments); i++ {
		s := &segments[i]
		if e, ok := ellipseAt(segments[i:], g); ok {
			c.close()
			c.ellipse(e, g, at)
			i += 4
			continue
		}
		a := [3]unit{}
		for j, p := range s.Args {
			a[j] = at.add(g.place(p))
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
