package view

import (
	"math"

	"softmax/sim"
)

// An ID names a zone; it stays the same from frame to frame.
type ID uint16

// A Role is what a person takes a zone for.
type Role uint8

// The roles.
const (
	RoleHandle Role = iota // drags along its axis; keys move it; a slider to a screen reader
	RoleTrack              // a tap moves the handle of the same target there; not in the Tab order
	RoleButton             // a tap or Enter does Act
	RoleSwitch             // a button that is on or off (Checked)
	RoleField              // a line of text: a tap or Enter opens it
	RoleMark               // a sign to be read: nothing can be done with it
)

// An Axis is the way a handle moves.
type Axis uint8

// The axes.
const (
	AxisX      Axis = iota
	AxisY           // Scale maps to y
	AxisAround      // Scale maps to the angle about Pivot
	AxisPart        // Scale maps one share of a packed distribution to y; see Base
	AxisPlane       // a Triangle with its top at Pivot, as wide as Scale; the value is packed (sim.Pack3)
)

// A Zone is a place a person can act on. Box takes the press; where several
// do, the nearest At among the handles and buttons wins, and a track only
// where there is none of those.
type Zone struct {
	ID    ID
	Role  Role
	Box   Rect
	At    Point
	Ring  Rect    // what the focus ring goes around
	Round float64 // its corner radius

	// Handles and tracks.
	Target   sim.Target
	Scale    Scale
	Axis     Axis
	Pivot    Point
	Base     float64 // AxisPart: the packed distribution whose other shares keep their ratio
	Class    int     // and the class whose share it is
	Vertical bool    // for a screen reader: the value grows upwards

	// Buttons, switches, fields.
	Act     Act
	Checked bool
	Off     bool // can't be used now
	Over    bool // of two that are equally near it lies on top, though it comes first

	// The Tab order is the order of the zones. One stop of each group other
	// than 0 is in it; arrows across the group's axis move within the group.
	Group uint8
	// Skip: not where Tab goes, for another zone stands for it. In a group it is
	// once the reader has been there; without one it is the same target's again.
	Skip bool

	// What a screen reader says.
	Name, Value, GroupName Span
}

// along returns where the handle is along its axis when the pointer is at p.
func (z *Zone) along(p Point) float64 {
	switch z.Axis {
	case AxisX:
		return p.X
	case AxisY:
		return p.Y
	}
	// Of the angles that are the same direction, the one within half a turn of
	// the scale's middle: just past an end it is still that end.
	a := angle(p.X-z.Pivot.X, p.Y-z.Pivot.Y)
	turns := math.Round(((z.Scale.R0+z.Scale.R1)/2 - a) / (2 * math.Pi))
	return a + 2*math.Pi*turns
}

// ValueAt returns the target's value when the pointer is at p, for a handle
// that was taken hold of with the pointer offset from its place.
func (z *Zone) ValueAt(p Point, offset float64) float64 {
	switch z.Axis {
	case AxisPlane:
		return sim.Pack3(z.triangle().Shares(p))
	case AxisPart:
		return sim.SetPart3(z.Base, z.Class, z.Scale.Invert(p.Y-offset))
	}
	return z.Scale.Invert(z.along(p) - offset)
}

// Offset returns how far along the axis the point p is from the place of the value v.
func (z *Zone) Offset(p Point, v float64) float64 {
	switch z.Axis {
	case AxisPlane:
		return 0
	case AxisPart:
		return p.Y - z.Scale.Map(sim.Unpack3(v)[z.Class])
	}
	return z.along(p) - z.Scale.Map(v)
}
