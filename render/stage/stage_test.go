package stage

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

// measure is a type all of whose signs are 0.55 of its size wide: no test here
// needs a font.
type measure struct{}

func (measure) Width(text []byte, size float64, _ view.Weight) float64 {
	n := 0
	for len(text) > 0 {
		r, k := utf8.DecodeRune(text)
		if r >= ' ' {
			n++
		}
		text = text[k:]
	}
	return 0.55 * size * float64(n)
}

// sizes are the boxes that the program is shown in: phone, column, desktop, and
// one that is too short.
var sizes = []view.Point{{X: 360, Y: 944}, {X: 720, Y: 760}, {X: 1100, Y: 820}, {X: 768, Y: 430}}

func open(env scene.Env, author sim.State, size view.Point) *Stage {
	s := New(env, author, measure{})
	s.Handle(Event{Kind: Resize, At: size})
	s.Frame()
	return s
}

// openDefault is the Stage most tests need: English, a desktop's box.
func openDefault() *Stage {
	return open(scene.Env{Lang: words.En, Desktop: true}, sim.Default(), view.Point{X: 1100, Y: 820})
}

// made returns a State with n classes whose logits lie between −2 and 2 and
// whose temperature is moderate, so that there is room to drag in.
func made(r *rand.Rand, n int) sim.State {
	s := sim.Default()
	for s.N < n {
		s = sim.Update(s, sim.AddClass{})
	}
	for s.N > n {
		s = sim.Update(s, sim.RemoveClass{Class: s.N - 1})
	}
	for i := range n {
		s = sim.Update(s, sim.Set{Target: sim.KnobTarget(sim.Z0 + sim.Knob(i)), Value: r.Float64()*4 - 2})
	}
	return sim.Update(s, sim.Set{Target: sim.KnobTarget(sim.Temperature), Value: 0.6 + r.Float64()})
}

// settle lets time go by until nothing moves.
func settle(t testing.TB, s *Stage) {
	t.Helper()
	for range 100 {
		if !s.Step(1. / 60) {
			return
		}
	}
	t.Fatal("it never comes to rest")
}

func down(s *Stage, pointer int, at view.Point) bool {
	return s.Handle(Event{Kind: PointerDown, Pointer: pointer, At: at, Touch: true})
}

func move(s *Stage, pointer int, at view.Point) {
	s.Handle(Event{Kind: PointerMove, Pointer: pointer, At: at, Touch: true})
}

func up(s *Stage, pointer int, at view.Point) {
	s.Handle(Event{Kind: PointerUp, Pointer: pointer, At: at, Touch: true})
}

func tap(s *Stage, at view.Point) {
	down(s, 9, at)
	up(s, 9, at)
}

func hit(s *Stage, k Key) bool { return s.Handle(Event{Kind: KeyDown, Key: k}) }

func write(s *Stage, text string) {
	for _, r := range text {
		s.Handle(Event{Kind: KeyDown, Key: KeyRune, Rune: r})
	}
}

func ctrl(s *Stage, r rune) bool {
	return s.Handle(Event{Kind: KeyDown, Key: KeyRune, Rune: r, Ctrl: true})
}

// handleOf returns the handle of a target.
func handleOf(t testing.TB, s *Stage, target sim.Target) view.Zone {
	t.Helper()
	for _, z := range s.Frame().Zones {
		if z.Role == view.RoleHandle && z.Target == target {
			return z
		}
	}
	t.Fatalf("there is no handle of target %d", target)
	return view.Zone{}
}

// buttonOf returns the zone with that act.
func buttonOf(t testing.TB, s *Stage, act view.Act) view.Zone {
	t.Helper()
	for _, z := range s.Frame().Zones {
		if z.Role != view.RoleHandle && z.Role != view.RoleTrack && z.Act == act {
			return z
		}
	}
	t.Fatalf("there is no button for %+v", act)
	return view.Zone{}
}

func verb(v view.Verb) view.Act { return view.Act{Verb: v} }

func preset(p sim.Preset) view.Act {
	return view.Act{Verb: view.VerbMsg, Msg: view.MsgValue{Kind: view.MsgApply, Arg: int(p)}}
}

func logit(i int) sim.Target { return sim.KnobTarget(sim.Z0 + sim.Knob(i)) }

var temperature = sim.KnobTarget(sim.Temperature)

func bar(i int) sim.Target { return sim.Bar0 + sim.Target(i) }

