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
	}
}

func openStage(t testing.TB) *stage.Stage {
	t.Helper()
	fonts, err := glyph.New()
	if err != nil {
		t.Fatal(err)
	}
	s := stage.New(scene.Env{Lang: words.En, Reduced: true}, sim.Default(), fonts)
	s.SetLabeler(Label)
	s.Handle(stage.Event{Kind: stage.Resize, At: view.Point{X: 720, Y: 620}})
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
		if z := &f.Zones[i]; z.Role == view.RoleHandle && z.Group != 0 && !z.Skip {
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

// TestMoved: one step of a slider is one key, any other way is the way itself.
func TestMoved(t *testing.T) {
	s := openStage(t)
	f := s.Frame()
	state := s.State()
	for i := range f.Zones {
		z := &f.Zones[i]
		if z.Role != view.RoleHandle {
			continue
		}
		r := rangeOf(z, &state)
		stood := r.lo + float64(int((r.now-r.lo)/r.step+0.5))*r.step
		name := string(f.Text(z.Name))
		if got, want := Moved(z, &state, stood+r.step), state.Move(z.Target, 1); got != want {
			t.Errorf("%s: one step up is %v, a key %v", name, got, want)
		}
		if got, want := Moved(z, &state, stood-r.step), state.Move(z.Target, -1); got != want {
			t.Errorf("%s: one step down is %v, a key %v", name, got, want)
		}
		if got := Moved(z, &state, r.hi); got != r.hi && state.Move(z.Target, 1) != got {
			t.Errorf("%s: to the end is %v, not %v", name, got, r.hi)
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
