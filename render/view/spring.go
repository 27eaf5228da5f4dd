package view

import "softmax/sim"

// A Spring is a number on its way: where it is and how fast it goes, per second.
type Spring struct{ At, Speed float64 }

// The springs' own frequency and the longest step they take at once.
//
// A critically damped spring that starts at rest has (1 + ωt) e^(−ωt) of its way
// still before it; that is 1e-3 at ωt = 9.23. With ω = 36 per second it is there
// after 0.257 s, within 0.3 s even where a screen shows 60 pictures a second.
const (
	springFrequency = 36
	springLongest   = 1. / 20 // a page that slept must not see its picture jump
)

// Step returns the spring dt seconds later, drawn to the target. It never goes
// past the target: where the speed it came with would carry it there (the
// target was changed on the way), it stops at it.
//
// The motion is x(t) = (a + bt) e^(−ωt) about the target, with a = x(0) and
// b = x′(0) + ωa: the solution of x″ + 2ωx′ + ω²x = 0, the critically damped
// oscillator of any mechanics book (Landau and Lifshitz, Mechanics, §25). It is
// exact for every dt, so the way does not depend on how often it is looked at.
func (s Spring) Step(target, dt float64) Spring {
	if !(dt > 0) {
		return s
	}
	dt = min(dt, springLongest)
	a := s.At - target
	b := s.Speed + springFrequency*a
	e := sim.Exp(-springFrequency * dt)
	x := (a + b*dt) * e
	if a == 0 || x*a <= 0 {
		return Spring{At: target}
	}
	return Spring{At: target + x, Speed: b*e - springFrequency*x}
}
