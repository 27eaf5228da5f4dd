package glyph

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// A Source is what a font file is made of. Glyph 0 is the box, and the others are
// in the order of the runes, which are sorted. Both weights have all of them.
type Source struct {
	Runes    []rune
	Advances [nWeights][]int16
	Outlines [nWeights][]Segments
	Kerns    [nWeights]func(a, b GlyphID) int16
}

var errClasses = errors.New("glyph: a font is kerned in more classes than a byte can tell")

// AppendFont appends a font file. Its parts are numbers of one meaning each, since
// like compresses best beside like: the runes, the advances of either weight, the
// kerning of either, whether the weights of a glyph have the same ops, the ops, the
// steps along x and y, and what the steps of the other weight differ by.
func AppendFont(dst []byte, s *Source) ([]byte, error) {
	n := len(s.Runes) + 1
	dst = append(dst, magic...)
	dst = binary.AppendUvarint(dst, uint64(len(s.Runes)))
	last := rune(0)
	for _, r := range s.Runes {
		if r <= last || r > 0xffff {
			return nil, fmt.Errorf("glyph: rune %U after %U", r, last)
		}
		dst = binary.AppendUvarint(dst, uint64(r-last))
		last = r
	}
	for w := range s.Advances {
		from := int16(0)
		for g, a := range s.Advances[w] {
			if w > 0 {
				from = s.Advances[0][g]
			}
			dst = binary.AppendVarint(dst, int64(a-from))
			from = a
		}
	}
	for w := range s.Kerns {
		var err error
		if dst, err = appendKerning(dst, n, s.Kerns[w]); err != nil {
			return nil, err
		}
	}
	var streams streams
	for g := range n {
		regular, other := pathOf(s.Outlines[0][g]), pathOf(s.Outlines[1][g])
		streams.path(regular)
		if sameKinds(regular, other) {
			dst = append(dst, 1)
			streams.difference(regular, other)
		} else {
			dst = append(dst, 0)
			streams.path(other)
		}
	}
	for _, stream := range [][]byte{streams.ops, streams.x, streams.y, streams.dx, streams.dy} {
		dst = binary.AppendUvarint(dst, uint64(len(stream)))
		dst = append(dst, stream...)
	}
	return dst, nil
}

// A path is an outline as steps from point to point, without the lines that close
// its contours.
type path []Segment

func pathOf(s Segments) path {
	var p path
	var at, start Point
	for i := range s {
		closes := i+1 == len(s) || s[i+1].Op == MoveTo
		if closes && s[i].Op == LineTo && s[i].Args[0] == start {
			continue
		}
		step := Segment{Op: s[i].Op}
		for j, to := range s[i].Points() {
			step.Args[j] = Point{to.X - at.X, to.Y - at.Y}
			at = to
		}
		if s[i].Op == MoveTo {
			start = at
		}
		p = append(p, step)
	}
	return p
}

func sameKinds(a, b path) bool {
	for i := range a {
		if i >= len(b) || a[i].Op != b[i].Op {
			return false
		}
	}
	return len(a) == len(b)
}

type streams struct{ ops, x, y, dx, dy []byte }

func (s *streams) path(p path) {
	for i := range p {
		op := opOf(&p[i])
		s.ops = append(s.ops, op)
		for j, d := range p[i].Points() {
			x, y := steps(op, j)
			if x {
				s.x = binary.AppendVarint(s.x, int64(d.X))
			}
			if y {
				s.y = binary.AppendVarint(s.y, int64(d.Y))
			}
		}
	}
	s.ops = append(s.ops, opEnd)
}

func (s *streams) difference(a, b path) {
	for i := range a {
		for j, d := range b[i].Points() {
			s.dx = binary.AppendVarint(s.dx, int64(d.X-a[i].Args[j].X))
			s.dy = binary.AppendVarint(s.dy, int64(d.Y-a[i].Args[j].Y))
		}
	}
}

func opOf(s *Segment) byte {
	switch s.Op {
	case MoveTo:
		return opMove
	case LineTo:
		return opLine + wayOf(s.Args[0])
	}
	return opCube + 3*wayOf(s.Args[0]) + wayOf(s.Args[2])
}

func wayOf(step Point) byte {
	switch {
	case step.Y == 0:
		return level
	case step.X == 0:
		return upright
	}
	return askew
}

// appendKerning appends the table of n glyphs: those that are kerned alike before,
// or behind, all others are one class there.
func appendKerning(dst []byte, n int, kern func(a, b GlyphID) int16) ([]byte, error) {
	first, firsts := classes(n, func(a, b GlyphID) int16 { return kern(a, b) })
	second, seconds := classes(n, func(b, a GlyphID) int16 { return kern(a, b) })
	if len(firsts) == 1 && len(seconds) == 1 && kern(0, 0) == 0 {
		return append(dst, 0, 0), nil
	}
	if len(firsts) > 256 || len(seconds) > 256 {
		return nil, errClasses
	}
	dst = binary.AppendUvarint(dst, uint64(len(firsts)))
	dst = binary.AppendUvarint(dst, uint64(len(seconds)))
	dst = append(append(dst, first...), second...)
	for _, a := range firsts {
		for _, b := range seconds {
			dst = binary.AppendVarint(dst, int64(kern(a, b)))
		}
	}
	return dst, nil
}

// classes returns the class of each glyph, and one glyph of each class.
func classes(n int, kern func(a, b GlyphID) int16) (class []uint8, of []GlyphID) {
	known := make(map[string]int)
	row := make([]byte, 2*n)
	for a := range n {
		for b := range n {
			binary.LittleEndian.PutUint16(row[2*b:], uint16(kern(GlyphID(a), GlyphID(b))))
		}
		c, ok := known[string(row)]
		if !ok {
			c = len(of)
			known[string(row)] = c
			of = append(of, GlyphID(a))
		}
		class = append(class, uint8(c))
	}
	return class, of
}
