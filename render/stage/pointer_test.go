package stage

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/sim"
)

func TestAPressWithoutMovingChangesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for _, size := range sizes {
		for _, n := range []int{2, 4, 7, 12} {
			for range 3 {
				s := open(scene.Env{}, made(r, n), size)
				state := s.State()
				for _, z := range slices.Clone(s.Frame().Zones) {
					if z.Role != view.RoleHandle {
						continue
					}
					// Anywhere in the handle's room, not only in its middle.
					at := view.Point{X: z.Box.X + r.Float64()*z.Box.W, Y: z.Box.Y + r.Float64()*z.Box.H}
					if got := view.Route(s.Frame().Zones, at); got == nil || got.Role != view.RoleHandle {
						continue // a nearer button's
					}
					if !down(s, 1, at) {
						t.Fatalf("%v, %d classes: a press on zone %#x is not taken", size, n, z.ID)
					}
					move(s, 1, at)
					if s.State() != state || s.Frame() == nil {
						t.Fatalf("%v, %d classes: a press on zone %#x changed the State", size, n, z.ID)
					}
					up(s, 1, at)
					if s.State() != state || s.ui.CanUndo {
						t.Fatalf("%v, %d classes: a press and release on zone %#x changed something", size, n, z.ID)
					}
				}
			}
		}
	}
}

func TestAPressInMidGlideHoldsTheStateNotThePicture(t *testing.T) {
	s := openDefault()
	do(t, s, preset(sim.LongTail))
	s.Step(1. / 60)
	state := s.State()
	if s.shown == state {
		t.Fatal("nothing glides")
	}
	z := handleOf(t, s, logit(2))
	if !down(s, 1, z.At) {
		t.Fatal("not taken")
	}
	if s.shown != state || s.Step(1./60) {
		t.Error("the glide went on under the finger")
	}
	move(s, 1, z.At.Add(view.Point{X: 2})) // a bar's width is no way for it
	if s.State() != state {
		t.Error("the press changed the State")
	}
}

// do presses a button where it stands.
func do(t testing.TB, s *Stage, act view.Act) {
	t.Helper()
	z := buttonOf(t, s, act)
	if z.Off {
		t.Fatalf("the button for %+v is off", act)
	}
	tap(s, z.At)
}

// stands reports how far a handle's place for the State is from where the
// finger, by its way since the press, has it: in dp along its axis.
func stands(s *Stage, z *view.Zone, at view.Point, offset float64) float64 {
	off := z.Offset(at, s.state.Value(z.Target)) - offset
	if z.Axis == view.AxisAround {
		return off * math.Hypot(z.At.X-z.Pivot.X, z.At.Y-z.Pivot.Y)
	}
	return off
}

// bound reports whether the target can't follow its finger: something it moves
// is at its end, or the finger is past the end of its scale.
func bound(s *Stage, z *view.Zone, at view.Point, offset float64) bool {
	state := s.state
	v := z.ValueAt(at, offset)
	if d := z.Offset(at, v) - offset; math.Abs(d) > 1e-6 {
		return true // past the scale
	}
	end := func(k sim.Knob) bool {
		r := sim.RowOf(k)
		return state.V[k] == r.Min || state.V[k] == r.Max
	}
	if i, ok := z.Target.Bar(); ok {
		return end(sim.Z0 + sim.Knob(i))
	}
	if k, ok := z.Target.Knob(); ok {
		return end(k)
	}
	return end(sim.Temperature)
}

// A finger on its way over the picture.
type finger struct {
	zone   view.Zone
	at     view.Point
	offset float64
}

func (f *finger) wander(r *rand.Rand, size view.Point) {
	switch r.IntN(3) {
	case 0: // anywhere
		f.at = view.Point{X: r.Float64()*(size.X+200) - 100, Y: r.Float64()*(size.Y+200) - 100}
	case 1: // near the handle
		f.at = f.zone.At.Add(view.Point{X: r.NormFloat64() * 40, Y: r.NormFloat64() * 40})
	default:
		f.at = f.at.Add(view.Point{X: r.NormFloat64() * 5, Y: r.NormFloat64() * 5})
	}
}

