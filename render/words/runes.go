package words

import "slices"

// Runes returns every rune that the catalog's pictures print, sorted: what the
// fonts must have.
func Runes() []rune {
	var all []rune
	for number, table := range tables {
		if number == shareTable {
			continue
		}
		for _, texts := range table {
			for _, t := range texts {
				all = append(all, []rune(t)...)
			}
		}
	}
	for i := range particles {
		all = append(all, []rune(particles[i].consonant+particles[i].vowel)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
