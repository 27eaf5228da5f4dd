package view

import "testing"

// TestAFieldShowsItsTextOrItsDraft: shortened to its room, and while it is written
// framed, its caret behind the last letter or, without any, where the first will be;
// a screen reader hears the value whole.
func TestAFieldShowsItsTextOrItsDraft(t *testing.T) {
	room := Rect{60, 50, 90, 30}
	for name, c := range map[string]struct {
		text    string
		writing bool
	}{"short": {"cat", false}, "long": {"a label of many letters", false}, "writing": {"ca", true}, "long draft": {"a label of many letters", true}, "empty": {"", true}} {
		for _, align := range []Align{Start, Middle} {
			b := newBoard()
			p := Point{64, 70}
			if align == Middle {
				p.X = room.Centre().X
			}
			b.Field(room, p, &Field{ID: 5, Text: []byte(c.text), Writing: c.writing, Name: []byte("rename cat"), Value: []byte("cat"), Act: Act{Verb: VerbRename, Arg: 1}, Group: 2, Groups: []byte("names")}, Type{14, SemiBold, align, Black})
			z := b.zone(t, 5)
			if z.Role != RoleField || z.Act.Arg != 1 || z.Group != 2 || !inside(room, z.Box) || z.Box.H < 34 ||
				string(b.f.Text(z.Name)) != "rename cat" || string(b.f.Text(z.Value)) != "cat" || string(b.f.Text(z.GroupName)) != "names" {
				t.Errorf("%s: %+v", name, z)
			}
			texts, frames := b.ops(KindText), 0
			for _, o := range texts {
				if !inside(o.Box, room) || !inside(o.Box, z.Ring) {
					t.Errorf("%s: the text in %v of %v, the focus around %v", name, o.Box, room, z.Ring)
				}
			}
			for _, o := range b.ops(KindRect) {
				if o.Stroke > 0 && o.Ink == Focus {
					frames++
				}
			}
			last := b.f.Ops[len(b.f.Ops)-1]
			if caret := last.Kind == KindRect && last.Box.W < 2; (frames == 1) != c.writing || caret != c.writing {
				t.Fatalf("%s: %d frames, last %+v", name, frames, last)
			}
			if !c.writing {
				continue
			}
			if back := b.f.Ops[0]; back.Ink != Surface || back.Stroke != 0 || !inside(back.Box, room) {
				t.Errorf("%s: it is written on %+v", name, back)
			}
			if z.Ring.Centre().Y < room.Y || z.Ring.Centre().Y > room.Bottom() {
				t.Errorf("%s: the focus goes around %v", name, z.Ring)
			}
			at := p.X
			if len(texts) > 0 {
				at = texts[0].Box.Right()
			}
			if last.Box.X < at || last.Box.X > at+3 || last.Box.Y > p.Y-10 || last.Box.Bottom() < p.Y {
				t.Errorf("%s: the caret is at %v, the text ends at %v", name, last.Box, at)
			}
		}
	}
}

// TestAFieldIsSeenUnderTheMouse, and no other than the one.
func TestAFieldIsSeenUnderTheMouse(t *testing.T) {
	for _, hover := range []ID{0, 4, 5} {
		b := newBoard()
		b.Hover = hover
		b.Field(Rect{60, 50, 90, 30}, Point{64, 70}, &Field{ID: 5, Text: []byte("cat")}, Type{Size: 14})
		if seen := len(b.ops(KindRect)) == 1; seen != (hover == 5) {
			t.Errorf("over %d: %v", hover, seen)
		}
	}
}
