package view

import (
	"slices"
	"testing"
)

// inside reports whether r lies in s.
func inside(r, s Rect) bool {
	const by = 1e-9
	return r.X >= s.X-by && r.Right() <= s.Right()+by && r.Y >= s.Y-by && r.Bottom() <= s.Bottom()+by
}

// TestAButtonIsItsRoom: what is pressed is at least a finger high about what is
// drawn, the word stays inside, and a screen reader hears the name, or the word.
func TestAButtonIsItsRoom(t *testing.T) {
	room := Rect{100, 80, 90, 40}
	for name, v := range map[string]Button{
		"word":      {ID: 5, Text: []byte("word")},
		"long word": {ID: 5, Text: []byte("a word of thirty-three characters")},
		"named":     {ID: 5, Text: []byte("word"), Name: []byte("what it does")},
		"icon":      {ID: 5, Icon: IconUndo, Name: []byte("undo"), Height: 34},
		"both":      {ID: 5, Icon: IconPlay, Text: []byte("play")},
		"large":     {ID: 5, Text: []byte("word"), Size: 14, Height: 38, Main: true},
		"on":        {ID: 5, Text: []byte("word"), On: true, Switch: true, Group: 3, Groups: []byte("group"), Act: Act{Verb: VerbPlay, Arg: 2}},
		"off":       {ID: 5, Icon: IconStep, Text: []byte("word"), Off: true},
		"off icon":  {ID: 5, Icon: IconStep, Name: []byte("step"), Off: true},
	} {
		b := newBoard()
		b.Button(room, v)
		z := b.zone(t, 5)
		box := b.f.Ops[0].Box
		if box.Centre() != room.Centre() || z.Box.H < Touch || !inside(box, z.Box) || !inside(box, z.Ring) {
			t.Errorf("%s: drawn in %v, pressed in %v, the focus around %v", name, box, z.Box, z.Ring)
		}
		if alone := v.Icon != NoIcon && v.Text == nil; alone != (box.W == box.H) || !alone && box.W != room.W {
			t.Errorf("%s is %v wide", name, box.W)
		}
		checkFace(t, b, name, &v, box)
		if v.Height > 0 && box.H != v.Height || v.Height == 0 && box.H != ButtonHeight {
			t.Errorf("%s is %v high", name, box.H)
		}
		for i := range b.f.Ops[1:] {
			if o := &b.f.Ops[1+i]; !inside(o.Box, box) {
				t.Errorf("%s: %+v goes out of %v", name, o, box)
			}
		}
		say, role := v.Name, RoleButton
		if say == nil {
			say = v.Text
		}
		if v.Switch {
			role = RoleSwitch
		}
		if string(b.f.Text(z.Name)) != string(say) || z.Role != role || z.Checked != v.On || z.Off != v.Off || z.Act != v.Act || z.Group != v.Group || string(b.f.Text(z.GroupName)) != string(v.Groups) {
			t.Errorf("%s: %+v says %q", name, z, b.f.Text(z.Name))
		}
		back, ink := b.f.Ops[0].Ink, b.f.Ops[len(b.f.Ops)-1].Ink
		if solid := v.Main || v.On; solid != (back == Black) || solid != (ink == Paper) {
			t.Errorf("%s: ink %d on %d", name, ink, back)
		}
		for _, o := range b.f.Ops {
			if v.Off != (o.Alpha < 1) {
				t.Errorf("%s: %+v is faded or not", name, o)
			}
		}
		was := len(b.f.Ops)
		warm := newBoard()
		warm.Hover = 5
		warm.Button(room, v)
		if more := len(warm.f.Ops) - was; v.Off && more != 0 || !v.Off && (more != 1 || warm.f.Ops[1].Stroke == 0) {
			t.Errorf("%s: %d more ops under the mouse", name, more)
		}
	}
}

// checkFace looks at what is on a button: its sign in the middle, or before its word,
// both together in the middle.
func checkFace(t *testing.T, b *board, name string, v *Button, box Rect) {
	t.Helper()
	face, signs, words := Rect{}, b.ops(KindIcon), b.ops(KindText)
	if (len(signs) == 1) != (v.Icon != NoIcon) || (len(words) == 1) != (v.Text != nil) {
		t.Fatalf("%s: %d signs, %d words", name, len(signs), len(words))
	}
	switch {
	case len(words) == 0:
		face = signs[0].Box
	case len(signs) == 0:
		face = words[0].Box
	default:
		sign, word := signs[0].Box, words[0].Box
		if gap := word.X - sign.Right(); gap < 2 || gap > 8 || sign.Centre().Y != box.Centre().Y {
			t.Errorf("%s: the sign in %v, the word in %v", name, sign, word)
		}
		face = Rect{sign.X, word.Y, word.Right() - sign.X, word.H}
	}
	if off := face.Centre().Sub(box.Centre()); off.X*off.X > 0.01 || off.Y*off.Y > 16 {
		t.Errorf("%s: its face is %v off its middle", name, off)
	}
	for _, o := range signs {
		if o.Icon != v.Icon {
			t.Errorf("%s has the sign %d", name, o.Icon)
		}
	}
}

