package svg

import "bytes"

// A drawing is a path in what is written.
type drawing struct {
	to, end int // where its data end, and itself
	pen     pen // that drew it
}

// join makes one path of the one that begins at start and the one right before it,
// where they look the same: what is opaque may be painted at once. Scales and
// dashed rings are many short lines.
func (w *writer) join(start int) {
	const open = `<path d="`
	path := w.dst[start:]
	if !bytes.HasPrefix(path, []byte(open)) || bytes.Count(path, []byte("<")) > 1 || bytes.HasPrefix(path, []byte(open+`"`)) {
		return
	}
	from := start + len(open)
	to := from + bytes.IndexByte(w.dst[from:], '"')
	look := string(w.dst[to:])
	last := &w.last
	if last.end == start && string(w.dst[last.to:start]) == look && !bytes.Contains(path, []byte(" opacity=")) {
		rest := string(w.dst[w.pen.first.end:to])
		p := last.pen
		p.dst = w.dst[:last.to]
		p.move(w.pen.first.place)
		if rest != "" && (rest[0] >= '0' && rest[0] <= '9' || rest[0] == '.' && !p.fraction) {
			p.dst = append(p.dst, ' ')
		}
		p.dst = append(p.dst, rest...)
		to = len(p.dst)
		w.dst = append(p.dst, look...)
		p.at = w.pen.at
		w.pen = p
	}
	w.last = drawing{to: to, end: len(w.dst), pen: w.pen}
}
