package svg

import "bytes"

// join makes one path of the one that begins at start and the one right before it,
// where they look the same: what is opaque may be painted at once. Scales and
// dashed rings are many short lines.
func (w *writer) join(start int) {
	const open = `<path d="`
	path := w.dst[start:]
	if !bytes.HasPrefix(path, []byte(open)) || bytes.Count(path, []byte("<")) > 1 {
		return
	}
	from := start + len(open)
	to := from + bytes.IndexByte(w.dst[from:], '"')
	look := string(w.dst[to:])
	if w.last.end == start && string(w.dst[w.last.d:start]) == look && !bytes.Contains(path, []byte(" opacity=")) {
		n := w.last.d + to - from
		w.dst = append(append(w.dst[:w.last.d], w.dst[from:to]...), look...)
		to = n
	}
	w.last.d, w.last.end = to, len(w.dst)
}
