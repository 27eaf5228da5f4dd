package squeeze

// gap is how many zeros are left out between two pieces of the data. The linker
// leaves out every eight: it makes tens of thousands of pieces, and the address
// each begins with says more than the zeros did, once both are compressed.
const gap = 256

// A piece begins with a zero, an expression of one constant, and its length.
const (
	inMemory = 0
	i32Const = 0x41
	end      = 0x0b
)

// readData returns the memory as the data section fills it.
func readData(section []byte) (memory []byte, ok bool) {
	r := reader{data: section}
	for range r.unsigned() {
		kind, op := r.byte(), r.byte()
		at := r.signed()
		last := r.byte()
		data := r.bytes(r.unsigned())
		if r.failed || kind != inMemory || op != i32Const || last != end || at < 0 {
			return nil, false
		}
		if n := at + len(data); n > len(memory) {
			memory = append(memory, make([]byte, n-len(memory))...)
		}
		copy(memory[at:], data)
	}
	return memory, !r.failed && len(r.data) == 0
}

// appendData appends a data section that fills the memory so.
func appendData(dst, memory []byte) []byte {
	var pieces []byte
	n := 0
	for at := skip(memory, 0); at < len(memory); n++ {
		to := at
		next := at
		for next < len(memory) && next-to < gap {
			if memory[next] != 0 {
				to = next + 1
			}
			next++
		}
		pieces = append(pieces, inMemory, i32Const)
		pieces = append(appendSigned(pieces, at), end)
		pieces = append(appendUnsigned(pieces, to-at), memory[at:to]...)
		at = skip(memory, next)
	}
	return append(appendUnsigned(dst, n), pieces...)
}

// skip returns where the next byte that isn't zero lies.
func skip(memory []byte, at int) int {
	for at < len(memory) && memory[at] == 0 {
		at++
	}
	return at
}
