package scene

import (
	"strings"
	"testing"

	"softmax/render/words"
	"softmax/sim"
)

// TestRefusals reads what a bad link is answered with, from the codec to the sentence.
func TestRefusals(t *testing.T) {
	for _, c := range []struct{ link, ko, en string }{
		{"temperature=warm", "temperature에 쓴 “warm”은 수가 아니다. 0.05부터 20까지 쓸 수 있다.", "temperature: “warm” is not a number. It can be from 0.05 to 20."},
		{"temperature=21", "temperature에 쓴 “21”은 범위 밖이다. 0.05부터 20까지 쓸 수 있다.", "temperature: “21” is out of range. It can be from 0.05 to 20."},
		{"logits=1,9", "logits에 쓴 “9”는 범위 밖이다. −6부터 6까지 쓸 수 있다.", "logits: “9” is out of range. It can be from −6 to 6."},
		{"logits=1", "logits에는 값을 2개에서 12개까지 쓴다. “1”은 그렇지 않다.", "logits takes 2 to 12 values; “1” does not have that many."},
		{"temperature=1,2", "temperature에는 값을 하나만 쓴다. “1,2”는 그렇지 않다.", "temperature takes one value; “1,2” is not one."},
		{"units=gram", "units에 쓴 “gram”은 없는 값이다. 쓸 수 있는 값: nat, bit.", "units: there is no “gram”. It can be: nat, bit."},
		{"seed=-3", "seed에 쓴 “-3”은 0 이상의 정수가 아니다.", "seed: “-3” is not a whole number from 0 up."},
		{"labels=bad", "labels에 쓴 “bad”는 이름이 될 수 없다. 글자 24개까지, 줄바꿈 없이 쓴다.", "labels: “bad” can’t be a name. It can have up to 24 characters, on one line."},
		{"coins=HXT", "coins에 쓴 “HXT”는 동전이 아니다. 앞면은 H, 뒷면은 T로, 12개까지 쓴다.", "coins: “HXT” is no row of coins. Write H for heads and T for tails, up to 12 of them."},
		{"surprise.p=2", "surprise.p에 쓴 “2”는 범위 밖이다. 0.00000001부터 1까지 쓸 수 있다.", "surprise.p: “2” is out of range. It can be from 0.00000001 to 1."},
		{"units=" + strings.Repeat("가", 60), "units에 쓴 “" + strings.Repeat("가", 40) + "…”는 없는 값이다. 쓸 수 있는 값: nat, bit.", "units: there is no “" + strings.Repeat("가", 40) + "…”. It can be: nat, bit."},
	} {
		_, refused, _ := sim.Decode("v=1&"+c.link, sim.Default(), func(raw string) (string, bool) { return raw, raw != "bad" })
		if len(refused) != 1 {
			t.Errorf("%s: %d refusals", c.link, len(refused))
			continue
		}
		for lang, want := range map[words.Lang]string{words.Ko: c.ko, words.En: c.en} {
			if got := string(Refused(nil, lang, refused[0])); got != want {
				t.Errorf("%s:\n got %s\nwant %s", c.link, got, want)
			}
		}
	}
}
