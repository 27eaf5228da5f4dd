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
