package stage

import (
	"math"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func openEntropy(size view.Point) (*Stage, sim.State) {
	author := sim.Default()
	author.Scene = sim.SceneEntropy
	return open(scene.Env{Lang: words.En, Reduced: true}, author, size), author
}

// TestAPathOfSharesDoesNotMatter: dragging an edge to its end and back keeps
// the ratio of the others, and is one step of undo.
func TestAPathOfSharesDoesNotMatter(t *testing.T) {
	s, author := openEntropy(view.Point{X: 720, Y: 760})
	z := handleOf(t, s, sim.ShareOf(sim.EntropyP))
	s.Handle(Event{Kind: PointerDown, Pointer: 1, At: z.At})
	for _, x := range []float64{900, 40, z.At.X - 50} {
		s.Handle(Event{Kind: PointerMove, Pointer: 1, At: view.Point{X: x, Y: z.At.Y}})
	}
	now := s.State()
	if got := now.V[sim.EntropyP+1] / now.V[sim.EntropyP+2]; math.Abs(got-3) > 1e-3 {
		t.Errorf("cloud and rain were 3 : 1 and are %v : 1", got)
	}
	s.Handle(Event{Kind: PointerMove, Pointer: 1, At: z.At})
	s.Handle(Event{Kind: PointerUp, Pointer: 1, At: z.At})
	if s.State() != author {
		t.Errorf("there and back leads to %v", s.State().V)
	}
}

// TestTwoFingersHoldTwoShares: each edge stays under its finger, and what is
// between them has the rest.
func TestTwoFingersHoldTwoShares(t *testing.T) {
	s, author := openEntropy(view.Point{X: 720, Y: 760})
	first, last := handleOf(t, s, sim.ShareOf(sim.EntropyP)), handleOf(t, s, sim.ShareOf(sim.EntropyP+2))
	s.Handle(Event{Kind: PointerDown, Pointer: 1, At: first.At})
	s.Handle(Event{Kind: PointerDown, Pointer: 2, At: last.At})
	for i := range 20 {
		a := view.Point{X: first.At.X - 4*float64(i), Y: first.At.Y}
		b := view.Point{X: last.At.X - 2*float64(i), Y: last.At.Y}
		s.Handle(Event{Kind: PointerMove, Pointer: 1, At: a})
		s.Handle(Event{Kind: PointerMove, Pointer: 2, At: b})
		if x, y := s.Frame().Zone(first.ID).At.X-a.X, s.Frame().Zone(last.ID).At.X-b.X; math.Abs(x)+math.Abs(y) > 0.01 {
			t.Fatalf("the edges are %v and %v from their fingers", x, y)
		}
	}
	s.Handle(Event{Kind: PointerUp, Pointer: 1, At: first.At})
	s.Handle(Event{Kind: PointerUp, Pointer: 2, At: last.At})
	do(t, s, verb(view.VerbUndo))
	if s.State() != author {
		t.Error("one undo does not take both back")
	}
}

// TestArrowsMoveAPointTheirWay in both directions, and fine with Shift.
func TestArrowsMoveAPointTheirWay(t *testing.T) {
	s, _ := openEntropy(view.Point{X: 720, Y: 760})
	z := handleOf(t, s, sim.EntropyPoint)
	s.Handle(Event{Kind: FocusZone, Zone: z.ID, Visible: true})
	for _, c := range []struct {
		key  Key
		x, y float64
	}{{KeyRight, 1, 0}, {KeyLeft, -1, 0}, {KeyUpward, 0, -1}, {KeyDownward, 0, 1}} {
		for _, shift := range []bool{false, true} {
			was := s.Frame().Zone(z.ID).At
			s.Handle(Event{Kind: KeyDown, Key: c.key, Shift: shift})
			way := s.Frame().Zone(z.ID).At.Sub(was)
			along, across := way.X*c.x+way.Y*c.y, way.X*c.y+way.Y*c.x
			least, most := 1.0, 4.0
			if shift {
				least, most = 0.1, 0.4
			}
			if along < least || along > most || math.Abs(across) > 0.02 {
				t.Errorf("key %v, fine %v: it went %v", c.key, shift, way)
			}
		}
	}
	before := s.State()
	s.Handle(Event{Kind: KeyDown, Key: KeyRune, Rune: '5'})
	s.Handle(Event{Kind: KeyDown, Key: KeyEnter})
	if s.State() != before {
		t.Error("a typed digit moved a point of two ways")
	}
}
