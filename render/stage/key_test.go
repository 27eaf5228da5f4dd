package stage

import (
	"math"
	"slices"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/sim"
)

// tabs returns the zones Tab goes through until it leaves the picture.
func tabs(t testing.TB, s *Stage, back bool) (ids []view.ID) {
	t.Helper()
	for s.Handle(Event{Kind: KeyDown, Key: KeyTab, Shift: back}) {
		ids = append(ids, s.ui.Focus)
		if got := effects(s, Focus); len(got) != 1 || got[0].Zone != s.ui.Focus {
			t.Fatalf("the host is told %+v", got)
		}
		if len(ids) > 200 {
			t.Fatal("Tab never leaves")
		}
	}
	if s.ui.Focus != 0 {
		t.Error("Tab left the picture and the focus stayed")
	}
	return ids
}

func TestTabGoesThroughEveryStopInOrderAndLeaves(t *testing.T) {
	for _, size := range sizes {
		for _, n := range []int{2, 4, 12} {
			state := sim.Default()
			for state.N < n {
				state = sim.Update(state, sim.AddClass{})
			}
			for state.N > n {
				state = sim.Update(state, sim.RemoveClass{})
			}
			s := open(scene.Env{}, state, size)
			var want []view.ID
			var groups [256]bool
			for _, z := range s.Frame().Zones {
				if z.Off || z.Skip || z.Role == view.RoleTrack || z.Group != 0 && groups[z.Group] {
					continue
				}
				groups[z.Group] = true
				want = append(want, z.ID)
			}
			if got := tabs(t, s, false); !slices.Equal(got, want) {
				t.Errorf("%v, %d classes:\n got %x\nwant %x", size, n, got, want)
			}
			slices.Reverse(want)
			if got := tabs(t, s, true); !slices.Equal(got, want) {
				t.Errorf("%v, %d classes, back:\n got %x\nwant %x", size, n, got, want)
			}
		}
	}
}

// TestKeysReachEveryHandle: from the stops of Tab the arrows lead to every
// handle of every scene, but for those of a target that another handle has.
func TestKeysReachEveryHandle(t *testing.T) {
	for _, sc := range sim.Scenes(nil) {
		for _, size := range sizes {
			state := sim.Default()
			state.Scene = sc
			s := open(scene.Env{}, state, size)
			reached := make(map[view.ID]bool)
			targets := make(map[sim.Target]bool)
			arrive := func(id view.ID) {
				reached[id] = true
				targets[s.Frame().Zone(id).Target] = true
			}
			for _, stop := range tabs(t, s, false) {
				arrive(stop)
				group := s.Frame().Zone(stop).Group
				if group == 0 {
					continue
				}
				var members []view.ID
				for _, z := range s.Frame().Zones {
					if member(&z, group) {
						members = append(members, z.ID)
					}
				}
				s.Handle(Event{Kind: FocusZone, Zone: stop, Visible: true})
				for _, way := range [][2]Key{{KeyLeft, KeyUpward}, {KeyRight, KeyDownward}} {
					for range members {
						z := s.focused()
						key := way[0]
						if z.Role == view.RoleHandle && z.Axis != view.AxisY {
							key = way[1]
						}
						hit(s, key)
						arrive(s.ui.Focus)
					}
				}
				s.Effects(nil)
			}
			if s.State() != state {
				t.Errorf("%v at %v: choosing changed the State", sc, size)
			}
			for _, z := range s.Frame().Zones {
				if z.Role == view.RoleHandle && !reached[z.ID] && !targets[z.Target] {
					t.Errorf("%v at %v: no key leads to %q", sc, size, s.Frame().Text(z.Name))
				}
			}
		}
	}
}

func TestTheNeedleAndTheBallsBelongToTheTemperature(t *testing.T) {
	s := openDefault()
	balls, needle := handleOf(t, s, sim.Effective).ID, handleOf(t, s, sim.NeedleH).ID
	s.Handle(Event{Kind: FocusZone, Zone: handleOf(t, s, temperature).ID, Visible: true})
	hit(s, KeyUpward)
	if s.ui.Focus != balls {
		t.Fatalf("up from the temperature: the focus is on %#x", s.ui.Focus)
	}
	hit(s, KeyUpward)
	if s.ui.Focus != needle || s.State() != sim.Default() {
		t.Fatalf("up from the balls: the focus is on %#x", s.ui.Focus)
	}
	if hit(s, KeyRight); !(s.State().V[sim.Temperature] > 1) {
		t.Errorf("a key on the needle left T at %v", s.State().V[sim.Temperature])
	}
	s.Handle(Event{Kind: Blur})
	s.Effects(nil)
	if got := tabs(t, s, false); !slices.Contains(got, needle) || slices.Contains(got, balls) {
		t.Errorf("after the needle had the focus Tab stops at %x", got)
	}
}

