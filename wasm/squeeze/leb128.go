package squeeze

// A reader reads from the front of its data. Once it has failed, what it returns
// is nothing.
type reader struct {
	data   []byte
	failed bool
}

func (r *reader) byte() byte {
	b := r.bytes(1)
	if r.failed {
		return 0
	}
	return b[0]
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.data) {
		r.failed, r.data = true, nil
	}
	if r.failed {
		return nil
	}
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

// unsigned reads a number in LEB128: seven bits a byte, the lowest first.
func (r *reader) unsigned() int {
	n, _ := r.leb128()
	return n
}

// signed reads one whose highest bit is its sign.
func (r *reader) signed() int {
	n, bits := r.leb128()
	if n>>(bits-1) != 0 {
		n -= 1 << bits
	}
	return n
}

func (r *reader) leb128() (n, bits int) {
	for {
		b := r.byte()
		n |= int(b&0x7f) << bits
		if bits += 7; b < 0x80 {
			return n, bits
		}
		if bits > 35 { // no number of a module is longer
			r.failed, r.data = true, nil
		}
	}
}

func appendUnsigned(dst []byte, n int) []byte {
	for ; n >= 0x80; n >>= 7 {
		dst = append(dst, byte(n)|0x80)
	}
	return append(dst, byte(n))
}

func appendSigned(dst []byte, n int) []byte {
	for ; n < -0x40 || n >= 0x40; n >>= 7 {
		dst = append(dst, byte(n)|0x80)
	}
	return append(dst, byte(n)&0x7f)
}
