package words

import "testing"

func TestParticles(t *testing.T) {
	for _, c := range []struct{ word, particle, want string }{
		// Finals of Korean syllables.
		{"고양이", "은", "는"}, {"고양이", "이", "가"}, {"고양이", "을", "를"}, {"고양이", "과", "와"}, {"고양이", "으로", "로"},
		{"곰", "은", "은"}, {"곰", "이", "이"}, {"곰", "을", "을"}, {"곰", "과", "과"}, {"곰", "으로", "으로"},
		{"말", "은", "은"}, {"말", "이", "이"}, {"말", "을", "을"}, {"말", "과", "과"}, {"말", "으로", "로"},
		{"강아지", "은", "는"}, {"물고기", "이", "가"}, {"로짓", "을", "을"}, {"거북", "과", "과"}, {"새", "이라", "라"}, {"곰", "이라", "이라"},
		{"말", "이라", "이라"}, {"말", "이다", "이다"}, {"새", "이다", "다"}, {"새", "이고", "고"}, {"곰", "이고", "이고"}, {"새", "이면", "면"},
		{"값", "은", "은"}, {"닭", "으로", "으로"}, {"여덟", "으로", "으로"}, {"꽃", "을", "을"}, {"가", "은", "는"}, {"힣", "은", "은"},
		// Either name of a pair is the pair.
		{"곰", "는", "은"}, {"고양이", "은", "는"}, {"말", "로", "로"}, {"곰", "로", "으로"}, {"새", "가", "가"}, {"곰", "와", "과"},
		// Single letters of Hangul.
		{"ㄱ", "은", "은"}, {"ㄹ", "으로", "로"}, {"ㅏ", "은", "는"},
		// Numbers: 영 점 오, 천이, 천, 퍼센트, 일, 칠, 팔, 십.
		{"0.5", "과", "와"}, {"1,002", "은", "는"}, {"1,000", "을", "을"}, {"64.2%", "으로", "로"}, {"2.6", "이", "이"},
		{"1", "으로", "로"}, {"7", "으로", "로"}, {"8", "으로", "로"}, {"10", "으로", "으로"}, {"0", "이", "이"}, {"3", "은", "은"},
		{"4", "은", "는"}, {"5", "을", "를"}, {"6", "과", "과"}, {"9", "이", "가"}, {"100", "은", "은"}, {"10,000", "을", "을"},
		{"−6", "으로", "으로"}, {"+2", "은", "는"}, {"100%", "은", "는"}, {"∞", "은", "는"}, {"거의 100%", "으로", "로"},
		{"1.3 × 10\x0152\x03", "은", "은"}, {"x²", "을", "을"}, {"1/8,145,060", "은", "은"},
		// Latin letters by name.
		{"A", "은", "는"}, {"L", "으로", "로"}, {"R", "은", "은"}, {"M", "으로", "으로"}, {"n", "이", "이"}, {"고양이 B", "은", "는"}, {"고A", "은", "는"},
		{"ABC", "은", "는"}, {"KL", "은", "은"}, {"KL", "으로", "로"}, {"OK", "은", "는"}, {"IT", "을", "를"}, {"UN", "이", "이"}, {"GPT", "은", "는"}, {"θ", "이", "가"}, {"ε", "은", "은"},
		// English words: 캣, 도그, 피시, 버드, 애플, 북, 보트, 필름, 킹.
		{"cat", "은", "은"}, {"dog", "은", "는"}, {"fish", "은", "는"}, {"bird", "은", "는"}, {"apple", "은", "은"}, {"apple", "으로", "로"},
		{"book", "은", "은"}, {"boat", "은", "는"}, {"film", "은", "은"}, {"king", "은", "은"}, {"Cat", "을", "을"}, {"CATS", "은", "는"},
		{"nat", "은", "는"}, {"bit", "은", "는"}, {"0.946 nat", "으로", "로"}, {"1.364 bit", "이다", "다"},
		{"rabbit", "은", "은"}, {"horse", "은", "는"}, {"bear", "은", "는"}, {"fox", "은", "는"}, {"frog", "은", "는"}, {"turtle", "은", "은"},
		{"butterfly", "은", "는"}, {"whale", "으로", "로"}, {"duck", "은", "은"}, {"desk", "은", "는"}, {"music", "은", "은"}, {"milk", "은", "는"},
		{"game", "은", "은"}, {"wine", "은", "은"}, {"cake", "은", "는"}, {"Anne", "은", "은"}, {"app", "은", "은"}, {"web", "은", "은"},
		{"lamb", "은", "은"}, {"tree", "은", "는"}, {"me", "은", "는"}, {"plant", "은", "는"}, {"night", "은", "는"}, {"robot", "은", "은"}, {"ball", "으로", "로"},
		{"black cat", "은", "은"}, {"catA", "은", "는"}, {"ox", "은", "는"},
		// What is not read aloud.
		{"🐱", "은", "는"}, {"곰🐻", "은", "은"}, {"cat 🐈", "은", "은"}, {"고양이(곰)", "은", "은"}, {"“곰”", "은", "은"}, {"“새”", "은", "는"},
		{"\x0464.2%\x05", "으로", "로"}, {"\x04곰\x05", "은", "은"}, {"곰!", "은", "은"}, {"곰 ", "은", "은"}, {"", "은", "는"}, {"猫", "은", "는"}, {"café", "은", "는"},
	} {
		if got := string(appendParticle(nil, []byte(c.word), c.particle)); got != c.want {
			t.Errorf("%q takes %s, want %s", c.word, got, c.want)
		}
	}
}

// TestAParticleHearsOnlyItsWord: what stands before the argument has no part in
// the sound of one that is not read aloud.
func TestAParticleHearsOnlyItsWord(t *testing.T) {
	for _, label := range []string{"🐱", "곰", "cat", "고양이", "!"} {
		for _, before := range []string{"곰", "새", "말"} {
			alone := string(appendParticle([]byte(label), []byte(label), "이"))
			pair := string(Append(nil, Ko, SoftmaxTie2, []byte(before), []byte("40%"), []byte(label)))
			want := string(appendParticle([]byte(before), []byte(before), "과")) + " " + alone + " \x0440%\x05로 같다."
			if pair != want {
				t.Errorf("%q, want %q", pair, want)
			}
		}
	}
	got := string(Append(nil, Ko, RefusedSeed, []byte("seed"), []byte("🐱")))
	if want := "seed에 쓴 “🐱”는 0 이상의 정수가 아니다."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestAnUnknownParticlePanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	appendParticle(nil, []byte("곰"), "에서")
}

// TestAParticleAllocatesNothing, after a word in capitals either.
func TestAParticleAllocatesNothing(t *testing.T) {
	dst := make([]byte, 0, 64)
	for _, said := range []string{"고양이", "64.2%", "apple", "iPhone", "NaN", "ABC", "KING", "nat"} {
		word := []byte(said)
		if n := testing.AllocsPerRun(20, func() { appendParticle(dst[:0], word, "으로") }); n != 0 {
			t.Errorf("%s: %v allocations", said, n)
		}
	}
}
