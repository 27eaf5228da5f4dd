package scene

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// weatherDesk is a desk with the distribution p of the weather, of two classes where
// the third has nothing and pair says so.
func weatherDesk(p [3]float64, pair bool) *desk {
	d := newDesk(sim.SceneEntropy)
	m := &d.entropy
	m.first, m.n = sim.EntropyP, 3
	if pair {
		m.n = 2
	}
	m.p, m.shown = p, p
	m.h = sim.Entropy(p[:m.n])
	return d
}

// TestAreasAddUpToTheEntropy, as they are printed.
func TestAreasAddUpToTheEntropy(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 4))
	for range 2000 {
		p := whole([3]float64{r.ExpFloat64(), r.ExpFloat64(), r.ExpFloat64() * float64(r.IntN(2))})
		if sum := p[0] + p[1] + p[2]; math.Abs(sum-1) > 1e-15 {
			t.Fatalf("%v sums to %v", p, sum)
		}
		h := sim.Entropy(p[:])
		area := apportioned(p, h, 3)
		if sum := area[0] + area[1] + area[2]; math.Abs(sum-math.Round(h*1e3)/1e3) > 1e-9 {
			t.Fatalf("%v: the areas %v sum to %v, H is %v", p, area, sum, h)
		}
	}
}

// TestOfTwoTheyAreSunAndRain, by name and by ink.
func TestOfTwoTheyAreSunAndRain(t *testing.T) {
	three, two := weatherDesk([3]float64{0.5, 0.3, 0.2}, false), weatherDesk([3]float64{0.5, 0.5, 0}, true)
	if string(two.weather(0)) != string(three.weather(0)) || string(two.weather(1)) != string(three.weather(2)) || string(two.weather(1)) == string(three.weather(1)) {
		t.Errorf("%s and %s", two.weather(0), two.weather(1))
	}
	for i := range 3 {
		g := three.shareGrip(idEdge, i)
		if k, ok := g.Target.Share(); !ok || k != sim.EntropyP+sim.Knob(i) || string(three.weather(i)) != word(words.EntropyClass0+words.Key(i)) {
			t.Errorf("class %d is called %s and sets %d", i, three.weather(i), k)
		}
	}
	if two.weatherInk(1) != three.weatherInk(2) || two.weatherInk(0) != three.weatherInk(0) {
		t.Errorf("inks %d and %d", two.weatherInk(0), two.weatherInk(1))
	}
}

// TestAColumnIsItsShareWideAndItsSurpriseHigh; what has no share has none, and what is
// higher than the axis is torn.
func TestAColumnIsItsShareWideAndItsSurpriseHigh(t *testing.T) {
	for _, p := range [][3]float64{{0.5, 0.3, 0.2}, {0.99, 0.01, 0}, {1, 0, 0}} {
		d := weatherDesk(p, false)
		across, up := view.Scale{D1: 1, R0: 50, R1: 350}, view.Scale{D1: tallest, R0: 300, R1: 100}
		left := 0.0
		for i := range 3 {
			d.clear()
			d.weatherColumn(i, across, up, left)
			torn := sim.Surprisal(p[i]) > tallest
			if ops := len(d.f.Ops); p[i] == 0 && ops != 0 || p[i] > 0 && (ops == 2) != torn {
				t.Errorf("%v: column %d has %d marks", p, i, ops)
			}
			if p[i] == 0 {
				continue
			}
			o := &d.f.Ops[0]
			if o.Box.X != across.Map(left) || math.Abs(o.Box.W-300*p[i]) > 1.001 || o.Box.Bottom() != 300 || math.Abs(o.Box.H-max(300-up.Map(sim.Surprisal(p[i])), view.LeastBar)) > 1e-9 || o.Ink != d.weatherInk(i) {
				t.Errorf("%v: column %d is %+v", p, i, o)
			}
			if torn {
				tear := &d.f.Ops[1]
				if tear.Kind != view.KindSegment || tear.Ink != view.Paper || tear.P.X >= o.Box.X || tear.Q.X <= o.Box.Right() || min(tear.P.Y, tear.Q.Y) <= o.Box.Y || max(tear.P.Y, tear.Q.Y) >= o.Box.Centre().Y {
					t.Errorf("%v: column %d is torn by %+v", p, i, tear)
				}
			}
			left += p[i]
		}
	}
}