func TestWhatIsDraggedStaysUnderTheFingerWhateverThePath(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	free, worst := 0, 0.0
	for _, size := range sizes {
		for _, n := range []int{2, 4, 7, 12} {
			author := made(r, n)
			s := open(scene.Env{}, author, size)
			for _, z := range slices.Clone(s.Frame().Zones) {
				if z.Role != view.RoleHandle {
					continue
				}
				at := z.At.Add(view.Point{X: r.Float64()*8 - 4, Y: r.Float64()*8 - 4})
				if got := view.Route(s.Frame().Zones, at); got == nil || got.ID != z.ID {
					continue
				}
				f := finger{zone: z, at: at, offset: z.Offset(at, author.Value(z.Target))}
				down(s, 1, at)
				for range 60 {
					f.wander(r, size)
					move(s, 1, f.at)
					now := s.Frame().Zone(z.ID)
					if now == nil {
						t.Fatalf("%v, %d classes: zone %#x went away", size, n, z.ID)
					}
					if bound(s, now, f.at, f.offset) {
						continue
					}
					free++
					off := stands(s, now, f.at, f.offset)
					worst = max(worst, math.Abs(off))
					if !(math.Abs(off) <= 0.5) {
						t.Fatalf("%v, %d classes: zone %#x is %.2f dp from its finger", size, n, z.ID, off)
					}
					// And what is drawn is where the State says it is.
					if d := now.Offset(now.At, s.state.Value(z.Target)); now.Axis != view.AxisAround && !(math.Abs(d) <= 1.6) {
						t.Fatalf("%v, %d classes: zone %#x is drawn %.2f dp from its value", size, n, z.ID, d)
					}
				}
				// Back at the start everything is as it was: the path left no trace.
				move(s, 1, at)
				if off := stands(s, s.Frame().Zone(z.ID), at, f.offset); !(math.Abs(off) <= 0.5) {
					t.Fatalf("zone %#x came back %.2f dp off", z.ID, off)
				}
				up(s, 1, at)
				s.undo()
				settle(t, s)
				if s.State() != author {
					s.turn(author, false) // back to the same pixel may leave a logit's last digit
				}
			}
		}
	}
	t.Logf("%d places, the worst %.3f dp off", free, worst)
	if free < 5000 {
		t.Errorf("only %d places were free", free)
	}
}

