package render

import (
	"flag"
	"image"
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/stage"
	"softmax/render/view"
	"softmax/sim"
)

// A bench is a game without a window.
type bench struct {
	*Game
	host   *diary
	screen *counter
}

// A diary is a Host that writes down what it is told.
type diary struct {
	effects     []stage.Effect
	sleeps      int // how often it fell asleep
	wakes, tick int
	asleep      bool
}

func (d *diary) Do(_ *Game, e stage.Effect) { d.effects = append(d.effects, e) }
func (d *diary) Wake()                      { d.wakes, d.asleep = d.wakes+1, false }
func (d *diary) Tick(bool)                  { d.tick++ }

func (d *diary) Sleep() {
	if !d.asleep {
		d.sleeps++
	}
	d.asleep = true
}

func newBench(t testing.TB) *bench { return benchOf(t, sim.Default()) }

func benchOf(t testing.TB, state sim.State) *bench {
	t.Helper()
	fonts, _ := load(t)
	d := &diary{}
	s := stage.New(scene.Env{Desktop: true}, state, fonts)
	g, err := NewGame(s, fonts, d)
	if err != nil {
		t.Fatal(err)
	}
	g.scale = 2
	s.Handle(stage.Event{Kind: stage.Resize, At: view.Point{X: 720, Y: 720}})
	return &bench{g, d, &counter{size: image.Pt(1440, 1440)}}
}

// frame is one tick and one picture, dt seconds after the last.
func (b *bench) frame(dt float64) {
	b.moving = b.Stage.Step(dt)
	b.draw(b.screen)
}

// handle returns the logit's handle of class i.
func (b *bench) handle(i int) *view.Zone {
	f := b.Stage.Frame()
	for k := range f.Zones {
		if z := &f.Zones[k]; z.Role == view.RoleHandle && z.Target == sim.KnobTarget(sim.Z0+sim.Knob(i)) {
			return z
		}
	}
	return nil
}

// TestEqualPicturesPaintNothing: a picture is painted once, and again when it,
// its theme, its size or its scale is another.
func TestEqualPicturesPaintNothing(t *testing.T) {
	b := newBench(t)
	for range 20 {
		b.frame(0.016)
	}
	if b.screen.calls != 1 {
		t.Fatalf("%d pictures of what did not change", b.screen.calls)
	}
	if b.host.sleeps != 1 || b.host.wakes != 0 {
		t.Errorf("%d sleeps, %d wakes", b.host.sleeps, b.host.wakes)
	}
	at := b.handle(0).At
	env := b.Stage.Env()
	env.Theme = view.Dark
	for i, change := range []func(){
		func() { b.Stage.Handle(stage.Event{Kind: stage.Environment, Env: env}) },
		func() { b.screen.size.X-- },
		func() { b.scale = 1.5 },
		func() {
			b.Stage.Handle(stage.Event{Kind: stage.PointerDown, At: at})
			b.frame(0.016)
			b.screen.calls = 0
			b.Stage.Handle(stage.Event{Kind: stage.PointerMove, At: at.Add(view.Point{Y: -10})})
		},
	} {
		b.screen.calls = 0
		change()
		for range 20 {
			b.frame(0.016)
		}
		if b.screen.calls != 1 {
			t.Errorf("change %d: %d pictures", i, b.screen.calls)
		}
	}
	b.screen.calls = 0
	b.Stage.Handle(stage.Event{Kind: stage.PointerMove, At: at.Add(view.Point{Y: -10})})
	if b.frame(0.016); b.screen.calls != 0 {
		t.Error("a move to where the finger is was painted")
	}
}

