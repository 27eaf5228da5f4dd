package words

import "testing"

func TestAppend(t *testing.T) {
	for _, c := range []struct {
		lang Lang
		key  Key
		args []string
		want string
	}{
		{Ko, Undo, nil, "되돌리기"},
		{Ko, SoftmaxLeader, []string{"고양이", "64.2%", "강아지", "2.7"}, "고양이는 \x0464.2%\x05로, 강아지의 2.7배다."},
		{En, SoftmaxLeader, []string{"cat", "64.2%", "dog", "2.7"}, "Cat gets \x0464.2%\x05, 2.7 times as much as dog."},
		{En, SoftmaxLeader, []string{"iPhone", "64.2%", "dog", "2.7"}, "iPhone gets \x0464.2%\x05, 2.7 times as much as dog."},
		{En, SoftmaxLeader, []string{"élan", "64.2%", "dog", "2.7"}, "élan gets \x0464.2%\x05, 2.7 times as much as dog."},
		{En, SoftmaxLeader, []string{"x²", "64.2%", "dog", "2.7"}, "x² gets \x0464.2%\x05, 2.7 times as much as dog."},
		{En, SoftmaxLeader, []string{"a cat", "64.2%", "dog", "2.7"}, "A cat gets \x0464.2%\x05, 2.7 times as much as dog."},
		{En, SoftmaxLeader, []string{"\x04cat\x05", "64.2%", "dog", "2.7"}, "\x04Cat\x05 gets \x0464.2%\x05, 2.7 times as much as dog."},
		{Ko, RowExp, nil, "e\x01z\x03"},
		// Marks and holes of an argument are only text.
		{Ko, Percent, []string{"{0}*^"}, "{0}*^%"},
		{En, SoftmaxLeader, []string{"", "", "", ""}, " gets \x04\x05,  times as much as ."},
	} {
		args := make([][]byte, len(c.args))
		for i, a := range c.args {
			args[i] = []byte(a)
		}
		if got := string(Append([]byte("x"), c.lang, c.key, args...)); got != "x"+c.want {
			t.Errorf("%q, want %q", got, "x"+c.want)
		}
		for i, a := range c.args {
			if string(args[i]) != a {
				t.Errorf("argument %q became %q", a, args[i])
			}
		}
	}
}

func TestPlain(t *testing.T) {
	if got := string(Plain([]byte("x"), []byte("e\x01H\x03 is \x042.57\x05\x02"))); got != "xe^H is 2.57" {
		t.Errorf("%q", got)
	}
}

func TestLanguages(t *testing.T) {
	for _, c := range []struct {
		code string
		want Lang
		ok   bool
	}{
		{"ko", Ko, true}, {"en", En, true}, {"ko-KR", Ko, true}, {"en-GB", En, true}, {"en-US-x", En, true},
		{"", 0, false}, {"fr", 0, false}, {"e", 0, false}, {"eng", 0, false}, {"KO", 0, false}, {"en_GB", 0, false}, {"-ko", 0, false},
	} {
		if got, ok := Named(c.code); got != c.want || ok != c.ok {
			t.Errorf("%q: %v, %v", c.code, got, ok)
		}
	}
	for l := range nLangs {
		if got, ok := Named(l.String()); got != l || !ok {
			t.Errorf("%v: %v", l, got)
		}
	}
}