func TestSeveralFingersEachKeepWhatTheyHold(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	cases := []struct {
		name    string
		targets []sim.Target
	}{
		{"two logits", []sim.Target{logit(0), logit(2)}},
		{"two bars", []sim.Target{bar(0), bar(1)}},
		{"three bars", []sim.Target{bar(0), bar(1), bar(3)}},
		{"a bar and another's logit", []sim.Target{bar(0), logit(1)}},
		{"a bar and the temperature", []sim.Target{bar(2), temperature}},
		{"two bars and the temperature", []sim.Target{bar(0), bar(2), temperature}},
		{"needle and a logit", []sim.Target{sim.NeedleH, logit(1)}},
		{"balls and two logits", []sim.Target{sim.Effective, logit(0), logit(3)}},
		{"a bar and the needle", []sim.Target{bar(1), sim.NeedleH}},
		{"a bar, a logit, and the needle", []sim.Target{bar(1), logit(3), sim.NeedleH}},
		{"two bars, a logit and the temperature", []sim.Target{bar(1), bar(0), logit(3), temperature}},
	}
	for _, c := range cases {
		free, worst := 0, 0.0
		for range 12 {
			size := sizes[1+r.IntN(2)]
			author := made(r, 4+r.IntN(3))
			s := open(scene.Env{}, author, size)
			var fingers []finger
			for i, target := range c.targets {
				z := handleOf(t, s, target)
				if got := view.Route(s.Frame().Zones, z.At); got == nil || got.ID != z.ID {
					break
				}
				down(s, i, z.At)
				fingers = append(fingers, finger{zone: z, at: z.At, offset: z.Offset(z.At, author.Value(target))})
			}
			if len(fingers) < len(c.targets) {
				continue
			}
			if s.State() != author {
				t.Fatalf("%s: presses changed the State", c.name)
			}
			for range 80 {
				i := r.IntN(len(fingers))
				fingers[i].wander(r, size)
				move(s, i, fingers[i].at)
				any, room := false, 0.0
				for j := range fingers {
					f := &fingers[j]
					z := s.Frame().Zone(f.zone.ID)
					any = any || bound(s, z, f.at, f.offset)
					if _, ok := f.zone.Target.Bar(); ok {
						room += z.ValueAt(f.at, f.offset)
					}
				}
				if room > 1 {
					continue // they can't all have their way
				}
				for j := range fingers {
					f := &fingers[j]
					z := s.Frame().Zone(f.zone.ID)
					// A bar at its end, or a needle, is let off alone; a needle
					// needs all that it stands on to be free.
					needle := f.zone.Target == sim.NeedleH || f.zone.Target == sim.Effective
					if bound(s, z, f.at, f.offset) || needle && any {
						continue
					}
					free++
					off := stands(s, z, f.at, f.offset)
					worst = max(worst, math.Abs(off))
					if !(math.Abs(off) <= 0.5) {
						t.Fatalf("%s: finger %d is %.2f dp from what it holds; z = %v, T = %v", c.name, j, off, s.state.Logits(), s.state.V[sim.Temperature])
					}
				}
			}
			for j := range fingers {
				up(s, j, fingers[j].at)
			}
			if len(s.history.past) > 1 {
				t.Fatalf("%s: %d steps of undo for one gesture", c.name, len(s.history.past))
			}
			s.undo()
			if s.State() != author {
				t.Fatalf("%s: undo did not go back to the start", c.name)
			}
		}
		t.Logf("%s: %d places, the worst %.3f dp off", c.name, free, worst)
		if free < 100 {
			t.Errorf("%s: only %d places were free", c.name, free)
		}
	}
}

func TestAKnobPushedPastItsEndComesBackWithTheFinger(t *testing.T) {
	for _, target := range []sim.Target{bar(0), bar(3), logit(0), temperature, sim.NeedleH, sim.Effective} {
		s := openDefault()
		author := s.State()
		z := handleOf(t, s, target)
		down(s, 1, z.At)
		for _, way := range []view.Point{{X: 900, Y: -900}, {X: -900, Y: 900}} {
			move(s, 1, z.At.Add(way))
			move(s, 1, z.At)
			if s.State() != author {
				t.Errorf("target %d: not where it was: %v", target, s.state)
			}
		}
	}
}

func TestWhereTheLayoutChangesUnderAFingerNothingJumps(t *testing.T) {
	for _, target := range []sim.Target{bar(0), logit(1), temperature, sim.NeedleH} {
		s := openDefault()
		z := handleOf(t, s, target)
		at := z.At.Add(view.Point{X: 7, Y: -7})
		down(s, 1, z.At)
		move(s, 1, at)
		state := s.State()
		s.Handle(Event{Kind: Resize, At: sizes[0]}) // turned upright: everything is elsewhere
		if s.State() != state {
			t.Fatalf("target %d: a new size changed the State", target)
		}
		move(s, 1, at)
		if s.State() != state {
			t.Errorf("target %d: the first move after it changed the State", target)
		}
		now := handleOf(t, s, target)
		if now.Scale == z.Scale && now.Pivot == z.Pivot {
			t.Fatalf("target %d: the layout is the same", target)
		}
		at = at.Add(view.Point{X: 5, Y: -5})
		v := s.state.Value(target)
		offset := now.Offset(at.Sub(view.Point{X: 5, Y: -5}), v)
		move(s, 1, at)
		z = handleOf(t, s, target)
		if off := stands(s, &z, at, offset); !(math.Abs(off) <= 0.5) || s.State() == state {
			t.Errorf("target %d: %.2f dp off after the layout changed", target, off)
		}
	}
}

