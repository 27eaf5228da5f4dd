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
	coming  [len(sim.State{}.V)]float64 // how many a second come; 0: none

	from sim.State   // what was shown where the jump began,
	left view.Spring // and how much of it still is: 1 … 0
}

// longest is the time, in seconds, in which all that comes has come.
const longest = 1

// snap shows the State as it is.
func (s *Stage) snap() {
	if s.glide.moving || s.shown != s.state {
		s.shown, s.stale = s.state, true
		s.glide.moving, s.glide.left = false, view.Spring{}
		s.context.Left = 0
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
	g.moving, g.left = false, view.Spring{}
	for k := range s.state.V {
		g.way[k], g.coming[k] = 0, 0
		r := sim.RowOf(sim.Knob(k))
		if many := s.state.V[k] - from.V[k]; r.Comes > 0 && many > 1 {
			g.coming[k] = max(r.Comes, many/longest)
			s.shown.V[k] = from.V[k]
			g.moving = true
		}
		if r.Fades && from.V[k] != s.state.V[k] && from.Scene == s.state.Scene {
			g.from, g.left = from, view.Spring{At: 1}
			g.moving = true
		}
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
	s.context.Left = g.left.At
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
	rest := s.stepFade(dt)
	for k, way := range g.way {
		if g.coming[k] > 0 {
			rest = s.stepComing(k, dt) && rest
			continue
		}
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

// stepFade lets what was shown go, and reports whether it is gone.
func (s *Stage) stepFade(dt float64) (gone bool) {
	g := &s.glide
	if g.left = g.left.Step(0, dt); g.left.At <= arrived {
		g.left = view.Spring{}
	}
	s.context.Left = g.left.At
	return g.left.At == 0
}

// stepComing lets more of a count come, and reports whether all have.
func (s *Stage) stepComing(k int, dt float64) (all bool) {
	g := &s.glide
	s.shown.V[k] = min(s.shown.V[k]+g.coming[k]*min(max(dt, 0), maxLag), s.state.V[k])
	if all = s.shown.V[k] == s.state.V[k]; all {
		g.coming[k] = 0
	}
	return all
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
