package view

import "math"

// Scale shrinks or grows the whole frame about its upper left corner. Baselines
// stay on whole dp (see Text).
func (f *Frame) Scale(k float64) {
	f.Size = Point{f.Size.X * k, f.Size.Y * k}
	for i := range f.Ops {
		o := &f.Ops[i]
		o.Box, o.P, o.Q = scaleRect(o.Box, k), scalePoint(o.P, k), scalePoint(o.Q, k)
		o.Radius *= k
		o.Stroke *= k
		o.Period *= k
		o.On *= k
		o.Size *= k
		if o.Kind == KindText {
			o.P.Y = math.Round(o.P.Y)
		}
	}
	for i := range f.Zones {
		z := &f.Zones[i]
		z.Box, z.Ring, z.At, z.Pivot = scaleRect(z.Box, k), scaleRect(z.Ring, k), scalePoint(z.At, k), scalePoint(z.Pivot, k)
		z.Round *= k
		if z.Axis != AxisAround {
			z.Scale.R0 *= k
			z.Scale.R1 *= k
		}
	}
	for i := range f.Points {
		f.Points[i] = scalePoint(f.Points[i], k)
	}
}

func scalePoint(p Point, k float64) Point { return Point{p.X * k, p.Y * k} }

func scaleRect(r Rect, k float64) Rect { return Rect{r.X * k, r.Y * k, r.W * k, r.H * k} }
