package text

import (
	"testing"

	"softmax/render/view"
	"softmax/render/words"
)

// TestMarksOfWordsAreThoseOfView: package words imports nothing, so it has the
// marks on its own; what it writes must be what view draws and leaves out.
func TestMarksOfWordsAreThoseOfView(t *testing.T) {
	for text, want := range map[string]string{
		string(words.Append(nil, words.Ko, words.RowExp)):                                      "e" + string(rune(view.MarkRaise)) + "z" + string(rune(view.MarkLevel)),
		string(words.Append(nil, words.En, words.SoftmaxCertain, []byte("cat"), []byte("9%"))): "Cat gets " + string(rune(view.MarkBold)) + "9%" + string(rune(view.MarkNormal)) + ".",
	} {
		if text != want {
			t.Errorf("%q, want %q", text, want)
		}
	}
}

// TestBothWaysToLeaveMarksOutAgree: what a screen reader hears of a frame is what
// it hears of a sentence that is in none.
func TestBothWaysToLeaveMarksOutAgree(t *testing.T) {
	for _, text := range []string{"", "고양이", "e\x01z/T\x03", "\x0464.2%\x05로", "x\x02i\x03", "1.3 × 10\x01−7\x03"} {
		var f view.Frame
		b := view.Builder{F: &f}
		if got, want := string(f.Text(b.Plain([]byte(text)))), string(words.Plain(nil, []byte(text))); got != want {
			t.Errorf("%q: %q in a frame, %q outside", text, got, want)
		}
	}
}
