package words

import "slices"

// Runes returns every rune the catalog prints, sorted: what the fonts must have.
func Runes() []rune {
	var all []rune
	for _, table := range tables {
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
