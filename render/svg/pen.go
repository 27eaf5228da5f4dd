package svg

import (
	"bytes"
	"strconv"

	"softmax/render/view"
)

// A pen appends path data in the shortest words there are: ways from where it is,
// letters only where they change, nothing between numbers that are clear without.
// Its places are whole units, so that from point to point no rounding adds up.
type pen struct {
	dst      []byte
	dp       bool // a unit is a hundredth of what is written, a dp; else it is that itself
	at       unit
	start    unit // of the line it is on
	control  unit // the last of a curve, for those that go on smoothly
	letter   byte // of the last numbers, or 0 where the next ones need one
	glued    bool // what stands there needs no blank before a number
	fraction bool // the last number has a point, so that another point begins another number
	first    struct {
		place unit // where it began
		end   int  // of dst as that was said
	}
}

func (p *pen) move(to unit) {
	p.letter = 0
	p.word('m', to.sub(p.at))
	p.letter = 'l' // pairs after a move are lines
	p.at, p.start = to, to
	if p.first.end == 0 {
		p.first.place, p.first.end = to, len(p.dst)
	}
}

func (p *pen) line(to unit) {
	switch d := to.sub(p.at); {
	case d.y == 0:
		p.say('h')
		p.number(d.x)
	case d.x == 0:
		p.say('v')
		p.number(d.y)
	default:
		p.word('l', d)
	}
	p.at = to
}

func (p *pen) cube(a, b, to unit) {
	if (p.letter == 'c' || p.letter == 's') && a.sub(p.at).near(p.at.sub(p.control)) {
		p.word('s', b.sub(p.at), to.sub(p.at))
	} else {
		p.word('c', a.sub(p.at), b.sub(p.at), to.sub(p.at))
	}
	p.at, p.control = to, b
}

func (p *pen) quad(a, to unit) {
	// Only where it goes on exactly: what is off would be off twice as much at the next.
	if (p.letter == 'q' || p.letter == 't') && a.sub(p.at) == p.at.sub(p.control) {
		p.word('t', to.sub(p.at))
	} else {
		p.word('q', a.sub(p.at), to.sub(p.at))
	}
	p.at, p.control = to, a
}

// arc goes along an ellipse with two half axes, the larger part of it or the
// smaller, clockwise or not.
func (p *pen) arc(rx, ry float64, large, clockwise bool, to unit) {
	flags := [...]string{" 0 00", " 0 01", " 0 10", " 0 11"}
	n := 0
	if large {
		n += 2
	}
	if clockwise {
		n++
	}
	p.say('a')
	p.put(appendNumber(p.dst, rx, 2))
	p.put(appendNumber(p.dst, ry, 2))
	p.dst = append(p.dst, flags[n]...)
	p.glued = true // a flag is one character
	p.number(to.x - p.at.x)
	p.number(to.y - p.at.y)
	p.at = to
}

func (p *pen) close() {
	p.dst = append(p.dst, 'z')
	p.at, p.letter = p.start, 'z'
}

// word appends pairs, each the way from where the pen is.
func (p *pen) word(letter byte, ways ...unit) {
	p.say(letter)
	for _, d := range ways {
		p.number(d.x)
		p.number(d.y)
	}
}

func (p *pen) say(letter byte) {
	if letter != p.letter {
		p.dst = append(p.dst, letter)
		p.letter, p.glued = letter, true
	}
}

func (p *pen) number(n int) {
	if p.dp {
		p.put(appendNumber(p.dst, float64(n)/100, 2))
	} else {
		p.put(strconv.AppendInt(p.dst, int64(n), 10))
	}
}

// put takes what is appended to by a number, and puts a blank before that where it
// would be read together with what stands there.
func (p *pen) put(dst []byte) {
	from := len(p.dst)
	clear := p.glued || dst[from] == '-' || dst[from] == '.' && p.fraction
	if !clear {
		dst = append(dst, 0)
		copy(dst[from+1:], dst[from:])
		dst[from] = ' '
	}
	p.fraction = bytes.IndexByte(dst[from:], '.') >= 0
	p.dst, p.glued = dst, false
}

// rect draws a rectangle, to be filled.
func (p *pen) rect(b view.Rect) {
	from := placeOf(view.Point{X: b.X, Y: b.Y}, hundredth)
	size := placeOf(view.Point{X: b.W, Y: b.H}, hundredth)
	p.move(from)
	p.line(from.add(unit{x: size.x}))
	p.line(from.add(size))
	p.line(from.add(unit{y: size.y}))
}
