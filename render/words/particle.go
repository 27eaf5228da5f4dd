package words

import (
	"bytes"
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
		case r >= '0' && r <= '9':
			return numberSound(said)
		case r >= 'a' && r <= 'z':
			return letterSound(said, byte(r))
		case r >= 'A' && r <= 'Z':
			return letterSound(said, byte(r-'A'+'a'))
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

// digitSounds: 영 일 이 삼 사 오 육 칠 팔 구.
var digitSounds = [10]sound{consonant, rieul, vowel, consonant, vowel, vowel, consonant, rieul, rieul, vowel}

// numberSound returns how a number ends: a whole number that ends in zeros by
// the unit's name (십, 백, 천, 만, 억: all consonants), any other by its last digit.
func numberSound(said []byte) sound { return digitSounds[said[len(said)-1]-'0'] }

// letterSound returns how a Latin word ends. A word is read as English: l is ㄹ,
// m, n and ng are consonants, and so are short stops after a vowel (북, 캡, 캣);
// any other ending gets a vowel (버스, 피시). A single letter is read by its name.
func letterSound(said []byte, last byte) sound {
	if bytes.HasSuffix(said, []byte("nat")) || bytes.HasSuffix(said, []byte("bit")) {
		return vowel // 내트, 비트
	}
	before := byte(0)
	if len(said) > 1 {
		before = said[len(said)-2] | 0x20
	}
	if before < 'a' || before > 'z' {
		switch last { // 엘, 알 · 엠, 엔
		case 'l', 'r':
			return rieul
		case 'm', 'n':
			return consonant
		}
		return vowel
	}
	switch last {
	case 'l':
		return rieul
	case 'm', 'n':
		return consonant
	case 'g':
		if before == 'n' {
			return consonant // 링
		}
	case 'p', 't', 'k', 'c':
		switch before {
		case 'a', 'e', 'i', 'o', 'u':
			return shortStop(said)
		case 'c':
			if last == 'k' {
				return consonant // 백, 덕
			}
		}
	case 'e':
		// A silent e: 애플, 테이블 end in ㄹ.
		if before == 'l' {
			return rieul
		}
	}
	return vowel
}

// shortStop tells a stop after one vowel, which closes the syllable (캣, 캡), from
// one after two, which gets a vowel of its own (보트); -ook closes it all the same (북).
func shortStop(said []byte) sound {
	if len(said) > 2 {
		switch said[len(said)-3] | 0x20 {
		case 'a', 'e', 'i', 'o', 'u':
			if said[len(said)-1]|0x20 == 'k' && said[len(said)-2]|0x20 == 'o' {
				return consonant // 북
			}
			return vowel
		}
	}
	return consonant
}