func TestAGroupIsOneStopAtTheMemberThatHadTheFocus(t *testing.T) {
	s := openDefault()
	second := handleOf(t, s, bar(1)).ID
	s.Handle(Event{Kind: FocusZone, Zone: handleOf(t, s, bar(0)).ID, Visible: true})
	hit(s, KeyRight)
	if s.ui.Focus != second {
		t.Fatalf("the focus is on %#x", s.ui.Focus)
	}
	s.Handle(Event{Kind: Blur})
	s.Effects(nil)
	n := 0
	for _, id := range tabs(t, s, false) {
		if s.Frame().Zone(id).Target == bar(1) && id == second {
			n++
		} else if _, ok := s.Frame().Zone(id).Target.Bar(); ok && s.Frame().Zone(id).Role == view.RoleHandle {
			t.Errorf("a stop at %#x", id)
		}
	}
	if n != 1 {
		t.Errorf("%d stops at the bar that had the focus", n)
	}
}

func TestArrowsChooseAcrossAndChangeAlongTheWayAHandleMoves(t *testing.T) {
	seven := sim.Default()
	for seven.N < 7 {
		seven = sim.Update(seven, sim.AddClass{})
	}
	for _, c := range []struct {
		name          string
		state         sim.State
		size          view.Point
		next, more    Key
		before, fewer Key
	}{
		{"columns", sim.Default(), sizes[1], KeyRight, KeyUpward, KeyLeft, KeyDownward},
		{"rows", seven, sizes[0], KeyDownward, KeyRight, KeyUpward, KeyLeft},
	} {
		s := open(scene.Env{}, c.state, c.size)
		first, second := handleOf(t, s, bar(0)).ID, handleOf(t, s, bar(1)).ID
		s.Handle(Event{Kind: FocusZone, Zone: first})
		p := s.state.Value(bar(0))
		hit(s, c.next)
		if s.ui.Focus != second || !s.ui.FocusVisible || s.state != c.state {
			t.Errorf("%s: onward: the focus is on %#x", c.name, s.ui.Focus)
		}
		if !hit(s, c.before) || s.ui.Focus != first {
			t.Errorf("%s: back: the focus is on %#x", c.name, s.ui.Focus)
		}
		if !hit(s, c.before) || s.ui.Focus != first || s.state != c.state {
			t.Errorf("%s: at the end of the group the key does something", c.name)
		}
		hit(s, c.more)
		if got := s.state.Value(bar(0)); !(math.Abs(got-p-0.01) < 1e-4) || s.ui.Focus != first {
			t.Errorf("%s: one more is %v after %v", c.name, got, p)
		}
		hit(s, c.fewer)
		hit(s, c.fewer)
		if got := s.state.Value(bar(0)); !(math.Abs(got-p+0.01) < 1e-4) {
			t.Errorf("%s: one less is %v after %v", c.name, got, p)
		}
	}
}

func TestKeysOnAHandle(t *testing.T) {
	for _, c := range []struct {
		target sim.Target
		key    Key
		shift  bool
		want   float64
	}{
		{logit(0), KeyUpward, false, 2.1},
		{logit(0), KeyDownward, false, 1.9},
		{logit(0), KeyUpward, true, 2.01},
		{logit(0), KeyDownward, true, 1.99},
		{logit(0), KeyPageUp, false, 3},
		{logit(0), KeyPageDown, false, 1},
		{logit(0), KeyHome, false, -6},
		{logit(0), KeyEnd, false, 6},
		{temperature, KeyRight, false, 1.1},
		{temperature, KeyLeft, false, 0.99},
		{temperature, KeyRight, true, 1.01},
		{temperature, KeyHome, false, 0.05},
		{temperature, KeyEnd, false, 20},
	} {
		s := openDefault()
		s.Handle(Event{Kind: FocusZone, Zone: handleOf(t, s, c.target).ID, Visible: true})
		if !s.Handle(Event{Kind: KeyDown, Key: c.key, Shift: c.shift}) {
			t.Errorf("target %d: key %d is not taken", c.target, c.key)
		}
		if got := s.state.Value(c.target); !(math.Abs(got-c.want) < 1e-9) {
			t.Errorf("target %d: key %d, shift %v: %v, want %v", c.target, c.key, c.shift, got, c.want)
		}
		if got := effects(s, Save); len(got) != 1 || got[0].Text != s.Link() {
			t.Errorf("target %d: key %d: saved %+v", c.target, c.key, got)
		}
		if s.ui.Touched != c.target {
			t.Errorf("touched %d", s.ui.Touched)
		}
	}
}

