package stage

import (
	"strings"
	"testing"

	"softmax/render/scene"
	"softmax/render/view"
	"softmax/render/words"
	"softmax/sim"
)

func TestALinkAtTheStartIsNoStep(t *testing.T) {
	s := New(scene.Env{Lang: words.En}, sim.Default(), measure{})
	if !s.Handle(Event{Kind: Link, Text: "#v=1&temperature=3"}) || s.state.V[sim.Temperature] != 3 {
		t.Fatal("not taken")
	}
	s.Handle(Event{Kind: Resize, At: sizes[1]})
	if s.Step(1./60) || s.ui.CanUndo || len(s.Effects(nil)) > 0 {
		t.Error("it glides, can be undone, or asks for something")
	}
	s.Handle(Event{Kind: Link, Text: "#v=1&temperature=4"})
	if !s.Step(1./60) || !s.ui.CanUndo {
		t.Error("a later link does not glide, or can't be undone")
	}
	s.undo()
	if s.state.V[sim.Temperature] != 3 {
		t.Errorf("T = %v", s.state.V[sim.Temperature])
	}
}

func TestLinks(t *testing.T) {
	for _, c := range []struct {
		link   string
		taken  bool
		notice string // a part of it; "": none
		want   string // the link of the State after it
	}{
		{"", false, "", "v=1&temperature=2"},
		{"#", false, "", "v=1&temperature=2"},
		{"#chapter-3", false, "", "v=1&temperature=2"},
		{"#a=b", false, "", "v=1&temperature=2"},
		{"#v=9", false, words.Text(words.En, words.RefusedLink), "v=1&temperature=2"},
		{"#logits=1,2", false, words.Text(words.En, words.RefusedLink), "v=1&temperature=2"},
		{"#v=1", true, "", "v=1"},
		{"v=1&units=bit", true, "", "v=1&units=bit"},
		{"#v=1&temperature=99&units=bit", true, "temperature: “99”", "v=1&temperature=2&units=bit"},
		{"#v=1&logits=1&units=inch", true, "units: there is no “inch”", "v=1"},
		{"#v=1&labels=" + strings.Repeat("x", 25), true, "24", "v=1"},
	} {
		s := openDefault()
		s.step(sim.Update(s.state, sim.Set{Target: temperature, Value: 2}))
		s.Effects(nil)
		if got := s.Handle(Event{Kind: Link, Text: c.link}); got != c.taken {
			t.Errorf("%q: taken %v", c.link, got)
		}
		if got := s.Link(); got != c.want {
			t.Errorf("%q: %q, want %q", c.link, got, c.want)
		}
		if c.notice == "" && s.ui.Notice != "" || !strings.Contains(s.ui.Notice, c.notice) {
			t.Errorf("%q: notice %q", c.link, s.ui.Notice)
		}
		if c.notice != "" {
			said := effects(s, Announce)
			if len(said) == 0 || said[len(said)-1].Text != s.ui.Notice {
				t.Errorf("%q: said %+v", c.link, said)
			}
		}
		if c.taken {
			s.undo()
		}
		if got := s.Link(); got != "v=1&temperature=2" {
			t.Errorf("%q: after undo %q", c.link, got)
		}
	}
}

func TestALinkTakesTheHandlesFromTheFingers(t *testing.T) {
	s := openDefault()
	z := handleOf(t, s, logit(0))
	down(s, 1, z.At)
	move(s, 1, z.At.Add(view.Point{Y: 20}))
	dragged := s.State()
	s.Handle(Event{Kind: Link, Text: "v=1&logits=1,2"})
	move(s, 1, z.At.Add(view.Point{Y: 40}))
	up(s, 1, z.At)
	if s.Link() != "v=1&logits=1,2" {
		t.Errorf("%s", s.Link())
	}
	s.undo()
	if s.State() != dragged {
		t.Error("the drag is not a step of its own")
	}
}

func TestOpeningALinkGivesTheSameNumbers(t *testing.T) {
	s := openDefault()
	do(t, s, preset(sim.LongTail))
	s.Handle(Event{Kind: SetValue, Zone: handleOf(t, s, bar(1)).ID, Value: 0.123456})
	s.Handle(Event{Kind: SetValue, Zone: handleOf(t, s, sim.NeedleH).ID, Value: 0.7})
	settle(t, s)
	other := New(s.Env(), sim.Default(), measure{})
	other.Handle(Event{Kind: Resize, At: sizes[2]})
	other.Handle(Event{Kind: Link, Text: "#" + s.Link()})
	if other.State() != s.State() || texts(other.Frame()) != texts(s.Frame()) {
		t.Error("the link shows something else")
	}
}
