package view

import (
	"math"
	"testing"
)

func TestIconsStayInTheirSquare(t *testing.T) {
	const margin = 3 // room for the stroke, and to look the same size
	for icon := IconUndo; int(icon) < len(iconShapes); icon++ {
		strokes := IconStrokes(icon)
		if len(strokes) == 0 {
			t.Errorf("icon %d has no shape", icon)
		}
		for _, s := range strokes {
			points := s.Points
			if s.R != 0 {
				points = nil
				for i := range 65 {
					sin, cos := math.Sincos(s.A0 + (s.A1-s.A0)*float64(i)/64)
					points = append(points, Point{s.P.X + s.R*cos, s.P.Y + s.R*sin})
				}
			}
			if len(points) < 2 {
				t.Errorf("icon %d has a stroke of %d points", icon, len(points))
			}
			for _, p := range points {
				if p.X < margin || p.Y < margin || p.X > IconBox-margin || p.Y > IconBox-margin {
					t.Errorf("icon %d goes to %.2f", icon, p)
				}
			}
		}
	}
	if IconStrokes(NoIcon) != nil || IconStrokes(255) != nil {
		t.Error("no icon has a shape")
	}
}

func TestIconMeetsTheGlobesPoles(t *testing.T) {
	for _, s := range IconStrokes(IconLanguage)[1:3] {
		for _, a := range []float64{s.A0, s.A1} {
			sin, cos := math.Sincos(a)
			p := Point{s.P.X + s.R*cos, s.P.Y + s.R*sin}
			if d := math.Hypot(p.X-12, math.Abs(p.Y-12)-8); !(d <= 1e-3) {
				t.Errorf("a meridian ends at %v, %v off the pole", p, d)
			}
		}
	}
}

// TestAnIconStandsInTheMiddleOfItsBox, as large as the shorter side.
func TestAnIconStandsInTheMiddleOfItsBox(t *testing.T) {
	for _, c := range []struct {
		box   Rect
		scale float64
		at    Point
	}{{Rect{10, 20, 24, 24}, 1, Point{10, 20}}, {Rect{10, 20, 48, 12}, 0.5, Point{28, 20}}, {Rect{0, 0, 12, 36}, 0.5, Point{0, 12}}} {
		op := Op{Kind: KindIcon, Box: c.box}
		if scale, at := op.IconScale(); scale != c.scale || at != c.at {
			t.Errorf("in %v: %v at %v", c.box, scale, at)
		}
	}
}
