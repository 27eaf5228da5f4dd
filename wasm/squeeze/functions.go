package squeeze

import (
	"bytes"
	"encoding/binary"
)

// The runtime finds a function by its address in a table with an entry for every
// 4 KB of code: a number of four bytes, and sixteen to add to it within those. In a
// page each function has an address of its own every 64 KB, so that only one entry
// in sixteen is ever read.
const (
	entryLen = 20
	unread   = 16
)

// thin puts zeros where the runtime does not read: entry n is n/16, and stays so
// where n is a multiple of 16. A table that isn't there is left as it is, and only
// makes a larger program.
func thin(memory []byte) {
	const sure = 64 // functions by which it is told from anything else
	var pattern []byte
	for n := range sure * unread {
		pattern = appendEntry(pattern, n)
	}
	// Its first entries are zeros, as what lies before them may be.
	from := bytes.Index(memory, pattern[unread*entryLen:]) - unread*entryLen
	if from < 0 {
		return
	}
	for n, at := 0, from; at+entryLen <= len(memory); n, at = n+1, at+entryLen {
		entry := memory[at : at+entryLen]
		if !bytes.Equal(entry, appendEntry(pattern[:0], n)) {
			return
		}
		if n%unread != 0 {
			clear(entry)
		}
	}
}

func appendEntry(dst []byte, n int) []byte {
	dst = binary.LittleEndian.AppendUint32(dst, uint32(n/unread))
	return append(dst, make([]byte, entryLen-4)...)
}