func TestTheGhostIsThePictureAtThePress(t *testing.T) {
	s := openDefault()
	author := s.State()
	z := handleOf(t, s, logit(0))
	down(s, 1, z.At)
	if s.ui.HasGhost {
		t.Error("a ghost before anything changed")
	}
	move(s, 1, z.At.Add(view.Point{Y: 30}))
	other := handleOf(t, s, logit(1))
	down(s, 2, other.At)
	move(s, 2, other.At.Add(view.Point{Y: 30}))
	if !s.ui.HasGhost || s.ui.Ghost != author {
		t.Error("the ghost is not the State at the first press")
	}
	up(s, 1, z.At)
	if !s.ui.HasGhost {
		t.Error("the ghost went with the first finger")
	}
	up(s, 2, z.At)
	if s.ui.HasGhost {
		t.Error("the ghost stayed")
	}
}

func TestTaps(t *testing.T) {
	track := func(s *Stage) (view.Zone, view.Point) {
		for _, z := range s.Frame().Zones {
			if z.Role == view.RoleTrack && z.Target == temperature {
				return z, view.Point{X: z.Box.X + 30, Y: z.Box.Centre().Y}
			}
		}
		t.Fatal("no track")
		return view.Zone{}, view.Point{}
	}
	for _, c := range []struct {
		name  string
		act   func(s *Stage, at view.Point)
		moves bool
	}{
		{"a tap moves the handle there", func(s *Stage, at view.Point) { tap(s, at) }, true},
		{"a press alone does nothing", func(s *Stage, at view.Point) { down(s, 1, at) }, false},
		{"a swipe is no tap", func(s *Stage, at view.Point) {
			down(s, 1, at)
			move(s, 1, at.Add(view.Point{Y: 20}))
			up(s, 1, at.Add(view.Point{Y: 40}))
		}, false},
		{"a swipe that comes back is no tap", func(s *Stage, at view.Point) {
			down(s, 1, at)
			move(s, 1, at.Add(view.Point{Y: 20}))
			up(s, 1, at)
		}, false},
		{"what the page scrolled away is no tap", func(s *Stage, at view.Point) {
			down(s, 1, at)
			s.Handle(Event{Kind: PointerCancel, Pointer: 1})
			up(s, 1, at)
		}, false},
		{"a mouse click is a tap", func(s *Stage, at view.Point) {
			s.Handle(Event{Kind: PointerDown, At: at})
			s.Handle(Event{Kind: PointerUp, At: at})
		}, true},
	} {
		s := openDefault()
		z, at := track(s)
		c.act(s, at)
		got := s.state.V[sim.Temperature]
		want := 1.0
		if c.moves {
			want = z.ValueAt(at, 0)
		}
		if !(math.Abs(got-want) <= 1e-5) {
			t.Errorf("%s: T = %v, want %v", c.name, got, want)
		}
		if c.moves != s.glide.moving || c.moves != s.ui.CanUndo {
			t.Errorf("%s: glides %v, can be undone %v", c.name, s.glide.moving, s.ui.CanUndo)
		}
	}
}

