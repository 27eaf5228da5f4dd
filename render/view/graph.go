package view

import "math"

// A Graph is a room to draw functions in: those of the numbers on X, as far as
// their values are on Y.
type Graph struct{ X, Y Scale }

// graphSteps is how many pieces a curve has over the whole of X.
const graphSteps = 160

// Curve draws f from lo to hi. Where it leaves Y it ends at the edge, and where
// it has no finite value it is broken: no stroke leads over a pole that lies at lo, at hi or
// on a step. With on > 0 it is dashed.
func (b *Builder) Curve(g Graph, lo, hi float64, f func(float64) float64, stroke, on, period float64, ink Ink) {
	top, bottom := max(g.Y.D0, g.Y.D1), min(g.Y.D0, g.Y.D1)
	n := max(math.Ceil(graphSteps*(hi-lo)/math.Abs(g.X.D1-g.X.D0)), 1)
	l := dashes{b: b, stroke: stroke, on: on, period: period, ink: ink, from: b.Here()}
	x0, y0 := 0.0, math.NaN()
	for i := 0.0; i <= n; i++ {
		x := lerp(lo, hi, i/n)
		y := f(x)
		if d := y0 - y; d-d == 0 && !(y0 > top && y > top || y0 < bottom && y < bottom) {
			if inside := y0 <= top && y0 >= bottom; !inside {
				edge := min(max(y0, bottom), top)
				l.move(Point{g.X.Map(lerp(x0, x, (edge-y0)/(y-y0))), g.Y.Map(edge)})
			}
			edge := min(max(y, bottom), top)
			at := 1.0
			if edge != y {
				at = (edge - y0) / (y - y0)
			}
			l.line(Point{g.X.Map(lerp(x0, x, at)), g.Y.Map(edge)})
			if edge != y {
				l.end()
			}
		} else if l.end(); y <= top && y >= bottom {
			l.move(Point{g.X.Map(x), g.Y.Map(y)})
		}
		x0, y0 = x, y
	}
	l.end()
}

// dashes is a line in the making.
type dashes struct {
	b          *Builder
	stroke     float64
	on, period float64
	ink        Ink
	from       int32
	at         Point
	phase      float64 // how far into a period at is
}

// move begins a line at p.
func (l *dashes) move(p Point) {
	l.end()
	l.at, l.phase = p, 0
	l.b.Vertex(p)
}

// line goes on to p from where the line in the making is.
func (l *dashes) line(p Point) {
	for l.on > 0 {
		way := math.Hypot(p.X-l.at.X, p.Y-l.at.Y)
		to := l.on
		if l.phase >= l.on {
			to = l.period
		}
		if l.phase+way < to {
			l.phase += way
			break
		}
		t := (to - l.phase) / way
		l.at = Point{lerp(l.at.X, p.X, t), lerp(l.at.Y, p.Y, t)}
		if l.phase < l.on {
			l.b.Vertex(l.at)
			l.end()
			l.phase = l.on
		} else {
			l.b.Vertex(l.at)
			l.phase = 0
		}
	}
	further := math.Hypot(p.X-l.at.X, p.Y-l.at.Y) > 1e-6
	if l.on == 0 || l.phase < l.on && further {
		l.b.Vertex(p)
	}
	l.at = p
}

// end draws what is there, and begins anew.
func (l *dashes) end() {
	if l.b.Here()-l.from > 1 {
		l.b.Polyline(l.from, l.stroke, l.ink)
	}
	l.from = l.b.Here()
}