// TestPaperHasNoButtons, for they do nothing there; a switch shows a state and stays.
func TestPaperHasNoButtons(t *testing.T) {
	b := newBoard()
	b.Printed = true
	b.Button(Rect{W: 90, H: 44}, Button{ID: 5, Text: []byte("word")})
	if len(b.f.Ops)+len(b.f.Zones) != 0 {
		t.Errorf("%d ops, %d zones", len(b.f.Ops), len(b.f.Zones))
	}
	b.Button(Rect{W: 90, H: 44}, Button{ID: 6, Text: []byte("word"), Switch: true})
	b.zone(t, 6)
}

// TestAButtonIsAsWideAsItsWordNeeds: just so that the word keeps its size.
func TestAButtonIsAsWideAsItsWordNeeds(t *testing.T) {
	b, text := newBoard(), []byte("some words")
	b.Button(Rect{W: b.ButtonWidth(text), H: 44}, Button{ID: 5, Text: text})
	if o := b.ops(KindText)[0]; o.Size != SmallSize {
		t.Errorf("the word has shrunk to %v", o.Size)
	}
	if free := b.ButtonWidth(text) - b.M.Width(text, SmallSize, SemiBold); free < 16 || free > 40 {
		t.Errorf("%v are left beside the word", free)
	}
}

// TestMarksAreNotSaid: but what stands above is, as ^.
func TestMarksAreNotSaid(t *testing.T) {
	b := newBoard()
	if got := string(b.f.Text(b.Plain([]byte("e\x01z\x03 \x04x\x02i\x03\x05")))); got != "e^z xi" {
		t.Errorf("%q", got)
	}
}

// TestAToggleShowsItsSide: its knob is at the right and filled while it is on, and a
// room of ToggleWidth leaves the word its size.
func TestAToggleShowsItsSide(t *testing.T) {
	text := []byte("a switch")
	var at [2]Point
	for i, on := range []bool{false, true} {
		b := newBoard()
		room := Rect{40, 60, b.ToggleWidth(text), 44}
		b.Toggle(room, Button{ID: 5, Text: text, On: on, Act: Act{Verb: VerbMsg, Arg: 3}})
		z, word, knob := b.zone(t, 5), b.ops(KindText)[0], b.ops(KindCircle)[0]
		if z.Role != RoleSwitch || z.Checked != on || z.Box.H < Touch || z.Act.Arg != 3 || string(b.f.Text(z.Name)) != "a switch" {
			t.Errorf("%+v", z)
		}
		if word.Size != SmallSize || !inside(word.Box, room) || word.Box.X <= z.Ring.Right() {
			t.Errorf("the word is %v large in %v of %v", word.Size, word.Box, room)
		}
		if mid := word.Box.Centre().Y; mid < room.Centre().Y-3 || mid > room.Centre().Y+3 {
			t.Errorf("its word has its middle at %v", mid)
		}
		body := b.ops(KindRect)[0]
		if filled := body.Stroke == 0; filled != on || !inside(Around(knob.P, 2*knob.Radius, 2*knob.Radius), body.Box) {
			t.Errorf("on %v: the body is %+v, the knob at %v", on, body, knob.P)
		}
		at[i] = knob.P
	}
	if at[1].X <= at[0].X {
		t.Errorf("on it is at %v, off at %v", at[1], at[0])
	}
}

// TestSegmentsPartTheirRoom: joined, one for each, the one that is on dark, each to
// be pressed by itself and all in one group.
func TestSegmentsPartTheirRoom(t *testing.T) {
	b, room := newBoard(), Rect{30, 50, 120, 44}
	vs := []Button{{ID: 5, Text: []byte("nat"), Name: []byte("nats"), Group: 3, Groups: []byte("unit")},
		{ID: 6, Text: []byte("bit"), Name: []byte("bits"), On: true, Group: 3, Groups: []byte("unit")}}
	b.Segments(room, vs)
	texts := b.ops(KindText)
	for i, v := range vs {
		z := b.zone(t, v.ID)
		if z.Role != RoleSwitch || z.Checked != v.On || z.Group != 3 || string(b.f.Text(z.GroupName)) != "unit" || string(b.f.Text(z.Name)) != string(v.Name) || z.Box.H < Touch {
			t.Errorf("%+v", z)
		}
		if part := room.Column(i, 2); z.Ring.X != part.X || z.Ring.W != part.W || texts[i].Box.Centre().X != part.Centre().X {
			t.Errorf("segment %d has %v of %v, its word at %v", i, z.Ring, part, texts[i].Box)
		}
		if mid := texts[i].Box.Centre().Y; mid < room.Centre().Y-3 || mid > room.Centre().Y+3 {
			t.Errorf("segment %d: its word has its middle at %v", i, mid)
		}
		if on := texts[i].Ink == Paper; on != v.On {
			t.Errorf("segment %d has ink %d", i, texts[i].Ink)
		}
	}
	dark := slices.DeleteFunc(b.ops(KindRect), func(o *Op) bool { return o.Ink != Black })
	if all := b.f.Ops[0].Box; all.X != room.X || all.W != room.W || all.H > Touch {
		t.Errorf("they stand on %v", all)
	}
	if len(dark) != 1 || !inside(dark[0].Box, b.zone(t, 6).Ring) {
		t.Errorf("%d dark pieces", len(dark))
	}
}

