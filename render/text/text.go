// Package text writes a Frame as text: for goldens a person can read, and for
// whoever wants to know what a picture holds.
package text

import (
	"strconv"

	"softmax/render/view"
)

var kinds = [...]string{
	view.KindRect: "rect", view.KindHatch: "hatch", view.KindCircle: "circle", view.KindArc: "arc",
	view.KindArcRound: "arc-round", view.KindSegment: "line", view.KindDash: "dash", view.KindPolyline: "polyline",
	view.KindPolygon: "polygon", view.KindGradient: "gradient", view.KindText: "text", view.KindIcon: "icon",
	view.KindHalfDisc: "part-disc",
}

var inks = [...]string{
	view.Paper: "paper", view.Surface: "surface", view.Black: "ink", view.Muted: "muted", view.Grid: "grid",
	view.Track: "track", view.Good: "good", view.Bad: "bad", view.Focus: "focus",
}

var roles = [...]string{
	view.RoleHandle: "handle", view.RoleTrack: "track", view.RoleButton: "button", view.RoleSwitch: "switch", view.RoleField: "field", view.RoleMark: "mark",
}

// Append appends the frame to dst: what it says, then a line for each op and
// each zone. Lengths are dp with one decimal, colours are named.
func Append(dst []byte, f *view.Frame) []byte {
	w := writer{dst, f}
	w.s("size ").nums(f.Size.X, f.Size.Y).s("\ntitle ").span(f.Say.Title)
	w.s("\nsentence ").span(f.Say.Sentence).s("\narithmetic ").span(f.Say.Arithmetic).s("\n")
	for i := range f.Ops {
		w.op(&f.Ops[i])
	}
	for i := range f.Zones {
		w.zone(&f.Zones[i])
	}
	return w.dst
}

type writer struct {
	dst []byte
	f   *view.Frame
}

func (w *writer) op(o *view.Op) {
	w.s(kinds[o.Kind]).s(" ").ink(o.Ink)
	switch o.Kind {
	case view.KindText:
		w.nums(o.P.X, o.P.Y, o.Size).s([...]string{" start", " middle", " end"}[o.Align]).s([...]string{"", " bold"}[o.Weight]).s(" ").span(o.Text)
	case view.KindRect, view.KindHatch:
		w.box(o.Box).opt(" radius", o.Radius)
	case view.KindIcon:
		w.box(o.Box).s(" #").s(strconv.Itoa(int(o.Icon)))
	case view.KindCircle, view.KindHalfDisc:
		w.nums(o.P.X, o.P.Y, o.Radius).opt(" part", o.A0)
	case view.KindArc, view.KindArcRound:
		w.nums(o.P.X, o.P.Y, o.Radius).s(" from").rad(o.A0).s(" to").rad(o.A1)
	case view.KindSegment, view.KindDash:
		w.nums(o.P.X, o.P.Y).s(" →").nums(o.Q.X, o.Q.Y).opt(" on", o.On)
	case view.KindPolyline, view.KindPolygon, view.KindGradient:
		for _, p := range w.f.Polygon(o.Points) {
			w.nums(p.X, p.Y).s(";")
		}
	}
	w.opt(" stroke", o.Stroke)
	if o.Alpha != 1 {
		w.opt(" alpha", o.Alpha)
	}
	w.s("\n")
}

func (w *writer) zone(z *view.Zone) {
	w.s("zone ").s(roles[z.Role]).s(" ").s(strconv.FormatInt(int64(z.ID), 16)).box(z.Box)
	switch z.Role {
	case view.RoleHandle, view.RoleTrack:
		w.s(" sets ").s(strconv.Itoa(int(z.Target)))
	}
	if z.Off {
		w.s(" off")
	}
	if z.Checked {
		w.s(" on")
	}
	if z.Role != view.RoleTrack {
		w.s(" “").span(z.Name).s("”")
		if !z.Value.Empty() {
			w.s(" = “").span(z.Value).s("”")
		}
	}
	w.s("\n")
}

func (w *writer) s(s string) *writer {
	w.dst = append(w.dst, s...)
	return w
}

func (w *writer) ink(i view.Ink) *writer {
	switch {
	case i == view.BallPale:
		return w.s("ball-pale")
	case i == view.BallDeep:
		return w.s("ball-deep")
	case i >= view.BallEdge0:
		return w.s("ball-edge").s(strconv.Itoa(int(i-view.BallEdge0) + 1))
	case i >= view.Ball0:
		return w.s("ball").s(strconv.Itoa(int(i-view.Ball0) + 1))
	case i >= view.Class0:
		return w.s("class").s(strconv.Itoa(int(i-view.Class0) + 1))
	}
	return w.s(inks[i])
}

func (w *writer) nums(vs ...float64) *writer {
	for _, v := range vs {
		w.s(" ")
		w.dst = view.AppendTrimmed(w.dst, v, 1)
	}
	return w
}

func (w *writer) rad(v float64) *writer {
	w.s(" ")
	w.dst = view.AppendTrimmed(w.dst, v, 3)
	return w
}

func (w *writer) box(r view.Rect) *writer { return w.nums(r.X, r.Y, r.W, r.H) }

func (w *writer) opt(name string, v float64) *writer {
	if v != 0 {
		w.s(name).s(" ")
		w.dst = view.AppendTrimmed(w.dst, v, 2)
	}
	return w
}

// span writes text with its marks in readable form.
func (w *writer) span(s view.Span) *writer {
	for _, c := range w.f.Text(s) {
		switch c {
		case view.MarkRaise:
			w.s("⟨↑")
		case view.MarkLower:
			w.s("⟨↓")
		case view.MarkLevel:
			w.s("⟩")
		case view.MarkBold, view.MarkNormal:
			w.s("*")
		default:
			w.dst = append(w.dst, c)
		}
	}
	return w
}
