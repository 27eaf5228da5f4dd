package view

import "math"

// A Builder writes a Frame. It is kept from frame to frame, so that a frame
// allocates nothing once its arenas have grown.
type Builder struct {
	F     *Frame
	M     Measure
	Hover ID // the zone a mouse is over
	Focus ID // the zone with a visible focus

	Printed bool // on paper: nothing to be pressed, so no button

	scratch []byte
	need    float64
}

// Begin starts a frame of w by h: what the builder writes goes to f, which is emptied,
// and texts kept for the frame before are no more.
func (b *Builder) Begin(f *Frame, w, h float64) {
	b.F, b.scratch, b.need = f, b.scratch[:0], 0
	f.Reset(w, h)
}

func (b *Builder) op(o Op) {
	o.Alpha = 1
	b.F.Ops = append(b.F.Ops, o)
}

// Fade sets how much of its ink the op added last shows, from 0, nothing, to 1. It
// panics if there is none.
func (b *Builder) Fade(alpha float64) { b.F.Ops[len(b.F.Ops)-1].Alpha = alpha }

// Rect fills a rectangle with rounded corners.
func (b *Builder) Rect(r Rect, radius float64, ink Ink) {
	b.op(Op{Kind: KindRect, Box: r, Radius: min(radius, r.W/2, r.H/2), Ink: ink})
}

// Outline draws the edge of a rectangle, the stroke wholly inside it.
func (b *Builder) Outline(r Rect, radius, stroke float64, ink Ink) {
	r = r.Inset(stroke/2, stroke/2)
	b.op(Op{Kind: KindRect, Box: r, Radius: max(min(radius-stroke/2, r.W/2, r.H/2), 0), Stroke: stroke, Ink: ink})
}

// Hatch fills a rectangle with rounded corners with stripes, which stand still while
// the rectangle changes.
func (b *Builder) Hatch(r Rect, radius float64, ink Ink) {
	b.op(Op{Kind: KindHatch, Box: r, Radius: min(radius, r.W/2, r.H/2), Period: 6, Stroke: 2.2, Ink: ink})
}

// Disc fills a circle.
func (b *Builder) Disc(c Point, radius float64, ink Ink) {
	b.op(Op{Kind: KindCircle, P: c, Radius: radius, Ink: ink})
}

// Circle draws the edge of a circle, the stroke half on each side.
func (b *Builder) Circle(c Point, radius, stroke float64, ink Ink) {
	b.op(Op{Kind: KindCircle, P: c, Radius: radius, Stroke: stroke, Ink: ink})
}

// PartDisc fills a disc from the left as far as the fraction of its width, 0 … 1.
func (b *Builder) PartDisc(c Point, radius, fraction float64, ink Ink) {
	b.op(Op{Kind: KindHalfDisc, P: c, Radius: radius, A0: fraction, Ink: ink})
}

// Arc draws an arc with flat ends clockwise from the angle a0 to a1, the stroke half on
// each side of the radius; nothing where a1 is no more than a0.
func (b *Builder) Arc(c Point, radius, a0, a1, stroke float64, ink Ink) {
	if a1 > a0 {
		b.op(Op{Kind: KindArc, P: c, Radius: radius, A0: a0, A1: a1, Stroke: stroke, Ink: ink})
	}
}

// Line draws a segment with round ends.
func (b *Builder) Line(p, q Point, stroke float64, ink Ink) {
	b.op(Op{Kind: KindSegment, P: p, Q: q, Stroke: stroke, Ink: ink})
}

// Dash draws a dashed segment with flat ends: a dash of on at p, and the next a period
// on.
func (b *Builder) Dash(p, q Point, stroke, on, period float64, ink Ink) {
	if p != q {
		b.op(Op{Kind: KindDash, P: p, Q: q, Stroke: stroke, On: on, Period: period, Ink: ink})
	}
}

