package squeeze

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"testing"
)

const head = "\x00asm\x01\x00\x00\x00"

// section returns a section as it stands in a module.
func section(id byte, content []byte) []byte {
	return append(appendUnsigned([]byte{id}, len(content)), content...)
}

func TestTheMemoryStaysTheSame(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		memory := make([]byte, 1+random.IntN(5000))
		for range random.IntN(20) {
			from := random.IntN(len(memory))
			for i := from; i < min(from+random.IntN(100), len(memory)); i++ {
				memory[i] = byte(1 + random.IntN(255))
			}
		}
		memory[len(memory)-1] = 1 // zeros at the end are not in it
		packed := appendData(nil, memory)
		if got, ok := readData(packed); !ok || !bytes.Equal(got, memory) {
			t.Fatalf("%d bytes have changed (read: %v)", len(memory), ok)
		}
	}
}

func TestFewPieces(t *testing.T) {
	var linker []byte // as the linker writes them: a piece after every eight zeros
	want := make([]byte, 0, 1000*9)
	for i := range 1000 {
		linker = append(appendSigned(append(linker, inMemory, i32Const), 9*i), end, 1, 7)
		want = append(want, 7, 0, 0, 0, 0, 0, 0, 0, 0)
	}
	got, err := Module(append([]byte(head), section(dataSection, append(appendUnsigned(nil, 1000), linker...))...))
	if err != nil {
		t.Fatal(err)
	}
	if want := append([]byte(head), section(dataSection, appendData(nil, want))...); !bytes.Equal(got, want) {
		t.Errorf("%d bytes, want %d", len(got), len(want))
	}
	if n := bytes.Count(got, []byte{inMemory, i32Const}); n != 1 {
		t.Errorf("%d pieces, want 1", n)
	}
}

func TestWhatIsNotReadOfTheFunctionsIsZero(t *testing.T) {
	const functions = 100
	var table []byte
	for n := range functions * unread {
		table = appendEntry(table, n)
	}
	around := []byte("what lies around it")
	memory := append(append(append([]byte{}, around...), table...), around...)
	thin(memory)
	if !bytes.HasPrefix(memory, around) || !bytes.HasSuffix(memory, around) {
		t.Fatal("something else was changed")
	}
	for n := range functions * unread {
		at := len(around) + n*entryLen
		want := 0
		if n%unread == 0 {
			want = n / unread
		}
		if got := int(binary.LittleEndian.Uint32(memory[at:])); got != want {
			t.Fatalf("entry %d is %d, want %d", n, got, want)
		}
	}
}

func TestOtherTablesStay(t *testing.T) {
	for name, entry := range map[string]func(n int) int{
		"one function per entry":        func(n int) int { return n },
		"too short to be sure":          func(n int) int { return min(n/unread, 60) },
		"another number in the seventh": func(n int) int { return n/unread + n/(7*unread) },
	} {
		var memory []byte
		for n := range 100 * unread {
			memory = append(binary.LittleEndian.AppendUint32(memory, uint32(entry(n))), make([]byte, 16)...)
		}
		before := bytes.Clone(memory)
		thin(memory)
		if !bytes.Equal(memory, before) {
			t.Errorf("%s: it was changed", name)
		}
	}
}

func TestCustomSectionsGoAndOthersStay(t *testing.T) {
	code, custom := section(10, []byte("\x01\x02\x03")), section(customSection, []byte("\x09producers\x00"))
	module := append(append(append([]byte(head), custom...), code...), custom...)
	got, err := Module(module)
	if err != nil {
		t.Fatal(err)
	}
	if want := append([]byte(head), code...); !bytes.Equal(got, want) {
		t.Errorf("%x, want %x", got, want)
	}
}

func TestWhatIsNoModuleFails(t *testing.T) {
	for name, module := range map[string]string{
		"nothing":          "",
		"text":             "not a module",
		"a cut section":    head + "\x0a\x05\x01",
		"a long number":    head + "\x0a\xff\xff\xff\xff\xff\xff\xff\x01",
		"another memory":   head + string(section(dataSection, []byte{1, 1, i32Const, 0, end, 1, 7})),
		"an address below": head + string(section(dataSection, []byte{1, inMemory, i32Const, 0x7f, end, 1, 7})),
		"a computed place": head + string(section(dataSection, []byte{1, inMemory, 0x23, 0, end, 1, 7})),
		"more than it has": head + string(section(dataSection, []byte{2, inMemory, i32Const, 0, end, 1, 7})),
		"more behind it":   head + string(section(dataSection, []byte{1, inMemory, i32Const, 0, end, 1, 7, 0})),
	} {
		if _, err := Module([]byte(module)); err == nil {
			t.Errorf("%s: it was read", name)
		}
	}
}

func TestNumbers(t *testing.T) {
	for _, n := range []int{0, 1, 63, 64, 127, 128, 8191, 8192, 1 << 20, 1<<31 - 1} {
		if got := (&reader{data: appendUnsigned(nil, n)}).unsigned(); got != n {
			t.Errorf("unsigned %d is read as %d", n, got)
		}
		for _, n := range []int{n, -n} {
			if got := (&reader{data: appendSigned(nil, n)}).signed(); got != n {
				t.Errorf("signed %d is read as %d", n, got)
			}
		}
	}
}
