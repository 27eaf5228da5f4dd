package view

import (
	"math"
	"testing"

	"softmax/sim"
)

// A knob of the tests: what every handle takes from its grip.
func knob(id ID) Grip {
	return Grip{ID: id, Target: 3, Ink: Class0 + 2, Name: []byte("name"), Value: []byte("\x01value"), Group: 4, GroupName: []byte("group"), Skip: true}
}

// TestEveryHandleIsOnePlaceForAFinger: its room is a finger's about the place its
// value has, and it carries all that its grip says; one that is off has no room, and
// no more has its track.
func TestEveryHandleIsOnePlaceForAFinger(t *testing.T) {
	at := Point{120, 80}
	s := Scale{D0: 1, D1: 9, R0: 40, R1: 240}
	for name, draw := range map[string]func(b *board, g *Grip){
		"ring":       func(b *board, g *Grip) { b.Ring(at, g, AxisY, s, Point{1, 2}) },
		"small ring": func(b *board, g *Grip) { g.Small = true; b.Ring(at, g, AxisY, s, Point{1, 2}) },
		"pill":       func(b *board, g *Grip) { b.Pill(at, PillWidth, PillHeight, g, AxisY, s) },
		"bar's end":  func(b *board, g *Grip) { b.BarEnd(at, 60, g, AxisY, s) },
		"short bar":  func(b *board, g *Grip) { b.BarEnd(at, 2, g, AxisY, s) },
	} {
		b, g := newBoard(), knob(7)
		draw(b, &g)
		z := *b.zone(t, 7)
		if len(b.f.Zones) != 1 || z.Role != RoleHandle || z.Box != Around(at, Touch, Touch) || z.At != at {
			t.Errorf("%s: %+v", name, b.f.Zones)
		}
		if z.Target != sim.Target(3) || z.Scale != s || z.Axis != AxisY || !z.Vertical || z.Group != 4 || !z.Skip ||
			string(b.f.Text(z.Name)) != "name" || string(b.f.Text(z.Value)) != "^value" || string(b.f.Text(z.GroupName)) != "group" {
			t.Errorf("%s loses what its grip says: %+v", name, z)
		}
		if name[len(name)-4:] == "ring" && z.Pivot != (Point{1, 2}) {
			t.Errorf("%s turns about %v", name, z.Pivot)
		}
		for i := range b.f.Ops { // what is drawn lies inside what the focus goes around
			o := &b.f.Ops[i]
			box := o.Box.Inset(-o.Stroke/2, -o.Stroke/2)
			if o.Kind == KindCircle {
				box = Around(o.P, 2*o.Radius+o.Stroke, 2*o.Radius+o.Stroke)
			}
			if box.X < z.Ring.X || box.Right() > z.Ring.Right() || box.Y < z.Ring.Y || box.Bottom() > z.Ring.Bottom() {
				t.Errorf("%s: %+v goes out of the focus at %v", name, o, z.Ring)
			}
		}
		if b.f.Ops[0].Ink != Paper || b.f.Ops[0].Stroke != 0 {
			t.Errorf("through the %s one sees what lies under it: %+v", name, b.f.Ops[0])
		}
		other := newBoard()
		other.Hover = 8
		if draw(other, &g); other.f.Ops[0] != b.f.Ops[0] {
			t.Errorf("the %s is drawn as under the mouse when another is", name)
		}
		was := len(b.f.Ops)
		b.Hover = 7
		draw(b, &g)
		if cold, warm := b.f.Ops[:was], b.f.Ops[was:]; name[len(name)-4:] == "ring" && warm[0].Radius <= cold[0].Radius || name == "bar's end" && warm[0].Box.W <= cold[0].Box.W {
			t.Errorf("under the mouse the %s is drawn as without", name)
		}
		off := newBoard()
		g.Off = true
		draw(off, &g)
		off.Track(Rect{W: 9, H: 9}, TrackOf(7), &g, AxisY, s, Point{})
		if len(off.f.Zones) != 0 || len(off.f.Ops) == 0 {
			t.Errorf("%s that is off: %d zones, %d ops", name, len(off.f.Zones), len(off.f.Ops))
		}
	}
}

// TestATrackTakesTapsForItsHandle: by the handle's own scale, under an ID of its own
// that no handle has.
func TestATrackTakesTapsForItsHandle(t *testing.T) {
	b, g := newBoard(), knob(7)
	s := Scale{D0: 0, D1: 10, R0: 20, R1: 120}
	box := Rect{10, 40, 120, 44}
	b.Track(box, TrackOf(7), &g, AxisX, s, Point{})
	z := b.zone(t, TrackOf(7))
	if z.Role != RoleTrack || z.Box != box || z.Target != g.Target || !z.Skip || z.ValueAt(Point{70, 60}, 0) != 5 {
		t.Errorf("%+v", z)
	}
	if TrackOf(7) == 7 || TrackOf(7) == TrackOf(8) {
		t.Error("a track has another's ID")
	}
}

