package scene

import (
	"softmax/render/view"
	"softmax/render/words"
)

// surpriseCoins draws the strip that halves, under each halving a coin, and the
// handles at the ends of the coins.
func (c *Context) surpriseCoins(box view.Rect) {
	b := &c.b
	one, both := c.events()
	key := words.SurpriseHalves
	if c.Box.X < view.ColumnWidth {
		key = words.SurpriseHalvesShort
	}
	b.Text(view.Point{X: box.X, Y: box.Y + 13}, c.word(key), view.Type{Size: view.NoteSize, Weight: view.SemiBold, Ink: view.Muted})
	in := surpriseInner(box)
	pitch := in.W / nCoins
	r := min(pitch*0.46, 13)
	free := box.H - 18 - 16 - 2*r - 34 - surpriseStep // the caption, the numbers over the strip, the coins, the rail
	strip := view.Rect{X: in.X, Y: box.Y + 34, W: in.W, H: min(free*0.45, 26)}
	y := strip.Bottom() + free - strip.H + r
	wide := view.Scale{D0: 1, D1: 0, R0: in.X, R1: in.Right()}
	even := surpriseScale(in)
	a, ab := even.Map(one.shown), even.Map(both.shown)
	p := 1.0
	for i := range nCoins {
		x := wide.Map(p)
		p /= 2
		next, mid := wide.Map(p), in.X+pitch*(float64(i)+0.5)
		ink := view.Track
		switch {
		case mid-pitch/2 < a-0.01:
			ink = one.ink
		case mid-pitch/2 < ab-0.01:
			ink = both.ink
		}
		if w := next - x; w > 0.2 {
			end := x + max(w-1, w*0.6)
			b.Rect(view.Rect{X: x, Y: strip.Y, W: end - x, H: strip.H}, min(2, w/3), view.Track)
			for _, e := range [...]event{both, one} {
				if to := min(end, wide.Map(e.shown)); to > x+0.01 {
					b.Rect(view.Rect{X: x, Y: strip.Y, W: to - x, H: strip.H}, min(2, w/3), e.ink)
				}
			}
		}
		b.Line(view.Point{X: next, Y: strip.Bottom() + 1}, view.Point{X: mid + pitch/2, Y: y - r - 1}, 1, ink)
		if ink != view.Track {
			b.Fade(0.55)
		}
		if i < 4 && next-x > 30 || i == 0 {
			b.Text(view.Point{X: next, Y: strip.Y - 4}, c.half(i+1), view.Type{Size: view.TickSize, Align: view.Middle, Ink: view.Muted})
		}
		c.surpriseCoin(view.Point{X: mid, Y: y}, r, (a-mid)/(2*r)+0.5, (ab-mid)/(2*r)+0.5)
		if r >= 8 && mid+pitch*0.4 < even.Map(both.p) { // a coin as good as full has its face
			b.Text(view.Point{X: mid, Y: y + r*0.36}, c.word(words.SurpriseHeadFace), view.Type{Size: r * 0.95, Weight: view.SemiBold, Align: view.Middle, Ink: view.Paper})
		}
	}
	b.Text(view.Point{X: in.X, Y: strip.Y - 4}, c.word(words.Percent, c.fixed(100, 0)), view.Type{Size: view.TickSize, Ink: view.Muted})

	rail := y + r + 17
	b.Line(view.Point{X: in.X, Y: rail}, view.Point{X: in.Right(), Y: rail}, 4, view.Track)
	b.Line(view.Point{X: in.X, Y: rail}, view.Point{X: a, Y: rail}, 4, one.ink)
	// The second event goes on from there a step lower, so that its handle lies
	// free where it adds nothing.
	second := rail + surpriseStep
	b.Line(view.Point{X: a, Y: second}, view.Point{X: ab, Y: second}, 4, both.ink)
	g := c.eventGrip(idEvent, one)
	b.Track(view.Rect{X: box.X, Y: y - r, W: box.W, H: rail + 18 - y + r}, view.TrackOf(g.ID), &g, view.AxisX, even, view.Point{})
	h := c.bothGrip(idEventBoth, both)
	c.eventRing(view.Point{X: ab, Y: second}, &h, even.Map(both.ghost), both, even)
	c.eventRing(view.Point{X: a, Y: rail}, &g, even.Map(one.ghost), one, even)
}

// eventRing draws a handle on the rail and, while it is held, where it was.
func (c *Context) eventRing(at view.Point, g *view.Grip, ghost float64, e event, s view.Scale) {
	if c.UI.HasGhost && e.ghost != e.p {
		was := view.Point{X: ghost, Y: at.Y}
		if g.Small {
			c.b.Circle(was, view.SmallRing, 1.5, view.Muted)
		} else {
			c.b.GhostRing(was)
		}
	}
	c.b.Ring(at, g, view.AxisX, s, view.Point{})
}

// surpriseCoin draws a coin that is filled from the left, as far as the first
// event and both reach.
func (c *Context) surpriseCoin(at view.Point, r, one, both float64) {
	b := &c.b
	b.Circle(at, r-0.75, 1.5, view.Track)
	for _, f := range [...]struct {
		part float64
		ink  view.Ink
	}{{both, view.Class0 + 1}, {one, view.Class0}} {
		switch {
		case f.part >= 0.999:
			b.Disc(at, r, f.ink)
		case f.part > 0.001:
			b.PartDisc(at, r, f.part, f.ink)
		}
	}
}

// half returns 1/2ⁿ as a fraction.
func (c *Context) half(n int) []byte {
	return c.b.Keep(view.AppendFixed(append(c.b.Scratch(), "1/"...), float64(int(1)<<n), 0))
}
