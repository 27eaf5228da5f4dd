package scene

import (
	"strings"
	"testing"

	"softmax/render/view"
	"softmax/sim"
)

// TestASentenceShortensNamesOnlyOnThePicture, as far as it must: what is said has
// them in full, and where they have room so has the picture.
func TestASentenceShortensNamesOnlyOnThePicture(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	d.State.Labels[0] = strings.Repeat("W", 24)
	say := func(c *Context) []byte {
		name := c.called(0)
		first := c.b.Keep(append(append(c.b.Scratch(), name...), " is the likeliest of the four, and by far."...))
		return c.two(first, c.bytes("A second sentence goes with it."))
	}
	for _, width := range []float64{300, 1000} {
		d.clear()
		d.sentence(view.Rect{X: 20, Y: 60, W: width, H: 2 * sentenceLeading}, say)
		all := strings.Join(d.said(), " ")
		if said := string(d.f.Text(d.f.Say.Sentence)); said != d.State.Labels[0]+" is the likeliest of the four, and by far. A second sentence goes with it." {
			t.Errorf("%v wide: said is %q", width, said)
		}
		if cut := strings.Contains(all, view.Ellipsis); cut != (width == 300) || !strings.HasSuffix(all, "goes with it.") {
			t.Errorf("%v wide: %q", width, all)
		}
	}
}

// TestASentenceIsSetForItsWidth: larger on the desktop, its lines nearer on the phone.
func TestASentenceIsSetForItsWidth(t *testing.T) {
	for width, want := range map[float64]struct{ size, leading float64 }{360: {14, sentenceLeadPhone}, 720: {14, sentenceLeading}, 1100: {view.SentenceSize, sentenceLeading}} {
		d := newDesk(sim.SceneSoftmax)
		d.Box.X = width
		d.clear()
		d.sentence(view.Rect{X: 20, Y: 60, W: 200, H: 120}, func(c *Context) []byte { return c.bytes("A sentence of so many words that it fills two lines.") })
		lines := d.ops(view.KindText)
		if len(lines) < 2 || lines[0].Size != want.size || lines[1].P.Y-lines[0].P.Y != want.leading || lines[0].Box.Y < 60 {
			t.Errorf("at %v: %d lines of %v, the first at %v", width, len(lines), lines[0].Size, lines[0].P)
		}
	}
}

// TestANoticeStandsInTheSentencesPlace: on the picture and for whoever hears it.
func TestANoticeStandsInTheSentencesPlace(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	d.UI.Notice = "The link was copied."
	d.sentence(view.Rect{X: 20, Y: 60, W: 500, H: 2 * sentenceLeading}, func(c *Context) []byte {
		t.Error("the sentence is asked for")
		return nil
	})
	if got := d.said(); len(got) != 1 || got[0] != d.UI.Notice || string(d.f.Text(d.f.Say.Sentence)) != d.UI.Notice {
		t.Errorf("%q is shown, %q said", got, d.f.Text(d.f.Say.Sentence))
	}
}