// TestABarHasANotchWhereItIsLongEnough: cut into the bar behind its end, along the
// axis; a short bar has a hollow pill across its end, for all of it to be seen.
func TestABarHasANotchWhereItIsLongEnough(t *testing.T) {
	at := Point{120, 80}
	for _, axis := range []Axis{AxisX, AxisY} {
		for _, length := range []float64{0, NotchRoom - 0.5, NotchRoom, 90} {
			b, g := newBoard(), knob(7)
			b.BarEnd(at, length, &g, axis, Scale{})
			bar := Rect{at.X - length, at.Y - 20, length, 40}
			if axis == AxisY {
				bar = Rect{at.X - 38, at.Y, 76, length}
			}
			first := b.f.Ops[0].Box
			inside := first.X >= bar.X && first.Right() <= bar.Right() && first.Y >= bar.Y && first.Bottom() <= bar.Bottom()
			if inside != (length >= NotchRoom) {
				t.Errorf("axis %d, %v long: the handle is at %v", axis, length, first)
			}
			if across := first.W > first.H; across != (axis == AxisY) {
				t.Errorf("axis %d, %v long: the handle %v lies along the bar", axis, length, first)
			}
			if pill := len(b.f.Ops) == 2 && b.f.Ops[1].Stroke == PillStroke && b.f.Ops[1].Ink == g.Ink; pill != (length < NotchRoom) {
				t.Errorf("axis %d, %v long: %+v", axis, length, b.f.Ops)
			}
		}
	}
}

// TestAGhostIsARingWithoutAHandle: as large as a ring, thin, and nothing to hold.
func TestAGhostIsARingWithoutAHandle(t *testing.T) {
	b := newBoard()
	b.GhostRing(Point{50, 60})
	if o := b.ops(KindCircle); len(o) != 1 || o[0].P != (Point{50, 60}) || o[0].Radius != RingRadius || o[0].Stroke >= RingStroke || o[0].Stroke == 0 || len(b.f.Zones) != 0 {
		t.Errorf("%+v %+v", b.f.Ops, b.f.Zones)
	}
}

// TestARingHasItsClassesNumber: from 1 up, in the class's ink, in the middle of the
// ring and inside its stroke.
func TestARingHasItsClassesNumber(t *testing.T) {
	for i, want := range map[int]string{0: "1", 8: "9", 11: "12"} {
		b := newBoard()
		b.ClassMark(Point{50, 60}, i)
		o := b.ops(KindText)
		if len(o) != 1 || b.said()[0] != want || o[0].Ink != ClassInk(i) {
			t.Fatalf("class %d: %q %+v", i, b.said(), o)
		}
		if c := o[0].Box.Centre(); math.Abs(c.X-50) > 1e-9 || math.Abs(c.Y-60) > 1.5 || o[0].Box.W > 2*(RingRadius-RingStroke/2) {
			t.Errorf("class %d: its number fills %v", i, o[0].Box)
		}
	}
}

// TestTheNumberOverABarIsClearOfItsHandle, however long the bar is.
func TestTheNumberOverABarIsClearOfItsHandle(t *testing.T) {
	for length := 0.0; length < 60; length += 0.5 {
		b, g := newBoard(), knob(7)
		top := 200 - length
		b.BarEnd(Point{50, top}, length, &g, AxisY, Scale{})
		for i := range b.f.Ops {
			if over := OverBar(top, length); b.f.Ops[i].Box.Y-b.f.Ops[i].Stroke/2 < over+4 || over > top-8 {
				t.Fatalf("a bar of %v has its number at %v over the handle at %v", length, over, b.f.Ops[i].Box)
			}
		}
	}
}

// TestANumberStandsClearOfALine: wherever the line is, it is not in the number, which
// stays where it was unless it has to give way.
func TestANumberStandsClearOfALine(t *testing.T) {
	const base, capital = 100.0, 0.73 * BodySize
	moved := 0
	for y := 60.0; y < 140; y++ {
		at := ClearOf(base, y)
		if y > at-capital && y < at+1 {
			t.Errorf("a line at %v goes through the number at %v", y, at)
		}
		if at != base {
			moved++
			if at >= y || y-at > 10 {
				t.Errorf("for a line at %v the number goes to %v", y, at)
			}
		}
	}
	if moved < 10 || moved > 25 {
		t.Errorf("it gives way to %d lines", moved)
	}
}