func TestButtons(t *testing.T) {
	for _, c := range []struct {
		name string
		act  func(s *Stage, z view.Zone)
		acts bool
	}{
		{"the press alone does nothing", func(s *Stage, z view.Zone) { down(s, 1, z.At) }, false},
		{"the release does it", func(s *Stage, z view.Zone) { down(s, 1, z.At); up(s, 1, z.At) }, true},
		{"a release a little outside does it too", func(s *Stage, z view.Zone) {
			down(s, 1, z.At)
			up(s, 1, view.Point{X: z.At.X, Y: z.Box.Bottom() + 7})
		}, true},
		{"a release elsewhere does not", func(s *Stage, z view.Zone) {
			down(s, 1, z.At)
			up(s, 1, view.Point{X: z.At.X, Y: z.Box.Bottom() + 9})
		}, false},
		{"a cancelled press does not", func(s *Stage, z view.Zone) {
			down(s, 1, z.At)
			s.Handle(Event{Kind: PointerCancel, Pointer: 1})
			up(s, 1, z.At)
		}, false},
		{"assistive technology does it", func(s *Stage, z view.Zone) { s.Handle(Event{Kind: Press, Zone: z.ID}) }, true},
	} {
		s := openDefault()
		z := buttonOf(t, s, preset(sim.TwoRivals))
		if s.Handle(Event{Kind: PointerDown, Pointer: 5, At: z.At, Touch: true}) {
			t.Error("a press on a button is taken: no finger could scroll from there")
		}
		s.Handle(Event{Kind: PointerCancel, Pointer: 5})
		c.act(s, z)
		if acted := s.state.V[0] == 2 && s.state.V[3] == -2; acted != c.acts {
			t.Errorf("%s: %v", c.name, acted)
		}
	}
}

func TestAPresetTakesTheHandlesFromTheFingers(t *testing.T) {
	s := openDefault()
	author := s.State()
	z := handleOf(t, s, bar(0))
	down(s, 1, z.At)
	move(s, 1, z.At.Add(view.Point{Y: 60}))
	dragged := s.State()
	do(t, s, preset(sim.TwoRivals))
	rivals := s.State()
	move(s, 1, z.At.Add(view.Point{Y: -60}))
	up(s, 1, z.At)
	if s.State() != rivals {
		t.Error("the finger still moved what it held")
	}
	s.undo()
	if s.State() != dragged {
		t.Error("the first undo does not take back the preset alone")
	}
	s.undo()
	if s.State() != author {
		t.Error("the second undo does not take back the drag")
	}
}

func TestRemovingAClassUnderAFingerLetsItGo(t *testing.T) {
	s := openDefault()
	z := handleOf(t, s, bar(3))
	down(s, 1, z.At)
	move(s, 1, z.At.Add(view.Point{Y: -60}))
	do(t, s, view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgRemoveClass, Arg: 3}})
	move(s, 1, z.At.Add(view.Point{Y: -90}))
	up(s, 1, z.At)
	if s.state.N != 3 || s.held != 0 || s.ui.Touched == bar(3) {
		t.Errorf("%d classes, %d held, touched %d", s.state.N, s.held, s.ui.Touched)
	}
	s.Frame()
}

func TestOddPointers(t *testing.T) {
	s := openDefault()
	z := handleOf(t, s, logit(0))
	var nan = view.Point{X: math.NaN(), Y: 3}
	if down(s, 1, nan) {
		t.Error("a press nowhere is taken")
	}
	down(s, 1, z.At)
	if !down(s, 2, z.At) {
		t.Error("the second finger on a handle scrolls the page")
	}
	move(s, 2, z.At.Add(view.Point{Y: 50}))
	move(s, 1, nan)
	if s.State() != sim.Default() {
		t.Error("the second finger on a handle moved it")
	}
	down(s, 1, z.At) // its release was lost
	move(s, 1, z.At.Add(view.Point{Y: 50}))
	up(s, 1, nan)
	up(s, 2, nan)
	if s.held != 0 || len(s.history.past) != 1 {
		t.Errorf("%d held, %d steps", s.held, len(s.history.past))
	}
	for i := range 6 { // more fingers than there are hands for
		down(s, 10+i, handleOf(t, s, logit(i%4)).At)
	}
	for i := range 6 {
		up(s, 10+i, nan)
	}
	if s.held != 0 {
		t.Errorf("%d held", s.held)
	}
}
