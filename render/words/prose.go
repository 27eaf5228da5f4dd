package words

import "strings"

// Prose appends a text that another wrote, with named holes: {temperature} is
// what value appends for that name, {로} a particle chosen by the sound before
// it. A hole that value doesn't know (ok is false) stays as it is written.
func Prose(dst []byte, text string, value func(dst []byte, name string) (filled []byte, ok bool)) []byte {
	from := len(dst)
	for {
		before, rest, opened := strings.Cut(text, "{")
		dst = append(dst, before...)
		name, after, closed := strings.Cut(rest, "}")
		if !opened {
			return dst
		}
		if !closed {
			return append(append(dst, '{'), rest...)
		}
		text = after
		if isParticle(name) {
			dst = appendParticle(dst, dst[from:], name)
			continue
		}
		at := len(dst)
		filled, ok := value(dst, name)
		if !ok {
			dst = append(append(append(dst[:at], '{'), name...), '}')
			continue
		}
		dst, from = filled, at
	}
}

// isParticle reports whether the name stands for a pair of forms.
func isParticle(name string) bool {
	for i := range particles {
		if p := &particles[i]; name == p.consonant || name == p.vowel {
			return true
		}
	}
	return false
}
