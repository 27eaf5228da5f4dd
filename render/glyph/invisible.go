package glyph

// invisible reports whether r, standing alone, shows nothing: controls, marks of
// direction, zero-width spaces.
func invisible(r rune) bool {
	return r < 0x20 || r >= 0x7f && r < 0xa0 || r == 0xad || r == 0xfeff ||
		r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2060 && r <= 0x206f
}
