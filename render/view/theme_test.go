package view

import (
	"math"
	"testing"
)

func (c RGB) linear() (r, g, b float64) {
	f := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return f(c.R()), f(c.G()), f(c.B())
}

// contrast is the contrast ratio of WCAG 2.
func contrast(a, b RGB) float64 {
	l := func(c RGB) float64 {
		r, g, b := c.linear()
		return 0.2126*r + 0.7152*g + 0.0722*b
	}
	x, y := l(a)+0.05, l(b)+0.05
	return max(x/y, y/x)
}

// oklab returns the colour in Ottosson's OKLab, in which equal ways look equally far.
func (c RGB) oklab() [3]float64 {
	r, g, b := c.linear()
	l := math.Cbrt(0.4122214708*r + 0.5363325363*g + 0.0514459929*b)
	m := math.Cbrt(0.2119034982*r + 0.6806995451*g + 0.1073969566*b)
	s := math.Cbrt(0.0883024619*r + 0.2817188376*g + 0.6299787005*b)
	return [3]float64{
		0.2104542553*l + 0.7936177850*m - 0.0040720468*s,
		1.9779984951*l - 2.4285922050*m + 0.4505937099*s,
		0.0259040371*l + 0.7827717662*m - 0.8086757660*s,
	}
}

func TestInksCanBeSeen(t *testing.T) {
	for th := range palettes {
		theme := Theme(th)
		for _, back := range []Ink{Paper, Surface} {
			ground := theme.Colour(back)
			// Text: letters are set in these, and a class's number in its own.
			texts := []Ink{Black, Muted, Good, Bad}
			for i := range 12 {
				if back == Paper {
					texts = append(texts, ClassInk(i))
				}
			}
			for _, ink := range texts {
				if c := contrast(theme.Colour(ink), ground); c < 4.5 {
					t.Errorf("%s: text in ink %d has %.2f:1 on ink %d", Theme(th), ink, c, back)
				}
			}
			// Marks.
			marks := []Ink{Focus}
			for i := range 12 {
				marks = append(marks, ClassInk(i))
			}
			for _, ink := range marks {
				if c := contrast(theme.Colour(ink), ground); c < 3 {
					t.Errorf("%s: ink %d has %.2f:1 on ink %d", Theme(th), ink, c, back)
				}
			}
		}
		// A solid button turns the two round.
		if c := contrast(theme.Colour(Paper), theme.Colour(Black)); c < 4.5 {
			t.Errorf("%s: a solid button has %.2f:1", Theme(th), c)
		}
	}
}

// TestBallsCanBeSeen: the edge of a ball, and what belongs to it, on the ground,
// and the letter on the ball.
func TestBallsCanBeSeen(t *testing.T) {
	for th := range palettes {
		theme := Theme(th)
		for i := range nBalls {
			for _, back := range []Ink{Paper, Surface} {
				if c := contrast(theme.Colour(BallInk(i)), theme.Colour(back)); c < 3 {
					t.Errorf("%s: ball %d has %.2f:1 on ink %d", Theme(th), i, c, back)
				}
			}
			b := Builder{F: &Frame{}, M: evenMeasure{}}
			b.Ball(Point{20, 20}, 12, i, []byte("R"))
			letter := b.F.Ops[len(b.F.Ops)-1]
			if c := contrast(theme.Colour(letter.Ink), theme.Colour(Ball0+Ink(i))); letter.Kind != KindText || c < 4.5 {
				t.Errorf("%s: the letter on ball %d has %.2f:1", Theme(th), i, c)
			}
			if edge := b.F.Ops[1]; edge.Radius+edge.Stroke/2 != b.F.Ops[0].Radius {
				t.Errorf("the edge of ball %d does not end where it does", i)
			}
			b.Ball(Point{20, 20}, 4, i, []byte("R"))
			if b.F.Ops[len(b.F.Ops)-1].Kind == KindText {
				t.Error("a letter on a ball that has no room for it")
			}
		}
	}
}

// TestClassesLookDifferent: any two class colours are at least 0.055 apart in
// OKLab. A just noticeable difference is about 0.02.
func TestClassesLookDifferent(t *testing.T) {
	for th := range palettes {
		least := 9.0
		for i := range 12 {
			for j := range i {
				a, b := Theme(th).Colour(ClassInk(i)).oklab(), Theme(th).Colour(ClassInk(j)).oklab()
				d := math.Hypot(math.Hypot(a[0]-b[0], a[1]-b[1]), a[2]-b[2])
				least = min(least, d)
				if d < 0.055 {
					t.Errorf("%s: classes %d and %d are %.3f apart", Theme(th), j+1, i+1, d)
				}
			}
		}
		t.Logf("%s: the nearest two are %.3f apart", Theme(th), least)
	}
}

// TestAThemeIsNamedInLinks.
func TestAThemeIsNamedInLinks(t *testing.T) {
	if got := Light.String() + " " + Dark.String(); got != "light dark" {
		t.Error(got)
	}
}
