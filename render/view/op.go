package view

// A Kind tells what an Op draws, and so which of its fields mean something.
type Kind uint8

// The kinds of ops. Stroke 0 fills; a stroke lies half on each side of the edge.
const (
	KindRect     Kind = iota // Box, Radius, Stroke
	KindHatch                // Box, Radius: stripes at 45°, Period apart, Stroke wide, clipped to Box
	KindCircle               // P, Radius, Stroke
	KindArc                  // P, Radius (to the middle of the stroke), A0 … A1, Stroke; flat ends
	KindArcRound             // the same with round ends
	KindSegment              // P … Q, Stroke; round ends
	KindDash                 // P … Q, Stroke, Period, On; flat ends, starts with a dash at P
	KindPolyline             // Points, Stroke; round joins and ends
	KindPolygon              // Points: a convex polygon, filled
	KindGradient             // Points: a triangle; its corners fade from Ink (first) over Ink2 (second) to Ink3 (third)
	KindText                 // Text at P (baseline), Size, Weight, Align, Box (what it fills)
	KindIcon                 // Icon in Box, Stroke
	KindHalfDisc             // P, Radius, A0 = fraction: a disc filled from the left as far as the fraction
)

// A Weight is a weight of the type.
type Weight uint8

// The weights.
const (
	Regular Weight = iota
	SemiBold
)

// An Align tells which end of a text lies at its point.
type Align uint8

// The alignments.
const (
	Start Align = iota
	Middle
	End
)

// Marks in a text switch its style; they have no width of their own. A text
// starts in its op's weight, on the baseline.
const (
	MarkRaise  = 0x01 // an exponent: small, above the baseline
	MarkLower  = 0x02 // an index: small, below the baseline
	MarkLevel  = 0x03 // back on the baseline, full size
	MarkBold   = 0x04 // semi-bold
	MarkNormal = 0x05 // back to the op's weight
)

// A Span is a piece of a Frame's bytes.
type Span struct{ From, To int32 }

// Empty reports whether the span has no bytes.
func (s Span) Empty() bool { return s.From == s.To }

// An Op is one mark. It is comparable; its text and its points lie in the Frame.
type Op struct {
	Kind   Kind
	Ink    Ink
	Ink2   Ink
	Ink3   Ink
	Weight Weight
	Align  Align
	Icon   Icon
	Alpha  float64 // 0 … 1 over the ink's own
	Box    Rect
	P, Q   Point
	Radius float64
	Stroke float64
	A0, A1 float64
	Period float64
	On     float64
	Size   float64 // of text
	Text   Span
	Points Span // into Frame.Points
}
