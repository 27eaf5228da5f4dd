package main

import (
	"bytes"
	"cmp"
	"image"
	"image/color"
	"image/png"
	"slices"
)

// encoded returns a picture as PNG in 256 of its colours. Its inks are a dozen; the
// others are their edges, of which one step more or less is not seen, and it takes
// half the bytes.
func encoded(m *image.RGBA) ([]byte, error) {
	count := make(map[color.RGBA]int)
	for i := 0; i < len(m.Pix); i += 4 {
		count[colourAt(m.Pix, i)]++
	}
	var all []color.RGBA
	for c := range count {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b color.RGBA) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(number(a), number(b)))
	})
	palette := chosen(all)
	index := make(map[color.RGBA]uint8, len(all))
	for _, c := range all {
		index[c] = uint8(palette.Index(c))
	}
	p := image.NewPaletted(m.Rect, palette)
	for i := range p.Pix {
		p.Pix[i] = index[colourAt(m.Pix, 4*i)]
	}
	var b bytes.Buffer
	e := png.Encoder{CompressionLevel: png.BestCompression}
	err := e.Encode(&b, p)
	return b.Bytes(), err
}

// chosen returns up to 256 of the colours, the first ones before others, but none
// that is next to one already there while there is room for others.
func chosen(all []color.RGBA) (palette color.Palette) {
	const room = 256
	for apart := 24; apart >= 0 && len(palette) < min(room, len(all)); apart -= 4 {
		for _, c := range all {
			if len(palette) < room && !slices.ContainsFunc(palette, func(p color.Color) bool { return near(c, p.(color.RGBA), apart) }) {
				palette = append(palette, c)
			}
		}
	}
	return palette
}

// near reports whether no part of the two differs by more than that.
func near(a, b color.RGBA, by int) bool {
	for _, d := range [3]int{int(a.R) - int(b.R), int(a.G) - int(b.G), int(a.B) - int(b.B)} {
		if d > by || d < -by {
			return false
		}
	}
	return true
}

func colourAt(pix []uint8, i int) color.RGBA {
	return color.RGBA{pix[i], pix[i+1], pix[i+2], pix[i+3]}
}

func number(c color.RGBA) int { return int(c.R)<<16 | int(c.G)<<8 | int(c.B) }
