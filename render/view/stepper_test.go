package view

import "testing"

// TestAStepperHasLessAtTheLeftOfMore, both at the right end of what is drawn, and in a
// box of StepperWidth they touch neither its text nor each other.
func TestAStepperHasLessAtTheLeftOfMore(t *testing.T) {
	b, text := newBoard(), []byte("classes 12")
	box := Rect{30, 60, 0, 44}
	box.W = b.StepperWidth(text)
	b.Stepper(box, text, Button{ID: 4, Name: []byte("one less"), Off: true}, Button{ID: 5, Name: []byte("one more"), Act: Act{Verb: VerbMsg, Arg: 2}})
	less, more, word := b.zone(t, 4), b.zone(t, 5), b.ops(KindText)[0]
	if !less.Off || more.Off || more.Act.Arg != 2 || string(b.f.Text(less.Name)) != "one less" || string(b.f.Text(more.Name)) != "one more" {
		t.Errorf("%+v %+v", less, more)
	}
	if less.Box.Right() != more.Box.X || less.Box.W < Touch || more.Box.W < Touch || less.Ring.Overlaps(word.Box) || word.Box.X != box.X {
		t.Errorf("the text in %v, less in %v, more in %v", word.Box, less.Box, more.Box)
	}
	if mid := word.Box.Centre().Y; mid < box.Centre().Y-3 || mid > box.Centre().Y+3 {
		t.Errorf("its text has its middle at %v", mid)
	}
	if right := more.Ring.Inset(2, 2).Right(); right != box.Right() {
		t.Errorf("it ends at %v, the box at %v", right, box.Right())
	}
	if signs := b.ops(KindIcon); len(signs) != 2 || signs[0].Icon != IconMinus || signs[1].Icon != IconPlus {
		t.Errorf("%+v", signs)
	}
}
