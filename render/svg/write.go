package svg

import (
	"math"
	"strconv"
	"unicode/utf8"

	"softmax/render/view"
)

// s appends what is XML already.
func (w *writer) s(s string) *writer {
	w.dst = append(w.dst, s...)
	return w
}

// text appends s escaped.
func (w *writer) text(s string) *writer {
	w.dst = appendEscaped(w.dst, []byte(s))
	return w
}

// n appends a length, an opacity or the like: a hundredth of a dp shows on no screen.
func (w *writer) n(v float64) *writer {
	w.dst = appendNumber(w.dst, v, 2)
	return w
}

// path begins a path and draws it.
func (w *writer) path(draw func(p *pen)) *writer {
	w.s(`<path d="`)
	p := pen{dst: w.dst, dp: true}
	draw(&p)
	w.dst, w.pen = p.dst, p
	return w.s(`"`)
}

// num appends an attribute.
func (w *writer) num(name string, v float64) *writer {
	return w.s(" ").s(name).s(`="`).n(v).s(`"`)
}

// fill appends the attributes of what is filled in that ink.
func (w *writer) fill(ink view.Ink, alpha float64) *writer {
	w.s(` fill="`).colour(ink).s(`"`)
	return w.opacity(alpha)
}

// stroke appends the attributes of a line.
func (w *writer) stroke(ink view.Ink, width, alpha float64) *writer {
	w.s(` fill="none" stroke="`).colour(ink).s(`"`)
	if width != 1 {
		w.num("stroke-width", width)
	}
	return w.opacity(alpha)
}

func (w *writer) opacity(alpha float64) *writer {
	if alpha < 1 {
		w.num("opacity", alpha)
	}
	return w
}

func (w *writer) colour(ink view.Ink) *writer {
	w.dst = appendColour(w.dst, w.theme.Colour(ink))
	return w
}

func appendColour(dst []byte, c view.RGB) []byte {
	const digits = "0123456789abcdef"
	dst = append(dst, '#')
	short := c>>4&0x0f0f0f == c&0x0f0f0f
	for shift := 20; shift >= 0; shift -= 4 {
		if short && shift%8 == 4 {
			continue
		}
		dst = append(dst, digits[c>>shift&15])
	}
	return dst
}

// appendNumber appends v with at most that many decimals and nothing that can be
// left out: no trailing zeros, no zero before the point.
func appendNumber(dst []byte, v float64, decimals int) []byte {
	scale := math.Pow10(decimals)
	v = math.Round(v*scale) / scale
	if v == 0 || math.IsNaN(v) || math.IsInf(v, 0) {
		return append(dst, '0')
	}
	if v < 0 {
		dst = append(dst, '-')
		v = -v
	}
	from := len(dst)
	dst = strconv.AppendFloat(dst, v, 'f', -1, 64)
	if dst[from] == '0' {
		dst = append(dst[:from], dst[from+1:]...)
	}
	return dst
}

// appendEscaped appends text as XML character data, which also suits an attribute
// in double quotes. What XML can't hold, and the marks of package view, are left out.
func appendEscaped(dst, text []byte) []byte {
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		switch {
		case r == '&':
			dst = append(dst, "&amp;"...)
		case r == '<':
			dst = append(dst, "&lt;"...)
		case r == '>':
			dst = append(dst, "&gt;"...)
		case r == '"':
			dst = append(dst, "&quot;"...)
		case r < 0x20 || r == 0xfffe || r == 0xffff:
		default:
			dst = utf8.AppendRune(dst, r)
		}
		text = text[n:]
	}
	return dst
}
