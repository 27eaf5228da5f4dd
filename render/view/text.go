package view

import "math"

// Ellipsis stands for what has no room.
const Ellipsis = "…"

// labelShrink is how much smaller a label becomes before it is shortened.
const labelShrink = 0.86

// lonelyMost is how much of a line the last word of a text needs to stand alone.
const lonelyMost = 0.2

// A Type is how a text is set.
type Type struct {
	Size   float64
	Weight Weight
	Align  Align
	Ink    Ink
}

// Text sets one line with its baseline at p, and returns the room it takes. A
// baseline lies on a whole dp: letters are sharpest on whole pixels, and so every
// reader of the Frame puts them at the same place.
func (b *Builder) Text(p Point, text []byte, t Type) Rect {
	if len(text) == 0 {
		return Rect{p.X, p.Y, 0, 0}
	}
	p.Y = math.Round(p.Y)
	w := b.M.Width(text, t.Size, t.Weight)
	box := Rect{p.X, p.Y - Ascent*t.Size, w, (Ascent + Descent) * t.Size}
	switch t.Align {
	case Middle:
		box.X -= w / 2
	case End:
		box.X -= w
	}
	b.op(Op{Kind: KindText, P: p, Text: b.Span(text), Size: t.Size, Weight: t.Weight, Align: t.Align, Ink: t.Ink, Box: box})
	return box
}

// Fit sets one line whole at p in at most w, smaller where it must be: what it
// says is a number or a fixed text, of which nothing can be left out.
func (b *Builder) Fit(p Point, w float64, text []byte, t Type) Rect {
	if full := b.M.Width(text, t.Size, t.Weight); full > w {
		t.Size = smaller(t.Size, w/full)
	}
	return b.Text(p, text, t)
}

// smaller returns a size of at most k times t, k under 1. It goes down in steps of
// half a dp, so that a number under a finger doesn't breathe with each of its
// digits, and letters of the same few sizes serve.
func smaller(t, k float64) float64 {
	t *= k * 0.999
	return max(math.Floor(2*t)/2, min(t, 1))
}

// Label sets one line at p in at most w: a little smaller where that is
// enough, else shortened with an ellipsis.
func (b *Builder) Label(p Point, w float64, text []byte, t Type) Rect {
	if full := b.M.Width(text, t.Size, t.Weight); full > w {
		t.Size = max(smaller(t.Size, w/full), labelShrink*t.Size)
		text = b.Shorten(text, w, t)
	}
	return b.Text(p, text, t)
}

// Shorten returns text as far as it has room in w, with an ellipsis where
// something is left out. It cuts between characters (Cluster).
func (b *Builder) Shorten(text []byte, w float64, t Type) []byte {
	if b.M.Width(text, t.Size, t.Weight) <= w {
		return text
	}
	end := 0
	for end < len(text) {
		next := end + Cluster(text[end:])
		if b.M.Width(append(append(b.Scratch(), text[:next]...), Ellipsis...), t.Size, t.Weight) > w {
			break
		}
		end = next
	}
	return b.Keep(append(append(b.Scratch(), text[:end]...), Ellipsis...))
}

// Lines sets text in lines of at most box.W, leading apart, the first baseline
// a leading below the top less its descent. It breaks at spaces, a word that is
// too long between characters, and leaves no short word alone in the last line. Where box.H has no room for all, the size goes down
// to what has, and the last line is shortened if even that is not enough.
func (b *Builder) Lines(box Rect, text []byte, t Type, leading float64) (lines int) {
	room := max(int(box.H/leading+1e-6), 1)
	for t.Size > 11 && b.countLines(text, box.W, t) > room {
		t.Size -= 0.5
	}
	y := box.Y + leading - (leading-t.Size)/2 - Descent*t.Size
	for len(text) > 0 && lines < room {
		line, rest := b.breakLine(text, box.W, t)
		if b.lonely(rest, box.W, t) && !oneWord(line) {
			line, rest = b.breakLine(text, b.M.Width(line, t.Size, t.Weight)-1, t)
		}
		if lines == room-1 && len(rest) > 0 {
			line, rest = b.Shorten(text, box.W, t), nil
		}
		b.Text(Point{box.X, y}, line, t)
		text, y = rest, y+leading
		lines++
	}
	return lines
}

// HasRoom reports whether Lines would set text at its full size and whole.
func (b *Builder) HasRoom(box Rect, text []byte, t Type, leading float64) bool {
	return b.countLines(text, box.W, t) <= max(int(box.H/leading+1e-6), 1)
}

func (b *Builder) countLines(text []byte, w float64, t Type) (n int) {
	for len(text) > 0 {
		_, text = b.breakLine(text, w, t)
		n++
	}
	return n
}

// lonely reports whether text is one short word, which a line before it should keep
// company: alone in the last line it looks forgotten.
func (b *Builder) lonely(text []byte, w float64, t Type) bool {
	return len(text) > 0 && oneWord(text) && b.M.Width(text, t.Size, t.Weight) <= w*lonelyMost
}

func oneWord(text []byte) bool {
	for i, c := range text {
		if c == ' ' && !glued(text, i) {
			return false
		}
	}
	return true
}

// breakLine returns what of text goes into a line of w, and the rest.
func (b *Builder) breakLine(text []byte, w float64, t Type) (line, rest []byte) {
	if b.M.Width(text, t.Size, t.Weight) <= w {
		return text, nil
	}
	at := 0
	for i, c := range text {
		if c != ' ' || glued(text, i) {
			continue
		}
		if b.M.Width(text[:i], t.Size, t.Weight) > w {
			break
		}
		at = i
	}
	if at > 0 {
		return text[:at], b.reopen(text[:at], text[at+1:])
	}
	// One character at least goes into the line, or it would have no end.
	for i, seen := 0, false; i < len(text); {
		seen = seen || text[i] >= ' '
		i += Cluster(text[i:])
		if i == len(text) || at > 0 && b.M.Width(text[:i], t.Size, t.Weight) > w {
			break
		}
		if seen {
			at = i
		}
	}
	if at == 0 {
		return text, nil
	}
	return text[:at], b.reopen(text[:at], text[at:])
}

// reopen returns rest with the marks before it that line leaves open.
func (b *Builder) reopen(line, rest []byte) []byte {
	level, bold := byte(MarkLevel), byte(MarkNormal)
	for _, c := range line {
		switch c {
		case MarkRaise, MarkLower, MarkLevel:
			level = c
		case MarkBold, MarkNormal:
			bold = c
		}
	}
	if level == MarkLevel && bold == MarkNormal {
		return rest
	}
	marks := b.Scratch()
	if bold == MarkBold {
		marks = append(marks, bold)
	}
	if level != MarkLevel {
		marks = append(marks, level)
	}
	return b.Keep(append(marks, rest...))
}

// glued reports whether the space at i stands inside a number or a formula
// (1.30 × 10⁵², q = p), where no line should end.
func glued(text []byte, i int) bool {
	for _, sign := range [...]string{"×", "="} {
		if hasPrefix(text[i+1:], sign) && hasPrefix(text[i+1+len(sign):], " ") || hasSuffix(text[:i], sign) {
			return true
		}
	}
	return false
}

func hasPrefix(b []byte, s string) bool { return len(b) >= len(s) && string(b[:len(s)]) == s }

func hasSuffix(b []byte, s string) bool { return len(b) >= len(s) && string(b[len(b)-len(s):]) == s }
