package view

import (
	"math"
	"math/rand/v2"
	"testing"

	"softmax/sim"
)

func near(p, q [3]float64, by float64) bool {
	return math.Abs(p[0]-q[0]) < by && math.Abs(p[1]-q[1]) < by && math.Abs(p[2]-q[2]) < by
}

// TestATriangleAndItsInverse: a corner is a sure class, Shares undoes Place, and
// the leg to a side is as long as the share of the corner opposite, of the height.
func TestATriangleAndItsInverse(t *testing.T) {
	tr := Triangle{Top: Point{120, 30}, Side: 200}
	for i := range 3 {
		var p [3]float64
		p[i] = 1
		if at := tr.Place(p); math.Abs(at.X-tr.Corner(i).X)+math.Abs(at.Y-tr.Corner(i).Y) > 1e-9 {
			t.Errorf("corner %d is at %v", i, at)
		}
	}
	r := rand.New(rand.NewPCG(5, 1))
	for range 1000 {
		p := sim.Nearest3([3]float64{r.Float64(), r.Float64(), r.Float64()})
		at := tr.Place(p)
		if !near(tr.Shares(at), p, 1e-12) {
			t.Fatalf("%v comes back as %v", p, tr.Shares(at))
		}
		for i := range 3 {
			leg := tr.Foot(p, i).Sub(at)
			if got := math.Hypot(leg.X, leg.Y); math.Abs(got-p[i]*tr.Side*TriangleHeight) > 1e-9 {
				t.Fatalf("the leg of %d is %v for %v", i, got, p)
			}
			a, b := tr.Corner((i+1)%3), tr.Corner((i+2)%3)
			if dot := leg.X*(b.X-a.X) + leg.Y*(b.Y-a.Y); math.Abs(dot) > 1e-6 {
				t.Fatalf("the leg of %d is not upright on its side: %v", i, dot)
			}
		}
		z := Zone{Axis: AxisPlane, Scale: tr.scale(), Pivot: tr.Top}
		v := sim.Pack3(p)
		// Taken anywhere, it leads back to where it was, and follows the finger.
		finger := at.Add(Point{r.NormFloat64() * 10, r.NormFloat64() * 10})
		if got := z.ValueAt(finger.Add(z.Lead(finger, v)), z.Offset(finger, v)); got != v {
			t.Fatalf("%v became %v", v, got)
		}
		f := Frame{Zones: []Zone{z}}
		f.Scale(0.5)
		if got := f.Zones[0].ValueAt(Point{at.X / 2, at.Y / 2}, 0); !near(sim.Unpack3(got), p, 2.0/sim.Whole) {
			t.Fatalf("at half the size %v is %v", p, sim.Unpack3(got))
		}
	}
	z := Zone{Axis: AxisPlane, Scale: tr.scale(), Pivot: tr.Top}
	v := sim.Pack3([3]float64{0.4, 0.3, 0.3})
	was := tr.Place(sim.Unpack3(v))
	if now := tr.Place(sim.Unpack3(z.Nudge(v, 1, 0, 1))).Sub(was); math.Abs(now.X-2) > 0.01 || math.Abs(now.Y) > 0.01 {
		t.Errorf("a step to the right goes by %v", now)
	}
	if now := tr.Place(sim.Unpack3(z.Nudge(v, 0, -1, 0.1))).Sub(was); math.Abs(now.Y+0.2) > 0.01 || math.Abs(now.X) > 0.01 {
		t.Errorf("a fine step up goes by %v", now)
	}
}

// TestContours: every point of the line has the level, the sides' points more,
// the pieces join into a convex outline, and a level below ln 2 is open.
func TestContours(t *testing.T) {
	h := func(p [3]float64) float64 { return sim.Entropy(p[:]) }
	for _, level := range []float64{0.1, 0.2, 0.4, 0.6, 0.69, 0.7, 0.8, 1, 1.09} {
		var c Contour
		c.Trace(h, level)
		if c.closed != (level > math.Ln2) {
			t.Errorf("%v: closed %v", level, c.closed)
		}
		tr := Triangle{Side: 300}
		const n = 6 * contourPieces
		for i := range n {
			p, side := c.at(i)
			if got := h(p); side && got < level-1e-9 || !side && math.Abs(got-level) > 1e-6 {
				t.Fatalf("%v: point %d, %v, has %v", level, i, p, got)
			}
			a, _ := c.at(i + 1)
			b, _ := c.at(i + 2)
			u, v := tr.Place(a).Sub(tr.Place(p)), tr.Place(b).Sub(tr.Place(a))
			if turn := u.X*v.Y - u.Y*v.X; turn > 1e-6 {
				t.Fatalf("%v: the outline turns the wrong way at %d: %v", level, i, turn)
			}
		}
		if !c.closed && math.Abs(h(c.cut)-level) > 1e-6 {
			t.Errorf("%v: it meets the side where H is %v", level, h(c.cut))
		}
		b := Builder{}
		var f Frame
		b.Begin(&f, 300, 300)
		b.TraceContour(tr, &c, 1, Paper)
		want := 3
		if c.closed {
			want = 1
		}
		if len(f.Ops) != want {
			t.Errorf("%v: %d lines", level, len(f.Ops))
		}
		for i := range f.Points {
			if p := sim.Nearest3(tr.Shares(f.Points[i])); math.Abs(h(p)-level) > 1e-6 {
				t.Fatalf("%v: the line is drawn where H is %v", level, h(p))
			}
		}
	}
}

