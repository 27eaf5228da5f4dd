package scene

import (
	"testing"

	"softmax/sim"
)

// TestAGhostIsOfAnotherNumber: only while there is one, and only of what has moved.
func TestAGhostIsOfAnotherNumber(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	d.UI.Ghost = *d.State
	d.State.V[sim.Temperature] = 2
	if _, ok := d.before(sim.Temperature); ok {
		t.Error("a ghost without a press")
	}
	d.UI.HasGhost = true
	if v, ok := d.before(sim.Temperature); v != 1 || !ok {
		t.Errorf("it was %v, %v", v, ok)
	}
	if _, ok := d.before(sim.Z0); ok {
		t.Error("a ghost of what has not moved")
	}
}

// TestAFingerHoldsWhatItHolds, whichever it is, and nothing else.
func TestAFingerHoldsWhatItHolds(t *testing.T) {
	d := newDesk(sim.SceneSoftmax)
	d.UI.Held[2] = sim.KnobTarget(sim.Temperature)
	if !d.UI.Holds(sim.KnobTarget(sim.Temperature)) || d.UI.Holds(sim.KnobTarget(sim.Z0)) {
		t.Errorf("%v", d.UI.Held)
	}
}