// Hair draws a thin horizontal or vertical line as a box, sharp on any screen.
func (b *Builder) Hair(p Point, w, h float64, ink Ink) {
	b.op(Op{Kind: KindRect, Box: Rect{p.X, p.Y, w, h}, Ink: ink})
}

// DashedRect draws the dashed outline of a rectangle: the same thing in
// another state. The side it stands on is left open.
func (b *Builder) DashedRect(r Rect, stroke float64, ink Ink) {
	const on, period = 4, 7
	l, t, x, y := r.X+stroke/2, r.Y+stroke/2, r.Right()-stroke/2, r.Bottom()
	b.Dash(Point{l, y}, Point{l, t}, stroke, on, period, ink)
	b.Dash(Point{l - stroke/2, t}, Point{x + stroke/2, t}, stroke, on, period, ink)
	b.Dash(Point{x, y}, Point{x, t}, stroke, on, period, ink)
}

// DashedCircle draws the dashed edge of a circle: the same thing in another state.
func (b *Builder) DashedCircle(c Point, radius, stroke float64, ink Ink) {
	const parts, turn = 8, 2 * math.Pi
	for i := range parts {
		a := turn * float64(i) / parts
		b.Arc(c, radius, a, a+turn/parts/2+0.1, stroke, ink)
	}
}

// Icon draws a sign in the middle of the box, as large as its shorter side.
func (b *Builder) Icon(i Icon, box Rect, stroke float64, ink Ink) {
	b.op(Op{Kind: KindIcon, Icon: i, Box: box, Stroke: stroke, Ink: ink})
}

// Zone adds a place to act. Without an At it is the middle of its box, and without a
// Ring the focus goes around its box.
func (b *Builder) Zone(z Zone) {
	if z.At == (Point{}) {
		z.At = z.Box.Centre()
	}
	if z.Ring == (Rect{}) {
		z.Ring = z.Box
	}
	b.F.Zones = append(b.F.Zones, z)
}

// Span keeps text in the frame.
func (b *Builder) Span(text []byte) Span {
	from := len(b.F.Bytes)
	b.F.Bytes = append(b.F.Bytes, text...)
	return Span{int32(from), int32(len(b.F.Bytes))}
}

// Figure keeps a number that a text may quote: of a class, or of none, which is −1.
func (b *Builder) Figure(name string, class int, text []byte) {
	b.F.Figures = append(b.F.Figures, Figure{name, class, b.Span(text)})
}

// Scratch returns the builder's memory for text that is not in the frame yet;
// append to it and hand the result to Keep.
func (b *Builder) Scratch() []byte { return b.scratch[len(b.scratch):] }

// Keep takes what was appended to Scratch, so that it stays until the frame is done.
func (b *Builder) Keep(text []byte) []byte {
	if n := len(b.scratch) + len(text); n <= cap(b.scratch) && len(text) > 0 &&
		&text[0] == &b.scratch[:len(b.scratch)+1][len(b.scratch)] {
		b.scratch = b.scratch[:n]
	} else {
		// It outgrew the memory: the next frame finds enough.
		b.scratch = append(b.scratch, text...)
		text = b.scratch[len(b.scratch)-len(text):]
	}
	return text[:len(text):len(text)]
}

// Bytes keeps a string as bytes until the frame is done.
func (b *Builder) Bytes(s string) []byte { return b.Keep(append(b.Scratch(), s...)) }

// Require says that the picture can't be made in less height than h.
func (b *Builder) Require(h float64) { b.need = max(b.need, h) }

// Need returns the least height the picture can be made in.
func (b *Builder) Need() float64 { return b.need }

// DrawFocus draws the ring around the zone with the visible focus.
func (b *Builder) DrawFocus() {
	if b.Focus == 0 {
		return
	}
	if z := b.F.Zone(b.Focus); z != nil {
		b.Outline(z.Ring.Inset(-2.5, -2.5), z.Round+2.5, 2.5, Focus)
	}
}