// effects drains the effects and returns those of a kind.
func effects(s *Stage, kind Outcome) (all []Effect) {
	for _, e := range s.Effects(nil) {
		if e.Kind == kind {
			all = append(all, e)
		}
	}
	return all
}

// texts returns everything a Frame says or draws, one text a line.
func texts(f *view.Frame) string {
	var b strings.Builder
	for _, o := range f.Ops {
		if o.Kind == view.KindText {
			b.Write(words.Plain(nil, f.Text(o.Text)))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func sentence(s *Stage) string {
	f := s.Frame()
	return string(f.Text(f.Say.Sentence))
}

func TestEqualFramesAreOneFrame(t *testing.T) {
	s := openDefault()
	f, g := s.Frame(), s.Generation()
	for _, e := range []Event{
		{Kind: PointerMove, At: view.Point{X: 3, Y: 3}},
		{Kind: KeyDown, Key: KeyHome},
		{Kind: Resize, At: f.Size},
		{Kind: Resize, At: view.Point{X: math.NaN(), Y: 3}},
		{Kind: Environment, Env: s.Env()},
		{Kind: Link, Text: "section-2"},
		{Kind: Link, Text: s.Link()},
		{Kind: SetValue, Zone: 0xffff, Value: 3},
		{Kind: Press, Zone: 0xffff},
		{Kind: FocusZone, Zone: 0xffff},
		{Kind: Label, Zone: 0xffff, Text: "x"},
		{Kind: PointerUp, Pointer: 3},
	} {
		s.Handle(e)
		if s.Step(0.02) {
			t.Errorf("%+v: something moves", e)
		}
		if s.Frame() != f || s.Generation() != g {
			t.Errorf("%+v: another picture", e)
		}
	}
	if e := s.Effects(nil); len(e) > 0 {
		t.Errorf("%+v", e)
	}
}

func TestAThemeIsPaintedAnewThoughNoFrameChanges(t *testing.T) {
	s := openDefault()
	was, g := *s.Frame(), s.Generation()
	env := s.Env()
	env.Theme = view.Dark
	s.Handle(Event{Kind: Environment, Env: env})
	if s.Generation() == g {
		t.Error("the generation stayed")
	}
	if !s.Frame().Equal(&was) {
		t.Error("the theme changed the Frame")
	}
}

func TestAFrameStaysWhileTheNextIsMade(t *testing.T) {
	s := openDefault()
	f := s.Frame()
	before := texts(f)
	z := handleOf(t, s, logit(0))
	down(s, 1, z.At)
	move(s, 1, z.At.Add(view.Point{Y: -20}))
	if s.Frame() == f {
		t.Fatal("the picture did not change")
	}
	if texts(f) != before {
		t.Error("the frame that was returned before changed")
	}
}

// TestAMoveAllocatesNothing: a drag makes no garbage, so nothing jerks.
func TestAMoveAllocatesNothing(t *testing.T) {
	for _, size := range sizes {
		s := open(scene.Env{}, sim.Default(), size)
		for _, target := range []sim.Target{logit(0), bar(1), temperature, sim.NeedleH, sim.Effective} {
			z := handleOf(t, s, target)
			down(s, 1, z.At)
			i := 0
			moves := func() {
				i++
				d := float64(i % 16)
				move(s, 1, z.At.Add(view.Point{X: d, Y: -d}))
				s.Step(1. / 60)
				s.Frame()
			}
			for range 40 {
				moves() // the arenas grow
			}
			if n := testing.AllocsPerRun(100, moves); n != 0 {
				t.Errorf("%v: target %d: %v allocations a move", size, target, n)
			}
			up(s, 1, z.At)
		}
	}
}

func ExampleStage() {
	s := New(scene.Env{Lang: words.En}, sim.Default(), measure{})
	s.Handle(Event{Kind: Resize, At: view.Point{X: 720, Y: 760}})
	fmt.Println(s.Link())
	for _, z := range s.Frame().Zones {
		if z.Target == sim.Bar0 && z.Role == view.RoleHandle {
			s.Handle(Event{Kind: SetValue, Zone: z.ID, Value: 0.5})
			break
		}
	}
	fmt.Println(s.Link())
	// Output:
	// v=1
	// v=1&logits=1.417,1,0.1,-1.2
}

func BenchmarkDrag(b *testing.B) {
	s := openDefault()
	z := handleOf(b, s, bar(1))
	down(s, 1, z.At)
	i := 0
	for b.Loop() {
		i++
		move(s, 1, z.At.Add(view.Point{Y: float64(i % 64)}))
		s.Frame()
	}
}
