package svg

import (
	"bytes"
	"math"

	"softmax/render/glyph"
	"softmax/render/view"
)

// family is what draws runs that are in no font of ours, and measures selections.
const family = `system-ui,Pretendard,'Apple SD Gothic Neo','Malgun Gothic','Noto Sans CJK KR','Noto Sans KR',sans-serif`

// start returns the x where a text op begins.
func (w *writer) start(op *view.Op) float64 {
	switch op.Align {
	case view.Middle:
		return op.P.X - w.fonts.Width(w.frame.Text(op.Text), op.Size, op.Weight)/2
	case view.End:
		return op.P.X - w.fonts.Width(w.frame.Text(op.Text), op.Size, op.Weight)
	}
	return op.P.X
}

// outlines draws a text as glyphs. Those of one size on one line are a group
// whose units are the outlines', so that a glyph's place is one short number.
func (w *writer) outlines(op *view.Op) {
	text := w.frame.Text(op.Text)
	x := w.start(op)
	w.placed = w.fonts.Append(w.placed[:0], text, op.Size, op.Weight)
	if len(w.placed) == 0 {
		return
	}
	alone := w.oneLine()
	if !alone {
		w.s("<g").fill(op.Ink, op.Alpha).s(">")
	}
	for i := 0; i < len(w.placed); {
		n := i + 1
		if first := &w.placed[i]; !first.Foreign.Empty() {
			for n < len(w.placed) && continues(&w.placed[n-1], &w.placed[n]) {
				n++
			}
			w.foreign(op, text, w.placed[i:n], x)
		} else {
			for n < len(w.placed) && w.placed[n].Foreign.Empty() && sameLine(first, &w.placed[n]) {
				n++
			}
			w.group(op, w.placed[i:n], x, alone)
		}
		i = n
	}
	if !alone {
		w.s("</g>")
	}
}

func sameLine(p, q *glyph.Placed) bool { return p.Size == q.Size && p.Y == q.Y }

// continues reports whether q is more of the foreign run p. Without a host each
// character of it is placed alone.
func continues(p, q *glyph.Placed) bool {
	return !q.Foreign.Empty() && sameLine(p, q) && p.Face == q.Face && p.Foreign.To == q.Foreign.From
}

// oneLine reports whether all that is placed goes into one group.
func (w *writer) oneLine() bool {
	for i := range w.placed {
		if p := &w.placed[i]; !p.Foreign.Empty() || !sameLine(p, &w.placed[0]) {
			return false
		}
	}
	return true
}

// group draws glyphs of one size on one line in the units of their grid: those
// that have an id by it, the others as one path.
func (w *writer) group(op *view.Op, placed []glyph.Placed, x float64, alone bool) {
	named := 0
	for i := range placed {
		if _, ok := w.ids[drawn(&placed[i])]; ok {
			named++
		}
	}
	parts := named
	if named < len(placed) {
		parts++
	}
	first := placed[0]
	start, scale := snap(x+first.X, first.Size), first.Size/float64(gridFor(first.Size))
	open := func(element string) *writer {
		w.s("<").s(element)
		if alone {
			w.fill(op.Ink, op.Alpha)
		}
		// On a whole dp, exponents too: where the painter puts it at the scale of one.
		w.s(` transform="translate(`).n(start).s(" ").n(math.Round(op.P.Y + first.Y)).s(`)scale(`)
		w.dst = appendNumber(w.dst, scale, 7)
		return w.s(`)"`)
	}
	part := open
	if parts > 1 {
		open("g").s(">")
		part = func(element string) *writer { return w.s("<").s(element) }
	}
	at := func(p *glyph.Placed) int { return int(math.Round((snap(x+p.X, p.Size) - start) / scale)) }
	for i := range placed {
		p := &placed[i]
		if id, ok := w.ids[drawn(p)]; ok {
			part("use").s(` href="#`).glyphID(id).s(`"`)
			if at := at(p); at != 0 {
				w.num("x", float64(at))
			}
			w.s("/>")
		}
	}
	if named < len(placed) {
		part("path").s(` d="`)
		c := contours{dst: w.dst}
		for i := range placed {
			p := &placed[i]
			g := drawn(p)
			if _, ok := w.ids[g]; !ok {
				c.glyph(w.fonts.Outline(g.face, g.glyph), g.grid, unit{x: at(p)})
			}
		}
		w.dst = c.dst
		w.s(`"/>`)
	}
	if parts > 1 {
		w.s("</g>")
	}
}

// snap returns where the painter puts a glyph at the scale of one, of those
// places that it draws glyphs for.
func snap(x, size float64) float64 {
	pixel, variant := glyph.Snap(x, size)
	return float64(pixel) + float64(variant)/float64(glyph.Variants(size))
}

// foreign draws a run that is in no font: the reader's machine may have one.
func (w *writer) foreign(op *view.Op, text []byte, run []glyph.Placed, x float64) {
	first, last := run[0], run[len(run)-1]
	w.s("<text").num("x", x+first.X).num("y", op.P.Y+first.Y).num("font-size", first.Size)
	w.weight(first.Face.Weight())
	if w.fonts.Foreign() != nil {
		// Its width is known only where a host has measured it.
		w.num("textLength", last.X+last.Width-first.X)
	}
	w.s(` font-family="`).s(family).s(`" pointer-events="none">`)
	w.dst = appendEscaped(w.dst, text[first.Foreign.From:last.Foreign.To])
	w.s("</text>")
}

// selectable writes every text once more, transparent, to be selected, copied
// and searched. It is opaque to the pointer only where its glyphs are.
func (w *writer) selectable() {
	open := false
	for i := range w.frame.Ops {
		op := &w.frame.Ops[i]
		text := w.frame.Text(op.Text)
		if op.Kind != view.KindText || op.Alpha <= 0 || len(text) == 0 {
			continue
		}
		if !open {
			w.s(`<g fill-opacity="0" font-family="`).s(family).s(`">`)
			open = true
		}
		w.s("<text").num("x", w.start(op)).num("y", op.P.Y).num("font-size", op.Size)
		w.num("textLength", w.fonts.Width(text, op.Size, op.Weight))
		w.weight(op.Weight)
		if text[0] == ' ' || text[len(text)-1] == ' ' || bytes.Contains(text, []byte("  ")) {
			w.s(` xml:space="preserve"`)
		}
		w.s(">")
		w.dst = appendEscaped(w.dst, text)
		w.s("</text>")
	}
	if open {
		w.s("</g>")
	}
}

func (w *writer) weight(weight view.Weight) {
	if weight == view.SemiBold {
		w.s(` font-weight="600"`)
	}
}
