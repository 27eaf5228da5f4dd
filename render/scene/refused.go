package scene

import (
	"strconv"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// Refused appends the sentence for a value that was not taken: its name, what
// it was, and the legal range.
func Refused(dst []byte, lang words.Lang, r sim.Refusal) []byte {
	key := [...]words.Key{
		sim.NotANumber:   words.RefusedNumber,
		sim.OutOfRange:   words.RefusedRange,
		sim.WrongCount:   words.RefusedCount,
		sim.NotAChoice:   words.RefusedChoice,
		sim.BadLabel:     words.RefusedLabel,
		sim.TooManyNames: words.RefusedNames,
		sim.NotASeed:     words.RefusedSeed,
		sim.NotTosses:    words.RefusedTosses,
		sim.AllZero:      words.RefusedZero,
	}[r.Why]
	if r.Why == sim.WrongCount && r.Max == r.Min {
		key = words.RefusedCountN
		if r.Max == 1 {
			key = words.RefusedCount1
		}
	}
	var choices []byte
	for i, c := range r.Choices {
		if i > 0 {
			choices = append(choices, ", "...)
		}
		choices = append(choices, c...)
	}
	return words.Append(dst, lang, key, []byte(r.Key), words.Plain(nil, []byte(clip(r.Value))),
		appendLimit(nil, r.Min), appendLimit(nil, r.Max), choices)
}

// appendLimit writes the end of a range as it can be written in a link.
func appendLimit(dst []byte, v float64) []byte {
	const decimals = 2
	if v > 0 && v < 0.01 { // never rounded to a number that is refused
		return strconv.AppendFloat(dst, v, 'f', -1, 64)
	}
	return view.AppendTrimmed(dst, v, decimals)
}

// clip shortens what somebody wrote to what a sentence can hold.
func clip(s string) string {
	const most = 40
	for i, n := 0, 0; i < len(s); n++ {
		if n == most {
			return s[:i] + view.Ellipsis
		}
		i++
		for i < len(s) && s[i]&0xc0 == 0x80 {
			i++
		}
	}
	return s
}

// AllRefused returns one text of all that was refused, "" where nothing was.
func AllRefused(lang words.Lang, refused []sim.Refusal) string {
	var text []byte
	for _, r := range refused {
		if len(text) > 0 {
			text = append(text, ' ')
		}
		text = Refused(text, lang, r)
	}
	return string(text)
}
