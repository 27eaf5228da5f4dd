package words

// A scene's texts have a file, a const block and a number of their own, so that
// scenes can be written side by side: the high byte of a Key is the number of
// its table, the low byte its place there. Table 0 is everybody's and softmax's;
// a scene's number is its place in the story, from 1.
const tableBits = 8

// inTable is the part of a Key that is its place in its table.
const inTable = 1<<tableBits - 1

// tables holds every text. Each has both languages; a test sees to it.
var tables = [...][][nLangs]string{
	0:  catalog[:],
	1:  why[:],
	2:  sigmoid[:],
	3:  shift[:],
	4:  gradient[:],
	6:  likelihood[:],
	7:  surprise[:],
	8:  entropy[:],
	9:  questions[:],
	10: cross[:],
	11: sampling[:],
	12: share[:], // shareTable
}

// lookup returns the text of a key.
func lookup(lang Lang, key Key) string { return tables[key>>tableBits][key&inTable][lang] }
