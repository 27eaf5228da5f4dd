package stage

import (
	"math"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// TestTwoBarsOfShiftStayUnderTwoFingers: bars that are held together each have
// what their finger asks for, and the way back leads to where all was.
func TestTwoBarsOfShiftStayUnderTwoFingers(t *testing.T) {
	author := sim.Default()
	author.Scene = sim.SceneShift
	s := open(scene.Env{Lang: words.En}, author, view.Point{X: 720, Y: scene.Height(sim.SceneShift, 720, 3)})
	var bars [2]view.Zone
	for i := range bars {
		bars[i] = handleOf(t, s, sim.Shifted+sim.Target(i))
		s.Handle(Event{Kind: PointerDown, Pointer: i + 1, At: bars[i].At})
	}
	for step := 1; step <= 5; step++ {
		for i, way := range []float64{4, -5} {
			to := bars[i].At.Add(view.Point{Y: way * float64(step)})
			s.Handle(Event{Kind: PointerMove, Pointer: i + 1, At: to})
		}
		for i, way := range []float64{4, -5} {
			at := handleOf(t, s, bars[i].Target).At
			if off := math.Abs(at.Y - bars[i].At.Y - way*float64(step)); off > 0.6 {
				t.Errorf("step %d: bar %d is %.2f dp from its finger", step, i, off)
			}
		}
	}
	for i := range bars {
		s.Handle(Event{Kind: PointerMove, Pointer: i + 1, At: bars[i].At})
	}
	for i := range bars {
		s.Handle(Event{Kind: PointerUp, Pointer: i + 1, At: bars[i].At})
	}
	for k, v := range s.State().V {
		if math.Abs(v-author.V[k]) > 2e-4 {
			t.Errorf("there and back, knob %d is %v, was %v", k, v, author.V[k])
		}
	}
}

// TestBothLogitsAndTheDifferenceOfSigmoid: a finger on the pill and one on the
// point move the middle and the difference at once.
func TestBothLogitsAndTheDifferenceOfSigmoid(t *testing.T) {
	author := sim.Default()
	author.Scene = sim.SceneSigmoid
	s := open(scene.Env{Lang: words.En}, author, view.Point{X: 720, Y: scene.Height(sim.SceneSigmoid, 720, 2)})
	pill, point := handleOf(t, s, sim.SigmoidMean), handleOf(t, s, sim.SigmoidDiff)
	s.Handle(Event{Kind: PointerDown, Pointer: 1, At: pill.At})
	s.Handle(Event{Kind: PointerDown, Pointer: 2, At: point.At})
	s.Handle(Event{Kind: PointerMove, Pointer: 1, At: pill.At.Add(view.Point{Y: 17})})
	s.Handle(Event{Kind: PointerMove, Pointer: 2, At: point.At.Add(view.Point{X: -40})})
	if at := handleOf(t, s, sim.SigmoidMean).At; math.Abs(at.Y-pill.At.Y-17) > 0.6 {
		t.Errorf("the pill is %v, its finger %v", at.Y, pill.At.Y+17)
	}
	if at := handleOf(t, s, sim.SigmoidDiff).At; math.Abs(at.X-point.At.X+40) > 0.6 {
		t.Errorf("the point is %v, its finger %v", at.X, point.At.X-40)
	}
}
