package view

import (
	"math"
	"testing"
)

// TestTwoTagsStandOverTheirPlaces where these are apart, and beside each other,
// about the middle between, where they are not; the ends of the line hold both.
func TestTwoTagsStandOverTheirPlaces(t *testing.T) {
	ty := Type{Size: 10, Align: End, Ink: Black} // five a letter; the alignment is not asked
	const from, to = 50.0, 350.0
	for one := from; one <= to; one += 7 {
		for two := from; two <= to; two += 7 {
			b := newBoard()
			b.Tags(Point{from, 40}, to-from, Tag{one, []byte("first"), ty}, Tag{two, []byte("the second"), ty})
			texts := b.ops(KindText)
			if len(texts) != 2 {
				t.Fatalf("%d texts", len(texts))
			}
			left, right := texts[0].Box, texts[1].Box
			if left.X < from-1e-9 || right.Right() > to+1e-9 || right.X-left.Right() < tagGap-1e-9 {
				t.Fatalf("over %v and %v they stand at %v and %v", one, two, left, right)
			}
			if first := b.said()[0] == "first"; one != two && first != (one < two) {
				t.Fatalf("over %v and %v: %q is left", one, two, b.said()[0])
			}
			for i, r := range []Rect{left, right} {
				at := min(one, two)
				if i == 1 {
					at = max(one, two)
				}
				free := Rect{X: from, W: to - from}.Start(at, r.W)
				if right.X-left.Right() > tagGap+1e-9 && math.Abs(r.X-free) > 1e-9 {
					t.Fatalf("over %v and %v: tag %d stands at %v and has room at %v", one, two, i, r.X, free)
				}
			}
		}
	}
}
