package stage

import (
	"math"

	"softmax/render/view"
	"softmax/sim"
)

// arrived is how much of its way a knob may have before it when it is set down
// at its end: less than half a dp of the longest way there is.
const arrived = 1e-3

// nothing is a way no picture shows, of any knob: one that began with a target on
// the move may be no more than a rounding, and no part of that can be gone.
const nothing = 1e-9

// A glide is Shown on its way to State: a spring for every knob, over the knob's
// own coordinate (the logarithm where the scale is one), so that nothing on the
// way is a value the knob could not have.
type glide struct {
	moving  bool
	springs [len(sim.State{}.V)]view.Spring
	way     [len(sim.State{}.V)]float64 // from where the jump began; 0: stands still
}

// snap shows the State as it is.
func (s *Stage) snap() {
	if s.glide.moving || s.shown != s.state {
		s.shown, s.stale = s.state, true
		s.glide.moving = false
	}
}

// startGlide lets Shown go from where it is to the State. Counts, names and
// switches are there at once, and so are the logits where the classes are not
// the same ones: a glide from another class's logit would say nothing.
func (s *Stage) startGlide() {
	from := s.shown
	s.shown = s.state
	g := &s.glide
	running := g.moving
	g.moving = false
	for k := range s.state.V {
		g.way[k] = 0
		r := sim.RowOf(sim.Knob(k))
		if from.V[k] == s.state.V[k] || r.Whole() || r.PerClass() && (from.N != s.state.N || k-int(r.First) >= s.state.N) {
			continue
		}
		at, to := coordinate(r, from.V[k]), coordinate(r, s.state.V[k])
		// It keeps its speed where that leads on (keys that repeat), and turns
		// round at once where it does not: nothing ever goes the wrong way.
		if !running || g.springs[k].Speed*(to-at) < 0 {
			g.springs[k].Speed = 0
		}
		g.springs[k].At, g.way[k] = at, math.Abs(to-at)
		s.shown.V[k] = from.V[k]
		g.moving = true
	}
	for k, way := range g.way {
		if way == 0 {
			g.springs[k].Speed = 0
		}
	}
	s.stale = true
}

// Step lets dt seconds go by. moving is false when nothing moved: then nothing
// will until the next event, and the host may sleep.
func (s *Stage) Step(dt float64) (moving bool) {
	s.begun = true
	playing := s.playOn(dt)
	g := &s.glide
	if !g.moving {
		return playing
	}
	s.stale = true
	rest := true
	for k, way := range g.way {
		if way == 0 {
			continue
		}
		r := sim.RowOf(sim.Knob(k))
		to := coordinate(r, s.state.V[k])
		g.springs[k] = g.springs[k].Step(to, dt)
		if !(math.Abs(g.springs[k].At-to) > max(arrived*way, nothing)) {
			g.springs[k], g.way[k] = view.Spring{}, 0
			s.shown.V[k] = s.state.V[k]
			continue
		}
		s.shown.V[k] = value(r, g.springs[k].At)
		rest = false
	}
	if rest {
		s.snap()
	}
	return true
}

// coordinate returns where v lies on the knob's scale, value what lies there.
func coordinate(r *sim.Row, v float64) float64 {
	if r.Grid == sim.ByRatio {
		return sim.Log(v)
	}
	return v
}

func value(r *sim.Row, x float64) float64 {
	if r.Grid == sim.ByRatio {
		x = sim.Exp(x)
	}
	return min(max(x, r.Min), r.Max)
}
