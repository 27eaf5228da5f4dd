package view

import (
	"math"
	"testing"
)

// TestASliderStandsAtItsValue: the handle where the scale has it between the ends of
// the track, label and value over it apart, and the neutral value marked with its
// text where there is one.
func TestASliderStandsAtItsValue(t *testing.T) {
	box := Rect{20, 10, 300, 64}
	for _, c := range []struct {
		at, mark float64
		text     string
	}{{1, 1, "T = 1"}, {0.05, 1, ""}, {20, -1, "never set"}, {3.5, -1, ""}} {
		b, g := newBoard(), knob(7)
		var mark []byte
		if c.text != "" {
			mark = []byte(c.text)
		}
		b.Slider(box, []byte("a name that is rather long for its slider"), []byte("a value"), &g, Scale{D0: 0.05, D1: 20, Log: true}, c.at, c.mark, mark)
		z, track := b.zone(t, 7), b.zone(t, TrackOf(7))
		if got := z.ValueAt(z.At, 0); math.Abs(got-c.at) > 1e-9 || z.At.Y != box.Y+SliderLine || !inside(z.Ring, box.Inset(-5, 0)) {
			t.Errorf("at %v: the handle at %v has %v", c.at, z.At, got)
		}
		rails := 0
		for _, o := range b.ops(KindSegment) {
			if o.Ink == Track && o.P.Y == z.At.Y && o.P.X > box.X && o.Q.X < box.Right() && o.P.X < box.X+RingRadius && o.Q.X > box.Right()-RingRadius {
				rails++
			}
		}
		if rails != 1 || track.Box.Centre().Y != z.At.Y {
			t.Errorf("%d rails at %v, their room %v", rails, z.At.Y, track.Box)
		}
		if track.Box.X != box.X || track.Box.W != box.W || track.Box.H != Touch || track.Scale != z.Scale {
			t.Errorf("the track is %+v", track)
		}
		texts := b.said()
		marks := 0
		for _, o := range b.ops(KindSegment) {
			if o.P.X == o.Q.X && o.P.Y < z.At.Y && o.Q.Y > z.At.Y && math.Abs(o.P.X-z.Scale.Map(c.mark)) < 1e-9 {
				marks++
			}
		}
		if named := len(texts) == 3 && texts[0] == c.text; (marks == 1) != (c.mark > 0) || named != (c.mark > 0 && c.text != "") {
			t.Errorf("mark %v: %d marks, texts %q", c.mark, marks, texts)
		}
		if c.mark > 0 && c.text != "" {
			if r := b.ops(KindText)[0].Box; r.Y < z.Ring.Bottom()-4 || r.Y > z.Ring.Bottom()+8 || math.Abs(r.Centre().X-z.Scale.Map(c.mark)) > 1e-9 {
				t.Errorf("the mark's text is in %v, the handle in %v", r, z.Ring)
			}
		}
		all := b.ops(KindText)
		value, name := all[len(all)-2].Box, all[len(all)-1].Box
		if !inside(value, box) || !inside(name, box) || name.Right() > value.X || value.Bottom() > z.Ring.Y+2 {
			t.Errorf("the name in %v, the value in %v, the handle in %v", name, value, z.Ring)
		}
		fill := 0
		for _, o := range b.ops(KindSegment) {
			if o.Ink == g.Ink && o.P.Y == o.Q.Y && o.Q == z.At && o.P.X == box.X+2 {
				fill++
			}
		}
		if fill != 1 {
			t.Errorf("at %v the track is filled %d times", c.at, fill)
		}
	}
}
