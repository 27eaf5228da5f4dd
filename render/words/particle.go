package words

import (
	"strings"
	"unicode/utf8"
)

// A Korean particle has two forms. Which one follows a word depends on the
// last sound of the word as it is read aloud: none (a vowel), ㄹ, or another
// consonant. 로 counts ㄹ with the vowels.

// A sound is how a word ends when read aloud.
type sound uint8

const (
	vowel sound = iota
	rieul
	consonant
)

// particles maps the form after a consonant, which names the pair in the
// catalog, to the form after a vowel.
var particles = [...]struct{ consonant, vowel string }{
	{"은", "는"}, {"이", "가"}, {"을", "를"}, {"과", "와"}, {"으로", "로"}, {"이다", "다"}, {"이라", "라"}, {"이고", "고"}, {"이면", "면"},
}

// appendParticle appends the right form of the named pair after said.
func appendParticle(dst, said []byte, name string) []byte {
	for i := range particles {
		p := &particles[i]
		if name != p.consonant && name != p.vowel {
			continue
		}
		s := lastSound(said)
		if s == consonant || s == rieul && p.consonant != "으로" {
			return append(dst, p.consonant...)
		}
		return append(dst, p.vowel...)
	}
	panic("words: no such particle: " + name)
}

// lastSound returns how said ends when read aloud in Korean.
func lastSound(said []byte) sound {
	for len(said) > 0 {
		r, size := utf8.DecodeLastRune(said)
		switch {
		case r >= '가' && r <= '힣':
			return finalSound((r - '가') % 28)
		case r >= 'ㄱ' && r <= 'ㅣ':
			return jamoSound(r)
		case r >= '0' && r <= '9':
			return digitSounds[r-'0']
		case r == markLevel, r == '²', r == '³':
			return consonant // a power: 제곱
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
			return latinSound(said)
		case r >= 'Α' && r <= 'ω':
			return greekSound(r)
		case r == '%':
			return vowel // 퍼센트
		case r == '∞':
			return vowel // 무한대
		}
		// Marks, brackets, quotes and signs are not read: look before them.
		said = said[:len(said)-size]
	}
	return vowel
}

// finalSound returns the sound of a syllable's final, by its number in Unicode.
func finalSound(final rune) sound {
	switch final {
	case 0:
		return vowel
	case 8:
		return rieul
	}
	return consonant
}

// jamoSound returns how the name of a single letter ends: 기역, 리을, 아.
func jamoSound(r rune) sound {
	switch {
	case r == 'ㄹ':
		return rieul
	case r <= 'ㅎ':
		return consonant
	}
	return vowel
}

// greekSound returns how the name of a Greek letter ends: 알파, but 엡실론.
func greekSound(r rune) sound {
	switch r {
	case 'Ε', 'ε', 'Ο', 'ο', 'Υ', 'υ':
		return consonant
	}
	return vowel
}

// digitSounds: 영 일 이 삼 사 오 육 칠 팔 구. A whole number that ends in zeros ends
// with a unit's name (십, 백, 천, 만, 억), and those are consonants as 영 is.
var digitSounds = [10]sound{consonant, rieul, vowel, consonant, vowel, vowel, consonant, rieul, rieul, vowel}

// letterSounds are the names of the Latin letters that do not end in a vowel: 엘, 엠, 엔, 알.
var letterSounds = [26]sound{'l' - 'a': rieul, 'm' - 'a': consonant, 'n' - 'a': consonant, 'r' - 'a': rieul}

// latinSound returns how said, which ends in a Latin letter, ends when the
// letters after the last other sign are read as English: a single letter and up
// to three capitals by their names (에이비시), else as a word.
func latinSound(said []byte) sound {
	from, small := len(said), false
	for from > 0 && said[from-1]|0x20 >= 'a' && said[from-1]|0x20 <= 'z' {
		from--
		small = small || said[from] >= 'a'
	}
	word := said[from:]
	if n := len(word); n == 1 || n <= 3 && !small {
		return letterSounds[lower(word[n-1])-'a']
	}
	return wordSound(word)
}

// lower returns the small form of a Latin letter.
func lower(c byte) byte { return c | 0x20 }

// wordSound returns how an English word of two or more letters ends in Korean.
// l is ㄹ, m, n and ng are consonants, and so are stops after one vowel (북, 캡, 캣,
// 웹); any other ending gets a vowel (버스, 피시, 보트). It goes by the spelling, so
// it is wrong about some words (세트, 그룹).
func wordSound(word []byte) sound {
	at := func(fromEnd int) byte {
		if fromEnd > len(word) {
			return 0
		}
		return lower(word[len(word)-fromEnd])
	}
	isVowel := func(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
	switch last, before := at(1), at(2); last {
	case 'l':
		return rieul
	case 'm', 'n':
		return consonant
	case 'g':
		if before == 'n' {
			return consonant // 링
		}
	case 't':
		if len(word) == 3 && (at(3) == 'n' && before == 'a' || at(3) == 'b' && before == 'i') {
			return vowel // nat, bit: 내트, 비트
		}
		fallthrough
	case 'k', 'p', 'c', 'b':
		switch {
		case before == 'c' && last == 'k', before == 'm' && last == 'b', before == 'p' && last == 'p':
			return consonant // 덕, 램, 앱
		case !isVowel(before):
		case !isVowel(at(3)), before == 'o' && last == 'k', at(3) == 'u' && at(4) == 'q':
			return consonant // 캣, 북
		}
	case 'e': // silent
		switch {
		case before == 'l':
			return rieul // 애플
		case (before == 'm' || before == 'n') && len(word) > 2 && (isVowel(at(3)) || at(3) == before):
			return consonant // 게임, 와인
		}
	}
	return vowel
}