// TestThePointOfATriangleIsItsHandle: the ring stands at the place of the shares and
// gives them back, and so does a tap anywhere in the triangle.
func TestThePointOfATriangleIsItsHandle(t *testing.T) {
	tr := Triangle{Top: Point{120, 30}, Side: 200}
	p := sim.Nearest3([3]float64{0.5, 0.3, 0.2})
	b, g := newBoard(), knob(7)
	b.PlaneTrack(tr, &g)
	b.PlaneRing(tr, p, &g)
	ring, track := b.zone(t, 7), b.zone(t, TrackOf(7))
	if ring.At != tr.Place(p) || ring.Role != RoleHandle || ring.Axis != AxisPlane || !near(sim.Unpack3(ring.ValueAt(ring.At, 0)), p, 1e-9) {
		t.Errorf("%v: the ring is at %v and has %v", p, ring.At, sim.Unpack3(ring.ValueAt(ring.At, 0)))
	}
	for i := range 3 {
		if c := tr.Corner(i); c.X < track.Box.X-1e-9 || c.X > track.Box.Right()+1e-9 || c.Y < track.Box.Y-1e-9 || c.Y > track.Box.Bottom()+1e-9 {
			t.Errorf("corner %d, at %v, lies outside of %v", i, c, track.Box)
		}
	}
	q := sim.Nearest3([3]float64{0.1, 0.2, 0.7})
	if got := track.ValueAt(tr.Place(q), 0); track.Role != RoleTrack || !near(sim.Unpack3(got), q, 2.0/sim.Whole) {
		t.Errorf("a tap at %v gives %v", q, sim.Unpack3(got))
	}
	if got, want := ring.Lead(Point{1, 2}, sim.Pack3(q)), tr.Place(q).Sub(Point{1, 2}); math.Abs(got.X-want.X)+math.Abs(got.Y-want.Y) > 1e-9 {
		t.Errorf("the way from a finger to %v is %v, want %v", q, got, want)
	}
	if z := (Zone{Axis: AxisX}); z.Lead(Point{1, 2}, 3) != (Point{}) {
		t.Error("on a line there is a way in the plane")
	}
}

// TestAShareIsNudgedByPercents: up and to the right is more, and the others keep
// their ratio.
func TestAShareIsNudgedByPercents(t *testing.T) {
	v := sim.Pack3([3]float64{0.4, 0.4, 0.2})
	z := Zone{Axis: AxisPart, Class: 2, Base: v, Scale: Scale{D1: 1, R0: 200, R1: 100}}
	for _, c := range []struct{ dx, dy, part, want float64 }{{1, 0, 1, 0.21}, {0, -1, 1, 0.21}, {-1, 0, 1, 0.19}, {0, 1, 10, 0.1}} {
		p := sim.Unpack3(z.Nudge(v, c.dx, c.dy, c.part))
		if math.Abs(p[2]-c.want) > 2.0/sim.Whole || math.Abs(p[0]-p[1]) > 2.0/sim.Whole {
			t.Errorf("by %v, %v: %v", c.dx, c.dy, p)
		}
	}
	// Dragged, it keeps under the finger what it had there.
	off := z.Offset(Point{50, 183}, v)
	if got := sim.Unpack3(z.ValueAt(Point{50, 183 - 10}, off)); off != 3 || math.Abs(got[2]-0.3) > 2.0/sim.Whole {
		t.Errorf("taken %v off its place and up by 10 it has %v", off, got)
	}
}

// TestAContourIsFilledAsFarAsItsLine: the area goes through the points of the line,
// in the ink and as thin as asked, and the place for its number lies on it.
func TestAContourIsFilledAsFarAsItsLine(t *testing.T) {
	h := func(p [3]float64) float64 { return sim.Entropy(p[:]) }
	tr := Triangle{Top: Point{150, 0}, Side: 300}
	for _, level := range []float64{0.4, 0.8, 1} {
		var c Contour
		c.Trace(h, level)
		b := newBoard()
		b.FillContour(tr, &c, Black, 0.055)
		if o := b.f.Ops; len(o) != 1 || o[0].Kind != KindPolygon || o[0].Ink != Black || o[0].Alpha != 0.055 {
			t.Fatalf("%v: %+v", level, o)
		}
		onLine := 0
		for _, at := range b.f.Points {
			switch got := h(sim.Nearest3(tr.Shares(at))); {
			case math.Abs(got-level) < 1e-4:
				onLine++
			case got < level:
				t.Errorf("%v: the area reaches where H is %v", level, got)
			}
		}
		if onLine < len(b.f.Points)/4 || c.closed && onLine != len(b.f.Points) {
			t.Errorf("%v: %d of %d corners on the line", level, onLine, len(b.f.Points))
		}
		mid := tr.Place(c.Midway())
		if c.closed && (math.Abs(h(c.Midway())-level) > 1e-6 || mid.X <= tr.Place([3]float64{1. / 3, 1. / 3, 1. / 3}).X) {
			t.Errorf("%v: its number would stand at %v, where H is %v", level, c.Midway(), h(c.Midway()))
		}
	}
}