func TestKeysWithoutAFocusAreTheHosts(t *testing.T) {
	s := openDefault()
	for _, k := range []Key{KeyLeft, KeyUpward, KeyPageUp, KeyHome, KeyEnter, KeySpace, KeyEscape, KeyDelete, KeyBackspace} {
		if hit(s, k) {
			t.Errorf("key %d is taken", k)
		}
	}
	page := open(scene.Env{}, sim.Default(), sizes[1])
	for _, r := range "rltsp1-.x" {
		if page.Handle(Event{Kind: KeyDown, Key: KeyRune, Rune: r}) {
			t.Errorf("on a page %q is taken", r)
		}
	}
	if page.State() != sim.Default() || len(page.Effects(nil)) > 0 {
		t.Error("a letter did something on a page")
	}
}

func TestEnterAndSpacePress(t *testing.T) {
	for _, k := range []Key{KeyEnter, KeySpace} {
		s := openDefault()
		s.Handle(Event{Kind: FocusZone, Zone: buttonOf(t, s, preset(sim.TwoRivals)).ID})
		if !hit(s, k) || s.state.V[1] != 2 {
			t.Errorf("key %d on a button: %v", k, s.state)
		}
		state := s.State()
		s.Handle(Event{Kind: FocusZone, Zone: handleOf(t, s, logit(0)).ID})
		hit(s, k)
		if s.State() != state {
			t.Errorf("key %d on a handle did something", k)
		}
	}
}

func TestLettersInTheWindow(t *testing.T) {
	s := openDefault()
	do(t, s, preset(sim.OneHot))
	s.Effects(nil)
	write(s, "LtS")
	if got := s.Effects(nil); len(got) != 3 || got[0].Kind != Language || got[1].Kind != Theme || got[2].Kind != Share {
		t.Errorf("%+v", got)
	}
	write(s, "r")
	if s.State() != sim.Default() {
		t.Error("R does not reset")
	}
	write(s, "p")
	if s.ui.Predict.Stage != scene.Asked {
		t.Error("P asks nothing")
	}
	hidden := open(scene.Env{Desktop: true, Hide: scene.HidePredict}, sim.Default(), sizes[2])
	write(hidden, "p")
	if hidden.ui.Predict.Stage != scene.NotAsked {
		t.Error("P asks what the author left out")
	}
}

func TestEscapeLeavesOneThingAtATime(t *testing.T) {
	s := openDefault()
	do(t, s, verb(view.VerbPredict))
	s.Handle(Event{Kind: FocusZone, Zone: handleOf(t, s, logit(0)).ID, Visible: true})
	write(s, "12")
	for _, c := range []struct {
		name string
		gone func() bool
	}{
		{"the number being typed", func() bool { return s.typed == "" }},
		{"the question", func() bool { return s.ui.Predict.Stage == scene.NotAsked }},
		{"the focus", func() bool { return s.ui.Focus == 0 }},
	} {
		if c.gone() {
			t.Errorf("%s is gone too early", c.name)
		}
		if !hit(s, KeyEscape) || !c.gone() {
			t.Errorf("%s is still there", c.name)
		}
	}
	if hit(s, KeyEscape) {
		t.Error("Escape is taken for nothing")
	}
}

func TestDeleteOnALabelRemovesTheClass(t *testing.T) {
	s := openDefault()
	s.Handle(Event{Kind: FocusZone, Zone: buttonOf(t, s, view.Act{Verb: view.VerbRename, Arg: 3}).ID})
	hit(s, KeyDelete)
	if s.state.N != 3 || s.focused() == nil || s.focused().Act.Arg != 2 {
		t.Fatalf("%d classes, focus %+v", s.state.N, s.focused())
	}
	hit(s, KeyDelete)
	hit(s, KeyDelete) // two stay
	if s.state.N != 2 {
		t.Errorf("%d classes", s.state.N)
	}
	s.undo()
	if s.state.N != 3 {
		t.Errorf("after undo %d classes", s.state.N)
	}
}

func TestTabGoesOnFromWhereAControlWentAway(t *testing.T) {
	s := openDefault()
	z := buttonOf(t, s, verb(view.VerbPredict))
	do(t, s, verb(view.VerbPredict))
	cancel := buttonOf(t, s, verb(view.VerbCancel))
	s.Handle(Event{Kind: FocusZone, Zone: cancel.ID})
	hit(s, KeyEnter)
	if s.Frame().Zone(cancel.ID) != nil {
		t.Fatal("the button is still there")
	}
	s.Handle(Event{Kind: KeyDown, Key: KeyTab, Shift: true})
	if s.ui.Focus != z.ID {
		t.Errorf("back from there the focus is on %#x", s.ui.Focus)
	}
}

