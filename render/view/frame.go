package view

import (
	"bytes"
	"math"
	"slices"
)

// A Frame is one picture: what to draw, where a person can act, and what it
// says. Everything that shows the program reads it, and nothing else.
type Frame struct {
	Size   Point // dp
	Ops    []Op
	Zones  []Zone
	Points []Point
	Bytes  []byte
	Say    Say

	Figures []Figure // what a text beside the picture may quote
}

// A Figure is a number of the picture, as the picture prints it, without its unit.
type Figure struct {
	Name  string // a constant of its scene's
	Class int    // of which class it is; -1: of none
	Text  Span
}

// Say is what the picture says in words.
type Say struct {
	Title      Span
	Sentence   Span // the live sentence, without marks
	Arithmetic Span // the formula with its numbers, without marks
}

// Reset empties the frame and keeps its memory.
func (f *Frame) Reset(w, h float64) {
	*f = Frame{Size: Point{w, h}, Ops: f.Ops[:0], Zones: f.Zones[:0], Points: f.Points[:0], Bytes: f.Bytes[:0], Figures: f.Figures[:0]}
}

// Text returns the bytes of a span. They belong to the frame.
func (f *Frame) Text(s Span) []byte { return f.Bytes[s.From:s.To] }

// Polygon returns the points of a span. They belong to the frame.
func (f *Frame) Polygon(s Span) []Point { return f.Points[s.From:s.To] }

// Figure returns the text of the figure with that name, of that class or, with −1,
// of none; ok is false where the picture has no such figure.
func (f *Frame) Figure(name string, class int) (text []byte, ok bool) {
	for i := range f.Figures {
		if g := &f.Figures[i]; g.Name == name && g.Class == class {
			return f.Text(g.Text), true
		}
	}
	return nil, false
}

// Zone returns the zone with that ID, or nil. It belongs to the frame.
func (f *Frame) Zone(id ID) *Zone {
	for i := range f.Zones {
		if f.Zones[i].ID == id {
			return &f.Zones[i]
		}
	}
	return nil
}

// Equal reports whether g draws, says and offers the same as f. What a text beside the
// picture may quote is not asked.
func (f *Frame) Equal(g *Frame) bool {
	return f.Size == g.Size && f.Say == g.Say &&
		slices.Equal(f.Ops, g.Ops) && slices.Equal(f.Zones, g.Zones) &&
		slices.Equal(f.Points, g.Points) && bytes.Equal(f.Bytes, g.Bytes)
}

// angle is math.Atan2: a picture needs no more than its own platform's last bit.
func angle(x, y float64) float64 { return math.Atan2(y, x) }
