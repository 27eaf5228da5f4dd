package view

import "testing"

// A wide measure: every letter has half its size.
type evenMeasure struct{}

func (evenMeasure) Width(text []byte, size float64, _ Weight) float64 {
	return float64(len(text)) * size / 2
}

func TestACardIsOnePlaceToPressAndItsTextsStayInside(t *testing.T) {
	for _, room := range []Rect{{10, 20, 160, CardHeight}, {0, 0, 152, 40}} {
		var f Frame
		b := Builder{M: evenMeasure{}}
		b.Begin(&f, 400, 200)
		b.Card(room, &Card{ID: 7, Head: []byte("a long heading that must shrink"), Note: []byte("1/8,145,060"),
			Line: []byte("15.913 nat and 22.957 bit in words"), Name: []byte("lottery"), On: true, Ink: Class0})
		if len(f.Zones) != 1 || !f.Zones[0].Checked || f.Zones[0].Box.H < Touch || string(f.Text(f.Zones[0].Name)) != "lottery" {
			t.Errorf("%v: zones %+v", room, f.Zones)
		}
		var texts []Rect
		for i := range f.Ops {
			if o := &f.Ops[i]; o.Kind == KindText {
				for _, q := range texts {
					if q.Overlaps(o.Box) {
						t.Errorf("%v: %q touches another text", room, f.Text(o.Text))
					}
				}
				texts = append(texts, o.Box)
				if o.Box.X < room.X || o.Box.Right() > room.Right() || o.Box.Y < room.Y || o.Box.Bottom() > room.Bottom() {
					t.Errorf("%v: %q at %v", room, f.Text(o.Text), o.Box)
				}
			}
		}
		if len(texts) != 3 {
			t.Errorf("%d texts", len(texts))
		}
	}
}

func TestCurvesKeepTheirPointsInTheFrame(t *testing.T) {
	var f Frame
	b := Builder{M: evenMeasure{}}
	b.Begin(&f, 100, 100)
	from := b.Here()
	b.Vertex(Point{1, 2})
	b.Polyline(from, 2, Black) // a single point is no line
	b.Vertex(Point{3, 4})
	b.Polyline(from, 2, Black)
	from = b.Here()
	for _, p := range []Point{{0, 0}, {5, 0}, {0, 5}} {
		b.Vertex(p)
	}
	b.Polygon(from, Class0)
	if len(f.Ops) != 2 || len(f.Polygon(f.Ops[0].Points)) != 2 || len(f.Polygon(f.Ops[1].Points)) != 3 || f.Polygon(f.Ops[1].Points)[1] != (Point{5, 0}) {
		t.Errorf("%+v %v", f.Ops, f.Points)
	}
}

// TestACardThatIsOffHasNoEdge but under the mouse.
func TestACardThatIsOffHasNoEdge(t *testing.T) {
	for _, hover := range []ID{0, 7} {
		b, room := newBoard(), Rect{10, 20, 160, CardHeight}
		b.Hover = hover
		b.Card(room, &Card{ID: 7, Head: []byte("die"), Note: []byte("1/6"), Line: []byte("1.792 nat")})
		edges := 0
		for _, o := range b.ops(KindRect) {
			if o.Stroke > 0 {
				edges++
			}
		}
		on := newBoard()
		on.Hover = 8
		on.Card(room, &Card{ID: 7, Head: []byte("die"), On: true, Ink: Class0 + 1})
		if o := on.f.Ops[1]; on.f.Ops[0].Ink != Paper || o.Ink != Class0+1 || o.Stroke < 2 || !inside(o.Box, room) {
			t.Errorf("on it has the edge %+v on ink %d", o, on.f.Ops[0].Ink)
		}
		other := newBoard()
		other.Hover = 8
		if other.Card(room, &Card{ID: 7, Head: []byte("die")}); len(other.ops(KindRect)) != 1 {
			t.Error("it has an edge while the mouse is over another")
		}
		if (edges == 1) != (hover == 7) || b.f.Ops[0].Ink != Surface {
			t.Errorf("under %d: %d edges on ink %d", hover, edges, b.f.Ops[0].Ink)
		}
	}
}

// TestABracketHoldsItsGap: its arms reach to the right of a gap down the picture, and
// below one across it.
func TestABracketHoldsItsGap(t *testing.T) {
	for _, c := range []struct{ p, q, arm Point }{{Point{50, 20}, Point{50, 90}, Point{X: 5}}, {Point{20, 60}, Point{90, 60}, Point{Y: 5}}} {
		b := newBoard()
		b.Bracket(c.p, c.q, 5, Black)
		line := b.f.Polygon(b.f.Ops[0].Points)
		if len(b.f.Ops) != 1 || b.f.Ops[0].Kind != KindPolyline || len(line) != 4 || line[0] != c.p || line[1] != c.p.Add(c.arm) || line[2] != c.q.Add(c.arm) || line[3] != c.q {
			t.Errorf("from %v to %v: %v", c.p, c.q, line)
		}
	}
}
