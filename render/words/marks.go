package words

// Plain appends text to dst without its marks: what is said, not what is drawn.
// A raised part is said as a power.
func Plain(dst, text []byte) []byte {
	for _, c := range text {
		switch {
		case c == markRaise:
			dst = append(dst, '^')
		case c >= ' ':
			dst = append(dst, c)
		}
	}
	return dst
}