// TestSleepsAfterAGlide: a jump moves frame after frame, then the host may sleep.
func TestSleepsAfterAGlide(t *testing.T) {
	b := newBench(t)
	for range 20 {
		b.frame(0.016)
	}
	b.screen.calls = 0
	b.Stage.Handle(stage.Event{Kind: stage.FocusZone, Zone: b.handle(0).ID, Visible: true})
	b.Stage.Handle(stage.Event{Kind: stage.KeyDown, Key: stage.KeyEnd})
	for range 600 {
		b.frame(0.016)
	}
	if b.screen.calls < 5 || b.screen.calls > 300 {
		t.Errorf("%d pictures of one jump", b.screen.calls)
	}
	if b.host.wakes != 1 || b.host.sleeps != 2 {
		t.Errorf("%d wakes, %d sleeps", b.host.wakes, b.host.sleeps)
	}
}

// TestSleepsAgainAfterNothing: a page is woken by every event of a mouse, also by
// one that changes nothing.
func TestSleepsAgainAfterNothing(t *testing.T) {
	b := newBench(t)
	for range 20 {
		b.frame(0.016)
	}
	b.host.asleep = false // an event woke it
	if b.frame(0.016); !b.host.asleep {
		t.Error("woken for nothing, it stays awake")
	}
}

// handles returns the handles of the picture.
func (b *bench) handles() []view.Zone {
	var all []view.Zone
	for _, z := range b.Stage.Frame().Zones {
		if z.Role == view.RoleHandle {
			all = append(all, z)
		}
	}
	return all
}

// drag takes hold of a handle; what it returns moves it on, to and fro, both ways,
// and makes the picture.
func (b *bench) drag(z view.Zone) (on func()) {
	b.Stage.Handle(stage.Event{Kind: stage.PointerDown, At: z.At})
	i := 0
	return func() {
		i++
		d := float64(i * 37 % 97) // far enough for what moves by whole numbers
		b.Stage.Handle(stage.Event{Kind: stage.PointerMove, At: z.At.Add(view.Point{X: -d, Y: d})})
		b.frame(0.016)
	}
}

// TestDragAllocatesNothing: once its letters are known, a drag of any handle of any
// scene, as it is at first and with as much in it as there can be, is drawn without
// an allocation of ours, from the event to the last vertex, and in one call.
func TestDragAllocatesNothing(t *testing.T) {
	least := sim.Default()
	most := sim.Update(least, sim.Set{Target: sim.KnobTarget(sim.SamplingDraws), Value: sim.RowOf(sim.SamplingDraws).Max})
	for most.N < sim.MaxClasses {
		most = sim.Update(most, sim.AddClass{})
	}
	for _, s := range sim.Scenes(nil) {
		for _, state := range []sim.State{least, most} {
			state.Scene = s
			b := benchOf(t, state)
			b.frame(0.016)
			moved := false
			for _, z := range b.handles() {
				drag := b.drag(z)
				for range 200 {
					drag()
				}
				b.screen.calls = 0
				if n := testing.AllocsPerRun(50, drag); n != 0 {
					t.Errorf("%v, %d classes: handle %d: %v allocations a frame", s, state.N, z.ID, n)
				}
				if b.screen.calls > 51 {
					t.Errorf("%v, %d classes: handle %d: %d pictures of 51 moves", s, state.N, z.ID, b.screen.calls)
				}
				moved = moved || b.screen.calls > 10
				b.Stage.Handle(stage.Event{Kind: stage.PointerUp, At: z.At})
			}
			if !moved {
				t.Errorf("%v, %d classes: no handle was moved", s, state.N)
			}
		}
	}
}

var links = flag.String("links", "v=1", "what BenchmarkDrag drags: links, a space between two")

func BenchmarkDrag(bm *testing.B) {
	for _, link := range strings.Fields(*links) {
		bm.Run(link, func(bm *testing.B) {
			b := newBench(bm)
			b.Stage.Handle(stage.Event{Kind: stage.Link, Text: link})
			b.frame(0.016)
			drag := b.drag(b.handles()[0])
			for range 200 {
				drag()
			}
			bm.ReportAllocs()
			for bm.Loop() {
				drag()
			}
			bm.ReportMetric(float64(b.screen.vertices)/float64(b.screen.calls), "vertices/op")
		})
	}
}
