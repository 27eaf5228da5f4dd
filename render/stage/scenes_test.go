package stage

import (
	"math"
	"slices"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// whole are the targets that go from one number to the next with nothing between:
// whole numbers, and an entropy that jumps where a word comes in.
var whole = map[sim.Target]bool{sim.Heads: true, sim.KnobTarget(sim.SamplingK): true, sim.SamplingH: true}

// TestEveryHandleOfEveryOtherSceneStaysUnderItsFinger drags each handle along
// its axis: it is where the finger is, or at an end of what it sets, and the way
// back leads to where it was. A press alone changes nothing.
func TestEveryHandleOfEveryOtherSceneStaysUnderItsFinger(t *testing.T) {
	for _, sc := range sim.Scenes(nil) {
		if sc == sim.SceneSoftmax {
			continue // it has a test of its own
		}
		for _, size := range sizes {
			author := sim.Default()
			author.Scene = sc
			s := open(scene.Env{Lang: words.En}, author, size)
			var handles []view.Zone
			for _, z := range s.Frame().Zones {
				if z.Role == view.RoleHandle {
					handles = append(handles, z)
				}
			}
			if len(handles) == 0 {
				t.Fatalf("%v at %v has no handle", sc, size)
			}
			for _, z := range handles {
				for _, way := range []float64{-60, -23, 31, 77} {
					at := z.At
					if r := view.Route(s.Frame().Zones, at); r == nil || r.ID != z.ID {
						continue // another handle lies on top
					}
					s.Handle(Event{Kind: PointerDown, Pointer: 1, At: at})
					if s.State() != author {
						t.Fatalf("%v, handle %x: a press changed the State", sc, z.ID)
					}
					to := at
					if z.Axis == view.AxisY {
						to.Y += way
					} else {
						to.X += way
					}
					s.Handle(Event{Kind: PointerMove, Pointer: 1, At: to})
					now := s.Frame().Zone(z.ID)
					if now == nil {
						t.Fatalf("%v, handle %x is gone while it is held", sc, z.ID)
					}
					if z.Axis == view.AxisPlane {
						// Outside it stops at the place nearest to the finger.
						v := z.ValueAt(to, 0)
						to = to.Add(z.Lead(to, v))
					}
					if z.Axis == view.AxisY {
						// Past the end of its scale it stops.
						to.Y = min(max(to.Y, min(z.Scale.R0, z.Scale.R1)), max(z.Scale.R0, z.Scale.R1))
					}
					off := math.Hypot(now.At.X-to.X, now.At.Y-to.Y)
					if z.Axis == view.AxisX {
						off = math.Abs(now.At.X - to.X) // a point of a curve follows it up and down
					}
					st := s.State()
					lo, hi := st.Range(z.Target)
					v := st.Value(z.Target)
					end := math.Abs(v-lo) <= 1e-4*(hi-lo) || math.Abs(v-hi) <= 1e-4*(hi-lo)
					near := 0.6
					if k, ok := z.Target.Knob(); ok && sim.RowOf(k).Whole() {
						// There is nothing between two whole numbers: it is at the nearer.
						near += math.Abs(z.Scale.Map(1)-z.Scale.Map(0)) / 2
					}
					if off > near && !end && !whole[z.Target] {
						t.Errorf("%v at %v, handle %x: %.2f dp from the finger", sc, size, z.ID, off)
					}
					s.Handle(Event{Kind: PointerMove, Pointer: 1, At: at})
					s.Handle(Event{Kind: PointerUp, Pointer: 1, At: at})
					if s.State() != author {
						t.Errorf("%v, handle %x: there and back leads elsewhere", sc, z.ID)
						s = open(scene.Env{Lang: words.En}, author, size)
					}
				}
			}
		}
	}
}

// TestTheAnswerToEachScenesQuestionIsOneStep asks in every scene that has a
// question, guesses, looks at the answer and takes it back.
func TestTheAnswerToEachScenesQuestionIsOneStep(t *testing.T) {
	for _, sc := range sim.Scenes(nil) {
		author := sim.Default()
		author.Scene = sc
		q, ok := scene.Ask(&author)
		if !ok {
			continue
		}
		s := open(scene.Env{Lang: words.Ko}, author, view.Point{X: 720, Y: 820})
		do(t, s, verb(view.VerbPredict))
		z := handleOf(t, s, scene.GuessTarget)
		s.Handle(Event{Kind: PointerDown, Pointer: 1, At: z.At})
		s.Handle(Event{Kind: PointerMove, Pointer: 1, At: z.At.Add(view.Point{X: 30, Y: -20})})
		s.Handle(Event{Kind: PointerUp, Pointer: 1, At: z.At})
		if s.State() != author {
			t.Fatalf("%v: a guess changed the State", sc)
		}
		do(t, s, verb(view.VerbPredict))
		if s.State() != sim.Update(author, q.Msg) {
			t.Errorf("%v: the answer is %+v", sc, s.State())
		}
		if s.State() != author {
			do(t, s, verb(view.VerbUndo))
			if s.State() != author {
				t.Errorf("%v: one undo does not take the answer back", sc)
			}
		}
	}
}

// TestEveryHandleOfEveryOtherSceneAnswersKeys: an arrow, a page, Home and End each
// lead where they should, within what the handle sets, and one undo leads back.
func TestEveryHandleOfEveryOtherSceneAnswersKeys(t *testing.T) {
	for _, sc := range sim.Scenes(nil) {
		if sc == sim.SceneSoftmax {
			continue // it has tests of its own
		}
		author := sim.Default()
		author.Scene = sc
		s := open(scene.Env{Lang: words.Ko}, author, view.Point{X: 720, Y: scene.Height(sc, 720, author.N)})
		for _, z := range slices.Clone(s.Frame().Zones) {
			if z.Role != view.RoleHandle || z.Axis == view.AxisPlane {
				continue // a point of two ways has a test of its own
			}
			for _, c := range []struct {
				key Key
				way float64
			}{{KeyUpward, 1}, {KeyDownward, -1}, {KeyRight, 1}, {KeyLeft, -1}, {KeyPageUp, 1}, {KeyPageDown, -1}, {KeyEnd, 2}, {KeyHome, -2}} {
				if across := c.key == KeyLeft || c.key == KeyRight; (across || c.key == KeyUpward || c.key == KeyDownward) && across == (z.Axis == view.AxisY) {
					continue // it chooses among the handles of a group
				}
				s.Handle(Event{Kind: FocusZone, Zone: z.ID, Visible: true})
				st := s.State()
				was := st.Value(z.Target)
				lo, hi := st.Range(z.Target)
				hit(s, c.key)
				st = s.State()
				now := st.Value(z.Target)
				if end := c.way > 0 && was >= hi || c.way < 0 && was <= lo; !end && (now-was)*c.way <= 0 {
					t.Errorf("%v, handle %x: key %d leads from %v to %v", sc, z.ID, c.key, was, now)
				}
				if slack := 1e-3 * (hi - lo); c.way == 2 && now < hi-slack || c.way == -2 && now > lo+slack {
					t.Errorf("%v, handle %x: key %d leads to %v of %v … %v", sc, z.ID, c.key, now, lo, hi)
				}
				if st != author {
					do(t, s, verb(view.VerbUndo))
				}
				if s.State() != author {
					t.Fatalf("%v, handle %x: one undo does not take key %d back", sc, z.ID, c.key)
				}
			}
		}
	}
}

// TestABeliefCanBeDraggedToNothing: the axis of the columns ends at ∞, where q = 0
// stands, and the price of that is said in words.
func TestABeliefCanBeDraggedToNothing(t *testing.T) {
	for _, size := range sizes {
		author := sim.Default()
		author.Scene = sim.SceneCrossEntropy
		s := open(scene.Env{Lang: words.En}, author, size)
		z := handleOf(t, s, sim.ShareOf(sim.BeliefQ))
		s.Handle(Event{Kind: PointerDown, Pointer: 1, At: z.At})
		s.Handle(Event{Kind: PointerMove, Pointer: 1, At: view.Point{X: z.At.X, Y: z.Scale.R1 - 3}})
		st := s.State()
		if q := st.Belief(); q[0] != 0 || q[1] == 0 {
			t.Errorf("%v: believed %v", size, q)
		}
		if at := s.Frame().Zone(z.ID).At.Y; at != z.Scale.R1 {
			t.Errorf("%v: the end of the column is at %v, the axis ends at %v", size, at, z.Scale.R1)
		}
		if said := everything(s.Frame()); !strings.Contains(sentence(s), "the price is ∞") || strings.Contains(said, "NaN") || strings.Contains(said, "Inf") {
			t.Errorf("%v: %q", size, sentence(s))
		}
		s.Handle(Event{Kind: PointerUp, Pointer: 1, At: z.At})
	}
}

// TestBothEventsCanBeTakenHoldOfWhereTheyMeet: where the second event is sure, its
// handle lies free of the first's, in every size.
func TestBothEventsCanBeTakenHoldOfWhereTheyMeet(t *testing.T) {
	for _, size := range sizes {
		author := sim.Default()
		author.Scene = sim.SceneSurprise
		author = sim.Update(author, sim.Set{Target: sim.KnobTarget(sim.SurpriseQ), Value: 1})
		s := open(scene.Env{Lang: words.En}, author, size)
		for _, target := range []sim.Target{sim.KnobTarget(sim.SurpriseP), sim.Both} {
			z := handleOf(t, s, target)
			if r := view.Route(s.Frame().Zones, z.At); r == nil || r.ID != z.ID {
				t.Errorf("%v: something lies on the handle of %d", size, target)
			}
			s.Handle(Event{Kind: PointerDown, Pointer: 1, At: z.At})
			s.Handle(Event{Kind: PointerMove, Pointer: 1, At: z.At.Add(view.Point{X: 20})})
			s.Handle(Event{Kind: PointerUp, Pointer: 1, At: z.At})
			if st := s.State(); st.Value(target) >= author.Value(target) {
				t.Errorf("%v: the handle of %d does not move", size, target)
			}
			s.undo()
		}
	}
}

// TestEachScenesQuestionIsAnsweredByKeys: the button is pressed, the guess moved
// and the answer shown without a pointer; the answer compares both in words, and
// cancelling leaves all as it was.
func TestEachScenesQuestionIsAnsweredByKeys(t *testing.T) {
	for _, sc := range sim.Scenes(nil) {
		author := sim.Default()
		author.Scene = sc
		q, ok := scene.Ask(&author)
		if !ok {
			continue
		}
		for _, size := range sizes {
			s := open(scene.Env{Lang: words.Ko}, author, size)
			button := slices.IndexFunc(s.Frame().Zones, func(z view.Zone) bool { return z.Act.Verb == view.VerbPredict })
			if button < 0 {
				continue // the box is too low for it
			}
			press := func() {
				s.Handle(Event{Kind: FocusZone, Zone: buttonOf(t, s, verb(view.VerbPredict)).ID, Visible: true})
				hit(s, KeyEnter)
			}
			before := sentence(s)
			press()
			if s.ui.Predict.Stage != scene.Asked || sentence(s) == before {
				t.Fatalf("%v at %v: not asked: %q", sc, size, sentence(s))
			}
			z := handleOf(t, s, scene.GuessTarget)
			s.Handle(Event{Kind: FocusZone, Zone: z.ID, Visible: true})
			moved := false
			for _, k := range []Key{KeyUpward, KeyRight} {
				hit(s, k)
				moved = moved || s.ui.Predict.Guess != q.Start
			}
			if !moved || s.State() != author {
				t.Errorf("%v at %v: keys move the guess: %v, and the State: %v", sc, size, moved, s.State() != author)
			}
			asked := sentence(s)
			press()
			if s.ui.Predict.Stage != scene.Shown || sentence(s) == asked || !strings.Contains(sentence(s), "짐작") {
				t.Errorf("%v at %v: the answer is %q", sc, size, sentence(s))
			}
			s = open(scene.Env{Lang: words.Ko}, author, size)
			press()
			hit(s, KeyEscape)
			if s.ui.Predict.Stage != scene.NotAsked || s.State() != author || sentence(s) != before {
				t.Errorf("%v at %v: cancelled, it says %q", sc, size, sentence(s))
			}
		}
	}
}
