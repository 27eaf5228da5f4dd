package text

import (
	"strings"
	"unicode/utf8"
)

// The sounds words end in as they are read aloud, by a person's ear and not by the
// rule that is checked: "" a vowel, "ㄹ", or another consonant.
var ear = map[string]string{
	"0": "ㅇ", "1": "ㄹ", "2": "", "3": "ㅁ", "4": "", "5": "", "6": "ㄱ", "7": "ㄹ", "8": "ㄹ", "9": "", "%": "", "∞": "", "nat": "", "bit": "",
	"고양이": "", "강아지": "", "새": "", "물고기": "", "토끼": "", "말": "ㄹ", "곰": "ㅁ", "여우": "", "달": "ㄹ", "거북": "ㄱ", "값": "ㅂ", "고래": "",
	"나비": "", "개구리": "", "cat": "ㅅ", "dog": "", "fish": "", "bird": "", "apple": "ㄹ", "book": "ㄱ", "film": "ㅁ", "king": "ㅇ", "ABC": "", "iPhone": "ㄴ",
	"정상 메일": "ㄹ", "스팸": "ㅁ", "참": "ㅁ", "거짓": "ㅅ", "아니요": "", "모름": "ㅁ", "맑음": "ㅁ", "흐림": "ㅁ", "비": "", "눈": "ㄴ",
}

// afterSounds are the forms after a consonant and after a vowel.
var afterSounds = [...]struct{ consonant, vowel string }{
	{"은", "는"}, {"이", "가"}, {"을", "를"}, {"과", "와"}, {"으로", "로"}, {"이다", "다"}, {"이고", "고"}, {"이면", "면"},
}

// wrongParticles returns the words of a Korean sentence that are followed by the
// wrong form of a particle, with it.
func wrongParticles(sentence string) (wrong []string) {
	for word, sound := range ear {
		for from := 0; ; {
			i := strings.Index(sentence[from:], word)
			if i < 0 {
				break
			}
			start := from + i
			from = start + len(word)
			if before, _ := utf8.DecodeLastRuneInString(sentence[:start]); len(word) > 1 && before != ' ' && before != utf8.RuneError {
				continue // the end of a longer word
			}
			rest := sentence[from:]
			end := strings.IndexAny(rest, " ,.")
			if end < 0 {
				continue
			}
			for _, p := range afterSounds {
				right, other := p.vowel, p.consonant
				sound := sound
				if number := strings.TrimRight(sentence[:from], "0123456789.,−"); strings.HasSuffix(number, "^") {
					sound = "ㅂ" // a power: 제곱
				}
				if sound != "" && !(p.vowel == "로" && sound == "ㄹ") {
					right, other = other, right
				}
				if rest[:end] == other && right != other {
					wrong = append(wrong, word+other)
				}
			}
		}
	}
	return wrong
}
