package view

import "softmax/sim"

// A Scale maps numbers to places and back: the domain D0 … D1 lies on R0 … R1
// (either may run backwards). With Log it is the logarithm that lies evenly.
// Map and Invert clamp alike; a collapsed domain or range answers its middle.
//
// With Soft > 0 the numbers lie evenly as far as Soft from D0 (Soft e-folds with
// Log), and all that is beyond is pressed into the room of one more: u further on
// stands at 1 − exp(−u), which goes on without a kink. So an axis can end at
// infinity, and one with Log at D1 = 0.
//
// With Knee > 0 the numbers within Knee of the domain's middle have kneeShare of
// the range, and those beyond lie closer, as evenly: what happens near the middle
// is large enough to be seen, and both ends are still there.
type Scale struct {
	D0, D1 float64
	R0, R1 float64
	Log    bool
	Soft   float64
	Knee   float64
}

// Map returns the place of v; outside the domain that of the nearer end.
func (s Scale) Map(v float64) float64 {
	return lerp(s.R0, s.R1, s.bend(s.fraction(v), true))
}

// Invert returns the number at the place r; outside the range that of the nearer end.
func (s Scale) Invert(r float64) float64 {
	t := 0.5
	if s.R0 != s.R1 {
		t = clamp01((r - s.R0) / (s.R1 - s.R0))
	}
	switch t {
	case 0:
		return s.D0
	case 1:
		return s.D1
	}
	t = s.bend(t, false)
	switch {
	case s.Soft > 0:
		return s.from(s.unpress(t * s.press(s.to(s.D1))))
	case s.Log:
		return sim.Exp(lerp(sim.Log(s.D0), sim.Log(s.D1), t))
	}
	return lerp(s.D0, s.D1, t)
}

// fraction returns how far v is from D0 to D1, within [0, 1].
func (s Scale) fraction(v float64) float64 {
	d0, d1 := s.D0, s.D1
	if d0 == d1 {
		return 0.5
	}
	if s.Soft > 0 {
		return clamp01(s.press(s.to(v)) / s.press(s.to(d1)))
	}
	if s.Log {
		if v <= 0 {
			v = min(d0, d1)
		}
		d0, d1, v = sim.Log(d0), sim.Log(d1), sim.Log(v)
	}
	return clamp01((v - d0) / (d1 - d0))
}

func clamp01(t float64) float64 { return min(max(t, 0), 1) }

func lerp(a, b, t float64) float64 { return a*(1-t) + b*t }

// to returns how far v is from D0, towards D1: in e-folds with Log.
func (s Scale) to(v float64) float64 {
	d := v - s.D0
	if s.Log {
		if v <= 0 {
			v = 0
		}
		d = sim.Log(v) - sim.Log(s.D0)
	}
	if s.D1 < s.D0 {
		return -d
	}
	return d
}

// from is the inverse of to.
func (s Scale) from(d float64) float64 {
	if s.D1 < s.D0 {
		d = -d
	}
	if s.Log {
		return s.D0 * sim.Exp(d)
	}
	return s.D0 + d
}

// press returns where a distance from D0 stands when what is beyond Soft is pressed.
func (s Scale) press(d float64) float64 {
	if d <= s.Soft {
		return d
	}
	return s.Soft + 1 - sim.Exp(s.Soft-d)
}

func (s Scale) unpress(d float64) float64 {
	if d <= s.Soft {
		return d
	}
	return s.Soft - sim.Log(s.Soft+1-d)
}

// kneeShare is the part of the range that the numbers within Knee have.
const kneeShare = 0.8

// bend returns where the fraction t of the domain lies in the range of a Scale
// with a Knee, or, back, what fraction of the domain lies there.
func (s Scale) bend(t float64, there bool) float64 {
	half := (s.D1 - s.D0) / 2
	if half < 0 {
		half = -half
	}
	if !(s.Knee > 0 && s.Knee < half) {
		return t
	}
	from, to := s.Knee/half, kneeShare
	if !there {
		from, to = to, from
	}
	u := 2*t - 1
	switch {
	case u > from:
		u = to + (u-from)/(1-from)*(1-to)
	case u < -from:
		u = -to + (u+from)/(1-from)*(1-to)
	default:
		u *= to / from
	}
	return clamp01((u + 1) / 2)
}
