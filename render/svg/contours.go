package svg

import "softmax/render/glyph"

// glyph appends a glyph's contours, its origin at a place, to be filled: what is not
// closed is closed by that.
func (p *pen) glyph(segments glyph.Segments, g grid, origin unit) {
	for len(segments) > 0 {
		n := 1
		for n < len(segments) && segments[n].Op != glyph.MoveTo {
			n++
		}
		if e, ok := ellipseOf(segments[:n], g); ok {
			p.ellipse(e, g, origin)
		} else {
			p.contour(segments[:n], g, origin)
		}
		segments = segments[n:]
	}
}

// contour appends one contour, that comes back to where it begins as those of the
// fonts do, but for the line that closes it.
func (p *pen) contour(s glyph.Segments, g grid, origin unit) {
	closing := closingOf(s, g)
	from := s[closing].End()
	p.move(origin.add(g.place(from)))
	for i := range s[1:] {
		k := 1 + (closing+i)%(len(s)-1)
		to := s[k].End()
		place := origin.add(g.place(to))
		if s[k].Op != glyph.CubeTo {
			if k != closing && place != p.at {
				p.line(place)
			}
		} else if control, ok := quadratic(g, from, &s[k], p.at.sub(origin), place.sub(origin)); ok {
			p.quad(origin.add(control), place)
		} else {
			p.cube(origin.add(g.place(s[k].Args[0])), origin.add(g.place(s[k].Args[1])), place)
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