func TestAssistiveTechnologySetsASlider(t *testing.T) {
	for _, c := range []struct {
		target      sim.Target
		value, want float64
	}{
		{logit(1), 0.5, 0.5}, {logit(1), 99, 6}, {logit(1), -99, -6}, {logit(1), math.NaN(), 1},
		{bar(1), 0.5, 0.5}, {temperature, 3, 3}, {temperature, -1, 0.05},
		{sim.NeedleH, 0.5, 0.5}, {sim.Effective, 2, 2},
	} {
		s := openDefault()
		id := handleOf(t, s, c.target).ID
		s.Handle(Event{Kind: SetValue, Zone: id, Value: c.value})
		if got := s.state.Value(c.target); !(math.Abs(got-c.want) < 1e-4) {
			t.Errorf("target %d set to %v is %v, want %v", c.target, c.value, got, c.want)
		}
		if got := effects(s, Announce); len(got) > 1 {
			t.Errorf("%d announcements", len(got))
		}
	}
}

func TestANumberCanBeTyped(t *testing.T) {
	for _, c := range []struct {
		target sim.Target
		bits   bool
		typed  string
		want   float64
		notice string
	}{
		{logit(0), false, "-2.5", -2.5, ""},
		{logit(0), false, "−2.5", -2.5, ""},
		{logit(0), false, "+0.75", 0.75, ""},
		{logit(0), false, "7", 2, "6"},
		{logit(0), false, "1-2", 2, "1-2"},
		{logit(0), false, ".", 2, "."},
		{temperature, false, "2.5", 2.5, ""},
		{temperature, false, "0", 1, "0.05"},
		{bar(0), false, "50", 0.5, ""},       // the bars are in percent
		{bar(0), false, "101", -1, "100"},    //
		{sim.NeedleH, false, "1", 1, ""},     // nats
		{sim.NeedleH, true, "1", 0.6931, ""}, // bits
		{sim.NeedleH, false, "1.387", -1, "1.39"},
	} {
		s := openDefault()
		if c.bits {
			s.step(sim.Update(s.state, sim.Set{Target: sim.KnobTarget(sim.Units), Value: 1}))
		}
		want := c.want
		if want == -1 {
			want = s.state.Value(c.target)
		}
		s.Handle(Event{Kind: FocusZone, Zone: handleOf(t, s, c.target).ID, Visible: true})
		state := s.State()
		write(s, c.typed)
		if s.typed != c.typed || s.State() != state || !strings.HasSuffix(sentence(s), ": "+c.typed) || len(effects(s, Announce)) > 1 {
			t.Errorf("%q: typed %q", c.typed, s.typed)
		}
		hit(s, KeyEnter)
		if got := s.state.Value(c.target); !(math.Abs(got-want) < 1e-4) {
			t.Errorf("target %d, %q: %v, want %v", c.target, c.typed, got, want)
		}
		if c.notice == "" && (s.ui.Notice != "" || s.typed != "") {
			t.Errorf("%q: notice %q, typed %q", c.typed, s.ui.Notice, s.typed)
		}
		if c.notice != "" && (!strings.Contains(s.ui.Notice, c.notice) || s.typed != c.typed || s.State() != state) {
			t.Errorf("%q: notice %q, typed %q", c.typed, s.ui.Notice, s.typed)
		}
	}
}

func TestTypingIsMendedAndLeft(t *testing.T) {
	s := openDefault()
	s.Handle(Event{Kind: FocusZone, Zone: handleOf(t, s, logit(0)).ID})
	write(s, "34")
	hit(s, KeyBackspace)
	hit(s, KeyEnter)
	if s.state.V[0] != 3 {
		t.Errorf("z = %v", s.state.V[0])
	}
	write(s, "5")
	hit(s, KeyUpward) // any other key goes on without it
	if s.typed != "" || s.state.V[0] != 3.1 {
		t.Errorf("typed %q, z = %v", s.typed, s.state.V[0])
	}
	write(s, "5")
	hit(s, KeyTab)
	if s.typed != "" || s.state.V[0] != 3.1 {
		t.Errorf("typed %q, z = %v", s.typed, s.state.V[0])
	}
	write(s, strings.Repeat("1", 100))
	if len(s.typed) > maxTyped {
		t.Errorf("%d digits", len(s.typed))
	}
}