// TestTheRailsEdgesSetTheShares: a handle where the first class ends and one where the
// last begins, of two the first alone; Tab finds them in that order, and where both
// are at one place a press is for the one that can leave it. What is believed stands
// under what is so, and no name touches another.
func TestTheRailsEdgesSetTheShares(t *testing.T) {
	across := view.Scale{D1: 1, R0: 60, R1: 360}
	plot := view.Rect{X: 60, Y: 40, W: 300, H: 200}
	rail := view.Rect{X: 60, Y: 240, W: 300, H: 74}
	for _, c := range []struct {
		p        [3]float64
		pair     bool
		believed *[3]float64
		onTop    view.ID
	}{
		{[3]float64{0.5, 0.3, 0.2}, false, nil, 0},
		{[3]float64{0.2, 0.3, 0.5}, false, &[3]float64{0.1, 0.1, 0.8}, 0},
		{[3]float64{1, 0, 0}, false, nil, idEdge},
		{[3]float64{0, 0, 1}, false, nil, idEdgeLast},
		{[3]float64{0.01, 0.98, 0.01}, false, nil, 0},
		{[3]float64{0.7, 0.3, 0}, true, nil, 0},
	} {
		d := weatherDesk(c.p, c.pair)
		d.widthRail(rail, plot, across, c.believed)
		want := []view.ID{idEdge, idEdgeLast}
		if c.pair {
			want = want[:1]
		}
		if !slices.Equal(d.ids(), want) {
			t.Fatalf("%v: %#x", c.p, d.ids())
		}
		first := d.zone(t, idEdge)
		if first.At.X != across.Map(c.p[0]) || math.Abs(first.ValueAt(first.At, 0)-c.p[0]) > 1e-9 {
			t.Errorf("%v: the first edge is at %v", c.p, first.At)
		}
		if !c.pair {
			if last := d.zone(t, idEdgeLast); math.Abs(last.At.X-across.Map(1-c.p[2])) > 1e-9 || math.Abs(last.ValueAt(last.At, 0)-c.p[2]) > 1e-9 {
				t.Errorf("%v: the last edge is at %v and has %v", c.p, last.At, last.ValueAt(last.At, 0))
			}
		}
		if z := view.Route(d.f.Zones, first.At); c.onTop != 0 && z.ID != c.onTop {
			t.Errorf("%v: a press is for %#x", c.p, z.ID)
		}
		checkRail(t, d, rail, plot, across, c.believed)
		texts := 0
		for i := range d.f.Ops {
			o := &d.f.Ops[i]
			if o.Kind != view.KindText {
				continue
			}
			texts++
			for j := range i {
				if q := &d.f.Ops[j]; q.Kind == view.KindText && q.Box.Inset(0, 1).Overlaps(o.Box.Inset(0, 1)) {
					t.Errorf("%v: %q touches %q", c.p, d.f.Text(o.Text), d.f.Text(q.Text))
				}
			}
		}
		n := 2*d.entropy.n + 1
		if c.believed != nil {
			n = 9
		}
		if texts != n {
			t.Errorf("%v: %d texts, want %d: %q", c.p, texts, n, d.said())
		}
		before := [3]float64{0.25, 0.25, 0.5}
		if c.pair {
			before = [3]float64{0.25, 0.75, 0}
		}
		d.entropy.ghost, d.entropy.hasGhost = before, true
		d.clear()
		d.widthRail(rail, plot, across, c.believed)
		var ghosts []float64
		for _, o := range d.ops(view.KindCircle) {
			if o.Ink == view.Muted {
				ghosts = append(ghosts, o.P.X)
			}
		}
		edges := []float64{across.Map(0.25), across.Map(0.5)}
		if c.pair {
			edges = edges[:1]
		}
		if !slices.Equal(ghosts, edges) {
			t.Errorf("%v: at the press the edges were at %v, want %v", c.p, ghosts, edges)
		}
		d.UI.Predict.Stage = Asked
		d.clear()
		if d.widthRail(rail, plot, across, c.believed); len(d.f.Zones) != 0 {
			t.Errorf("%v: while the question is asked there are %d handles", c.p, len(d.f.Zones))
		}
	}
}

// checkRail looks at the rail: each share in its ink, one after the other and all in one
// line through the handles; under it each name over its numbers, in order.
func checkRail(t *testing.T, d *desk, rail, plot view.Rect, across view.Scale, believed *[3]float64) {
	t.Helper()
	m := &d.entropy
	y, left := d.zone(t, idEdge).At.Y, 0.0
	pieces := d.ops(view.KindSegment)
	for i := range m.n {
		if m.p[i] == 0 {
			continue
		}
		o := pieces[0]
		pieces = pieces[1:]
		if o.P != (view.Point{X: across.Map(left), Y: y}) || math.Abs(o.Q.X-across.Map(left+m.p[i])) > 1e-9 || o.Q.Y != y || o.Ink != d.weatherInk(i) {
			t.Errorf("%v: piece %d is %+v", m.p, i, o)
		}
		left += m.p[i]
	}
	if len(pieces) != 0 || y < rail.Y || y > rail.Centre().Y {
		t.Errorf("%v: %d pieces too many, at %v of %v", m.p, len(pieces), y, rail)
	}
	if track := d.zone(t, view.TrackOf(idEdge)); !inside(plot, track.Box) || track.Box.Bottom() < y || track.ValueAt(view.Point{X: across.Map(0.25)}, 0) != 0.25 {
		t.Errorf("%v: a tap is taken in %v", m.p, track.Box)
	}
	texts := d.ops(view.KindText)
	if believed == nil {
		if p := texts[0]; string(d.f.Text(p.Text)) != "p" || p.Box.Right() > plot.X || math.Abs(p.Box.Centre().Y-y) > 3 {
			t.Errorf("%v: %q at %v", m.p, d.f.Text(p.Text), p.Box)
		}
		texts = texts[1:]
	}
	lines := len(texts) / m.n
	for i := range m.n {
		name := texts[i*lines]
		if string(d.f.Text(name.Text)) != string(d.weather(i)) || name.Ink != d.weatherInk(i) || name.Weight != view.SemiBold {
			t.Errorf("%v: class %d is %q", m.p, i, d.f.Text(name.Text))
		}
		// Where they have room they stand in the middle of their shares.
		left := 0.0
		for _, p := range m.p[:i] {
			left += p
		}
		if mid := across.Map(left + m.p[i]/2); m.n == 2 && math.Abs(name.P.X-mid) > 1e-9 {
			t.Errorf("%v: class %d stands at %v", m.p, i, name.P.X)
		}
		for j, o := range texts[i*lines : (i+1)*lines] {
			if o.P.X != name.P.X || o.Box.Y < y+view.RingRadius || j > 0 && o.P.Y <= texts[i*lines+j-1].P.Y || o.Box.Bottom() > rail.Bottom()+16 || i > 0 && o.P.X <= texts[(i-1)*lines].P.X {
				t.Errorf("%v: line %d of class %d is at %v", m.p, j, i, o.P)
			}
		}
	}
}
