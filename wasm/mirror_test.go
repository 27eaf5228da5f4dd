package wasm

import (
	"encoding/json"
	"testing"

	"softmax/render/glyph"
	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// news is what the page's script reads.
type news struct {
	Lang  string
	Say   map[string]string
	Order []view.ID
	Zones []struct {
		ID                  view.ID
		Role, Name, Value   string
		Box                 [4]float64
		Tab                 int
		Min, Max, Step, Now float64
		On, Off, Upright    bool
		Way                 string
		Group               uint8
		GroupName           string
	}
}

func openStage(t testing.TB) *stage.Stage {
	t.Helper()
	return openStageAt(t, words.En, sim.Default(), view.Point{X: 720, Y: 620})
}

func openStageAt(t testing.TB, lang words.Lang, author sim.State, size view.Point) *stage.Stage {
	t.Helper()
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	s := stage.New(scene.Env{Lang: lang, Reduced: true}, author, fonts)
	s.SetLabeler(Label)
	s.Handle(stage.Event{Kind: stage.Resize, At: size})
	return s
}

func show(t testing.TB, m *Mirror, s *stage.Stage) (n news, told bool) {
	t.Helper()
	state := s.State()
	b := m.Show(s.Frame(), &state, s.Env().Lang)
	if b == nil {
		return n, false
	}
	if err := json.Unmarshal(b, &n); err != nil {
		t.Fatalf("%v: %s", err, b)
	}
	return n, true
}

func TestMirrorTellsEverythingOnce(t *testing.T) {
	s := openStage(t)
	var m Mirror
	n, _ := show(t, &m, s)
	f := s.Frame()
	if n.Lang != "en" || n.Say["sentence"] != string(f.Text(f.Say.Sentence)) || len(n.Zones) != len(n.Order) {
		t.Fatalf("the first message is not whole: %+v", n)
	}
	i := 0
	for k := range f.Zones {
		z := &f.Zones[k]
		if z.Role == view.RoleTrack {
			continue
		}
		got := n.Zones[i]
		if got.ID != z.ID || n.Order[i] != z.ID || got.Name != string(f.Text(z.Name)) || got.Off != z.Off || got.On != z.Checked {
			t.Errorf("zone %d: %+v", z.ID, got)
		}
		if z.Role == view.RoleHandle && (got.Value != string(f.Text(z.Value)) || !(got.Min < got.Max) || got.Now < got.Min || got.Now > got.Max || !(got.Step > 0)) {
			t.Errorf("slider %q: %+v", got.Name, got)
		}
		i++
	}
	if _, told := show(t, &m, s); told {
		t.Error("what was told is told again")
	}
}

func TestMirrorTellsOnlyNews(t *testing.T) {
	s := openStage(t)
	var m Mirror
	first, _ := show(t, &m, s)
	var field view.ID
	for _, z := range first.Zones {
		if z.Role == "field" {
			field = z.ID
			break
		}
	}
	s.Handle(stage.Event{Kind: stage.Label, Zone: field, Text: `a "b" \ c`})
	n, told := show(t, &m, s)
	if !told || n.Order != nil || n.Lang != "" || len(n.Zones) == 0 || len(n.Zones) >= len(first.Zones)/2 {
		t.Fatalf("a new label told %d of %d zones, order %v", len(n.Zones), len(first.Zones), n.Order)
	}
	if n.Zones[0].Name == first.Zones[0].Name {
		t.Errorf("%q is still called so", n.Zones[0].Name)
	}
}

// TestMirrorTellsGroups: the controls of a group follow one another, so that
// one element can stand around them, and each group says what it is.
func TestMirrorTellsGroups(t *testing.T) {
	for _, size := range []view.Point{{X: 360, Y: 994}, {X: 720, Y: 760}, {X: 768, Y: 430}} {
		for _, sc := range sim.Scenes(nil) {
			for _, lang := range []words.Lang{words.Ko, words.En} {
				state := sim.Default()
				state.Scene = sc
				s := openStageAt(t, lang, state, size)
				var m Mirror
				n, _ := show(t, &m, s)
				names := make(map[uint8]string)
				last := uint8(0)
				for _, z := range n.Zones {
					name, seen := names[z.Group]
					if z.Group != 0 && seen && z.Group != last {
						t.Errorf("%v at %v: %q stands apart from its group", sc, size, z.Name)
					}
					if z.Group != 0 && (z.GroupName == "" || seen && name != z.GroupName) {
						t.Errorf("%v at %v: the group of %q is called %q", sc, size, z.Name, z.GroupName)
					}
					names[z.Group], last = z.GroupName, z.Group
				}
				if len(names) < 2 && size.Y > 500 { // a low box may leave them out
					t.Errorf("%v at %v has no group", sc, size)
				}
			}
		}
	}
}

// TestMirrorSaysAtOnce: the sentences can be told before the controls, and then
// are not told again.
func TestMirrorSaysAtOnce(t *testing.T) {
	s := openStage(t)
	var m Mirror
	show(t, &m, s)
	if said := m.Say(s.Frame()); said != nil {
		t.Errorf("what was told is told again: %s", said)
	}
	var logit view.ID
	for _, z := range s.Frame().Zones {
		if z.Role == view.RoleHandle && z.Target == sim.KnobTarget(sim.Z0) {
			logit = z.ID
		}
	}
	s.Handle(stage.Event{Kind: stage.SetValue, Zone: logit, Value: -1})
	f := s.Frame()
	var said map[string]string
	if err := json.Unmarshal(m.Say(f), &said); err != nil || said["sentence"] != string(f.Text(f.Say.Sentence)) || said["arithmetic"] != string(f.Text(f.Say.Arithmetic)) {
		t.Errorf("said %v, %v", said, err)
	}
	if n, told := show(t, &m, s); !told || n.Say != nil || len(n.Zones) == 0 {
		t.Errorf("then told %+v", n)
	}
}

// TestMirrorHasOneStopAGroup: the stop goes to the one last in use, and on to
// another when that is gone.
func TestMirrorHasOneStopAGroup(t *testing.T) {
	s := openStage(t)
	var m Mirror
	stops := func() map[uint8][]view.ID {
		n, _ := show(t, &m, s)
		stops := make(map[uint8][]view.ID)
		for _, z := range n.Zones {
			if g := s.Frame().Zone(z.ID).Group; g != 0 && z.Tab == 0 {
				stops[g] = append(stops[g], z.ID)
			}
		}
		return stops
	}
	first := stops()
	if len(first) == 0 {
		t.Fatal("there is no group")
	}
	for g, ids := range first {
		if len(ids) != 1 {
			t.Errorf("group %d has the stops %v", g, ids)
		}
	}
	var last *view.Zone
	f := s.Frame()
	for i := range f.Zones {
		if z := &f.Zones[i]; z.Role == view.RoleHandle && z.Group != 0 && !z.Skip && first[z.Group][0] != z.ID {
			last = z
		}
	}
	used := *last
	m.Used(&used)
	if now := stops(); len(now[used.Group]) != 1 || now[used.Group][0] != used.ID {
		t.Errorf("the stop of group %d is %v, not %d", used.Group, now[used.Group], used.ID)
	}
	for s.State().N > sim.MinClasses {
		var b *view.Zone
		f := s.Frame()
		for i := range f.Zones {
			if a := f.Zones[i].Act; a.Verb == view.VerbMsg && a.Msg.Kind == view.MsgRemoveClass {
				b = &f.Zones[i]
			}
		}
		n := s.State().N
		s.Handle(stage.Event{Kind: stage.Press, Zone: b.ID})
		if s.State().N != n-1 {
			t.Fatal("no class went")
		}
	}
	if now := stops(); len(now[used.Group]) != 1 || now[used.Group][0] == used.ID {
		t.Errorf("the stop that is gone left %v", now[used.Group])
	}
}

// TestMoved: one step of a slider is one key, in every scene, and all the way is
// the end. The numbers of a slider lie within its own ends.
func TestMoved(t *testing.T) {
	for _, sc := range sim.Scenes(nil) {
		state := sim.Default()
		state.Scene = sc
		if sc == sim.SceneGradient { // at first its target is at an end, where no key leads on
			state = sim.Update(state, sim.Apply{Preset: sim.SoftTarget})
		}
		open := func() *stage.Stage { return openStageAt(t, words.En, state, view.Point{X: 720, Y: 760}) }
		var handles []view.Zone
		for _, z := range open().Frame().Zones {
			if z.Role == view.RoleHandle {
				handles = append(handles, z)
			}
		}
		for _, z := range handles {
			name := sc.String() + " " + string(open().Frame().Text(z.Name))
			r := rangeOf(&z, &state)
			if !(r.lo < r.hi && r.step > 0 && r.step < r.hi-r.lo && r.lo <= r.now && r.now <= r.hi) {
				t.Errorf("%s: %+v", name, r)
			}
			stood := r.lo + float64(int((r.now-r.lo)/r.step+0.5))*r.step
			if stood-r.step < r.lo || stood+r.step > r.hi {
				t.Errorf("%s: there is no step from %v between %v and %v", name, stood, r.lo, r.hi)
			}
			for steps, key := range map[float64][2]stage.Key{1: {stage.KeyRight, stage.KeyUpward}, -1: {stage.KeyLeft, stage.KeyDownward}} {
				by := open()
				along := key[0]
				if z.Axis == view.AxisY || packed(&z) {
					along = key[1]
				}
				by.Handle(stage.Event{Kind: stage.FocusZone, Zone: z.ID})
				by.Handle(stage.Event{Kind: stage.KeyDown, Key: along})
				s := open()
				s.Handle(stage.Event{Kind: stage.SetValue, Zone: z.ID, Value: Moved(&z, &state, stood+steps*r.step)})
				if s.State() != by.State() || s.State() == state {
					t.Errorf("%s: %+v steps are %q, a key %q", name, steps, s.Link(), by.Link())
				}
			}
			for _, end := range []float64{r.lo, r.hi} {
				s := open()
				s.Handle(stage.Event{Kind: stage.SetValue, Zone: z.ID, Value: Moved(&z, &state, end)})
				now := s.State()
				if got := rangeOf(s.Frame().Zone(z.ID), &now); !(got.now == end || (got.now-r.now)*(end-r.now) > 0) {
					t.Errorf("%s: all the way to %v is %v", name, end, got.now)
				}
			}
		}
	}
}

func TestShowAllocatesNothing(t *testing.T) {
	s := openStage(t)
	var m Mirror
	state := s.State()
	f := s.Frame()
	m.Show(f, &state, words.En)
	n := testing.AllocsPerRun(50, func() {
		m.Unsay(f.Zones[0].ID)
		m.Show(f, &state, words.En)
	})
	if n > 1 { // the zone that was forgotten
		t.Errorf("%v allocations", n)
	}
}

func TestKey(t *testing.T) {
	for _, c := range []struct {
		name string
		key  stage.Key
		r    rune
	}{
		{"ArrowUp", stage.KeyUpward, 0}, {" ", stage.KeySpace, 0}, {"z", stage.KeyRune, 'z'}, {"가", stage.KeyRune, '가'},
		{"F5", stage.NoKey, 0}, {"Shift", stage.NoKey, 0}, {"", stage.NoKey, 0},
	} {
		if k, r := key(c.name); k != c.key || r != c.r {
			t.Errorf("key(%q) = %v, %q", c.name, k, r)
		}
	}
}