// TestABadgeIsASignAndAWord: a check or a cross, never by colour, and it says how
// much room it took.
func TestABadgeIsASignAndAWord(t *testing.T) {
	for _, ok := range []bool{true, false} {
		b := newBoard()
		w := b.Badge(Point{20, 40}, ok, []byte("sum"))
		sign, word := b.ops(KindIcon)[0], b.ops(KindText)[0]
		if want := map[bool]Icon{true: IconCheck, false: IconCross}[ok]; sign.Icon != want || sign.Ink != Black || word.Ink != Black {
			t.Errorf("%v: %+v %+v", ok, sign, word)
		}
		if off := sign.Box.Centre().Y - word.Box.Centre().Y; off < -3 || off > 3 || sign.Box.W != sign.Box.H || word.Box.X > sign.Box.Right()+8 {
			t.Errorf("%v: the sign in %v, the word in %v", ok, sign.Box, word.Box)
		}
		if sign.Box.X != 20 || word.Box.X < sign.Box.Right() || w != word.Box.Right()-20 || len(b.f.Zones) != 0 {
			t.Errorf("%v: the sign in %v, the word in %v, %v wide", ok, sign.Box, word.Box, w)
		}
	}
}

// TestAMarkIsReadAndNothingElse: no press is for it and Tab passes it by.
func TestAMarkIsReadAndNothingElse(t *testing.T) {
	b := newBoard()
	box := Rect{20, 30, 50, 20}
	b.Mark(9, box, []byte("\x04sums to 100%\x05"), 3, []byte("checks"))
	z := b.zone(t, 9)
	if z.Role != RoleMark || z.Box != box || z.Ring != box || !z.Skip || z.Act != (Act{}) || z.Group != 3 ||
		string(b.f.Text(z.Name)) != "sums to 100%" || string(b.f.Text(z.GroupName)) != "checks" {
		t.Errorf("%+v says %q of %q", z, b.f.Text(z.Name), b.f.Text(z.GroupName))
	}
	if got := Route(b.f.Zones, box.Centre()); got != nil || len(b.f.Ops) != 0 {
		t.Errorf("a press is for %+v; %d ops", got, len(b.f.Ops))
	}
}

// TestAChipShortensItsLabel: it is as wide as its label where that has room, and
// never wider than its own.
func TestAChipShortensItsLabel(t *testing.T) {
	for _, c := range []struct {
		text  string
		w     float64
		whole bool
	}{{"cat", 90, true}, {"a very long label of a class", 90, false}} {
		for _, on := range []bool{false, true} {
			b := newBoard()
			room := Rect{60, 50, c.w, 30}
			b.Hover = 5
			b.Chip(room, Button{ID: 5, Text: []byte(c.text), Name: []byte("rename"), On: on, Switch: on, Group: 2, Groups: []byte("names"), Act: Act{Verb: VerbRename, Arg: 1}})
			z, chip, word := b.zone(t, 5), b.f.Ops[0], b.ops(KindText)[0]
			if chip.Box.Centre() != room.Centre() || chip.Box.W > c.w || (chip.Box.W < c.w) != c.whole || !inside(word.Box, chip.Box) {
				t.Errorf("%q in %v: the chip is %v, the label %v", c.text, c.w, chip.Box, word.Box)
			}
			if whole := b.said()[0] == c.text; whole != c.whole {
				t.Errorf("%q in %v reads %q", c.text, c.w, b.said()[0])
			}
			if (chip.Ink == Black) != on || (word.Ink == Paper) != on || b.ops(KindRect)[1].Stroke == 0 {
				t.Errorf("%q, on %v: ink %d on %d", c.text, on, word.Ink, chip.Ink)
			}
			role := map[bool]Role{false: RoleButton, true: RoleSwitch}[on]
			if z.Role != role || z.Checked != on || string(b.f.Text(z.Name)) != "rename" || string(b.f.Text(z.GroupName)) != "names" || z.Group != 2 || z.Act.Arg != 1 || !inside(chip.Box, z.Ring) {
				t.Errorf("%+v", z)
			}
		}
	}
}

// TestAChipIsSetInItsSize, where it is told one: smaller chips stand in narrow columns.
func TestAChipIsSetInItsSize(t *testing.T) {
	last := 0.0
	for _, size := range []float64{TickSize, 0, 16} {
		b := newBoard()
		b.Chip(Rect{60, 50, 200, 30}, Button{ID: 5, Text: []byte("cat"), Size: size})
		want := size
		if size == 0 {
			want = ValueSize
		}
		if o := b.ops(KindText)[0]; o.Size != want || b.f.Ops[0].Box.W <= last {
			t.Errorf("asked for %v it is set in %v, %v wide", size, o.Size, b.f.Ops[0].Box.W)
		}
		last = b.f.Ops[0].Box.W
	}
}
