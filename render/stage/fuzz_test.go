package stage

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// links are what a fuzzed script may be handed.
var links = []string{"#v=1", "v=1&logits=1,2,3&temperature=0.05", "v=1&logits=6,-6&labels=a,b&units=bit", "v=1&temperature=99", "logits=1", "x",
	"v=1&logits=0,0,0,0,0,0,0,0,0,0,0,0&again=on"}

// event makes an event of ten bytes.
func event(s *Stage, b []byte) Event {
	at := view.Point{
		X: (float64(b[2])*256 + float64(b[3])) / 65535 * s.box.X,
		Y: (float64(b[4])*256 + float64(b[5])) / 65535 * s.box.Y,
	}
	zones := s.Frame().Zones
	zone := zones[int(b[6])%len(zones)]
	if b[7]&1 != 0 { // rather at a zone than anywhere
		at = zone.At.Add(view.Point{X: float64(b[3]%16) - 8, Y: float64(b[5]%16) - 8})
	}
	e := Event{Kind: Happening(b[0]) % (Link + 1), Pointer: int(b[1] % 6), At: at, Touch: b[7]&2 != 0, Zone: zone.ID,
		Key: Key(b[8]) % (KeyRune + 1), Rune: rune("0123456789.-rltspzy강x \x01"[b[9]%24]), Shift: b[7]&4 != 0, Ctrl: b[7]&8 != 0, Visible: b[7]&16 != 0,
		Value: (float64(b[2]) - 128) / 16, Text: string(b[2:6])}
	switch e.Kind {
	case Resize:
		e.At = view.Point{X: 300 + float64(b[2])*4, Y: 200 + float64(b[4])*4}
	case Environment:
		e.Env = scene.Env{Lang: words.Lang(b[2] & 1), Theme: view.Theme(b[3] & 1), Reduced: b[4]&1 != 0, Hide: scene.Hide(b[5] & 31), Desktop: b[8]&1 != 0}
	case Link:
		e.Text = links[int(b[2])%len(links)]
	}
	odd := []float64{math.NaN(), math.Inf(1), math.Inf(-1), 1e300, -1e300}
	if b[7]&0xe0 == 0xe0 && e.Kind != Resize {
		e.At.X, e.Value = odd[int(b[2])%len(odd)], odd[int(b[3])%len(odd)]
	}
	return e
}

// check says what is wrong with a Stage.
func check(t *testing.T, s *Stage) {
	t.Helper()
	state := s.State()
	again, refused, ok := sim.Decode(s.Link(), sim.Default(), plainLabel)
	if !ok || len(refused) > 0 || again != state {
		t.Fatalf("%s is no State: %v", s.Link(), refused)
	}
	for k, v := range s.shown.V {
		if r := sim.RowOf(sim.Knob(k)); !(v >= r.Min && v <= r.Max) {
			t.Fatalf("knob %d is shown at %v", k, v)
		}
	}
	if !s.glide.moving && s.shown != s.state {
		t.Fatal("nothing moves, and the picture is not the State")
	}
	if s.held > 0 && s.glide.moving {
		t.Fatal("something glides under a finger")
	}
	held := 0
	for i := range s.presses {
		target := sim.NoTarget
		if s.presses[i].holds {
			held++
			target = s.presses[i].zone.Target
		}
		if s.ui.Held[i] != target {
			t.Fatalf("finger %d holds %d, and the picture shows %d", i, target, s.ui.Held[i])
		}
	}
	if !s.exists(s.ui.Touched) || s.ui.Edit >= s.state.N {
		t.Fatalf("of %d classes %d was touched, %d is being renamed", s.state.N, s.ui.Touched, s.ui.Edit)
	}
	if held != s.held || s.held == 0 && s.ui.HasGhost {
		t.Fatalf("%d fingers hold, %d are counted, a ghost: %v", held, s.held, s.ui.HasGhost)
	}
	if g := s.ui.Predict; !(g.Guess >= 0 && g.Guess <= 1 && g.Truth >= 0 && g.Truth <= 1) {
		t.Fatalf("%+v", g)
	}
	f := s.Frame()
	ok = true
	number := func(vs ...float64) {
		for _, v := range vs {
			ok = ok && !math.IsNaN(v) && !math.IsInf(v, 0)
		}
	}
	for _, o := range f.Ops {
		number(o.Alpha, o.Box.X, o.Box.Y, o.Box.W, o.Box.H, o.P.X, o.P.Y, o.Q.X, o.Q.Y, o.Radius, o.Stroke, o.A0, o.A1, o.Period, o.On, o.Size)
		if !ok {
			t.Fatalf("%+v", o)
		}
	}
	for i := range f.Zones {
		z := &f.Zones[i]
		number(z.Box.X, z.Box.Y, z.Box.W, z.Box.H, z.At.X, z.At.Y, z.Ring.X, z.Ring.Y, z.Ring.W, z.Ring.H, z.Scale.D0, z.Scale.D1, z.Scale.R0, z.Scale.R1)
		if !ok || slices.ContainsFunc(f.Zones[:i], func(y view.Zone) bool { return y.ID == z.ID }) {
			t.Fatalf("zone %#x: %+v", z.ID, *z)
		}
	}
}

// FuzzStage: whatever happens in whatever order, the State stays valid, the
// picture has its numbers, and undo leads back to the start.
func FuzzStage(f *testing.F) {
	for _, seed := range []string{
		"\x00\x01aaaa\x10\x01aa" + "\x01\x01bbbb\x10\x00aa" + "\x02\x01cccc\x10\x00aa",
		"\x05\x00aaaa\x00\x00\x01\x00" + "\x05\x00aaaa\x00\x00\x05\x00" + "\x05\x00aaaa\x00\x00\x0f\x01" + "\x05\x00aaaa\x00\x00\x0a\x00",
		"\x0d\x00\x01aaa\x00\x00\x01\x00" + "\x0b\x00aaaa\x08\x00\x05\x00" + "\x07\x00aaaa\x06\x00\x0f\x01",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, script []byte) { play(t, script) })
}

func TestRandomScripts(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	for range 60 {
		script := make([]byte, 10*(1+r.IntN(maxUndo)))
		for i := range script {
			script[i] = byte(r.Uint32())
		}
		play(t, script)
	}
}

// play plays a script of ten bytes an event, undoes it all, and checks on the way.
func play(t *testing.T, script []byte) {
	s := open(scene.Env{Desktop: len(script)%2 == 0}, sim.Default(), view.Point{X: 720, Y: 760})
	author := s.State()
	var drained []Effect
	for n := 0; len(script) >= 10 && n < maxUndo; n++ {
		s.Handle(event(s, script[:10]))
		if script[0]&0x80 != 0 {
			s.Step(float64(script[9]) / 2000)
		}
		script = script[10:]
		drained = s.Effects(drained[:0])
		for _, e := range drained {
			if e.Kind == Announce && e.Text == "" || e.Kind == Save && e.Text == "" {
				t.Fatalf("%+v", e)
			}
		}
		check(t, s)
	}
	undo := view.Zone{Act: verb(view.VerbUndo)}
	for s.do(&undo); s.ui.CanUndo; s.do(&undo) {
		check(t, s)
	}
	if s.State() != author {
		t.Fatalf("undo ends at %s", s.Link())
	}
	settle(t, s)
	check(t, s)
}
