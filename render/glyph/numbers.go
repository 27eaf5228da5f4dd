package glyph

// Numbers in a font file are of seven bits a byte, the lowest first; all bytes but
// the last have the eighth. One with a sign is doubled, and odd if it was below 0.
type numbers struct {
	data   []byte
	failed bool
}

func (n *numbers) unsigned() int {
	i := 0
	u := unsigned(n.data, &i)
	if i > len(n.data) {
		n.failed, i, u = true, len(n.data), 0
	}
	n.data = n.data[i:]
	return int(u)
}

func (n *numbers) signed() int { return int(unzigzag(uint32(n.unsigned()))) }

// length reads the length of something of at least a byte each.
func (n *numbers) length() int {
	l := n.unsigned()
	if l > len(n.data) {
		n.failed, l = true, 0
	}
	return l
}

func (n *numbers) bytes(count int) []byte {
	if count > len(n.data) {
		n.failed = true
		return nil
	}
	b := n.data[:count:count]
	n.data = n.data[count:]
	return b
}

// kerning reads the table of a font of so many glyphs.
func (n *numbers) kerning(glyphs int) (k kerning) {
	nFirst := n.length()
	k.nSecond = n.length()
	if nFirst*k.nSecond == 0 {
		return kerning{}
	}
	k.first, k.second = n.bytes(glyphs), n.bytes(glyphs)
	for range nFirst * k.nSecond {
		k.table = append(k.table, int16(n.signed()))
	}
	for g := range k.first {
		n.failed = n.failed || int(k.first[g]) >= nFirst || int(k.second[g]) >= k.nSecond
	}
	return k
}

// number reads a number with a sign at *i of a stream that is known to have one.
func number(stream []byte, i *int) int32 { return unzigzag(unsigned(stream, i)) }

func unzigzag(u uint32) int32 { return int32(u>>1) ^ -int32(u&1) }

// unsigned reads a number at *i. Where there is none it goes past the end.
func unsigned(stream []byte, i *int) (u uint32) {
	for shift := 0; *i < len(stream); shift += 7 {
		b := stream[*i]
		*i++
		u |= uint32(b&0x7f) << shift
		if b < 0x80 {
			return u
		}
	}
	*i++
	return 0
}

// after returns where in a stream the numbers after the next n begin. Where there
// are fewer that is past its end.
func after(stream []byte, i, n int) int {
	for ; n > 0 && i < len(stream); i++ {
		if stream[i] < 0x80 {
			n--
		}
	}
	return i + n
}
