// Package words holds every sentence of the program, in Korean and in English,
// and knows the particle a Korean word takes.
package words

// A Lang is a language of the catalog.
type Lang uint8

// The languages.
const (
	Ko Lang = iota
	En

	nLangs
)

var codes = [nLangs]string{Ko: "ko", En: "en"}

// String returns the language's code.
func (l Lang) String() string { return codes[l] }

// Named returns the language of a code such as "ko" or "en-GB".
func Named(code string) (l Lang, ok bool) {
	if len(code) > 2 && code[2] == '-' {
		code = code[:2]
	}
	for l, c := range codes {
		if c == code {
			return Lang(l), true
		}
	}
	return 0, false
}
