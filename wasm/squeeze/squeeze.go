// Package squeeze writes the module that Go's linker made for a page anew: the
// same program in fewer bytes. It reads the binary format of WebAssembly 1.0 as far
// as it must, and what it doesn't know it leaves as it is.
package squeeze

import "errors"

// The sections that are changed, by their numbers in the format.
const (
	customSection = 0
	dataSection   = 11
)

// Module returns the module without custom sections and with its data as few
// pieces. It fails if the module isn't one, or not as Go's linker writes it.
func Module(module []byte) ([]byte, error) {
	const head = "\x00asm\x01\x00\x00\x00"
	if len(module) < len(head) || string(module[:len(head)]) != head {
		return nil, errors.New("squeeze: this is no wasm module")
	}
	out := append(make([]byte, 0, len(module)), head...)
	for r := (reader{data: module[len(head):]}); len(r.data) > 0; {
		id := r.byte()
		content := r.bytes(r.unsigned())
		if r.failed {
			return nil, errors.New("squeeze: the module ends within a section")
		}
		switch id {
		case customSection: // names, and who made it: nobody asks a page
			continue
		case dataSection:
			memory, ok := readData(content)
			if !ok {
				return nil, errors.New("squeeze: the data are not as Go's linker writes them")
			}
			thin(memory)
			content = appendData(nil, memory)
		}
		out = append(out, id)
		out = appendUnsigned(out, len(content))
		out = append(out, content...)
	}
	return out, nil
}
