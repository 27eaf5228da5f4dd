package svg

import (
	"bytes"
	"math"

	"softmax/render/glyph"
	"softmax/render/view"
)

// family is what draws runs that are in no font of ours.
const family = `system-ui,Pretendard,'Apple SD Gothic Neo','Malgun Gothic','Noto Sans CJK KR','Noto Sans KR',sans-serif`

// outlines draws a text as glyphs, those of one size on one line as one path, whose
// units are their grid's. Over the first of these that is as the text is lies the
// text itself, to be selected: there it needs but few words.
func (w *writer) outlines(op *view.Op) {
	text := w.frame.Text(op.Text)
	x := w.fonts.Left(op, text)
	w.placed = w.fonts.Append(w.placed[:0], text, op.Size, op.Weight)
	if len(w.placed) == 0 {
		return
	}
	alone := w.oneLine()
	if !alone {
		w.s("<g").fill(op.Ink, op.Alpha).s(">")
	}
	said := w.o.NoText
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
			say := !said && first.Size == op.Size && first.Y == 0
			w.group(op, w.placed[i:n], x, alone, say)
			said = said || say
		}
		i = n
	}
	if !said {
		w.selectable(op, view.Point{X: x, Y: op.P.Y}, 1, op.Size)
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

// group draws glyphs of one size on one line in the units of their grid, and may
// say the text there.
func (w *writer) group(op *view.Op, placed []glyph.Placed, x float64, alone, say bool) {
	first := placed[0]
	g := gridFor(first.Size)
	start, scale := snap(x+first.X, first.Size), first.Size/float64(g)
	look := func() *writer {
		if alone {
			w.fill(op.Ink, op.Alpha)
		}
		// On a whole dp, exponents too: where the painter puts it at the scale of one.
		w.s(` transform="translate(`).n(start).s(" ").n(math.Round(op.P.Y + first.Y)).s(`)scale(`)
		w.dst = appendNumber(w.dst, scale, 5)
		return w.s(`)"`)
	}
	if say {
		w.s("<g")
		look().s("><path")
	} else {
		w.s("<path")
		look()
	}
	w.s(` d="`)
	line := pen{dst: w.dst}
	for i := range placed {
		p := &placed[i]
		at := math.Round((snap(x+p.X, p.Size) - start) / scale)
		line.glyph(w.fonts.Outline(p.Face, p.Glyph), g, unit{x: int(at)})
	}
	w.dst = line.dst
	w.s(`"/>`)
	if say {
		w.selectable(op, view.Point{X: math.Round(-first.X / scale)}, scale, float64(g))
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
	if first.Face.Weight() == view.SemiBold {
		w.s(` font-weight="600"`)
	}
	if w.fonts.Foreign() != nil {
		// Its width is known only where a host has measured it.
		w.num("textLength", last.X+last.Width-first.X)
	}
	w.s(` font-family="`).s(family).s(`" pointer-events="none">`)
	w.dst = appendEscaped(w.dst, text[first.Foreign.From:last.Foreign.To])
	w.s("</text>")
}

// selectable writes a text, transparent, to be selected, copied and searched: from a
// place on, in units of scale dp, in which its size is too. It is as long as its
// outlines, whatever font it is measured with.
func (w *writer) selectable(op *view.Op, at view.Point, scale, size float64) {
	text := w.frame.Text(op.Text)
	w.s("<text")
	if at.X != 0 {
		w.num("x", at.X)
	}
	if at.Y != 0 {
		w.num("y", at.Y)
	}
	if size != float64(gridFor(0)) {
		w.num("font-size", size)
	}
	// Its letters are stretched along: between them nothing is left out of a selection.
	w.num("textLength", math.Round(w.fonts.Width(text, op.Size, op.Weight)/scale)).s(` lengthAdjust="spacingAndGlyphs" fill-opacity="0"`)
	if text[0] == ' ' || text[len(text)-1] == ' ' || bytes.Contains(text, []byte("  ")) {
		w.s(` xml:space="preserve"`)
	}
	w.s(">")
	w.dst = appendEscaped(w.dst, text)
	w.s("</text>")
}
