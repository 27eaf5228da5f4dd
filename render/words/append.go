package words

// Marks a catalog text uses: *bold*, ^raised^, {0} … {9} an argument, {0^} the
// same with a capital first letter, {은} a particle chosen by the sound before it.
const (
	markRaise  = 0x01
	markLevel  = 0x03
	markBold   = 0x04
	markNormal = 0x05
)

// Append appends the catalog's text in the language to dst, with args in its
// holes. Texts and arguments are UTF-8; marks in them stay.
func Append(dst []byte, lang Lang, key Key, args ...[]byte) []byte {
	return fill(dst, lookup(lang, key), args)
}

func fill(dst []byte, text string, args [][]byte) []byte {
	from := len(dst) // of what a particle follows: the argument before it, at first the text
	bold, raised := false, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '*':
			bold = !bold
			dst = append(dst, pick(bold, markBold, markNormal))
		case '^':
			raised = !raised
			dst = append(dst, pick(raised, markRaise, markLevel))
		case '{':
			hole := text[i+1:]
			end := 0
			for hole[end] != '}' {
				end++
			}
			hole = hole[:end]
			i += end + 1
			if hole[0] < '0' || hole[0] > '9' {
				dst = appendParticle(dst, dst[from:], hole)
				continue
			}
			from = len(dst)
			dst = append(dst, args[hole[0]-'0']...)
			if len(hole) > 1 {
				capitalise(dst[from:])
			}
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// Text returns a catalog text that has no holes.
func Text(lang Lang, key Key) string { return lookup(lang, key) }

func pick(on bool, a, b byte) byte {
	if on {
		return a
	}
	return b
}

// capitalise makes the first letter a capital where a plain word begins with one
// of the plain 26. Others keep the form their author gave them: iPhone, x².
func capitalise(word []byte) {
	small := func(i int) bool { return i < len(word) && word[i] >= 'a' && word[i] <= 'z' }
	i := 0
	for i < len(word) && word[i] < ' ' {
		i++ // a mark
	}
	if small(i) && (small(i+1) || i+1 < len(word) && word[i+1] == ' ') {
		word[i] -= 'a' - 'A'
	}
}
