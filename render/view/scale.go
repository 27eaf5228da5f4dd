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
type Scale struct {
	D0, D1 float64
	R0, R1 float64
	Log    bool
	Soft   float64
}

// Map returns the place of v.
func (s Scale) Map(v float64) float64 {
	return lerp(s.R0, s.R1, s.fraction(v))
}

// Invert returns the number at the place r.
func (s Scale) Invert(r float64) float64 {
	t := 0.5
	if s.R0 != s.R1 {
		t = clamp01((r - s.R0) / (s.R1 - s.R0))
	}
	switch {
	case t == 0:
		return s.D0
	case t == 1:
		return s.D1
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
