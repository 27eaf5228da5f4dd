package sim

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

func TestLinksGiveBackTheStateBitForBit(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	for range 3000 {
		s := randomState(r)
		link := Encode(s)
		now := randomState(r)
		got, refused, ok := Decode(link, now, anyLabel)
		if !ok || refused != nil || got != s {
			t.Fatalf("%s:\n got %v %v %v\nwant %v", link, got, refused, ok, s)
		}
		if strings.ContainsAny(link, " #\"<>\\^`{|}") {
			t.Fatalf("%s has a sign a link can't have", link)
		}
	}
}

func TestDefaultsAreLeftOut(t *testing.T) {
	if got := Encode(Default()); got != "v=1" {
		t.Errorf("Default is %q", got)
	}
	s := Update(Default(), Set{KnobTarget(Units), 1})
	s = Update(s, Set{KnobTarget(Z0 + 1), -0.5})
	s = Update(s, Rename{1, "a, b"})
	if got, want := Encode(s), "v=1&logits=2,-0.5,0.1,-1.2&units=bit&labels=,a%2C%20b"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestWhatALinkRefuses(t *testing.T) {
	now := Update(Default(), Set{KnobTarget(Temperature), 3})
	now = Update(now, Set{KnobTarget(Z0), 4})
	with := func(ms ...Msg) State {
		s := Default()
		for _, m := range ms {
			s = Update(s, m)
		}
		return s
	}
	keepT := Set{KnobTarget(Temperature), 3}
	keepZ := Set{KnobTarget(Z0), 4}
	for _, c := range []struct {
		link    string
		ok      bool
		want    State
		refused []Refusal
	}{
		{"", false, now, nil},
		{"section-2", false, now, nil},
		{"logits=1,2", false, now, nil},     // no version
		{"v=2&logits=1,2", false, now, nil}, // a version to come
		{"v=1", true, Default(), nil},
		{"v=1&unknown=7&logits", true, Default(), nil},
		{"v=1&temperature=0.5", true, with(Set{KnobTarget(Temperature), 0.5}), nil},
		{"temperature=0.5&v=1", true, with(Set{KnobTarget(Temperature), 0.5}), nil},
		{"v=1&temperature=0", true, with(keepT), []Refusal{{Key: "temperature", Value: "0", Why: OutOfRange, Min: 0.05, Max: 20}}},
		{"v=1&temperature=nan", true, with(keepT), []Refusal{{Key: "temperature", Value: "nan", Why: NotANumber, Min: 0.05, Max: 20}}},
		{"v=1&temperature=", true, with(keepT), []Refusal{{Key: "temperature", Value: "", Why: NotANumber, Min: 0.05, Max: 20}}},
		{"v=1&temperature=1,2", true, with(keepT), []Refusal{{Key: "temperature", Value: "1,2", Why: WrongCount, Min: 1, Max: 1}}},
		{"v=1&logits=7,1", true, with(keepZ), []Refusal{{Key: "logits", Value: "7", Why: OutOfRange, Min: -6, Max: 6}}},
		{"v=1&logits=1e999,1", true, with(keepZ), []Refusal{{Key: "logits", Value: "1e999", Why: OutOfRange, Min: -6, Max: 6}}},
		{"v=1&logits=1", true, with(keepZ), []Refusal{{Key: "logits", Value: "1", Why: WrongCount, Min: 2, Max: 12}}},
		{"v=1&units=bit", true, with(Set{KnobTarget(Units), 1}), nil},
		{"v=1&units=furlong", true, Default(), []Refusal{{Key: "units", Value: "furlong", Why: NotAChoice, Choices: []string{"nat", "bit"}}}},
		{"v=1&scene=nowhere", true, Default(), []Refusal{{Key: "scene", Value: "nowhere", Why: NotAChoice, Choices: sceneKeys[:]}}},
		{"v=1&labels=a,b,c,d,e", true, Default(), []Refusal{{Key: "labels", Value: "a,b,c,d,e", Why: TooManyNames, Max: 4}}},
		{"v=1&labels=a,%01", true, Default(), []Refusal{{Key: "labels", Value: "\x01", Why: BadLabel, Max: MaxGraphemes}}},
		{"v=1&labels=,100%,%2B", true, with(Rename{1, "100%"}, Rename{2, "+"}), nil},
		{"v=1&seed=-1", true, Default(), []Refusal{{Key: "seed", Value: "-1", Why: NotASeed}}},
		{"v=1&temperature=%2B2&logits=%E2%88%921,2,0.1,-1.2", true, with(Set{KnobTarget(Temperature), 2}, Set{KnobTarget(Z0), -1}, Set{KnobTarget(Z0 + 1), 2}), nil},
		// One bad key: the rest holds.
		{"v=1&temperature=0&units=bit", true, with(keepT, Set{KnobTarget(Units), 1}), []Refusal{{Key: "temperature", Value: "0", Why: OutOfRange, Min: 0.05, Max: 20}}},
	} {
		got, refused, ok := Decode(c.link, now, anyLabel)
		if ok != c.ok || got != c.want || !reflect.DeepEqual(refused, c.refused) {
			t.Errorf("%q:\n got %v\n     %+v %v\nwant %v\n     %+v %v", c.link, got, refused, ok, c.want, c.refused, c.ok)
		}
	}
}

func TestAnAuthorsPairsChangeTheirBaseOnly(t *testing.T) {
	base := Update(Default(), Set{KnobTarget(Units), 1})
	got, refused := Author(base, Pairs("logits=1,2,3&temperature=99&labels=a"), anyLabel)
	if got.N != 3 || got.V[2] != 3 || !got.On(Units) || got.Labels[0] != "a" || got.V[Temperature] != 1 {
		t.Errorf("%v", got)
	}
	if len(refused) != 1 || refused[0].Key != "temperature" {
		t.Errorf("%v", refused)
	}
	if got.V[3] != 0 {
		t.Error("a logit that is not in use was kept")
	}
}

// oldLinks are links that were handed out: they mean the same for ever. Add to
// them, never change one.
func TestOldLinksMeanTheSame(t *testing.T) {
	four := func(v ...float64) State {
		s := Default()
		copy(s.V[:], v)
		return s
	}
	hot := four(2, 1, 0.1, -1.2)
	hot.V[Temperature], hot.V[Units], hot.V[Again] = 0.25, 1, 1
	two := four(6, -6, 0, 0)
	two.N, two.Seed, two.Labels = 2, 7, [MaxClasses]string{"예", "아니요"}
	two = two.tidy()
	// What a descent is at its third step, it is for ever.
	run := away(3)
	run.V[GradientZ+1] = 1.9461486683664235
	for link, want := range map[string]State{
		"v=1": Default(),
		"v=1&temperature=0.25&units=bit&again=on":                             hot,
		"v=1&gradient.steps=3":                                                run,
		"v=1&logits=6,-6&labels=%EC%98%88,%EC%95%84%EB%8B%88%EC%9A%94&seed=7": two,
	} {
		if got, refused, ok := Decode(link, State{}, anyLabel); !ok || refused != nil || got != want {
			t.Errorf("%s: %v %v %v", link, got, refused, ok)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, seed := range []string{"", "v=1", "v=1&logits=1,2,3&labels=a,,b", "v=1&temperature=0.3&units=bit&seed=9",
		"v=1&labels=%,%%,%2", "v=1&logits=-0,−0,1e-9", "v=1&scene=softmax&logits=,", "v=1&logits=0x1p-3,inf", "&&=&v=1&v=2"} {
		f.Add(seed)
	}
	now := randomState(rand.New(rand.NewPCG(10, 10)))
	f.Fuzz(func(t *testing.T, raw string) {
		s, refused, ok := Decode(raw, now, anyLabel)
		if !ok && (s != now || refused != nil) {
			t.Fatal("no State, and something changed")
		}
		if why := invalid(s); why != "" {
			t.Fatal(why)
		}
		again, refused, ok := Decode(Encode(s), now, anyLabel)
		if !ok || refused != nil || again != s {
			t.Fatalf("%s: %v %v, want %v", Encode(s), again, refused, s)
		}
	})
}
